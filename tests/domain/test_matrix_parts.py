"""The parts of a matrix become one, or everything wrong with them is told and nothing else."""

from fractions import Fraction

from vagval.domain.matrix_parts import MatrixParts
from vagval.domain.place import Place

SOUND: dict[str, object] = {
    "matrix": [[80, 1], [100, 2]],
    "objectives": ["min", "max"],
    "weights": [2, 3],
}


def parts(**changes: object) -> MatrixParts:
    return MatrixParts(SOUND | changes, lambda path: Place("", cell=path), "json")


def told(**changes: object) -> list[tuple[str, str]]:
    checked = parts(**changes)
    assert checked.weighed() is None
    return [(each.code, each.place.cell) for each in checked.findings]


def test_weights_are_divided_by_their_sum_which_goes_along() -> None:
    found = parts().weighed()
    assert found is not None
    assert found.written_sum == 5
    assert found.matrix.weights == (Fraction(2, 5), Fraction(3, 5))
    assert found.matrix.maximise == (False, True)


def test_rows_that_are_none_make_no_faults_of_counting() -> None:
    assert told(matrix=[[1, 2]]) == [("matrix-rows-missing", "matrix")]
    assert told(matrix=[[1, 2], [3]]) == [("matrix-rows-ragged", "matrix")]


def test_everything_wrong_is_told_at_once() -> None:
    assert told(objectives=["min", "best"], weights=[1, -1], alternatives=["a", " "]) == [
        ("matrix-names-wrong", "alternatives[1]"),
        ("matrix-objective-unknown", "objectives[1]"),
        ("matrix-weight-negative", "weights[1]"),
    ]
