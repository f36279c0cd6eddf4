"""Quality weighed on two levels: a published product of a clinical system selection.

J Am Med Inform Assoc 1999;6(3):219-233, product A (facts/award_models.md, section 9.10):
goal points = goal weight * sum(weight * score) / sum(weight * 10).
"""

from dataclasses import replace
from fractions import Fraction

from builders import a_criterion, a_criterion_score, a_lot, a_scored_bid, an_award_rule
from vagval.award.award_models import award_model
from vagval.award.fixed_price import FixedPrice

GOALS = {"goal1": Fraction(31), "goal2": Fraction(24)}
WEIGHTS = ("9.88", "9.38", "9.00", "8.50", "8.38", "8.25")
SCORES = ("9.1", "8.7", "9.6", "6.56", "6.0", "8.78")
PRINTED = ("89.86", "81.56", "86.40", "55.76", "50.25", "72.44")
PRINTED_SUM, PRINTED_MAXIMUM = Fraction("436.27"), Fraction("533.75")
GOAL_1 = Fraction("796.71"), Fraction("981.02")
TOLERANCE = Fraction("0.06")
"""Printed products differ from exact ones by up to .05."""


def goal_points() -> dict[str, Fraction]:
    """Score the product in a tree of two goals, the second with its six criteria."""
    total, below = sum(GOALS.values()), sum(map(Fraction, WEIGHTS))
    goal_1 = a_criterion("goal1", weight=GOALS["goal1"] / total)
    goal_2 = a_criterion("goal2", weight=GOALS["goal2"] / total, source=None)
    leaves = tuple(
        a_criterion(f"c{number}", parent="goal2", weight=Fraction(weight) / below)
        for number, weight in enumerate(WEIGHTS)
    )
    rule = an_award_rule("fixed_price", {"full_points": str(total)}, ())
    model = award_model(a_lot("LM", goal_1, goal_2, *leaves, award=rule))
    assert isinstance(model, FixedPrice)
    scores = (
        a_criterion_score(goal_1, *GOAL_1),
        *(a_criterion_score(leaf, s, 10) for leaf, s in zip(leaves, SCORES, strict=True)),
    )
    bid = replace(a_scored_bid(price=None), scores=scores)
    by_leaf = {
        leaf.criterion.id: leaf.points(score)
        for leaf, score in zip(model.leaves, scores, strict=True)
    }
    assert model.assess(bid).figure == sum(by_leaf.values())
    return {
        "goal1": by_leaf.pop("goal1"),
        "goal2": sum(by_leaf.values(), Fraction(0)),
    }


def test_the_products_are_the_printed_ones_within_their_rounding() -> None:
    exact = [Fraction(w) * Fraction(s) for w, s in zip(WEIGHTS, SCORES, strict=True)]
    assert sum(exact) == Fraction("436.389")
    assert all(
        abs(product - Fraction(text)) <= TOLERANCE
        for product, text in zip(exact, PRINTED, strict=True)
    )


def test_the_points_of_both_goals_are_the_printed_ones() -> None:
    # Goal 1: 31 * 796,71 / 981,02 = 25,18. Goal 2: 24 * 436,39 / 533,90 = 19,62.
    points = goal_points()
    assert round(points["goal1"], 1) == Fraction("25.2")
    assert round(points["goal2"], 1) == Fraction("19.6")
    assert points["goal2"] == 24 * Fraction("436.389") / Fraction("533.90")


def test_the_printed_sum_gives_the_same_points() -> None:
    assert round(24 * PRINTED_SUM / PRINTED_MAXIMUM, 1) == Fraction("19.6")
