"""The laboratory's results as plain values, exact: every number is a fraction as text."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from vagval.domain.errors import Finding
from vagval.domain.expression import Expression, Line, OfAll, Own, PlaceAmong
from vagval.domain.formula import Formula
from vagval.domain.laboratory import Laboratory
from vagval.files.canonical_json import Json

SCHEMA = 1


def laboratory_json(laboratory: Laboratory) -> dict[str, Json]:
    """Give the results as they are written to ``laboratory.json``.

    A formula is named by its key: what it computes stands in the published documents, and in the
    model of that name.
    """
    return {"schema": SCHEMA, **_fields(laboratory)}


def _fields(value: object) -> dict[str, Json]:
    stated = fields(value)  # type: ignore[arg-type] # asked of dataclasses alone
    return {each.name: _plain(getattr(value, each.name)) for each in stated}


def _plain(value: object) -> Json:  # noqa: PLR0911 - one return for each kind of value
    if isinstance(value, bool | int | str | Decimal | Fraction | date) or value is None:
        return value
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, Formula):
        return value.key
    if isinstance(value, Expression):
        return expression_key(value)
    if isinstance(value, Finding):
        return _finding(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    message = f"the laboratory's results cannot hold {value!r}"
    raise TypeError(message)


def expression_key(expression: Expression) -> str:
    """Name a part of a formula in one word, or as what it takes of which word.

    Examples
    --------
    >>> expression_key(OfAll("lowest", Own("price")))
    'lowest(price)'
    """
    match expression:
        case OfAll(statistic=statistic, of=of):
            return f"{statistic}({expression_key(of)})"
        case PlaceAmong(of=of):
            return f"place({expression_key(of)})"
        case Own(quantity=quantity):
            return quantity
        case Line(name=name):
            return name
        case _:
            return type(expression).__name__.lower()


def _finding(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": finding.place.file,
        "cell": finding.place.cell,
        "details": {key: _plain(each) for key, each in finding.details.items()},
    }
