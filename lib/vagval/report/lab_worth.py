"""What one hundredth of quality is worth in money, along the scale (kvalitetens pris)."""

from fractions import Fraction

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.model_test import QualityPrice
from vagval.report.cell_words import NOTHING
from vagval.report.figure_worth import worth_picture
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport

PER_CENT = 100
Worths = tuple[tuple[QualityPrice, Fraction], ...]


def lab_worth(context: LabContext) -> tuple[Section, ...]:
    """Tell the price of quality at cheap and dear, poor and good bids."""
    return model_sections(context, "lab-worth", worth_blocks)


def worth_blocks(report: LabReport) -> tuple[Block, ...]:
    """Tell the price of quality; the proof sheet tells it in the same words."""
    asked = report.test.quality_prices
    worths: Worths = tuple((each, each.worth) for each in asked if each.worth is not None)
    of_model = Paragraph(report.text(f"model-{report.test.formula.key}.worth"))
    if not worths:
        return (of_model,)
    if len({worth for _, worth in worths}) == 1:
        return (of_model, Paragraph(_same(report, worths[0][1])))
    return (of_model, _extremes(report, worths), worth_picture(report), _grid(report))


def _same(report: LabReport, worth: Fraction) -> str:
    return report.text(
        "lab-worth-everywhere",
        percent=report.money(worth / PER_CENT),
        full=report.money(worth),
    )


def _extremes(report: LabReport, worths: Worths) -> Table:
    """Show the bid where quality is cheapest, the one in the middle, and the dearest."""
    ordered = sorted(worths, key=lambda each: (each[1], each[0].price, each[0].quality))
    shown = (
        ("lab-worth-least", ordered[0]),
        ("lab-worth-middle", worths[len(worths) // 2]),
        ("lab-worth-most", ordered[-1]),
    )
    heads = (
        Head(report.text("lab-column-where")),
        Head(report.text("lab-column-price"), "right"),
        Head(report.text("lab-column-quality"), "right"),
        Head(report.text("lab-column-per-cent"), "right"),
        Head(report.text("lab-column-per-full"), "right"),
    )
    rows = tuple(
        (
            Cell(report.text(code)),
            Cell(report.money(at.price)),
            Cell(report.percent(at.quality)),
            Cell(report.money(worth / PER_CENT)),
            Cell(report.money(worth)),
        )
        for code, (at, worth) in shown
    )
    return Table(report.key("table-worth"), report.text("lab-worth-table"), heads, rows)


def _grid(report: LabReport) -> Table:
    """List every bid that was asked about, prices down and qualities across."""
    found = {(each.price, each.quality): each.worth for each in report.test.quality_prices}
    prices = tuple(dict.fromkeys(price for price, _ in found))
    qualities = tuple(dict.fromkeys(quality for _, quality in found))
    heads = (
        Head(report.text("lab-column-price"), "right"),
        *(
            Head(report.text("lab-column-at-quality", quality=report.percent(each)), "right")
            for each in qualities
        ),
    )
    rows = tuple(
        (
            Cell(report.money(price)),
            *(Cell(_cell(report, found.get((price, quality)))) for quality in qualities),
        )
        for price in prices
    )
    key, caption = report.key("table-worth-grid"), report.text("lab-worth-grid")
    return Table(key, caption, heads, rows, is_folded=True)


def _cell(report: LabReport, worth: Fraction | None) -> str:
    return NOTHING if worth is None else report.money(worth / PER_CENT)
