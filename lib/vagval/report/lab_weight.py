"""What price weighs in use, against what the documents say (effektiv vikt)."""

from vagval.domain.document import Block, Callout, Cell, Head, Paragraph, Section, Table
from vagval.domain.model_test import EffectiveWeight, Neutralisation
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport


def lab_weight(context: LabContext) -> tuple[Section, ...]:
    """Put the nominal weight beside the effective one, and show how much of it is used."""
    return model_sections(context, "lab-weight", _blocks)


def _blocks(report: LabReport) -> tuple[Block, ...]:
    weight = report.test.weight
    if weight is None:
        return (Paragraph(report.text("lab-weight-order")),)
    if weight.lowest == weight.highest and weight.lowest in {0, 1}:
        return (
            Paragraph(report.text("lab-weight-all" if weight.lowest else "lab-weight-nothing")),
        )
    return (
        Paragraph(_sentence(report, weight)),
        _weights(report, weight),
        *_neutralisation(report, report.test.neutralisation),
    )


def _sentence(report: LabReport, weight: EffectiveWeight) -> str:
    details = {
        "middle": report.rough_percent(weight.middle),
        "lowest": report.rough_percent(weight.lowest),
        "highest": report.rough_percent(weight.highest),
    }
    if weight.nominal is None:
        return report.text("lab-weight-without", **details)
    return report.text("lab-weight-in-use", nominal=report.percent(weight.nominal), **details)


def _weights(report: LabReport, weight: EffectiveWeight) -> Table:
    nominal = () if weight.nominal is None else (("lab-weight-nominal", weight.nominal),)
    shares = (
        *nominal,
        ("lab-weight-lowest", weight.lowest),
        ("lab-weight-middle", weight.middle),
        ("lab-weight-highest", weight.highest),
        ("lab-weight-invented", weight.on_invented),
    )
    heads = (
        Head(report.text("lab-column-weighed")),
        Head(report.text("lab-column-price-weighs"), "right"),
        Head(report.text("lab-column-quality-weighs"), "right"),
    )
    rows = tuple(
        (
            Cell(report.text(code)),
            Cell(report.rough_percent(share)),
            Cell(report.rough_percent(1 - share)),
        )
        for code, share in shares
    )
    return Table(report.key("table-weight"), report.text("lab-weight-table"), heads, rows)


def _neutralisation(report: LabReport, found: tuple[Neutralisation, ...]) -> tuple[Block, ...]:
    """Show how much of the price points is used when the dearest costs so much more."""
    if not found:
        return ()
    heads = (
        Head(report.text("lab-column-dearer")),
        Head(report.text("lab-column-used"), "right"),
    )
    rows = tuple(
        (
            Cell(report.text("lab-dearer", share=report.percent(each.ratio - 1))),
            Cell(report.percent(each.used)),
        )
        for each in found
    )
    return (
        Callout(report.text("lab-label-belleville"), report.text("lab-belleville")),
        Table(report.key("table-neutral"), report.text("lab-neutral-table"), heads, rows),
    )
