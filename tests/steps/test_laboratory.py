"""Each distinct model is tried once, lawful or not, with what is known of it beforehand."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import (
    a_criterion,
    a_lot,
    a_price_item,
    a_price_leaf,
    a_requirement,
    amounts,
    an_award_rule,
    criteria_of,
    named,
)
from vagval.domain.award_rule import AwardRule, Override
from vagval.domain.band import Band
from vagval.domain.bid import Claim
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, Severity
from vagval.domain.known_product import KnownProduct
from vagval.domain.laboratory import Laboratory
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.steps.laboratory import Simulation, every_finding, laboratory, preventing

FEW = Simulation(0, 50, 3)
BAND = Band(Fraction(400_000), Fraction(1_200_000), Fraction(1, 5), Fraction(1))
SCALE = {"full_points": "100", "price_full": "700000", "price_zero": "3000000"}


def tried(criteria: Criteria) -> Laboratory:
    return laboratory(criteria, criteria.procurement.lots, FEW)


def weighted(key: str, outside: str = "continue", **changed: object) -> Lot:
    rule = an_award_rule("weighted_points", {**SCALE, "outside": outside})
    leaves = (a_criterion(weight="0.6"), a_price_leaf())
    return replace(a_lot(key, *leaves, award=replace(rule, **changed)), band=BAND)  # type: ignore[arg-type] # any field of a rule


def test_lots_with_the_same_model_constants_and_band_are_tried_once() -> None:
    other = replace(weighted("C"), band=None)
    found = tried(criteria_of(lots=(weighted("A"), weighted("B"), other)))
    assert [test.lots for test in found.tests] == [("A", "B"), ("C",)]
    assert [test.band.is_assumed for test in found.tests] == [False, True]


def test_only_the_lots_asked_for_are_tried() -> None:
    lots = (weighted("A"), weighted("B"))
    found = laboratory(criteria_of(lots=lots), lots[1:], FEW)
    assert [test.lots for test in found.tests] == [("B",)]


def test_bor_krav_are_worth_their_deductions_on_top_of_the_criteria() -> None:
    # The panel's best is worth 500 000; the two bör-krav 60 000 and 40 000 more.
    panel = a_criterion(deductions=amounts(*(100_000 * n for n in range(6))))
    leaf = a_criterion("funktion", source=PointSource.REQUIREMENTS)
    criteria = criteria_of(
        a_requirement("B-1", criterion="funktion", deduction=60_000),
        a_requirement("B-2", criterion="funktion", deduction=40_000),
        lots=(a_lot("LM", panel, leaf),),
    )
    (test,) = tried(criteria).tests
    assert test.constants["full_quality_value"] == 600_000
    # Without a stated band: from V to 7/3 V.
    assert test.band.lowest_price == 600_000
    assert test.band.highest_price == 1_400_000


def test_an_assumed_band_is_told_with_its_lots_and_its_basis() -> None:
    lots = tuple(replace(weighted(key), band=None) for key in ("A", "B"))
    (note,) = tried(criteria_of(lots=lots)).findings
    assert (note.code, note.severity) == ("band-assumed", Severity.NOTE)
    assert (note.details["basis"], note.details["lots"]) == ("scale", ("A", "B"))
    assert (note.details["lowest"], note.details["highest"]) == (700_000, 3_000_000)


def test_an_unlawful_model_is_tried_all_the_same_and_prevents_the_lock() -> None:
    found = tried(criteria_of(lots=(weighted("A", "clip"),)))
    (test,) = found.tests
    assert any(each.quantity == "price" for each in test.flat)
    assert {each.code for each in preventing(found)} == {
        "price-floor-in-scale",
        "price-ceiling-in-scale",
    }


def test_an_overridden_fault_prevents_nothing_and_is_told() -> None:
    codes = ("price-floor-in-scale", "price-ceiling-in-scale")
    overrides = tuple(Override(code, "Eva", "Skäl.", Place("p", cell=code)) for code in codes)
    found = tried(criteria_of(lots=(weighted("A", "clip", overrides=overrides),)))
    assert preventing(found) == ()
    assert tuple(each.code for each in found.tests[0].overridden) == codes
    told = [each for each in every_finding(found) if each.code == "award-overridden"]
    assert [(each.details["fault"], each.details["by"]) for each in told] == [
        (code, "Eva") for code in codes
    ]


def test_a_missing_reason_prevents_the_lock_and_a_stated_one_does_not() -> None:
    rule: AwardRule = an_award_rule("lowest_price_ratio", {"full_points": "100"})
    lot = replace(weighted("A"), award=rule)
    with_reason = replace(lot, award=replace(rule, reason=named("Ojämförbara priser.")))
    without = preventing(tried(criteria_of(lots=(lot,))))
    assert [each.code for each in without] == ["award-reason-missing"]
    assert preventing(tried(criteria_of(lots=(with_reason,)))) == ()


def test_an_undefined_model_cannot_be_tried() -> None:
    lot = replace(weighted("A"), award=an_award_rule("weighted_points", {"full_points": "100"}))
    with pytest.raises(RuleError) as stopped:
        tried(criteria_of(lots=(lot,)))
    assert {each.code for each in stopped.value.findings} == {"award-parameter-missing"}


def test_options_that_share_the_evaluated_price_with_binding_items_are_shown() -> None:
    items = (
        a_price_item("licens", lot="A"),
        a_price_item("tillval", lot="A", is_option=True),
        a_price_item("allt", lot="B"),
    )
    lots = (weighted("A"), weighted("B"))
    (loaded,) = tried(criteria_of(lots=lots, price_items=items)).loaded
    assert (loaded.lot, loaded.options, loaded.binding) == ("A", ("tillval",), ("licens",))


def test_known_products_are_weighed_against_each_lots_ska_krav() -> None:
    criteria = criteria_of(a_requirement("S-1", lot="A"), lots=(weighted("A"), weighted("B")))
    product = KnownProduct("P", (("S-1", Claim.NOT_MET),))
    found = laboratory(criteria, criteria.procurement.lots, FEW, (product,))
    (knock_out,) = found.knock_outs
    assert (knock_out.lot, knock_out.excluding) == ("A", (("S-1", ("P",)),))


def test_the_same_seed_gives_the_same_and_another_seed_other_tenders() -> None:
    criteria = criteria_of(lots=(weighted("A"),))
    lots = criteria.procurement.lots
    assert tried(criteria) == tried(criteria)
    other = laboratory(criteria, lots, replace(FEW, seed=1)).tests[0]
    assert other.weight != tried(criteria).tests[0].weight
