"""A program's own numbers become a decision matrix exactly as written, or are refused."""

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from vagval.domain.errors import UsageError
from vagval.mcda.from_arrays import decision_matrix_from, exact, from_skcriteria

VALUES = np.array([[80, 0.5], [100, 0.7], [130, 0.95]])


def refused(**changes: object) -> str:
    given: dict[str, object] = {"values": VALUES, "objectives": ["min", "max"],
                                "weights": [0.4, 0.6]}  # fmt: skip
    with pytest.raises(UsageError) as stopped:
        decision_matrix_from(**(given | changes))  # type: ignore[arg-type] # wrong on purpose
    return stopped.value.findings[0].code


def test_numbers_are_taken_as_written() -> None:
    matrix = decision_matrix_from(VALUES, [min, max], [0.4, 0.6])
    assert matrix.values[0] == (Fraction(80), Fraction(1, 2))
    assert matrix.weights == (Fraction(2, 5), Fraction(3, 5))
    assert matrix.maximise == (False, True)
    assert (matrix.alternatives, matrix.criteria) == (("A1", "A2", "A3"), ("C1", "C2"))


def test_a_large_whole_number_of_numpy_keeps_every_digit_it_has() -> None:
    assert exact(np.int64(3_000_000_000)) ** 3 == 27 * 10**27


def test_numbers_of_numpy_keep_every_digit_and_none_that_nobody_wrote() -> None:
    assert exact(np.int64(9007199254740993)) == 9007199254740993
    assert exact(np.float32(0.1)) == Fraction(1, 10)


@pytest.mark.parametrize("value", [True, np.True_, b"1", 1j, None, [1], "1/0", "five"])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(UsageError, match="matrix-not-a-number"):
        exact(value)


@pytest.mark.parametrize("value", ["1e999999", "1e-400", 10**400])
def test_a_number_that_floats_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(UsageError, match="matrix-number-out-of-range"):
        exact(value)


@pytest.mark.parametrize("theirs", [None, [[1, 2]]])
def test_what_is_not_of_scikit_criteria_is_refused(theirs: object) -> None:
    with pytest.raises(UsageError, match="matrix-not-skcriteria"):
        from_skcriteria(theirs)


def test_weights_are_divided_by_their_sum_only_if_it_is_said() -> None:
    assert refused(weights=[2, 3]) == "matrix-weights-sum"
    matrix = decision_matrix_from(VALUES, [-1, 1], [2, 3], normalise=True)
    assert matrix.weights == (Fraction(2, 5), Fraction(3, 5))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"weights": [-0.4, 1.4]}, "matrix-weight-negative"),
        ({"weights": [1.0]}, "matrix-count-wrong"),
        ({"values": VALUES[:1]}, "matrix-rows-missing"),
        ({"alternatives": ["a", "a", "b"]}, "matrix-name-twice"),
        ({"values": [1, 2]}, "matrix-row-no-list"),
        ({"values": None}, "matrix-rows-missing"),
        ({"weights": None}, "matrix-weights-missing"),
        ({"objectives": None}, "matrix-objectives-missing"),
        ({"values": [[1, float("nan")], [2, 3]]}, "matrix-number-not-finite"),
        ({"values": [[1, float("inf")], [2, 3]]}, "matrix-number-not-finite"),
        ({"objectives": ["min", "most"]}, "matrix-objective-unknown"),
    ],
)
def test_what_makes_no_matrix_is_refused(changes: dict[str, object], code: str) -> None:
    assert refused(**changes) == code


def test_a_matrix_of_scikit_criteria_is_taken_over() -> None:
    class Theirs:
        matrix = pd.DataFrame(VALUES, index=["a", "b", "c"], columns=["price", "quality"])
        iobjectives = pd.Series([-1, 1], index=["price", "quality"])
        weights = pd.Series([0.4, 0.6], index=["price", "quality"])

    matrix = from_skcriteria(Theirs())
    assert matrix.alternatives == ("a", "b", "c")
    assert matrix.criteria == ("price", "quality")
    assert matrix.values[2] == (Fraction(130), Fraction(19, 20))


@pytest.mark.slow
def test_the_real_scikit_criteria_is_taken_over() -> None:
    import skcriteria as skc

    theirs = skc.mkdm(VALUES, [min, max], weights=[0.4, 0.6])
    ours = decision_matrix_from(VALUES, ["min", "max"], [0.4, 0.6])
    assert from_skcriteria(theirs).values == ours.values
