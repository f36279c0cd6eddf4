"""Bids after changes of points: no bid is passed that the model has no figure for."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from builders import a_criterion, a_lot, an_award_rule
from robustness.points_case import Given, field_of
from robustness.points_lots import BIDS, UNDEFINED
from robustness.points_tried import after, brute_force, fewest
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.domain.errors import UndecidedError
from vagval.domain.grade_flips import FewestChanges, GradeChange

PER_QUALITY = a_lot(
    "LM", a_criterion("c0", weight="1"), award=an_award_rule("price_per_quality", {}, ())
)


def test_a_rival_that_the_model_loses_its_figure_for_is_not_passed_and_more_steps_are_tried() -> (
    None
):
    # Price per quality: a 100 / (0.6 * 0.25) = 667, b 900 / 1. Level 1 of u0 is worth nothing: a
    # has no figure there. Below it, at 0, a is below its least points: two steps.
    scored = field_of(UNDEFINED, {"a": (100, (2, 0)), "b": (900, (5, 5))})
    found = fewest(scored, "b")
    assert found.changes == (GradeChange("a", "u0", Fraction(2), Fraction(0), 2),)
    assert after(scored, found.changes) == ("b",)


def test_steps_before_those_that_have_no_figure_are_found_and_proved_the_fewest() -> None:
    # a 100 / 0.8 = 125 against b 300 / 1: a at 2 is 250, at 1 it is 500, and at 0 it has no figure.
    scored = field_of(PER_QUALITY, {"a": (100, (4,)), "b": (300, (5,))})
    change = GradeChange("a", "c0", Fraction(4), Fraction(1), 3)
    assert fewest(scored, "b") == FewestChanges("b", (change,), ("b",))


def test_none_is_not_called_proved_where_the_model_had_no_figure_on_the_way() -> None:
    # a 1 / 0.2 = 5 against b 900 / 1: only a at nothing, without a figure, is left to try.
    scored = field_of(PER_QUALITY, {"a": (1, (1,)), "b": (900, (5,))})
    assert fewest(scored, "b") == FewestChanges("b", (), is_fewest=False)


@given(st.dictionaries(st.sampled_from("ab"), BIDS, min_size=2))
def test_no_smaller_set_does_it_where_figures_can_be_undefined(drawn: Given) -> None:
    scored = field_of(UNDEFINED, drawn)
    try:
        ranking = rank_bids(scored, award_model(UNDEFINED)).ranking
    except UndecidedError:
        ranking = ()
    assume(len(ranking) == len(drawn))
    key = ranking[-1].bid.bid
    found, least = fewest(scored, key), brute_force(scored, key)
    if found.changes:
        assert after(scored, found.changes) == (key,)
    assert (found.steps or None) == least
