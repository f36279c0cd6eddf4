"""What speaks of prices is left out for evaluators by kind, and what speaks of quality stays."""

from decimal import Decimal
from pathlib import PurePosixPath

import pytest

from builders import a_bid, a_clarification, a_low_price_review
from report.evaluated import ALL_MET, decided, said, scored_material, some_criteria, told
from vagval.domain.admission import Standing
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.report.context import ReportContext
from vagval.report.mask_prices import speaks_of_prices
from vagval.report.masking import masked

SHEET = Place("vendors/prov/panel/anna.csv", cell="D2")


@pytest.mark.parametrize(
    "found",
    [
        finding("low-price-open", SHEET, Severity.QUESTION),
        finding("price-above-base", SHEET, Severity.NOTE),
        finding("provisional-tie-drawing", SHEET, Severity.QUESTION),
        finding("provisional-answer", SHEET, Severity.QUESTION),
        finding("anything", Place("vendors/prov/bids/alfa/prices.xlsx"), Severity.NOTE),
        finding("anything", Place("vendors/prov/record/decisions.csv"), Severity.NOTE),
        finding("anything", SHEET, Severity.NOTE, stated=Decimal("48611.50")),
        finding("clarification-changes-offer", SHEET, Severity.QUESTION, requirement="none"),
    ],
    ids=lambda found: f"{found.code}, {PurePosixPath(found.place.file).name}",
)
def test_a_finding_on_a_price_or_on_what_follows_from_it_is_told_apart(found: Finding) -> None:
    assert speaks_of_prices(found)


@pytest.mark.parametrize(
    "found",
    [
        finding("mandatory-unclear", SHEET, Severity.QUESTION),
        finding("provisional-mandatory", SHEET, Severity.QUESTION),
        finding("clarification-changes-offer", SHEET, Severity.QUESTION, requirement="S-1"),
    ],
    ids=lambda found: found.code,
)
def test_a_finding_on_quality_is_not(found: Finding) -> None:
    assert not speaks_of_prices(found)


def rejected_for_its_price() -> ReportContext:
    """Tell the panel of alfa, out for its low price alone, and of three others."""
    bids = [a_bid("alfa", price=48_611, answers=ALL_MET)]
    bids += [a_bid(key, price=100_000, answers=ALL_MET) for key in ("beta", "gamma", "delta")]
    material = scored_material(
        *bids,
        low_price=[a_low_price_review(is_accepted=False)],
        clarifications=[a_clarification(""), a_clarification("S-1")],
        decisions=[decided()],
    )
    return told(some_criteria(), material, "sv", "panel")


def test_a_bid_that_is_out_for_its_price_reads_as_its_requirements_say() -> None:
    context = rejected_for_its_price()
    before, after = (c.evaluation.lots[0].admission.bids for c in (context, masked(context)))
    assert before[0].standing is Standing.NOT_ADMITTED
    assert {each.standing for each in after} == {Standing.ADMITTED}
    assert after[0].reasons == ()


def test_a_clarification_stays_where_it_is_about_a_requirement() -> None:
    record = masked(rejected_for_its_price()).evaluation.material.record
    assert [each.requirement for each in record.clarifications] == ["S-1"]


def test_a_decision_stays_as_a_fact_without_what_it_says() -> None:
    record = masked(rejected_for_its_price()).evaluation.material.record
    assert [each.text for each in record.decisions] == [""]


def test_no_section_tells_the_panel_an_amount_or_a_rank() -> None:
    text = said(rejected_for_its_price())
    assert [t for t in ("48 611", "100 000", "Rangordning", "föreslås") if t in text] == []
    assert "Får utvärderas" in text
