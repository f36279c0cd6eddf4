"""How a bid's quality is made from the criteria: weights or amounts (så blir kvaliteten)."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.document import Block, Cell, Head, Paragraph, Table
from vagval.domain.lot import Lot
from vagval.report.cell_words import ALSO, NOTHING
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
    columns = tuple(each for each in _COLUMNS if each.is_there(report, lot))
    rows = tuple(
        (
            Cell(BELOW.join(report.context.name(node.name) for node in lot.tree.path(leaf.id))),
            Cell(_how(report, leaf)),
            *(Cell(each.cell(report, lot, leaf)) for each in columns),
        )
        for leaf in lot.tree.quality_leaves
    )
    heads = ("column-criterion", "proof-column-how", *(each.head for each in columns))
    names = report.context.lot_names(tuple(each.id for each in lots))
    caption = report.text("proof-criteria", lots=names)
    key = f"table-criteria-{lot.id}"
    return Table(key, caption, tuple(Head(report.text(head)) for head in heads), rows)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column that some models or lots have.

    Parameters
    ----------
    head
        The message at its head.
    """

    head: str
    is_there: Callable[[LabReport, Lot], bool]
    cell: Callable[[LabReport, Lot, Criterion], str]


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


def _part(lot: Lot, leaf: Criterion) -> Fraction:
    """Give what a criterion weighs among the quality criteria."""
    every = sum((lot.tree.global_weight(each.id) for each in lot.tree.quality_leaves), Fraction(0))
    return lot.tree.global_weight(leaf.id) / every if every else Fraction(0)


def _amounts(report: LabReport, lot: Lot, leaf: Criterion) -> str:
    """Say what each level deducts."""
    if not leaf.deductions:
        total = _requirements_sum(report, lot, leaf)
        return report.text("proof-amount-requirements", most=total)
    return "\n".join(
        report.text("proof-level-amount", points=points, amount=amount)
        for points, amount in leaf.deductions
    )


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


_COLUMNS = (
    _Column(
        "proof-column-amount",
        lambda report, _: report.test.formula.shape == "amounts",
        _amounts,
    ),
    _Column(
        "proof-column-part",
        lambda report, _: report.test.formula.shape in {"price-weighted", "quality-weighted"},
        lambda report, lot, leaf: report.percent(_part(lot, leaf)),
    ),
    # Some models reckon with the one weight, some with the other.
    _Column(
        "proof-column-whole",
        lambda report, _: report.test.formula.shape == "price-weighted",
        lambda report, lot, leaf: report.percent(lot.tree.global_weight(leaf.id)),
    ),
    _Column(
        "column-threshold",
        lambda _, lot: any(node.threshold is not None for node in lot.tree.criteria),
        _least,
    ),
)
