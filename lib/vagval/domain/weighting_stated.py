"""Judgments as they are stated in plain data: TOML, JSON or Python values (angivna bedömningar)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.weighting_fault import JudgmentFault, fault
from vagval.domain.weighting_judgments import (
    BestToWorst,
    Deck,
    Judgments,
    Order,
    Pairs,
    Points,
)
from vagval.domain.weighting_methods import ELICITED

NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,30}|/\d{1,30})?", re.ASCII)
LONGEST = 60
Stated = Mapping[str, object]


class _UnreadableError(Exception):
    """A value that is no judgment; it never leaves this file."""

    def __init__(self, wrong: JudgmentFault) -> None:
        super().__init__(wrong.code)
        self.wrong = wrong


def stated_judgments(
    method: str, stated: Stated, criteria: Sequence[str]
) -> tuple[Judgments | None, tuple[JudgmentFault, ...]]:
    """Read the judgments that a method asks for, with everything that is wrong with them.

    Parameters
    ----------
    method
        One of ``ELICITED``.
    stated
        By key, e.g. ``{"points": {"price": 100, "quality": "62.5"}}``; other keys are passed over.
    criteria
        Those that are weighed, each to be judged.

    Returns
    -------
    judgments, faults
        None if they cannot be read, or something is wrong.
    """
    try:
        judgments = _READERS[ELICITED[method]](stated)
    except _UnreadableError as error:
        return None, (error.wrong,)
    faults = tuple(judgments.faults(method, criteria))
    return (None, faults) if faults else (judgments, ())


def read_number(key: str, value: object) -> Fraction | JudgmentFault:
    """Read a number, or tell that it is none."""
    try:
        return number(key, value)
    except _UnreadableError as error:
        return error.wrong


def number(key: str, value: object) -> Fraction:
    """Read a whole number, or a text with a decimal or a fraction (``"62.5"``, ``"1/3"``)."""
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    if isinstance(value, Fraction):
        return value
    text = str(value) if isinstance(value, str | Decimal) else ""
    if NUMBER.fullmatch(text) and not re.search("/0+$", text):
        return Fraction(text)
    raise _UnreadableError(fault("weighting-not-a-number", key, value=_brief(value)))


def _points(stated: Stated) -> Points:
    return Points(_by_criterion(stated, "points"))


def _order(stated: Stated) -> Order:
    return Order(_groups(stated, "order"))


def _deck(stated: Stated) -> Deck:
    return Deck(_groups(stated, "deck"), number("ratio", _value(stated, "ratio")))


def _pairs(stated: Stated) -> Pairs:
    found = []
    for pair in _list(stated, "pairs"):
        match pair:
            case [str(first), str(second), times]:
                found.append((first, second, number("pairs", times)))
            case _:
                raise _UnreadableError(fault("weighting-not-a-pair", "pairs", value=_brief(pair)))
    return Pairs(tuple(found))


def _best_to_worst(stated: Stated) -> BestToWorst:
    return BestToWorst(
        _one(stated, "best"),
        _one(stated, "worst"),
        _by_criterion(stated, "best_to_others"),
        _by_criterion(stated, "others_to_worst"),
    )


_READERS: Mapping[tuple[str, ...], Callable[[Stated], Judgments]] = MappingProxyType(
    {
        ("points",): _points,
        ("order",): _order,
        ("deck", "ratio"): _deck,
        ("pairs",): _pairs,
        ("best", "worst", "best_to_others", "others_to_worst"): _best_to_worst,
    }
)


def _value(stated: Stated, key: str) -> object:
    if key not in stated:
        raise _UnreadableError(fault("weighting-judgment-absent", key))
    return stated[key]


def _by_criterion(stated: Stated, key: str) -> tuple[tuple[str, Fraction], ...]:
    value = _value(stated, key)
    if not isinstance(value, Mapping) or not value:
        raise _UnreadableError(fault("weighting-not-by-criterion", key, value=_brief(value)))
    return tuple((str(name), number(key, each)) for name, each in value.items())


def _list(stated: Stated, key: str) -> Sequence[object]:
    value = _value(stated, key)
    if not isinstance(value, list | tuple) or not value:
        raise _UnreadableError(fault("weighting-not-a-list", key, value=_brief(value)))
    return value


def _groups(stated: Stated, key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_names(key, each)) for each in _list(stated, key))


def _names(key: str, group: object) -> Iterator[str]:
    """Give the names of a group; one alone may stand without brackets."""
    for each in group if isinstance(group, list | tuple) else (group,):
        if not isinstance(each, str):
            raise _UnreadableError(fault("weighting-not-a-list", key, value=_brief(group)))
        yield each


def _one(stated: Stated, key: str) -> str:
    value = _value(stated, key)
    if isinstance(value, list | tuple) and len(value) > 1:
        named = tuple(str(each) for each in value)
        raise _UnreadableError(fault("weighting-two-extremes", key, named=named))
    if not isinstance(value, str):
        raise _UnreadableError(fault("weighting-not-a-criterion", key, value=_brief(value)))
    return value


def _brief(value: object) -> str:
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
