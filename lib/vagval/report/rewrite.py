"""A value with parts of it changed, from the inside out (omskrivning av värden)."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.requirement import Requirement
from vagval.domain.standard import RequiredItem, RequiredStandard

PUBLISHED = (Bilingual, Criterion, Lot, RequiredItem, RequiredStandard, Requirement)
"""What everyone has read already is never gone into."""
Value = TypeVar("Value")


def rewrite(
    value: Value, change: Callable[[object], object], kept: tuple[type, ...] = PUBLISHED
) -> Value:
    """Give a value with every value inside it changed; what does not change stays itself.

    Parameters
    ----------
    change
        Gives a value of the same type, or the value itself.
    kept
        What is never gone into.
    """
    return _rewritten(value, change, kept)  # type: ignore[return-value] # change keeps the type


def _rewritten(value: object, change: Callable[[object], object], kept: tuple[type, ...]) -> object:
    if isinstance(value, str | int) or value is None or isinstance(value, kept):
        return value
    if isinstance(value, tuple):
        parts = tuple(_rewritten(part, change, kept) for part in value)
        is_same = all(new is old for new, old in zip(parts, value, strict=True))
        return value if is_same else parts
    if isinstance(value, Mapping):
        return {key: _rewritten(part, change, kept) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        old = {each.name: getattr(value, each.name) for each in fields(value)}
        new = {name: _rewritten(part, change, kept) for name, part in old.items()}
        changed = {name: part for name, part in new.items() if part is not old[name]}
        return change(replace(value, **changed) if changed else value)
    return value
