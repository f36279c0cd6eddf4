"""The fewest steps of points after which a bid is first alone."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import a_criterion, a_lot, a_price_leaf, an_award_rule
from robustness.points_case import Given, field_of
from robustness.points_lots import BIDS, LOTS
from robustness.points_tried import after, brute_force, fewest
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.domain.grade_flips import FewestChanges, GradeChange
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBids

WEIGHTS = ("0.30", "0.20", "0.20", "0.15", "0.10", "0.05")


def fixed(*weights: str, tie_break: tuple[str, ...] = ()) -> Lot:
    rule = an_award_rule("fixed_price", {"full_points": "500"}, tie_break)
    leaves = (a_criterion(f"c{number}", weight=w) for number, w in enumerate(weights))
    return a_lot("LM", *leaves, award=rule)


def one_step_less(
    changes: tuple[GradeChange, ...],
) -> Iterator[tuple[GradeChange, ...]]:
    for number, change in enumerate(changes):
        back = 1 if change.after < change.before else -1
        less = replace(change, after=change.after + back)
        yield (*changes[:number], less, *changes[number + 1 :])


def test_worked_example_of_7_6_one_step() -> None:
    # facts/robustness.md 7.6: w = (30, 20, 20, 15, 10, 5), gap 20: one step on the weight 30.
    scored = field_of(fixed(*WEIGHTS), {"a": (1, (4, 3, 4, 2, 3, 3)), "b": (1, (3, 4, 3, 3, 3, 2))})
    found = fewest(scored, "b")
    assert found == FewestChanges(
        "b", (GradeChange("b", "c0", Fraction(3), Fraction(4), 1),), ("b",)
    )


def test_worked_example_of_7_6_three_steps() -> None:
    # Gap 65: 30 + 20 + 20 > 65 and 30 + 30 < 65 (two bids can give 30 each: B + 1 and A - 1).
    scored = field_of(fixed(*WEIGHTS), {"a": (1, (4, 4, 4, 3, 4, 3)), "b": (1, (3, 4, 3, 3, 3, 2))})
    found = fewest(scored, "b")
    assert found.steps == 3
    assert after(scored, found.changes) == ("b",)
    assert not any(after(scored, less) == ("b",) for less in one_step_less(found.changes))


def test_exactly_the_gap_is_a_tie_and_not_enough() -> None:
    # One criterion: 4 against 3. One step gives 4 and 4; the bid is first alone at 5, or at 4
    # against 3: two steps.
    scored = field_of(fixed("1"), {"a": (1, (4,)), "b": (1, (3,))})
    assert fewest(scored, "b").steps == 2


def test_a_tie_that_the_published_rule_breaks_for_the_bid_is_enough() -> None:
    scored = field_of(
        fixed("0.5", "0.5", tie_break=("highest:c1",)), {"a": (1, (5, 3)), "b": (1, (3, 4))}
    )
    # 40 against 35 on c0 + c1: one step up on c1 makes 8 and 8, and b has more on c1.
    found = fewest(scored, "b")
    assert found.steps == 1
    assert [(each.criterion, each.after) for each in found.changes] == [("c1", Fraction(5))]


def test_levels_that_are_not_evenly_apart_are_searched_and_not_taken_greedily() -> None:
    # Kvalitet: nothing for 1-4 points, all for 5. Drift: 0.2 a step. From (0, 0) against 0.5 of
    # each, weights 0.6 and 0.4: greedy takes drift first; five steps up on kvalitet give 0.6.
    steep = a_criterion("kvalitet", weight="0.6", level_shares=[0, 0, 0, 0, 0, 1])
    flat = a_criterion("drift", weight="0.4", level_shares=["0", "0.1", "0.2", "0.3", "0.4", "0.5"])
    rule = an_award_rule("fixed_price", {"full_points": "100"}, ())
    lot = a_lot("LM", steep, flat, award=rule)
    scored = field_of(lot, {"a": (1, (0, 5)), "b": (1, (0, 0))})
    # a: 0.2. b up by five on kvalitet alone: 0.6. Lowering a by five and one up: six.
    found = fewest(scored, "b")
    assert [(each.criterion, each.steps) for each in found.changes] == [("kvalitet", 5)]


def test_every_bid_ahead_must_be_passed() -> None:
    scored = field_of(fixed("1"), {"a": (1, (5,)), "b": (1, (5,)), "c": (1, (4,))})
    # c cannot pass 5: it is raised to 5 and both are lowered by one; or 4 with both at 3.
    found = fewest(scored, "c")
    assert found.steps == 3
    assert after(scored, found.changes) == ("c",)


def test_more_steps_than_are_looked_at_first_are_found_all_the_same() -> None:
    # Six criteria alike, 5 against 0 on each: the gap is 30 steps, and one more wins.
    lot = fixed(*("1/6",) * 6)
    scored = field_of(lot, {"a": (1, (5,) * 6), "b": (1, (0,) * 6)})
    found = fewest(scored, "b")
    assert (found.steps, found.first) == (31, ("b",))


def test_a_bid_that_no_points_can_help_is_told_so() -> None:
    rule = an_award_rule("lowest_price", tie_break=())
    scored = field_of(a_lot("LM", a_criterion("c0"), award=rule), {"a": (1, (3,)), "b": (2, (3,))})
    assert fewest(scored, "b") == FewestChanges("b", ())


def test_a_rival_below_its_least_points_is_passed() -> None:
    rule = an_award_rule("lowest_price", tie_break=())
    leaf = a_criterion("c0", threshold=3)
    scored = field_of(a_lot("LM", leaf, award=rule), {"a": (1, (4,)), "b": (2, (3,))})
    assert fewest(scored, "b").changes == (GradeChange("a", "c0", Fraction(4), Fraction(2), 2),)


def test_a_rival_below_a_least_share_of_several_criteria_is_passed() -> None:
    # Least share 0.5 of (c0 0.8, c1 0.2): a has 0.8 * 3/5 + 0.2 * 5/5 = 0.68. One step on c0
    # takes 0.16: 0.52; two take it to 0.36. A step on each: 0.68 - 0.16 - 0.04 = 0.48.
    node = a_criterion("nod", source=None, threshold="0.5", weight="0.9")
    leaves = (
        a_criterion("c0", parent="nod", weight="0.8"),
        a_criterion("c1", parent="nod", weight="0.2"),
    )
    scale = {"full_points": "100", "price_full": "0", "price_zero": "1000", "outside": "continue"}
    rule = an_award_rule("weighted_points", {**scale}, ())
    lot = a_lot("LM", a_price_leaf("0.1"), node, *leaves, award=rule)
    scored = field_of(lot, {"a": (1, (3, 5)), "b": (9000, (3, 5))})
    found = fewest(scored, "b")
    assert {each.bid for each in found.changes} == {"a"}
    assert found.steps == 2
    assert after(scored, found.changes) == ("b",)


def test_where_others_quality_enters_what_is_found_works_and_is_not_called_the_fewest() -> None:
    # Quality points in proportion to the best quality among the bids.
    scale = {"full_points": "100", "price_full": "50", "price_zero": "150"}
    rule = an_award_rule("relative_quality", {**scale}, ())
    leaves = (a_criterion("c0", weight="0.3"), a_criterion("c1", weight="0.3"))
    lot = a_lot("LM", *leaves, a_price_leaf("0.4"), award=rule)
    scored = field_of(lot, {"a": (100, (5, 4)), "b": (100, (2, 3)), "c": (90, (1, 1))})
    found = fewest(scored, "b")
    assert after(scored, found.changes) == ("b",)
    assert not found.is_fewest


@pytest.mark.parametrize("name", LOTS)
@given(st.dictionaries(st.sampled_from("ab"), BIDS, min_size=2))
def test_no_smaller_set_does_what_is_found(name: str, drawn: Given) -> None:
    check_last(field_of(LOTS[name], drawn))


@pytest.mark.slow
@pytest.mark.parametrize("name", LOTS)
@settings(max_examples=10)
@given(st.dictionaries(st.sampled_from("abc"), BIDS, min_size=3))
def test_no_smaller_set_does_it_with_two_rivals(name: str, drawn: Given) -> None:
    check_last(field_of(LOTS[name], drawn))


def check_last(scored: ScoredBids) -> None:
    """Compare the last bid's fewest changes with every set of changes there is."""
    decision = rank_bids(scored, award_model(scored.lot))
    if not decision.ranking or decision.first == (decision.ranking[-1].bid.bid,):
        return
    key = decision.ranking[-1].bid.bid
    found = fewest(scored, key)
    assert (found.steps or None) == brute_force(scored, key)
    assert found.is_fewest
    if found.changes:
        assert after(scored, found.changes) == (key,)
        assert not any(after(scored, less) == (key,) for less in one_step_less(found.changes))
