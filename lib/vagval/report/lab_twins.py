"""What other models would have decided on the same bids (tvillingmodeller)."""

from fractions import Fraction

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.model_test import Twin
from vagval.report.cell_words import NOTHING
from vagval.report.figure_twins import same_share, twins_picture
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport
from vagval.report.model_words import constants_told

PER_CENT = 100


def lab_twins(context: LabContext) -> tuple[Section, ...]:
    """Show how often, and by how much, the formula itself decides."""
    return model_sections(context, "lab-twins", _blocks)


def by_difference(twins: tuple[Twin, ...]) -> tuple[Twin, ...]:
    """Give the models that differ most first."""
    return tuple(sorted(twins, key=lambda each: (same_share(each), each.key)))


def _blocks(report: LabReport) -> tuple[Block, ...]:
    twins = by_difference(report.test.twins)
    if not twins:
        return (Paragraph(report.text("lab-twins-none")),)
    return (
        Paragraph(_sentence(report, twins)),
        twins_picture(report, twins),
        _table(report, twins),
        _constants(report, twins),
    )


def _sentence(report: LabReport, twins: tuple[Twin, ...]) -> str:
    farthest = twins[0]
    return report.text(
        "lab-twins-told",
        alike=sum(same_share(each) == 1 for each in twins),
        all=len(twins),
        model=report.text(f"model-{farthest.key}"),
        share=report.percent(1 - same_share(farthest)),
    )


def _table(report: LabReport, twins: tuple[Twin, ...]) -> Table:
    heads = (
        Head(report.text("lab-column-other-model")),
        Head(report.text("lab-column-same"), "right"),
        Head(report.text("lab-column-apart")),
    )
    rows = tuple(
        (
            Cell(report.text(f"model-{each.key}")),
            Cell(report.percent(same_share(each))),
            Cell(_apart(report, each)),
        )
        for each in twins
    )
    key, caption = report.key("table-twins"), report.text("lab-twins-table")
    return Table(key, caption, heads, rows, is_folded=True)


def _apart(report: LabReport, each: Twin) -> str:
    """Say how the other model's winner differs, where it is another one."""
    if each.same == each.tenders:
        return NOTHING
    points = Fraction(round(abs(each.quality) * PER_CENT * 10), 10)
    return report.text(
        "lab-apart",
        amount=report.rough(abs(each.price)),
        price="more" if each.price > 0 else "less",
        points=report.number(points),
        quality="better" if each.quality > 0 else "worse",
    )


def _constants(report: LabReport, twins: tuple[Twin, ...]) -> Table:
    """List the constants that each other model was given to be comparable."""
    heads = (Head(report.text("lab-column-other-model")), Head(report.text("lab-column-constants")))
    rows = tuple(
        (Cell(report.text(f"model-{each.key}")), Cell(_constants_text(report, each)))
        for each in twins
    )
    key, caption = report.key("table-twin-constants"), report.text("lab-twins-constants")
    return Table(key, caption, heads, rows, is_folded=True)


def _constants_text(report: LabReport, each: Twin) -> str:
    """Write the constants of a model; what is chosen in words is part of the formula."""
    formula = report.context.formulas.get(each.key)
    if formula is None:
        told = {name: report.number(value) for name, value in each.constants.items()}
    else:
        chosen = {parameter.name for parameter in formula.parameters if parameter.choices}
        every = constants_told(formula.parameters, each.constants, report.context.wording)
        told = {name: value for name, value in every.items() if name not in chosen}
    lines = (
        report.text("lab-constant", name=report.text(f"parameter-{name}"), value=value)
        for name, value in told.items()
    )
    return "\n".join(lines) or NOTHING
