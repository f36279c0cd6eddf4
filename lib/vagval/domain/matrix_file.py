"""What a file with a decision matrix says, before it is known what is asked (matrisfil)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class MatrixFile:
    """A JSON or CSV file as read; which of its parts are needed depends on the method.

    Parameters
    ----------
    file
        As findings name it.
    data
        By key: ``matrix``, ``objectives``, ``weights``, ``alternatives``, ``criteria``,
        ``parameters`` and whatever else stands there. Numbers are int or Decimal.
    left_out
        Columns of a table that have neither a direction nor a weight.
    places
        Of a table: the cell in which a part stands, by its path in JSON (``"matrix[0][1]"``).
    """

    file: str
    data: Mapping[str, object]
    left_out: tuple[str, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)

    def place_of(self, path: str) -> Place:
        """Name where a part stands as a person finds it: a cell of a table, a path in JSON."""
        if not self.places:
            return Place(self.file, cell=path)
        return self.places.get(path, Place(self.file))

    @property
    def method(self) -> str:
        """The method that the file itself names; empty: none."""
        named = self.data.get("method")
        return named if isinstance(named, str) else ""

    @property
    def parameters(self) -> Mapping[str, object]:
        """The method's parameters; none if the file has none."""
        stated = self.data.get("parameters")
        return stated if isinstance(stated, dict) else {}


@dataclass(frozen=True, slots=True)
class WeighedMatrix:
    """A decision matrix out of a file, with what its weights summed to as they were written."""

    matrix: DecisionMatrix
    written_sum: Fraction = field(default_factory=lambda: Fraction(1))
