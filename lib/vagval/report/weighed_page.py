"""Weights by one method out of a file, for a reader (vikter med en metod)."""

from vagval.domain.document import Block, Callout, Cell, Head, Paragraph, Section, Table
from vagval.domain.weighting import Weighed
from vagval.report.wording import Wording


def weighed_page(weighed: Weighed, wording: Wording) -> tuple[Section, ...]:
    """Show the weights, and what the method says of its own input."""
    text = wording.text
    blocks: list[Block] = []
    if weighed.is_from_bids:
        blocks.append(
            Callout(
                text("label-advice"),
                text("weighting-from-bids", method=weighed.method),
                "warning",
            )
        )
    blocks += [_weights(weighed, wording), *_measures(weighed, wording)]
    if weighed.tolerance:
        blocks.append(Paragraph(text("weighed-tolerance", tolerance=weighed.tolerance)))
    return (Section("weighed", text("weighed-title", method=weighed.method), tuple(blocks)),)


def _weights(weighed: Weighed, wording: Wording) -> Table:
    text = wording.text
    has_intervals = bool(weighed.intervals)
    heads = (
        Head(text("column-criterion")),
        Head(text("column-weight"), "right"),
        *((Head(text("weighed-interval"), "right"),) if has_intervals else ()),
    )
    between = weighed.intervals or ((),) * len(weighed.criteria)
    rows = tuple(
        (
            Cell(name),
            Cell(text("ranking-share", value=weight)),
            *((Cell(text("weighed-between", low=ends[0], high=ends[1])),) if ends else ()),
        )
        for name, weight, ends in zip(weighed.criteria, weighed.weights, between, strict=True)
    )
    return Table("weighed", text("weighed-table"), heads, rows)


def _measures(weighed: Weighed, wording: Wording) -> tuple[Block, ...]:
    if not weighed.measures:
        return ()
    text = wording.text
    heads = (Head(text("weighed-measure")), Head(text("weighed-value"), "right"))
    rows = tuple(
        (
            Cell(text(f"measure-{name.replace('_', '-')}")),
            Cell(text("ranking-number", value=value)),
        )
        for name, value in weighed.measures
    )
    return (Table("weighed-measures", text("weighed-measures"), heads, rows),)
