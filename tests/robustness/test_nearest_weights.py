"""The nearest weights under which a bid is first, or why there are none."""

from fractions import Fraction

import pytest
from hypothesis import assume, given

from robustness.weights_case import T1, a_matrix, a_row, analytic, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_answers import NearestWeights
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import Row, dot, minus
from vagval.robustness.nearest_weights import moved, nearest_weights
from vagval.robustness.value_rows import first_of
from vagval.robustness.weight_corners import least

LITTLE = Fraction(1, 10**9)


def before(matrix: DecisionMatrix, bid: str, weights: Row) -> list[Fraction]:
    """Give what the bid is before each rival by at some weights."""
    rows = dict(zip(matrix.alternatives, matrix.values, strict=True))
    own = rows.pop(bid)
    return [dot(minus(own, row), weights) for row in rows.values()]


def between(start: Row, end: Row, share: Fraction) -> Row:
    return tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))


def found(answer: NearestWeights) -> tuple[Row, Fraction, Row]:
    assert answer.weights is not None
    assert answer.moved is not None
    assert answer.alone is not None
    return answer.weights, answer.moved, answer.alone


@pytest.mark.parametrize(
    ("bid", "share", "largest"),
    [("b0", "0.00571", "0.00351"), ("b2", "0.0775", "0.0432"), ("b3", "0.0521", "0.0291")],
)
def test_distances_of_the_facts(bid: str, share: str, largest: str) -> None:
    answer = nearest_weights(T1, bid)
    assert answer.moved is not None
    assert answer.largest is not None
    places = len(share) - 2
    assert f"{float(answer.moved):.{places}f}" == share
    assert f"{float(answer.largest):.{len(largest) - 2}f}" == largest


def test_the_nearest_of_the_facts_by_hand() -> None:
    # b0 is 2 behind; a unit of weight moved from c3 (150 behind) to c2 (200 before) gains 350.
    answer = nearest_weights(T1, "b0")
    weights, share, _ = found(answer)
    assert share == Fraction(2, 350)
    assert list(minus(weights, T1.weights)) == [0, 0, share, -share, 0, 0]
    assert answer.equal == ("b1",)
    assert answer.mixture == ()


def test_the_bid_that_is_alone_first_has_nowhere_to_go() -> None:
    answer = nearest_weights(T1, "b1")
    assert (answer.weights, answer.moved, answer.equal) == (T1.weights, Fraction(0), ())


def test_the_mixture_that_proves_that_there_are_no_weights() -> None:
    # facts/robustness.md 7.4: (.239, .399, .202, .159) of b0..b3 is everywhere at least 17.076
    # better than b4.
    answer = nearest_weights(T1, "b4")
    assert (answer.weights, answer.moved, answer.alone, answer.largest) == (None,) * 4
    shares = dict(answer.mixture)
    assert [f"{float(each):.3f}" for each in shares.values()] == [
        "0.239",
        "0.399",
        "0.202",
        "0.159",
    ]
    rows = dict(zip(T1.alternatives, T1.values, strict=True))
    gains = [
        sum(share * rows[bid][place] for bid, share in shares.items()) - rows["b4"][place]
        for place in range(6)
    ]
    assert f"{float(min(gains)):.3f}" == "17.076"


def test_weight_to_move_in_the_analytic_case() -> None:
    # facts/mcda.md 3: at w = .5, for B 1/18, for C 1/10.
    matrix = analytic("1/2")
    assert [nearest_weights(matrix, bid).moved for bid in matrix.alternatives] == [
        0,
        Fraction(1, 18),
        Fraction(1, 10),
    ]
    assert nearest_weights(matrix, "b1").largest == Fraction(1, 18)


def test_two_that_are_equal_everywhere_are_each_others_proof() -> None:
    answer = nearest_weights(a_matrix(("1/2", "1/2"), (3, 1), (3, 1), (0, 2)), "b0")
    assert answer.weights is None
    assert answer.mixture == (("b1", Fraction(1)),)


def test_a_tie_for_the_first_place_moves_nothing_and_is_broken_a_little_further() -> None:
    tied = analytic("3/5")
    for bid, other in (("b1", "b2"), ("b2", "b1")):
        answer = nearest_weights(tied, bid)
        weights, share, alone = found(answer)
        assert (weights, share) == (tied.weights, Fraction(0))
        assert answer.equal == (other,)
        assert min(before(tied, bid, between(weights, alone, LITTLE))) > 0


def test_a_bid_that_is_best_only_together_with_another_is_never_alone() -> None:
    # On c0 alone b0 and b1 are equal; everywhere else b1 is before.
    answer = nearest_weights(a_matrix(("1/2", "1/2"), (3, 1), (3, 2)), "b0")
    assert (answer.weights, answer.mixture) == (None, (("b1", Fraction(1)),))


def test_within_bounds_the_answer_stays_there_or_is_proved_impossible() -> None:
    wide = WeightSpace.around(T1.weights, Fraction("0.05"))
    answer = nearest_weights(T1, "b3", wide)
    weights, share, _ = found(answer)
    assert max(abs(each) for each in minus(weights, T1.weights)) <= Fraction("0.05")
    assert share >= Fraction(5208, 100_000)
    narrow = WeightSpace.around(T1.weights, Fraction("0.02"))
    answer = nearest_weights(T1, "b3", narrow)
    assert answer.weights is None
    rows = dict(zip(T1.alternatives, T1.values, strict=True))
    mixed = tuple(
        sum((share * rows[bid][place] for bid, share in answer.mixture), Fraction(0))
        for place in range(6)
    )
    assert least(minus(mixed, rows["b3"]), narrow) >= 0


def test_in_an_order_the_answer_keeps_the_order() -> None:
    order = WeightSpace(6, order=(0, 1, 2, 3, 4, 5))
    weights, share, alone = found(nearest_weights(T1, "b2", order))
    assert list(weights) == sorted(weights, reverse=True)
    assert list(alone) == sorted(alone, reverse=True)
    assert share >= Fraction(77, 1000)


def test_weights_outside_the_space_come_into_it_first() -> None:
    matrix = a_matrix((1, 0), (3, 0), (1, 5))
    inside = WeightSpace(2, lowest=a_row("1/10", "1/5"))
    # b0 leads at (4/5, 1/5) by 2 * 4/5 - 5 * 1/5 = 3/5, so nothing more must move than 1/5.
    assert nearest_weights(matrix, "b0", inside).weights == a_row("4/5", "1/5")


@given(matrices())
def test_a_little_further_it_is_alone_first_and_a_little_less_it_is_not(
    matrix: DecisionMatrix,
) -> None:
    for bid in matrix.alternatives:
        answer = nearest_weights(matrix, bid)
        if answer.weights is None:
            continue
        weights, share, alone = found(answer)
        assert sum(weights) == 1
        assert min(weights) >= 0
        assert share == moved(matrix.weights, weights)
        assert min(before(matrix, bid, weights)) >= 0
        for further in (LITTLE, Fraction(1, 2), Fraction(1)):
            assert min(before(matrix, bid, between(weights, alone, further))) > 0
        for less in (LITTLE, Fraction(1, 2), Fraction(1)):
            if share:
                nearer = between(weights, matrix.weights, less)
                assert min(before(matrix, bid, nearer)) < 0
        assert (share == 0) == (bid in first_of(matrix))


@given(matrices(most_criteria=3))
def test_where_there_are_no_weights_the_mixture_is_as_good_on_every_criterion(
    matrix: DecisionMatrix,
) -> None:
    rows = dict(zip(matrix.alternatives, matrix.values, strict=True))
    for bid in matrix.alternatives:
        answer = nearest_weights(matrix, bid)
        assert (answer.weights is None) == bool(answer.mixture)
        if answer.mixture:
            assert sum(share for _, share in answer.mixture) == 1
            assert bid not in dict(answer.mixture)
            for place, value in enumerate(rows[bid]):
                mixed = sum(share * rows[other][place] for other, share in answer.mixture)
                assert mixed >= value


@given(matrices(most_criteria=3))
def test_no_weights_on_a_grid_are_nearer(matrix: DecisionMatrix) -> None:
    assume(len(matrix.criteria) == 3)
    grid = [
        (Fraction(a, 6), Fraction(b, 6), Fraction(6 - a - b, 6))
        for a in range(7)
        for b in range(7 - a)
    ]
    for bid in matrix.alternatives:
        answer = nearest_weights(matrix, bid)
        for weights in grid:
            leads = before(matrix, bid, weights)
            if answer.weights is None:
                assert min(leads) <= 0
            elif min(leads) >= 0:
                assert answer.moved is not None
                assert answer.largest is not None
                assert moved(matrix.weights, weights) >= answer.moved
                change = max(abs(each) for each in minus(weights, matrix.weights))
                assert change >= answer.largest
