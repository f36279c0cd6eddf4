"""What was read, with our own signs shown where they stand in it (främmande tecken)."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import TypeVar

from vagval.domain.quoted import signs_shown

Value = TypeVar("Value")


def with_signs_shown(value: Value) -> Value:
    r"""Show the signs that mark a language in every text of a value; no text says what it is in.

    What does not change stays itself, so that nothing is copied for a file that is as it should be.

    Parameters
    ----------
    value
        As parsed, or a noun made of it.

    Examples
    --------
    >>> with_signs_shown({"name": ["Alfa", "Be\ufdd0ta"]})
    {'name': ['Alfa', 'Be⟨U+FDD0⟩ta']}
    """
    return _shown(value)  # type: ignore[return-value] # every value keeps its type


def _shown(value: object) -> object:
    match value:
        case Enum() | int() | None:
            return value
        case str():
            return signs_shown(value)
        case list() | tuple() | frozenset():
            parts = [_shown(part) for part in value]
            is_same = all(new is old for new, old in zip(parts, value, strict=True))
            return value if is_same else type(value)(parts)
        case Mapping():
            pairs = tuple(value.items())
            told = with_signs_shown(pairs)
            return value if told is pairs else dict(told)
        case _ if is_dataclass(value) and not isinstance(value, type):
            old = {name: getattr(value, name) for name in _names(type(value))}
            changed = {name: new for name, part in old.items() if (new := _shown(part)) is not part}
            return replace(value, **changed) if changed else value
        case _:
            return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Give the names of a noun's fields: there are thousands of nouns, of few kinds."""
    return tuple(each.name for each in fields(kind))
