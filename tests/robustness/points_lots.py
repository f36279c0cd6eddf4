"""Lots of every kind of points, for fields that are drawn."""

from hypothesis import strategies as st

from builders import a_criterion, a_lot, a_price_leaf, amounts, an_award_rule
from robustness.points_case import MOST
from vagval.domain.lot import Lot


def weighted(prefix: str, *, shares: bool, threshold: int | None) -> Lot:
    scale = {"full_points": "100", "price_full": "0", "price_zero": "100", "outside": "continue"}
    rule = an_award_rule("weighted_points", {**scale}, (f"highest:{prefix}1",))
    steep = ["0", "0", "0.1", "0.5", "0.9", "1"] if shares else []
    leaves = (
        a_criterion(f"{prefix}0", weight="0.37", level_shares=steep, threshold=threshold),
        a_criterion(f"{prefix}1", weight="0.23"),
    )
    return a_lot("LM", *leaves, a_price_leaf("0.4"), award=rule)


def deducted(prefix: str) -> Lot:
    leaves = (
        a_criterion(f"{prefix}0", deductions=amounts(0, 1, 1, 9, 10, 40)),
        a_criterion(f"{prefix}1", deductions=amounts(0, 5, 10, 15, 20, 25), threshold=1),
    )
    return a_lot("LM", *leaves, award=an_award_rule("value_deduction", tie_break=("lowest_price",)))


def related(prefix: str) -> Lot:
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"}, ())
    leaves = (
        a_criterion(f"{prefix}0", weight="0.35"),
        a_criterion(f"{prefix}1", weight="0.25"),
    )
    return a_lot("LM", *leaves, a_price_leaf("0.4"), award=rule)


def per_quality(prefix: str) -> Lot:
    """Give a lot whose model has no figure for a bid of no quality."""
    steep = ["0", "0", "0.25", "0.5", "0.75", "1"]
    leaves = (
        a_criterion(f"{prefix}0", weight="0.6", level_shares=steep, threshold=1),
        a_criterion(f"{prefix}1", weight="0.4"),
    )
    return a_lot("LM", *leaves, award=an_award_rule("price_per_quality", {}, ()))


LOTS = {
    "linear": weighted("l", shares=False, threshold=None),
    "levels": weighted("n", shares=True, threshold=2),
    "amounts": deducted("d"),
    "relative": related("r"),
    "order": a_lot(
        "LM",
        a_criterion("o0"),
        a_criterion("o1"),
        award=an_award_rule("priority_order", {"order": "o1 price o0"}, ()),
    ),
}
UNDEFINED = per_quality("u")
BIDS = st.tuples(st.integers(20, 90), st.tuples(st.integers(0, MOST), st.integers(0, MOST)))
