"""The published scales that evaluators score on (betygsskalor)."""

from vagval.domain.scale import Anchor, Scale
from vagval.files.toml_table import TomlTable

LONGEST = 1_000
"""Points; each needs a published text, so a longer scale is a slip of the key."""


def read_scales(table: TomlTable) -> tuple[Scale, ...]:
    """Read every ``[[scale]]``; one without sound bounds is left out, with findings."""
    scales: list[Scale] = []
    for each in table.tables("scale"):
        scale = read_scale(each)
        each.refuse_other_keys()
        if scale is None:
            continue
        if any(scale.id == other.id for other in scales):
            each.fault("id-repeated", "id", value=scale.id)
        scales.append(scale)
    return tuple(scales)


def read_scale(table: TomlTable) -> Scale | None:
    """Read one scale with its anchors (poängnivåer)."""
    key, minimum, maximum = table.key("id"), table.whole("minimum"), table.whole("maximum")
    anchors = tuple(read_anchor(each) for each in table.tables("anchor"))
    if minimum is None or maximum is None:
        return None
    if not minimum < maximum <= minimum + LONGEST:
        table.fault("scale-bounds", "maximum", minimum=minimum, maximum=maximum)
        return None
    check_anchors(table, minimum, maximum, tuple(a.points for a in anchors))
    return Scale(key, minimum, maximum, tuple(sorted(anchors, key=lambda a: a.points)))


def read_anchor(table: TomlTable) -> Anchor:
    """Read what one whole number of points means."""
    anchor = Anchor(table.whole("points") or 0, table.bilingual("text"))
    table.refuse_other_keys()
    return anchor


def check_anchors(table: TomlTable, minimum: int, maximum: int, points: tuple[int, ...]) -> None:
    """Refuse a scale that does not say what each of its points means, once."""
    missing = tuple(n for n in range(minimum, maximum + 1) if n not in points)
    outside = tuple(sorted({n for n in points if not minimum <= n <= maximum}))
    repeated = tuple(sorted({n for n in points if points.count(n) > 1}))
    if missing:
        table.fault("anchors-missing", "anchor", points=missing, minimum=minimum, maximum=maximum)
    if outside:
        table.fault("anchors-outside", "anchor", points=outside, minimum=minimum, maximum=maximum)
    if repeated:
        table.fault("anchors-repeated", "anchor", points=repeated)
