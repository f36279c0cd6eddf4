"""Reading a method's parameters as a user wrote them: told what is wrong, never guessed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.matrix_number import as_written, matrix_number
from vagval.domain.nearest import nearest
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class Expected:
    """What a parameter should have been.

    Parameters
    ----------
    kind
        Which sentence of ``mcda-parameter-wrong.do`` says it.
    choices
        The values there are, for ``choice``.
    """

    kind: str
    choices: tuple[str, ...] = ()


Read = Callable[[object, int], object | Expected]
"""From what is written, and the number of criteria, to a value, or what it should have been."""
Accepted = Mapping[str, Read]


def read_parameters(
    method: str, accepted: Accepted, given: Mapping[str, object], criteria: int
) -> dict[str, object]:
    """Read every parameter that was given.

    Raises
    ------
    UsageError
        If a parameter is unknown to the method or has no such value; all at once.
    """
    values: dict[str, object] = {}
    problems: list[Finding] = []
    known = tuple(sorted(accepted))
    for name, written in sorted(given.items()):
        place = Place("", cell=f"parameters.{name}")
        if name not in accepted:
            problems.append(
                finding(
                    "mcda-parameter-unknown",
                    place,
                    method=method,
                    parameter=name,
                    known=known,
                    count=len(known),
                    nearest=nearest(name, known),
                )
            )
            continue
        value = accepted[name](written, criteria)
        if isinstance(value, Expected):
            problems.append(
                finding(
                    "mcda-parameter-wrong",
                    place,
                    method=method,
                    parameter=name,
                    value=as_written(written),
                    kind=value.kind,
                    choices=value.choices,
                    criteria=criteria,
                )
            )
        else:
            values[name] = value
    if problems:
        raise UsageError(*problems)
    return values


def number(written: object) -> Fraction | None:
    """Read a number as it is written: 0.1 is a tenth; none if it is out of range."""
    plain = Decimal(str(written)) if isinstance(written, float) else written
    found = matrix_number(plain)
    return found if isinstance(found, Fraction) else None


def share(written: object, _: int) -> object:
    """Read a number from 0 to 1."""
    value = number(written)
    return Expected("share") if value is None or not 0 <= value <= 1 else value


def not_negative(written: object, _: int) -> object:
    """Read a number of at least 0."""
    value = number(written)
    return Expected("not-negative") if value is None or value < 0 else value


def choice(*choices: str) -> Read:
    """Read one of some words."""

    def read(written: object, _: int) -> object:
        return written if written in choices else Expected("choice", choices)

    return read


def true(written: object, _: int) -> object:
    """Read what can only be true here."""
    return written if written is True else Expected("choice", ("true",))


def intervals(written: object, criteria: int) -> object:
    """Read a lowest and a highest number for each criterion."""
    if not isinstance(written, list | tuple) or len(written) != criteria:
        return Expected("bounds")
    pairs = []
    for each in written:
        if not isinstance(each, list | tuple) or len(each) != 2:  # noqa: PLR2004 - a pair
            return Expected("bounds")
        low, high = (number(end) for end in each)
        if low is None or high is None or low >= high:
            return Expected("bounds")
        pairs.append((low, high))
    return tuple(pairs)


def thresholds(written: object, criteria: int) -> object:
    """Read a number of at least 0, or null, for each criterion."""
    if not isinstance(written, list | tuple) or len(written) != criteria:
        return Expected("thresholds")
    values = tuple(None if each is None else number(each) for each in written)
    wrong = any(
        (value is None) != (each is None) or (value is not None and value < 0)
        for value, each in zip(values, written, strict=True)
    )
    return Expected("thresholds") if wrong else values


def words(*choices: str) -> Read:
    """Read one of some words for each criterion."""

    def read(written: object, criteria: int) -> object:
        if not isinstance(written, list | tuple) or len(written) != criteria:
            return Expected("words", choices)
        if any(each not in choices for each in written):
            return Expected("words", choices)
        return tuple(written)

    return read
