"""Where price or quality stops counting, and where the points go astray (dödzoner)."""

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
from vagval.domain.expression import PRICE, QUALITY
from vagval.domain.model_test import FlatStretch, OutOfRange, UndefinedPoint
from vagval.report.cell_words import ALSO
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport
from vagval.report.numbers import points


def lab_flat(context: LabContext) -> tuple[Section, ...]:
    """Show dead zones, points off the scale, and situations without any figure."""
    return model_sections(context, "lab-flat", _blocks)


def _blocks(report: LabReport) -> tuple[Block, ...]:
    return (*_stretches(report), *_off_scale(report), *_undefined(report))


def _stretches(report: LabReport) -> tuple[Block, ...]:
    flat, text = report.test.flat, report.text
    if not flat:
        return (_counts(report),)
    by_price = any(each.quantity == "price" for each in flat)
    tone: Tone = "bad" if by_price else "warning"
    label = text("lab-label-price-stops" if by_price else "lab-label-stops")
    heads = ("lab-column-what", "lab-column-from", "lab-column-to", "lab-column-at",
             "lab-column-rivals")  # fmt: skip
    rows = tuple(_stretch(report, each) for each in flat)
    return (
        Callout(label, text("lab-stops", count=len(flat)), tone),
        Table(report.key("table-flat"), text("lab-flat-table"),
              tuple(Head(text(code)) for code in heads), rows),
    )  # fmt: skip


def _counts(report: LabReport) -> Callout:
    """Say that no dead zone was found, of what counts at all."""
    text = report.text
    if not report.counts(PRICE):
        return Callout(text("lab-label-fixed"), text("lab-counts-quality"))
    if not report.counts(QUALITY):
        return Callout(text("lab-label-counts"), text("lab-counts-price"), "good")
    return Callout(text("lab-label-counts"), text("lab-counts"), "good")


def _stretch(report: LabReport, each: FlatStretch) -> tuple[Cell, ...]:
    is_price = each.quantity == "price"
    own, other = (report.money, report.percent) if is_price else (report.percent, report.money)
    rivals = ALSO.join(report.offer(rival) for rival in each.rivals)
    return (
        Cell(report.text(f"lab-flat-{each.quantity}")),
        Cell(own(each.lowest)),
        Cell(own(each.highest)),
        Cell(report.text(f"lab-flat-at-{each.quantity}", other=other(each.at))),
        Cell(rivals or report.text("lab-no-rivals")),
    )


def _off_scale(report: LabReport) -> tuple[Block, ...]:
    found = report.test.out_of_range
    if not found:
        return ()
    return (
        Paragraph(report.text("lab-off-scale")),
        Bullets(tuple(_off_scale_text(report, each) for each in found)),
    )


def _off_scale_text(report: LabReport, each: OutOfRange) -> str:
    language = report.context.language
    return report.text(
        f"lab-{each.which}",
        bid=report.offer(each.offer),
        line=report.text(f"line-{each.line}"),
        points=points(each.figure, language),
        full=points(each.full, language),
    )


def _undefined(report: LabReport) -> tuple[Block, ...]:
    found = report.test.undefined
    if not found:
        return ()
    return (
        Paragraph(report.text("lab-undefined-points")),
        Bullets(tuple(_undefined_text(report, each) for each in found)),
    )


def _undefined_text(report: LabReport, each: UndefinedPoint) -> str:
    return report.text(
        f"lab-when-{each.situation}",
        line=report.text(f"line-{each.line}"),
        bids=tuple(report.offer(offer) for offer in each.offers),
    )
