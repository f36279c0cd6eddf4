"""A sum over lots is refused unless every lot is compared by money, the lowest first."""

from award.lots_case import a_rule
from builders import a_criterion, a_lot, a_procurement, an_award_rule
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.check.check_lot_rule import check_lot_rule

FIXED = a_lot(
    "FP",
    a_criterion(weight=1),
    award=an_award_rule("fixed_price", {"full_points": "100"}, ()),
)
MONEY = a_lot("AV")


def test_every_lot_in_points_is_named_once() -> None:
    lots = (MONEY, FIXED, a_lot("F2", *FIXED.tree.criteria, award=FIXED.award))
    procurement = a_procurement(*lots, lot_rule=a_rule(("AV", "FP", "F2"), 1))
    (finding,) = check_lot_rule(procurement, {lot.id: award_model(lot) for lot in lots})
    assert (finding.code, finding.place.cell) == ("lots-not-money", "lots")
    assert finding.details["lots"] == ("FP", "F2")
    assert "lot_order" in in_swedish(finding)


def test_without_a_rule_nothing_is_asked() -> None:
    assert check_lot_rule(a_procurement(MONEY, FIXED), {"FP": award_model(FIXED)}) == ()


def test_a_lot_whose_model_is_refused_is_not_refused_again() -> None:
    procurement = a_procurement(MONEY, FIXED, lot_rule=a_rule(("AV", "FP"), 1))
    assert check_lot_rule(procurement, {"AV": award_model(MONEY)}) == ()
