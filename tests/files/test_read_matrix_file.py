"""A decision matrix is read from JSON or CSV exactly, or everything wrong with it is told."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from vagval.domain.errors import VagvalError
from vagval.domain.matrix_file import WeighedMatrix
from vagval.files.read_matrix_file import read_matrix_file
from vagval.files.weighed_matrix import weighed_matrix

SOUND = {
    "matrix": [[80, 0.5], [100, 0.7], [130, 0.95]],
    "objectives": ["min", "max"],
    "weights": [0.4, 0.6],
    "parameters": {"v": 0.5},
    "method": "vikor",
}
TABLE = (
    "name,price,quality,published\n#direction,min,max,\n#weight,0.4,0.6,\nA,80,0.5,7\nB,100,0.7,8\n"
)


def read(folder: Path, content: object, ending: str = "json") -> WeighedMatrix:
    path = folder / f"matrix.{ending}"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return weighed_matrix(read_matrix_file(path))


def told(folder: Path, content: object, ending: str = "json") -> list[tuple[str, str]]:
    with pytest.raises(VagvalError) as stopped:
        read(folder, content, ending)
    return [(each.code, each.place.cell) for each in stopped.value.findings]


def test_json_is_read_exactly(tmp_path: Path) -> None:
    found = read(tmp_path, SOUND)
    assert found.matrix.values[2] == (Fraction(130), Fraction(19, 20))
    assert found.matrix.weights == (Fraction(2, 5), Fraction(3, 5))
    assert found.matrix.maximise == (False, True)
    assert found.matrix.alternatives == ("A1", "A2", "A3")
    assert found.written_sum == 1


def test_the_method_and_its_parameters_go_along(tmp_path: Path) -> None:
    path = tmp_path / "matrix.json"
    path.write_text(json.dumps(SOUND))
    assert read_matrix_file(path).method == "vikor"
    assert read_matrix_file(path).parameters == {"v": Decimal("0.5")}


def test_weights_that_do_not_sum_to_one_are_told_with_their_sum(tmp_path: Path) -> None:
    found = read(tmp_path, SOUND | {"weights": [0.157, 0.84]})
    assert found.written_sum == Fraction("0.997")
    assert found.matrix.weights[0] == Fraction("0.157") / Fraction("0.997")


def test_a_table_has_its_directions_and_weights_in_marked_rows(tmp_path: Path) -> None:
    found = read(tmp_path, TABLE, "csv").matrix
    assert found.alternatives == ("A", "B")
    assert found.criteria == ("price", "quality")
    assert found.values == (
        (Fraction(80), Fraction(1, 2)),
        (Fraction(100), Fraction(7, 10)),
    )
    assert found.maximise == (False, True)


def test_a_swedish_table_means_the_same(tmp_path: Path) -> None:
    swedish = (
        TABLE.replace(",", ";").replace(".", ",").replace("direction", "riktning")
        .replace("weight", "vikt")
    )  # fmt: skip
    assert read(tmp_path, swedish, "csv") == read(tmp_path, TABLE, "csv")


def test_a_column_without_direction_and_weight_is_told(tmp_path: Path) -> None:
    path = tmp_path / "matrix.csv"
    path.write_text(TABLE)
    assert read_matrix_file(path).left_out == ("published",)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"matrix": None}, [("matrix-rows-missing", "matrix")]),
        ({"matrix": [[1, 2]]}, [("matrix-rows-missing", "matrix")]),
        ({"matrix": [[1, 2], 3]}, [("matrix-row-no-list", "matrix[1]")]),
        ({"matrix": [[1, 2], [3]]}, [("matrix-rows-ragged", "matrix")]),
        ({"matrix": [[1, "x"], [3, True]]},
         [("matrix-not-a-number", "matrix[0][1]"), ("matrix-not-a-number", "matrix[1][1]")]),
        ({"weights": None}, [("matrix-weights-missing", "weights")]),
        ({"weights": [1]}, [("matrix-count-wrong", "weights")]),
        ({"weights": [0, 0]}, [("matrix-weights-zero", "weights")]),
        ({"weights": [1, -1], "objectives": ["min", "best"]},
         [("matrix-objective-unknown", "objectives[1]"), ("matrix-weight-negative", "weights[1]")]),
        ({"objectives": None}, [("matrix-objectives-missing", "objectives")]),
        ({"objectives": ["max"]}, [("matrix-count-wrong", "objectives")]),
        ({"alternatives": ["a", "b"]}, [("matrix-count-wrong", "alternatives")]),
        ({"alternatives": ["a", "a", "b"]}, [("matrix-name-twice", "alternatives[1]")]),
        ({"criteria": ["a", " "]}, [("matrix-names-wrong", "criteria[1]")]),
        ({"criteria": ["a", "b\u202ec"]}, [("matrix-name-hiding", "criteria[1]")]),
        ({"criteria": ["a", "\ud800"]}, [("matrix-name-hiding", "criteria[1]")]),
        ({"matrix": [[10**400, 1], [2, 3], [4, 5]]},
         [("matrix-number-out-of-range", "matrix[0][0]")]),
    ],
)  # fmt: skip
def test_whatever_is_wrong_is_told_where_it_stands(
    change: dict[str, object], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    found = told(tmp_path, SOUND | change)
    assert [each for each in found if each in expected] == expected


def test_one_alternative_makes_no_other_faults(tmp_path: Path) -> None:
    assert told(tmp_path, SOUND | {"matrix": [[1, 2]]}) == [("matrix-rows-missing", "matrix")]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("name,price\n#weight,1\nA,1\nB,2\n", ("matrix-row-directions-missing", "")),
        ("name,price\n#direction,min\n#direction,max\n#weight,1\nA,1\nB,2\n",
         ("matrix-name-twice", "A3")),
        ("name,price\n#direction,min\n#unit,kr\n#weight,1\nA,1\nB,2\n",
         ("matrix-row-unknown", "A3")),
        ("name,price,price\n#direction,min,min\n#weight,1,1\nA,1,2\nB,2,3\n",
         ("matrix-name-twice", "C1")),
        ("name,\n#direction,min\n#weight,1\nA,1\nB,2\n", ("matrix-column-unnamed", "B1")),
        ("name,price\n#direction,min\n#weight,1\nA,\nB,2\n", ("cell-empty", "B4")),
        ("name,price\n#direction,min\n#weight,1\nA,x\nB,2\n", ("not-a-number", "B4")),
    ],
)  # fmt: skip
def test_a_table_with_faults_is_refused(
    table: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    assert expected in told(tmp_path, table, "csv")


def test_a_file_that_is_not_there_or_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VagvalError, match="matrix-file-missing"):
        read_matrix_file(tmp_path / "none.json")
    (tmp_path / "matrix.pdf").write_text("x")
    with pytest.raises(VagvalError, match="matrix-file-kind"):
        read_matrix_file(tmp_path / "matrix.pdf")


def test_a_file_of_no_object_is_refused(tmp_path: Path) -> None:
    assert told(tmp_path, "[1, 2]") == [("matrix-not-an-object", "")]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"paramters": {}}, ("matrix-key-unknown", "")),
        ({"parameters": [1]}, ("mcda-parameters-no-object", "parameters")),
        ({"method": 5}, ("mcda-method-no-text", "method")),
    ],
)
def test_what_would_be_ignored_is_refused(
    change: dict[str, object], expected: tuple[str, str], tmp_path: Path
) -> None:
    assert told(tmp_path, SOUND | change) == [expected]


def test_a_fault_of_a_table_names_its_cell(tmp_path: Path) -> None:
    wrong = TABLE.replace("min,max", "min,best")
    assert told(tmp_path, wrong, "csv") == [("matrix-objective-unknown", "C2")]
