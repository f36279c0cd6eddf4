# ruff: noqa: ANN401 - values of every kind are walked through
"""Every noun, field and value that a report can be told from."""

import enum
import importlib
import pkgutil
import sys
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, get_args, get_origin, get_type_hints

import vagval.domain
from vagval.domain.shown import Shown
from vagval.report.context import ReportContext
from vagval.report.mask_fields import Kind, kind_of
from vagval.report.rewrite import PUBLISHED

TELLING = (str, int, Decimal, Fraction)
"""What a field may hold that says something; an enumeration or a date says nothing by itself."""


def reachable_fields() -> set[tuple[type, str]]:
    """Give every noun and field that holds something telling, from the context on."""
    found: set[tuple[type, str]] = set()
    seen: set[type] = set(PUBLISHED) | {Shown}
    names = _known_names()
    waiting: list[type] = [ReportContext]
    while waiting:
        noun = waiting.pop()
        waiting.extend(noun.__subclasses__())
        if noun in seen:
            continue
        seen.add(noun)
        hints = get_type_hints(noun, localns=names)
        for each in fields(noun):
            parts = list(_parts(hints[each.name]))
            if any(part in TELLING for part in parts):
                found.add((noun, each.name))
            waiting.extend(p for p in parts if isinstance(p, type) and is_dataclass(p))
    return found


def _known_names() -> dict[str, Any]:
    for module in pkgutil.iter_modules(vagval.domain.__path__):
        importlib.import_module(f"vagval.domain.{module.name}")
    known: dict[str, Any] = {}
    for name, loaded in list(sys.modules.items()):
        if name.startswith("vagval."):
            known |= {k: v for k, v in vars(loaded).items() if not k.startswith("__")}
    return known


def _parts(hint: Any) -> Iterator[Any]:
    origin = get_origin(hint)
    if origin is Literal:
        return
    if isinstance(hint, type) and issubclass(hint, enum.Enum | types.NoneType):
        return
    if origin is None:
        yield hint
    for part in get_args(hint):
        if part is not Ellipsis:
            yield from _parts(part)


def told_fields(value: Any) -> Iterator[tuple[type, str, Any]]:
    """Give every classified field of a value and of all values in it, with what it holds."""
    if isinstance(value, Mapping):
        for part in value.values():
            yield from told_fields(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from told_fields(part)
    elif is_dataclass(value) and not isinstance(value, PUBLISHED):
        for each in fields(value):
            part = getattr(value, each.name)
            yield type(value), each.name, part
            yield from told_fields(part)


def kinds_told(context: ReportContext) -> dict[Kind, set[str]]:
    """Give, by kind, the fields that hold anything."""
    found: dict[Kind, set[str]] = {}
    for noun, field, value in told_fields(context):
        kind = kind_of(noun, field)
        if kind is not None and value:
            found.setdefault(kind, set()).add(f"{noun.__name__}.{field}")
    return found


def strings(value: Any) -> Iterator[str]:
    """Give every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from (*strings(key), *strings(part))
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))
