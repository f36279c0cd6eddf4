"""Which criteria decide anything, before any bid exists (kriteriernas betydelse)."""

from fractions import Fraction

from vagval.domain.document import (
    Block,
    Callout,
    Cell,
    Explorer,
    Head,
    Paragraph,
    Section,
    Table,
)
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.domain.weight_influence import CriterionInfluence, WeightInfluence
from vagval.report.lab_context import LabContext
from vagval.report.numbers import percent
from vagval.report.walking_block import MatrixNames, walking_block


def lab_influence(context: LabContext) -> tuple[Section, ...]:
    """Show, lot by lot, how often each criterion's weight would decide among invented bids."""
    found = tuple(
        (lot, influence)
        for lot in context.procurement.lots
        if (influence := context.influence.get(lot.id)) is not None
    )
    if not found:
        return ()
    title = context.text("section-lab-influence")
    head = Section("lab-influence", title, _intro(context))
    below = tuple(
        Section(
            f"lab-influence-{lot.id}",
            context.text("lab-influence-lot", lot=lot.name),
            _blocks(context, lot, influence),
            level=3,
        )
        for lot, influence in found
    )
    return (head, *below)


def _intro(context: LabContext) -> tuple[Block, ...]:
    return (
        Callout(context.text("lab-influence-frame-label"), context.text("lab-influence-frame")),
        Paragraph(context.text("section-lab-influence-intro")),
    )


def _blocks(context: LabContext, lot: Lot, influence: WeightInfluence) -> tuple[Block, ...]:
    drawn = context.text(
        "lab-influence-drawn",
        tenders=influence.tenders,
        bids=influence.bids,
        counted=influence.counted,
        seed=str(influence.seed),
    )
    if not influence.counted:
        return (Paragraph(drawn), Paragraph(context.text("lab-influence-ties")))
    return (
        Paragraph(drawn),
        *_decorative(context, lot, influence),
        _table(context, lot, influence),
        Paragraph(context.text("lab-influence-try", bids=len(influence.example.alternatives))),
        _walking(context, lot, influence),
    )


def _decorative(context: LabContext, lot: Lot, influence: WeightInfluence) -> tuple[Block, ...]:
    """Name the criteria whose weight decided nothing: they look like a choice and are none."""
    names = tuple(_name(context, lot, key) for key in influence.decorative)
    if not names:
        return (Paragraph(context.text("lab-influence-all-decide")),)
    return (
        Callout(
            context.text("lab-influence-decorative-label"),
            context.text("lab-influence-decorative", criteria=names),
            "warning",
        ),
    )


def _table(context: LabContext, lot: Lot, influence: WeightInfluence) -> Table:
    heads = (
        Head(context.text("column-criterion")),
        Head(context.text("column-weight"), "right"),
        Head(context.text("lab-influence-decides"), "right"),
        Head(context.text("lab-influence-near", points=influence.points * 100), "right"),
        Head(context.text("lab-influence-never"), "right"),
    )
    ordered = sorted(influence.criteria, key=lambda each: (-each.decides, -each.weight))
    rows = tuple(_row(context, lot, each, influence.counted) for each in ordered)
    caption = context.text("lab-influence-table", lot=lot.name)
    return Table(f"table-lab-influence-{lot.id}", caption, heads, rows)


def _row(context: LabContext, lot: Lot, each: CriterionInfluence, counted: int) -> tuple[Cell, ...]:
    shares = (each.decides, each.near, each.never)
    return (
        Cell(_name(context, lot, each.criterion)),
        Cell(percent(round(each.weight, 3), context.language)),
        *(Cell(percent(round(Fraction(n, counted), 3), context.language)) for n in shares),
    )


def _walking(context: LabContext, lot: Lot, influence: WeightInfluence) -> Explorer:
    """Let a reader move the weights of one of the invented tenders."""
    matrix = influence.example
    names = MatrixNames(
        bids=tuple(context.text("lab-influence-bid", bid=each) for each in matrix.alternatives),
        criteria=tuple(_name(context, lot, key) for key in matrix.criteria),
    )
    key = f"lab-walking-{lot.id}"
    if SHAPES.get(lot.award.model) == "amounts":
        return walking_block(matrix, names, context.wording, key, "constructed")
    if context.lock is None:
        return walking_block(matrix, names, context.wording, key, "draft")
    return walking_block(matrix, names, context.wording, key, "locked")


def _name(context: LabContext, lot: Lot, key: str) -> str:
    node = lot.tree.get(key)
    return context.text("criterion-price") if node is None else context.name(node.name)
