"""Which ska-krav exclude whom, as far as is known today (utslagsprognos)."""

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Cell,
    Head,
    Paragraph,
    Section,
    Table,
    Tone,
)
from vagval.domain.laboratory import KnockOut
from vagval.report.lab_context import LabContext
from vagval.report.numbers import listing

FEW = 2
"""With fewer products left there is hardly any competition."""


def lab_knockout(context: LabContext) -> tuple[Section, ...]:
    """Show for each lot who remains, what excludes the others, and what it would help to drop."""
    title, intro = context.text("section-lab-knockout"), context.text("section-lab-knockout-intro")
    found = context.laboratory.knock_outs
    if not found:
        nothing = Paragraph(context.text("lab-no-products"))
        return (Section("lab-knockout", title, (nothing,)),)
    if len(found) == 1:
        blocks: tuple[Block, ...] = (Paragraph(intro), *_blocks(context, found[0]))
        return (Section("lab-knockout", title, blocks),)
    below = tuple(
        Section(f"lab-knockout-{each.lot}", _lot(context, each), _blocks(context, each), level=3)
        for each in found
    )
    return (Section("lab-knockout", title, (Paragraph(intro),)), *below)


def _lot(context: LabContext, each: KnockOut) -> str:
    return context.text("lot-heading", name=context.lot_names((each.lot,)), lot=each.lot)


def _blocks(context: LabContext, each: KnockOut) -> tuple[Block, ...]:
    return (
        _verdict(context, each),
        *_excluding(context, each),
        *_dropped(context, each),
        *_unknown(context, each),
    )


def _verdict(context: LabContext, each: KnockOut) -> Callout:
    left = len(each.remaining)
    tone: Tone = "bad" if left == 0 else "warning" if left < FEW else "good"
    label = {"bad": "lab-label-none-left", "warning": "lab-label-one-left"}.get(
        tone, "lab-label-several-left"
    )
    text = context.text(
        "lab-remaining",
        left=left,
        all=len(each.products),
        products=each.remaining,
    )
    return Callout(context.text(label), text, tone)


def _excluding(context: LabContext, each: KnockOut) -> tuple[Block, ...]:
    if not each.excluding:
        return (Paragraph(context.text("lab-excludes-none")),)
    helps = dict(each.if_dropped)
    heads = (
        Head(context.text("column-requirement")),
        Head(context.text("column-requirement-text")),
        Head(context.text("lab-column-excludes")),
        Head(context.text("lab-column-if-dropped"), "right"),
    )
    rows = tuple(
        (
            Cell(requirement),
            Cell(_requirement_text(context, each.lot, requirement)),
            Cell(listing(products, context.language)),
            Cell(str(len(helps.get(requirement, each.remaining)))),
        )
        for requirement, products in each.excluding
    )
    caption = context.text("lab-excluding-table", count=len(rows))
    return (Table(f"table-excluding-{each.lot}", caption, heads, rows),)


def _requirement_text(context: LabContext, lot: str, key: str) -> str:
    found = (r for r in context.criteria.requirements_of(lot) if r.id == key)
    return next((context.name(requirement.text) for requirement in found), key)


def _dropped(context: LabContext, each: KnockOut) -> tuple[Block, ...]:
    """Say which single requirement would bring someone back."""
    gained = tuple(
        context.text(
            "lab-if-dropped",
            requirement=requirement,
            back=tuple(name for name in products if name not in each.remaining),
            left=len(products),
        )
        for requirement, products in each.if_dropped
    )
    return (Bullets(gained),) if gained else ()


def _unknown(context: LabContext, each: KnockOut) -> tuple[Block, ...]:
    """List the answers that are missing: they count neither for nor against."""
    if not each.unknown:
        return ()
    heads = (
        Head(context.text("column-product")),
        Head(context.text("lab-column-unknown"), "right"),
        Head(context.text("column-requirement")),
    )
    rows = tuple(
        (Cell(product), Cell(str(len(keys))), Cell(listing(keys, context.language)))
        for product, keys in each.unknown
    )
    caption = context.text("lab-unknown-table")
    return (Table(f"table-unknown-{each.lot}", caption, heads, rows, is_folded=True),)
