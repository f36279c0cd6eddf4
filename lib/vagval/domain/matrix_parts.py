"""The parts of a decision matrix checked together, from a file or a program (matrisens delar)."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import DetailValue, Finding
from vagval.domain.matrix_file import WeighedMatrix
from vagval.domain.matrix_number import as_written, is_hiding, matrix_number
from vagval.domain.place import Place

OBJECTIVES = MappingProxyType({"max": True, "min": False, "1": True, "-1": False})
FEWEST = 2


class MatrixParts:
    """Reads part after part, and collects everything that is wrong.

    Parameters
    ----------
    data
        ``matrix``, ``objectives``, ``weights``, and if wanted ``alternatives`` and ``criteria``.
    place_of
        Where a part stands, by its path: ``"matrix[0][1]"``, ``"weights"``.
    form
        ``"json"``, ``"table"`` or ``"python"``: how a person is told to write what is missing.

    Attributes
    ----------
    findings
        What was wrong.
    """

    def __init__(
        self, data: Mapping[str, object], place_of: Callable[[str], Place], form: str
    ) -> None:
        self.data = data
        self.place_of = place_of
        self.form = form
        self.findings: list[Finding] = []

    def weighed(self) -> WeighedMatrix | None:
        """Make the matrix, its weights divided by their sum; None: there are findings."""
        rows = self.rows()
        # How many there must be is known only from rows that are sound.
        wide = len(rows[0]) if rows else None
        criteria = self.names("criteria", "C", wide)
        alternatives = self.names("alternatives", "A", len(rows) if rows else None)
        maximise = self.directions(wide)
        weights = self.weights(wide)
        if self.findings:
            return None
        total = sum(weights, Fraction(0))
        shares = tuple(each / total for each in weights)
        return WeighedMatrix(DecisionMatrix(alternatives, criteria, maximise, shares, rows), total)

    def fault(self, code: str, cell: str, **details: DetailValue) -> None:
        """Add a finding on a part."""
        self.findings.append(Finding(code, self.place_of(cell), details=dict(details)))

    def rows(self) -> tuple[tuple[Fraction, ...], ...]:
        """Give the numbers; nothing if they are no rows of one length."""
        stated = self.data.get("matrix")
        if not isinstance(stated, list) or len(stated) < FEWEST:
            self.fault("matrix-rows-missing", "matrix", form=self.form)
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
            return ()
        return tuple(rows) if len(rows) == len(stated) else ()

    def number(self, value: object, cell: str) -> Fraction:
        """Give a number; with a finding, and as zero, what is none."""
        found = matrix_number(value)
        if isinstance(found, Fraction):
            return found
        self.fault(found, cell, value=as_written(value))
        return Fraction(0)

    def names(self, key: str, letter: str, count: int | None) -> tuple[str, ...]:
        """Give the names, each once, or number what has none."""
        stated = self.data.get(key)
        if stated is None:
            return tuple(f"{letter}{number}" for number in range(1, (count or 0) + 1))
        if not isinstance(stated, list):
            self.fault("matrix-names-wrong", key)
            return ()
        self.count(key, stated, count)
        seen: set[str] = set()
        for number, name in enumerate(stated):
            place = f"{key}[{number}]"
            if not isinstance(name, str) or not name.strip():
                self.fault("matrix-names-wrong", place)
            elif any(map(is_hiding, name)):
                self.fault("matrix-name-hiding", place, value=as_written(name))
            elif name in seen:
                self.fault("matrix-name-twice", place, value=name)
            else:
                seen.add(name)
        return tuple(stated)

    def directions(self, wide: int | None) -> tuple[bool, ...]:
        """Tell whether more is better, by criterion."""
        stated = self.data.get("objectives")
        if not isinstance(stated, list):
            self.fault("matrix-objectives-missing", "objectives")
            return ()
        self.count("objectives", stated, wide)
        for number, word in enumerate(stated):
            if isinstance(word, bool) or str(word) not in OBJECTIVES:
                value = as_written(word)
                self.fault("matrix-objective-unknown", f"objectives[{number}]", value=value)
        return tuple(OBJECTIVES.get(str(word), True) for word in stated)

    def weights(self, wide: int | None) -> tuple[Fraction, ...]:
        """Give the weights as written, at least one above zero."""
        stated = self.data.get("weights")
        if not isinstance(stated, list):
            self.fault("matrix-weights-missing", "weights", form=self.form)
            return ()
        self.count("weights", stated, wide)
        faults = len(self.findings)
        weights = tuple(self.number(v, f"weights[{n}]") for n, v in enumerate(stated))
        for number, weight in enumerate(weights):
            if weight < 0:
                value = as_written(stated[number])
                self.fault("matrix-weight-negative", f"weights[{number}]", value=value)
        if len(self.findings) == faults and not sum(weights):
            self.fault("matrix-weights-zero", "weights")
        return weights

    def count(self, key: str, stated: list[object], wanted: int | None) -> None:
        """Refuse another number of parts than the matrix has."""
        if wanted is not None and len(stated) != wanted:
            self.fault("matrix-count-wrong", key, count=len(stated), wanted=wanted)
