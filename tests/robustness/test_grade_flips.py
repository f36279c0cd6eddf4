"""Every single change of points that flips an award."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_criterion, a_lot, a_price_leaf, amounts, an_award_rule
from robustness.points_case import Given, field_of, point_field
from robustness.points_lots import BIDS, LOTS
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.domain.grade_flips import GradeChange, SingleFlip
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBids
from vagval.robustness.grade_flips import grade_flips, single_flips

WEIGHTS = ("0.30", "0.20", "0.20", "0.15", "0.10", "0.05")


def fixed(*weights: str, tie_break: tuple[str, ...] = ()) -> Lot:
    rule = an_award_rule("fixed_price", {"full_points": "500"}, tie_break)
    leaves = (a_criterion(f"c{number}", weight=w) for number, w in enumerate(weights))
    return a_lot("LM", *leaves, award=rule)


def flips(scored: ScoredBids) -> list[tuple[str, str, int, int]]:
    """Give bid, criterion, new points and steps of each single flip."""
    found = single_flips(point_field(scored))
    return [
        (each.change.bid, each.change.criterion, int(each.change.after), each.change.steps)
        for each in found
    ]


def test_worked_example_of_7_6_only_the_heaviest_criterion_flips_by_one_step() -> None:
    # Gap 20. One step gives 30, 20, 20, 15, 10, 5: only 30 exceeds it, and 20 makes a tie.
    scored = field_of(fixed(*WEIGHTS), {"a": (1, (4, 3, 4, 2, 3, 3)), "b": (1, (3, 4, 3, 3, 3, 2))})
    alone = [
        (flip.change.bid, flip.change.criterion)
        for flip in single_flips(point_field(scored))
        if flip.change.steps == 1 and flip.first == ("b",)
    ]
    assert alone == [("a", "c0"), ("b", "c0")]
    ties = {f.change.criterion for f in single_flips(point_field(scored)) if f.first == ("a", "b")}
    assert {"c1", "c2"} <= ties


def test_the_nearest_change_on_each_side_is_given_and_no_farther_one() -> None:
    # 4 against 2 with weight 1: a at 2 ties, b at 4 ties; a at 1 and b at 5 are not named.
    scored = field_of(fixed("1"), {"a": (1, (4,)), "b": (1, (2,))})
    assert flips(scored) == [("a", "c0", 2, 2), ("b", "c0", 4, 2)]


def test_steps_pass_levels_that_are_worth_nothing_more() -> None:
    # 0, 10, 10, 10, 10, 60: from 1 point every step but the last changes nothing.
    leaf = a_criterion("c0", deductions=amounts(0, 10, 10, 10, 10, 60))
    lot = a_lot("LM", leaf, award=an_award_rule("value_deduction", tie_break=()))
    scored = field_of(lot, {"a": (100, (1,)), "b": (130, (1,))})
    assert flips(scored) == [("b", "c0", 5, 4)]


def test_the_first_bid_below_its_least_points_flips_the_award() -> None:
    rule = an_award_rule("lowest_price", tie_break=())
    lot = a_lot("LM", a_criterion("c0", threshold=3), award=rule)
    scored = field_of(lot, {"a": (1, (4,)), "b": (2, (3,)), "c": (3, (5,))})
    assert single_flips(point_field(scored)) == (
        SingleFlip(GradeChange("a", "c0", Fraction(4), Fraction(2), 2), ("b",)),
    )


def test_a_bid_below_its_least_points_flips_the_award_by_reaching_them() -> None:
    rule = an_award_rule("lowest_price", tie_break=())
    lot = a_lot("LM", a_criterion("c0", threshold=3), award=rule)
    scored = field_of(lot, {"a": (2, (3,)), "b": (1, (1,))})
    assert ("b", "c0", 3, 2) in flips(scored)


def test_where_others_quality_enters_a_third_bid_can_flip_the_award() -> None:
    # Points for quality in proportion to the best: c has the best, and is far too dear to win.
    scale = {"full_points": "100", "price_full": "50", "price_zero": "150"}
    rule = an_award_rule("relative_quality", {**scale}, ())
    lot = a_lot("LM", a_criterion("c0", weight="0.6"), a_price_leaf("0.4"), award=rule)
    # c at 5: a 60 * 3/5 + 40 * 50/100 = 56, b 60 * 2/5 + 40 * 85/100 = 58. c at 4: a 45 + 20 = 65,
    # b 30 + 34 = 64.
    scored = field_of(lot, {"a": (100, (3,)), "b": (65, (2,)), "c": (900, (5,))})
    assert ("c", "c0", 4, 1) in flips(scored)


@pytest.mark.parametrize("first", [1, 2])
def test_the_fewest_are_given_for_each_bid_that_is_not_first_alone(first: int) -> None:
    given = {"a": (1, (4,)), "b": (1, (4 if first == 2 else 3,)), "c": (1, (1,))}
    found = grade_flips(point_field(field_of(fixed("1"), given)))
    assert [each.bid for each in found.fewest] == (["b", "c"] if first == 1 else ["a", "b", "c"])


def test_a_bid_that_was_drawn_to_third_place_contends_as_the_second_does() -> None:
    # c 4, a and b 3 each, b drawn before a. With c at 3 all three are equal, and the drawing says
    # nothing of c: they share the first place.
    drawn = Drawing("LM", ("b", "a"), "Bo", "Eva", date(2026, 4, 1), Place("drawings"))
    scored = field_of(
        fixed("1", tie_break=("drawing",)),
        {k: (1, (p,)) for k, p in zip("abc", (3, 3, 4), strict=True)},
    )
    model = award_model(scored.lot)
    decide = partial(rank_bids, model=model, drawings=(drawn,))
    field = replace(point_field(scored), decide=decide, decision=decide(scored))
    assert [each.rank for each in field.decision.ranking] == [1, 2, 3]
    found = {(f.change.bid, int(f.change.after)): f.first for f in single_flips(field)}
    assert found["c", 3] == ("a", "b", "c")


def test_the_nearest_that_evaluators_gave_is_found_besides_the_nearest() -> None:
    # a 1, b 2, weight 1. Evaluators gave a 4 and 5: a at 2 ties, at 4 is what somebody gave.
    field = point_field(field_of(fixed("1"), {"a": (1, (1,)), "b": (1, (2,))}))
    given_to_a = tuple(
        replace(each, change=replace(each.change, is_given=each.change.after >= 4))
        if each.change.bid == "a"
        else each
        for each in field.changes
    )
    found = grade_flips(replace(field, changes=given_to_a))
    assert [(f.change.bid, int(f.change.after), f.first) for f in found.single] == [
        ("a", 2, ("a", "b")),
        ("b", 1, ("a", "b")),
        ("a", 4, ("a",)),
    ]
    assert [len(flips) for flips in found.by_place] == [2, 1]
    assert found.given == 1


def test_a_nearest_change_that_evaluators_gave_is_enough() -> None:
    field = point_field(field_of(fixed("1"), {"a": (1, (4,)), "b": (1, (2,))}))
    every = tuple(
        replace(each, change=replace(each.change, is_given=True)) for each in field.changes
    )
    found = grade_flips(replace(field, changes=every))
    assert [(f.change.bid, int(f.change.after)) for f in found.single] == [("a", 2), ("b", 4)]
    assert found.given == 2


def test_points_that_the_model_has_no_figure_for_flip_nothing() -> None:
    # Price per quality: a 1 for 1/5, b 2 for 1/5. a at 0 points has no figure: no award.
    lot = a_lot(
        "LM", a_criterion("c0", weight="1"), award=an_award_rule("price_per_quality", {}, ())
    )
    scored = field_of(lot, {"a": (1, (1,)), "b": (2, (1,))})
    assert flips(scored) == [("b", "c0", 2, 1)]
    (found,) = grade_flips(point_field(scored)).fewest
    assert [(each.bid, int(each.after)) for each in found.changes] == [("b", 3)]


def test_one_bid_alone_has_nothing_to_flip() -> None:
    found = grade_flips(point_field(field_of(fixed("1"), {"a": (1, (4,))})))
    assert (found.single, found.fewest) == ((), ())


def test_nothing_in_the_field_is_changed() -> None:
    scored = field_of(fixed("1"), {"a": (1, (4,)), "b": (1, (2,))})
    before = replace(scored)
    grade_flips(point_field(scored))
    assert scored == before


@pytest.mark.parametrize("name", LOTS)
@given(st.dictionaries(st.sampled_from("abc"), BIDS, min_size=2))
def test_the_nearest_flips_are_those_that_trying_everything_finds(name: str, drawn: Given) -> None:
    field = point_field(field_of(LOTS[name], drawn))
    nearest: dict[tuple[str, str, bool], SingleFlip] = {}
    for each in sorted(field.changes, key=lambda each: each.change.steps):
        change = each.change
        changed = field.changed(change.bid, (each,))
        bids = tuple(changed if bid.bid == change.bid else bid for bid in field.scored.bids)
        first = field.decide(replace(field.scored, bids=bids)).first
        if first != field.decision.first:
            place = (change.bid, change.criterion, each.is_raise)
            nearest.setdefault(place, SingleFlip(change, first))
    found = single_flips(field)
    assert len(found) == len(nearest)
    assert all(flip in nearest.values() for flip in found)
