"""What each evaluator's own points are worth, cell by cell."""

from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_score,
    an_award_rule,
    an_evaluator,
    criteria_of,
)
from steps.evaluated_case import evaluated
from vagval.domain.criterion import Criterion
from vagval.domain.evaluation import Evaluation
from vagval.domain.score_sheet import PanelScore
from vagval.robustness.additive_matrix import additive_matrix
from vagval.steps.panel_given import not_on_record, panel_given, panel_uncertainty

SCALE = {"full_points": "100", "price_full": "0", "price_zero": "1000", "outside": "continue"}


def given(
    leaf: Criterion, *scores: PanelScore, panel: tuple[str, ...] = ()
) -> dict[str, list[int]]:
    """Give the points by bid, as they stand in the cells; both bids agreed on 3."""
    evaluation = agreed(leaf, *scores, panel=panel)
    found = panel_given(evaluation, evaluation.lots[0])
    return {bid: [int(each.points) for each in scores] for (bid, _), scores in found.items()}


def agreed(leaf: Criterion, *scores: PanelScore, panel: tuple[str, ...] = ()) -> Evaluation:
    """Let both bids agree on 3."""
    rule = an_award_rule("weighted_points", {**SCALE}, ())
    lot = a_lot("LM", leaf, a_price_leaf("0.5"), award=rule)
    consensus = [a_consensus(3), a_consensus(3, bid="beta")]
    material = a_material(
        a_bid("alfa"),
        a_bid("beta"),
        evaluators=[an_evaluator(each) for each in panel],
        scores=scores,
        consensus=consensus,
    )
    return evaluated(criteria_of(lots=[lot]), material)


ANNA_AND_BO = (
    a_score(2, evaluator="bo"),
    a_score(4, evaluator="anna"),
    a_score(1, evaluator="anna", bid="beta"),
    a_score(5, evaluator="bo", bid="beta"),
)
USE = a_criterion(weight="0.5")


def test_evaluators_stand_in_the_same_order_for_every_bid() -> None:
    assert given(USE, *ANNA_AND_BO) == {"alfa": [4, 2], "beta": [1, 5]}


def test_a_missing_answer_is_the_whole_scale_and_others_weigh_as_much() -> None:
    # Bo has not scored beta: 0 to 5 in his place; each of the others stands six times.
    assert given(USE, *ANNA_AND_BO[:3], panel=("anna", "bo")) == {
        "alfa": [4] * 6 + [2] * 6,
        "beta": [1] * 6 + [0, 1, 2, 3, 4, 5],
    }


def test_someone_who_was_not_to_score_the_criterion_is_not_missed() -> None:
    leaf = a_criterion(weight="0.5")
    assert given(leaf, *ANNA_AND_BO, panel=("anna", "bo")) == {"alfa": [4, 2], "beta": [1, 5]}


def test_levels_that_nothing_is_published_for_are_no_answers() -> None:
    leaf = a_criterion(weight="0.5", level_shares=["0", "0.1", "0.2", "0.8"])
    scores = (a_score(1), a_score(2, bid="beta"))
    found = given(leaf, *scores, panel=("anna", "bo"))
    assert found == {"alfa": [1] * 4 + [0, 1, 2, 3], "beta": [2] * 4 + [0, 1, 2, 3]}


def test_where_nobody_s_points_are_on_record_the_agreed_ones_are_certain_and_it_is_noted() -> None:
    assert given(USE, panel=("anna", "bo")) == {}
    evaluation = agreed(USE, panel=("anna", "bo"))
    (note,) = not_on_record(evaluation, evaluation.lots[0])
    assert (note.code, note.details["criteria"]) == ("stress-no-own-points", (USE.name,))


@pytest.mark.parametrize(
    ("scores", "panel"),
    [(ANNA_AND_BO, ("anna", "bo")), (ANNA_AND_BO[:1], ("anna", "bo")), ((), ())],
)
def test_one_recorded_point_or_nobody_to_record_any_is_not_noted(
    scores: tuple[PanelScore, ...], panel: tuple[str, ...]
) -> None:
    evaluation = agreed(USE, *scores, panel=panel)
    assert not_on_record(evaluation, evaluation.lots[0]) == ()


def test_an_evaluator_whose_points_nothing_is_published_for_is_left_out() -> None:
    # Bo gave beta 5, and the table ends at 3: bo's points on the criterion are no worth anything.
    leaf = a_criterion(weight="0.5", level_shares=["0", "0.1", "0.2", "0.8"])
    eva = (a_score(2, evaluator="eva"), a_score(3, evaluator="eva", bid="beta"))
    scores = (a_score(2, evaluator="bo"), a_score(5, evaluator="bo", bid="beta"), *eva)
    assert given(leaf, *scores, panel=("bo", "eva")) == {"alfa": [2], "beta": [3]}
    assert given(leaf, *scores[:2]) == {}


def test_a_panel_that_nobody_was_appointed_to_is_certain() -> None:
    assert given(USE) == {}


def test_both_ways_of_drawing_and_the_intervals_are_made_of_the_same_points() -> None:
    rule = an_award_rule("weighted_points", {**SCALE}, ())
    lot = a_lot("LM", USE, a_price_leaf("0.5"), award=rule)
    material = a_material(
        a_bid("alfa"), a_bid("beta"), scores=ANNA_AND_BO,
        consensus=[a_consensus(3), a_consensus(3, bid="beta")],
    )  # fmt: skip
    evaluation = evaluated(criteria_of(lots=[lot]), material)
    (each,) = evaluation.lots
    matrix = additive_matrix(each.scored, each.model).matrix
    assert matrix is not None
    found = panel_uncertainty(evaluation, each, matrix)
    column = matrix.criteria.index("kvalitet")
    now = matrix.values[0][column]
    assert found.each_cell is not None
    assert found.one_evaluator is not None
    assert found.each_cell.values == found.one_evaluator.values
    assert found.each_cell.together != found.one_evaluator.together
    assert found.intervals is not None
    assert found.intervals[0][column] == (now * Fraction(2, 3), now * Fraction(4, 3))
