"""The heat map can be read in grey, and by who cannot see it."""

from fractions import Fraction

import pytest

from builders import a_standard, an_assessment
from report.complied import ALL, LOGIN, a_shown_bid, criteria_with, four_bids, gated
from report.evaluated import scored_material, told
from vagval.domain.document import Picture
from vagval.domain.record import RequirementResult
from vagval.report.compliance_matrix import matrix_tables
from vagval.report.compliance_standing import lot_standards
from vagval.report.context import ReportContext
from vagval.report.figure_compliance import compliance_pictures, shade, whole_percent
from vagval.report.lot_sections import lot_reports
from vagval.report.pictures import pictures


def drawn(context: ReportContext) -> tuple[Picture, ...]:
    (report,) = lot_reports(context)
    return compliance_pictures(report, lot_standards(report))


def test_the_alternative_text_says_what_each_cell_shows() -> None:
    (picture,) = drawn(four_bids())
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Beta AB påstår uppfylls, påvisat motsagt, 40 %, 1 ska saknas" in alt
    assert "Delta AB påstår uppfylls, påvisat inget bevis åberopat" in alt


def test_more_is_darker_so_that_it_holds_in_grey() -> None:
    light = [sum(shade(Fraction(part, 10))) for part in range(11)]
    assert light == sorted(light, reverse=True)
    assert len(set(light)) == 11


@pytest.mark.parametrize(
    ("degree", "written"),
    [("1", "100 %"), ("999/1000", "99 %"), ("0", "0 %"), ("1/1000", "1 %"), ("11/17", "65 %")],
)
def test_only_all_is_a_hundred_and_only_nothing_is_none(degree: str, written: str) -> None:
    (report,) = lot_reports(four_bids())
    assert whole_percent(report, Fraction(degree)).replace("\N{NO-BREAK SPACE}", " ") == written


def test_more_bids_than_have_room_get_a_second_figure() -> None:
    bids = [a_shown_bid(f"anbud-{n}") for n in range(9)]
    context = told(criteria_with(LOGIN), scored_material(*bids))
    assert [picture.name for picture in drawn(context)] == ["compliance-LM", "compliance-LM-2"]


def test_more_standards_than_can_be_compared_are_counted_in_the_caption() -> None:
    standards = [a_standard(f"s{n}", requirements=(f"K-{n}",)) for n in range(25)]
    context = told(criteria_with(*standards), scored_material(a_shown_bid("alfa")))
    (picture,) = drawn(context)
    assert "Visar 24 av 25" in picture.caption


def test_what_the_authority_has_assessed_is_told_in_its_cell() -> None:
    met = an_assessment("S-2", RequirementResult.MET, bid="gamma")
    bids = a_shown_bid("alfa", *ALL), a_shown_bid("gamma", *ALL, version="0.9")
    material = scored_material(*bids, assessments=[met])
    (report,) = lot_reports(told(criteria_with(LOGIN), material))
    (standard,) = lot_standards(report)
    (table,) = matrix_tables(report, (standard,))
    cells = {row[0].text: row[1] for row in table.rows}
    assert cells["Gamma AB"].text.endswith("Bedömt: uppfyllt")
    assert cells["Gamma AB"].tone == "good"
    assert "Bedömt" not in cells["Alfa AB"].text


def test_the_same_values_give_the_same_bytes_and_a_gate_another_picture() -> None:
    first, again, shut = (drawn(c)[0].svg for c in (four_bids(), four_bids(), gated(four_bids())))
    assert first == again
    assert first != shut


def test_the_picture_is_small_enough_for_a_page_of_many() -> None:
    assert len(drawn(gated(four_bids()))[0].svg) < 100_000


def test_the_figure_is_among_those_that_are_written_as_files() -> None:
    names = [picture.name for picture in pictures(four_bids())]
    assert "compliance-LM" in names
    assert not any(each.startswith(LOGIN.id) for each in names)
