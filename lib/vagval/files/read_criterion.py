"""One criterion, from ``[[criterion]]`` (tilldelningskriterium)."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import TypeVar

from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.scale import Scale
from vagval.files.toml_table import TomlTable, brief

Value = TypeVar("Value")
SOURCES = MappingProxyType({source.value: source for source in PointSource})
ON_SCALE = frozenset({PointSource.PANEL, PointSource.COMPLIANCE})
LEAF_KEYS = ("source", "scale", "deductions", "degree_points", "level_shares")
PAIR = 2
WHOLE = re.compile(r"0|-?[1-9]\d{0,5}", re.ASCII)


def read_criterion(table: TomlTable, scales: tuple[Scale, ...], *, is_leaf: bool) -> Criterion:
    """Read one criterion and what its kind asks for."""
    key, parent, name = table.key("id"), table.optional_text("parent"), table.bilingual("name")
    has_text = is_leaf or table.has("text_sv") or table.has("text_en")
    text = table.bilingual("text") if has_text else Bilingual("", "")
    weight = table.share("weight") if table.has("weight") else None
    source = table.choice("source", SOURCES) if is_leaf else None
    scale = read_scale_key(table, source, scales)
    criterion = Criterion(
        id=key,
        parent=parent,
        name=name,
        text=text,
        weight=weight,
        source=source,
        scale=scale.id if scale else "",
        threshold=read_threshold(table, source, scale, is_leaf=is_leaf),
        deductions=read_deductions(table),
        degree_points=read_degree_points(table, source, scale),
        level_shares=read_level_shares(table),
    )
    if not is_leaf:
        for leaf_key in LEAF_KEYS:
            if table.has(leaf_key):
                table.fault("only-on-leaves", leaf_key, criterion=key)
    table.refuse_other_keys()
    return criterion


def read_scale_key(
    table: TomlTable, source: PointSource | None, scales: tuple[Scale, ...]
) -> Scale | None:
    """Find the scale that the points of a panel or compliance leaf stand on."""
    if source not in ON_SCALE:
        if source is not None and table.has("scale"):
            table.fault("scale-not-used", "scale", source=source.value)
        return None
    key = table.text("scale")
    found = next((scale for scale in scales if scale.id == key), None)
    if key.strip() and found is None:
        table.unknown("scale-unknown", "scale", key, (scale.id for scale in scales))
    return found


def read_threshold(
    table: TomlTable, source: PointSource | None, scale: Scale | None, *, is_leaf: bool
) -> Fraction | None:
    """Read the fewest points, or the least share, that must be reached (tröskel)."""
    if not table.has("threshold"):
        return None
    if source is PointSource.PRICE:
        table.fault("threshold-on-price", "threshold")
        return None
    if source is PointSource.REQUIREMENTS or not is_leaf:
        return table.share("threshold")
    points = table.decimal("threshold")
    if points is None:
        return None
    if scale and not scale.minimum <= points <= scale.maximum:
        low, high = scale.minimum, scale.maximum
        table.fault("threshold-off-scale", "threshold", value=points, minimum=low, maximum=high)
    return Fraction(points)


def read_deductions(table: TomlTable) -> tuple[tuple[int, Decimal], ...]:
    """Read the amount for each whole number of points (mervärdesavdrag), rising points."""
    return read_levels(table, "deductions", TomlTable.amount)


def read_level_shares(table: TomlTable) -> tuple[tuple[int, Fraction], ...]:
    """Read the share of the criterion for each whole number of points, rising points."""
    return read_levels(table, "level_shares", TomlTable.share)


def read_levels(
    table: TomlTable, key: str, read: Callable[[TomlTable, str], Value | None]
) -> tuple[tuple[int, Value], ...]:
    """Read what each whole number of points is worth."""
    below = table.table(key) if table.has(key) else None
    if below is None:
        return ()
    worth: dict[int, Value] = {}
    for points in below.content:
        value = read(below, points)
        if not WHOLE.fullmatch(points):
            below.fault("deduction-points", points, value=points)
        elif value is not None:
            worth[int(points)] = value
    return tuple(sorted(worth.items()))


def read_degree_points(
    table: TomlTable, source: PointSource | None, scale: Scale | None
) -> tuple[tuple[Fraction, int], ...]:
    """Read from which degree of compliance which points are given."""
    if source is not PointSource.COMPLIANCE:
        if source is not None and table.has("degree_points"):
            table.fault("degree-points-not-used", "degree_points", source=source.value)
        return ()
    rows: list[object] | None = table.get("degree_points", "pairs", list)
    pairs = [pair for row in rows or () if (pair := read_pair(table, row)) is not None]
    if rows is not None and len(pairs) == len(rows):
        check_degrees(table, pairs, scale)
    return tuple(pairs)


def read_pair(table: TomlTable, row: object) -> tuple[Fraction, int] | None:
    """Read one ``["0.5", 3]``."""
    if isinstance(row, list) and len(row) == PAIR:
        degree, points = row
        if isinstance(degree, str) and isinstance(points, int) and not isinstance(points, bool):
            number = table.parse_decimal("degree_points", degree)
            return None if number is None else (Fraction(number), points)
    table.fault("key-wrong-type", "degree_points", kind="pairs", value=brief(row))
    return None


def check_degrees(
    table: TomlTable, pairs: Sequence[tuple[Fraction, int]], scale: Scale | None
) -> None:
    """Refuse degrees that do not rise from 0 to at most 1, and points that fall or lie outside."""
    degrees = [degree for degree, _ in pairs]
    points = [each for _, each in pairs]
    rises = all(low < high for low, high in pairwise(degrees))
    if not degrees or degrees[0] != 0 or degrees[-1] > 1 or not rises:
        table.fault("degrees-not-rising", "degree_points")
    if points != sorted(points):
        table.fault("degree-points-falling", "degree_points")
    outside = tuple(sorted({each for each in points if scale and not scale.has(each)}))
    if scale and outside:
        low, high = scale.minimum, scale.maximum
        table.fault(
            "degree-points-off-scale", "degree_points", points=outside, minimum=low, maximum=high
        )
