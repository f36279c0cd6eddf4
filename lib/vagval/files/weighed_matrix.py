"""The decision matrix that a file describes, or everything that is wrong with it."""

from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding, MaterialError
from vagval.domain.matrix_file import MatrixFile, WeighedMatrix
from vagval.domain.place import Place
from vagval.files.toml_table import brief

OBJECTIVES = MappingProxyType({"max": True, "min": False, "1": True, "-1": False})
FEWEST = 2


def weighed_matrix(read: MatrixFile) -> WeighedMatrix:
    """Check what a file says, and make the matrix of it.

    Weights that do not sum to 1, as printed ones often do not, are divided by their sum; what they
    summed to goes along, to be told.

    Raises
    ------
    MaterialError
        With everything that is wrong.
    """
    return _Check(read).matrix()


class _Check:
    """Reads part after part, and collects what is wrong."""

    def __init__(self, read: MatrixFile) -> None:
        self.read = read
        self.findings: list[Finding] = []

    def matrix(self) -> WeighedMatrix:
        rows = self.rows()
        wide = len(rows[0]) if rows else 0
        criteria = self.names("criteria", "C", wide)
        alternatives = self.names("alternatives", "A", len(rows))
        maximise = self.directions(wide)
        weights = self.weights(wide)
        if self.findings:
            raise MaterialError(*self.findings)
        total = sum(weights, Fraction(0))
        return WeighedMatrix(
            DecisionMatrix(
                alternatives, criteria, maximise, tuple(each / total for each in weights), rows
            ),
            total,
        )

    def fault(self, code: str, cell: str, **details: str | int | tuple[str, ...]) -> None:
        place = Place(self.read.file, cell=cell)
        self.findings.append(Finding(code, place, details=dict(details)))

    def rows(self) -> tuple[tuple[Fraction, ...], ...]:
        stated = self.read.data.get("matrix")
        if not isinstance(stated, list) or len(stated) < FEWEST:
            self.fault("matrix-rows-missing", "matrix")
            return ()
        rows = []
        for number, row in enumerate(stated):
            place = f"matrix[{number}]"
            if not isinstance(row, list) or not row:
                self.fault("matrix-row-no-list", place)
                continue
            rows.append(tuple(self.number(v, f"{place}[{n}]") for n, v in enumerate(row)))
        if len({len(row) for row in rows}) > 1:
            lengths = tuple(str(len(row)) for row in rows)
            self.fault("matrix-rows-ragged", "matrix", lengths=lengths)
        return tuple(rows)

    def number(self, value: object, cell: str) -> Fraction:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return Fraction(value)
        self.fault("matrix-not-a-number", cell, value=brief(value))
        return Fraction(0)

    def names(self, key: str, letter: str, count: int) -> tuple[str, ...]:
        stated = self.read.data.get(key)
        if stated is None:
            return tuple(f"{letter}{number}" for number in range(1, count + 1))
        if not isinstance(stated, list) or not all(isinstance(n, str) and n for n in stated):
            self.fault("matrix-names-wrong", key)
            return ()
        if len(stated) != count:
            self.fault("matrix-count-wrong", key, count=len(stated), wanted=count)
        for number, name in enumerate(stated):
            if name in stated[:number]:
                self.fault("matrix-name-twice", f"{key}[{number}]", value=name)
        return tuple(stated)

    def directions(self, wide: int) -> tuple[bool, ...]:
        stated = self.read.data.get("objectives")
        if not isinstance(stated, list):
            self.fault("matrix-objectives-missing", "objectives")
            return ()
        if len(stated) != wide:
            self.fault("matrix-count-wrong", "objectives", count=len(stated), wanted=wide)
        for number, word in enumerate(stated):
            if str(word) not in OBJECTIVES:
                self.fault("matrix-objective-unknown", f"objectives[{number}]", value=brief(word))
        return tuple(OBJECTIVES.get(str(word), True) for word in stated)

    def weights(self, wide: int) -> tuple[Fraction, ...]:
        stated = self.read.data.get("weights")
        if not isinstance(stated, list):
            self.fault("matrix-weights-missing", "weights")
            return ()
        if len(stated) != wide:
            self.fault("matrix-count-wrong", "weights", count=len(stated), wanted=wide)
        weights = tuple(self.number(v, f"weights[{n}]") for n, v in enumerate(stated))
        for number, weight in enumerate(weights):
            if weight < 0:
                self.fault("matrix-weight-negative", f"weights[{number}]", value=str(weight))
        if not self.findings and not sum(weights):
            self.fault("matrix-weights-zero", "weights")
        return weights
