"""The ranking's figure shows what the calculation says, and says what it shows."""

from builders import a_bid
from report.evaluated import ALL_MET, scored_material, some_criteria, told, two_bids
from report.figure_texts import texts
from report.test_sections import lowest, weighted
from vagval.report.context import ReportContext
from vagval.report.figure_ranking import draw_ranking, ranking_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing


def report(context: ReportContext) -> LotReport:
    return lot_reports(context)[0]


def drawn(context: ReportContext) -> list[str]:
    with drawing():
        return texts(draw_ranking(report(context), report(context).each.decision.ranking))


def test_the_axis_says_quantity_unit_and_direction() -> None:
    assert "Jämförelsetal i kr exkl. moms (lägst vinner)" in drawn(two_bids())
    assert "Poängsumma (högst vinner)" in drawn(weighted("sv"))
    assert "Evaluated price in SEK excl. VAT (lowest wins)" in drawn(lowest("en"))


def test_each_bid_is_named_with_its_place_figure_and_price() -> None:
    found = drawn(two_bids())
    assert "1. Alfa AB" in found
    assert "650 kr" in found
    assert "1 000 kr" in found


def test_millions_are_said_to_be_millions() -> None:
    bids = (
        a_bid("alfa", price=41_000_000, answers=ALL_MET),
        a_bid("beta", price=42_000_000, answers=ALL_MET),
    )
    assert any(
        "miljoner kr" in text for text in drawn(told(some_criteria(), scored_material(*bids)))
    )


def test_deductions_above_the_price_are_drawn_left_of_nought() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", price=100, answers=ALL_MET)))
    assert context.evaluation.lots[0].decision.ranking[0].assessment.figure < 0
    assert "−250 kr (pris 100 kr)" in drawn(context)


def test_the_alternative_text_gives_every_bid_and_figure() -> None:
    alt = ranking_picture(report(two_bids())).alt.replace("\N{NO-BREAK SPACE}", " ")
    assert alt == (
        "Liggande staplar över jämförelsetal för LM, lägst först: "
        "Alfa AB 650 kr och Beta AB 850 kr."
    )


def test_a_figure_with_too_many_bids_says_how_many_it_shows() -> None:
    bids = [a_bid(f"b{n:02}", price=1_000 + n, answers=ALL_MET) for n in range(26)]
    caption = ranking_picture(report(told(some_criteria(), scored_material(*bids)))).caption
    assert "Visar 24 av 26; tabellen har alla." in caption
