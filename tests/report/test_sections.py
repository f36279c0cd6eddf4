"""Every section that a notebook asks for is there, in both languages, for every kind of lot."""

import re

import pytest

from builders import a_bid, a_consensus, a_criterion, a_lot, a_price_leaf, an_award_rule
from house.source_tree import ROOT
from report.evaluated import (
    ALL_MET,
    parts,
    provisional,
    said,
    scored_material,
    some_criteria,
    told,
    two_bids,
)
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.document import Cover
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.html import fragments, page
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.sections import SECTIONS

HOSTILE = 'Bolag <script>alert(1)</script> $\\frac{a$ _dold \u202eBA\x07 ="x"'
REPORT = tuple(key for key in SECTIONS if not key.startswith("step-cover"))


def tied(language: Language) -> ReportContext:
    bids = (
        a_bid("alfa", price=1_000, answers=ALL_MET),
        a_bid("beta", price=1_100, answers=ALL_MET),
    )
    return told(some_criteria(), scored_material(*bids, points=(3, 4)), language)


def nobody(language: Language) -> ReportContext:
    return told(some_criteria(), scored_material(), language)


def weighted(language: Language) -> ReportContext:
    parameters = {
        "full_points": "100",
        "price_full": "500",
        "price_zero": "2000",
        "outside": "continue",
    }
    lot = a_lot("LM", a_price_leaf("0.4"), a_criterion(weight="0.6"),
                award=an_award_rule("weighted_points", parameters))  # fmt: skip
    bids = (a_bid("alfa"), a_bid("beta", price=2_500))
    return told(some_criteria(*(), lots=(lot,)), scored_material(*bids), language)


def lowest(language: Language) -> ReportContext:
    lot = a_lot("LM", a_criterion(threshold=3), award=an_award_rule("lowest_price", tie_break=()))
    bids = (a_bid("alfa"), a_bid("beta", price=900))
    return told(some_criteria(lots=(lot,)), scored_material(*bids, points=(3, 2)), language)


def fixed(language: Language) -> ReportContext:
    rule = an_award_rule("fixed_price", {"full_points": "100"}, tie_break=())
    lot = a_lot("LM", a_criterion(weight=1), award=rule)
    return told(some_criteria(lots=(lot,)), scored_material(a_bid("alfa", price=None)), language)


def several(language: Language) -> ReportContext:
    lots = (a_lot("LM"), a_lot("PV"))
    bid = a_bid("alfa", vendor=HOSTILE, lots=("LM", "PV"), prices={"pris": 1, "pris-PV": 2})
    agreed = tuple(a_consensus(3, bid="alfa", lot=lot.id) for lot in lots)
    return told(some_criteria(lots=lots), scored_material(bid, consensus=agreed), language)


CASES = {
    "value deduction": lambda language: two_bids(language=language),
    "provisional": lambda language: provisional(language=language),
    "tied": tied, "no bids": nobody, "weighted points": weighted, "lowest price": lowest,
    "fixed price": fixed, "several lots, hostile vendor": several,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_report_may_be_handed_out(language: Language, case: str) -> None:
    context = CASES[case](language)
    html = page("Rapport", language, fragments(*parts(context, *REPORT)))
    assert check_page(html) == ()
    assert "<script" not in html


@pytest.mark.parametrize("case", CASES)
def test_each_step_has_a_cover_that_answers_its_question(case: str) -> None:
    covers = parts(CASES[case]("sv"), *(key for key in SECTIONS if key.startswith("step-cover")))
    assert len(covers) == 5
    for cover in covers:
        assert isinstance(cover, Cover)
        assert cover.title.endswith("?")
        assert cover.lead.endswith(".")


def test_every_section_that_a_notebook_asks_for_exists() -> None:
    asked = {
        key
        for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
        for call in re.findall(r"page\.show\(([^)]*)\)", path.read_text("utf-8"))
        for key in re.findall(r'\\"([a-z-]+)\\"', call)
    }
    assert asked
    assert asked <= {*SECTIONS, *LAB_SECTIONS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_provisional_lot_is_nowhere_proposed_for_award(language: Language) -> None:
    context = provisional(language=language)
    told_of_it = said(context)
    assert context.evaluation.lots[0].is_provisional
    assert "föreslås tilldelas" not in told_of_it
    assert "is proposed for award" not in told_of_it
    assert ("preliminärt" if language == "sv" else "provisional") in told_of_it


def test_a_lot_stands_under_its_own_heading_where_there_are_several() -> None:
    for key in ("admission", "award", "prices", "scores"):
        levels = [part.level for part in parts(several("sv"), key) if not isinstance(part, Cover)]
        assert levels == [2, 3, 3]


def test_the_same_section_of_one_lot_stands_alone() -> None:
    assert [part.level for part in parts(two_bids(), "award") if not isinstance(part, Cover)] == [2]
