"""How a bid's quality is made from the criteria: weights or amounts (så blir kvaliteten)."""

from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.document import Block, Cell, Head, Paragraph, Table
from vagval.report.lab_report import LabReport

BELOW = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
ON_SCALE = frozenset({PointSource.PANEL, PointSource.COMPLIANCE})


def quality_blocks(report: LabReport) -> tuple[Block, ...]:
    """Show each criterion with what it weighs or deducts, and its least level.

    Lots that share a model may have criteria of their own: then each has its table.
    """
    lots = tuple(lot for lot in report.lots if lot.tree.quality_leaves)
    if not lots:
        return ()
    shape = report.test.formula.shape
    return (
        Paragraph(report.text(f"proof-quality-{shape}")),
        *(_table(report, together) for together in _alike(report, lots)),
    )


def _alike(report: LabReport, lots: tuple[Lot, ...]) -> tuple[tuple[Lot, ...], ...]:
    """Put lots with the same criteria and the same bör-krav values together."""
    together: dict[tuple[object, ...], list[Lot]] = {}
    for lot in lots:
        values = tuple(_requirements_sum(report, lot, leaf) for leaf in lot.tree.quality_leaves)
        together.setdefault((lot.tree, values), []).append(lot)
    return tuple(tuple(each) for each in together.values())


def _table(report: LabReport, lots: tuple[Lot, ...]) -> Table:
    lot = lots[0]
    has_least = any(leaf.threshold is not None for leaf in lot.tree.criteria)
    has_worth = report.test.formula.shape != "bare"
    amounts = report.test.formula.shape == "amounts"
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("proof-column-how")),
        *((Head(report.text("proof-column-amount" if amounts else "proof-column-part")),)
          if has_worth else ()),
        *((Head(report.text("column-threshold")),) if has_least else ()),
    )  # fmt: skip
    rows = tuple(
        (
            Cell(BELOW.join(report.context.name(node.name) for node in lot.tree.path(leaf.id))),
            Cell(_how(report, leaf)),
            *((Cell(_worth(report, lot, leaf)),) if has_worth else ()),
            *((Cell(_least(report, lot, leaf)),) if has_least else ()),
        )
        for leaf in lot.tree.quality_leaves
    )
    names = report.context.lot_names(tuple(each.id for each in lots))
    caption = report.text("proof-criteria", lots=names)
    return Table(f"table-criteria-{lot.id}", caption, heads, rows)


def _how(report: LabReport, leaf: Criterion) -> str:
    """Say where the points come from, and what share they are."""
    in_money = report.test.formula.shape == "amounts"
    if leaf.source is PointSource.REQUIREMENTS:
        told = report.text("proof-how-requirements")
        return told if in_money else f"{told} {report.text('proof-share-requirements')}"
    scale = report.context.procurement.scale(leaf.scale)
    lowest, highest = (scale.minimum, scale.maximum) if scale else (0, 1)
    code = "proof-how-compliance" if leaf.source is PointSource.COMPLIANCE else "proof-how-panel"
    told = report.text(code, lowest=lowest, highest=highest)
    if leaf.level_shares:
        levels = (
            report.text("proof-level-share", points=points, share=report.percent(share))
            for points, share in leaf.level_shares
        )
        return f"{told} {ALSO.join(levels)}"
    if in_money or report.test.formula.shape == "bare":
        return told
    code = "proof-share-from-zero" if lowest == 0 else "proof-share"
    return f"{told} {report.text(code, lowest=lowest, highest=highest)}"


def _worth(report: LabReport, lot: Lot, leaf: Criterion) -> str:
    """Say what a criterion weighs among the quality criteria, or what each level deducts."""
    if report.test.formula.shape != "amounts":
        every = sum(
            (lot.tree.global_weight(each.id) for each in lot.tree.quality_leaves), Fraction(0)
        )
        return report.percent(lot.tree.global_weight(leaf.id) / every) if every else NOTHING
    if leaf.deductions:
        return "\n".join(
            report.text("proof-level-amount", points=points, amount=amount)
            for points, amount in leaf.deductions
        )
    total = _requirements_sum(report, lot, leaf)
    return report.text("proof-amount-requirements", most=total)


def _requirements_sum(report: LabReport, lot: Lot, leaf: Criterion) -> Fraction:
    own = (r for r in report.context.criteria.requirements_of(lot.id) if r.criterion == leaf.id)
    return sum((Fraction(each.deduction or 0) for each in own), Fraction(0))


def _least(report: LabReport, lot: Lot, leaf: Criterion) -> str:
    """Say the least that must be reached, on the criterion itself or on those above it."""
    lines = [
        report.text(
            "proof-least-points" if node.source in ON_SCALE else "proof-least-share",
            name=report.context.name(node.name),
            least=node.threshold,
            own="yes" if node.id == leaf.id else "no",
        )
        for node in lot.tree.path(leaf.id)
        if node.threshold is not None
    ]
    return "\n".join(lines) or NOTHING
