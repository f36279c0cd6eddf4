"""A few bids with their figures, as a small table (jämförda anbud)."""

from vagval.domain.class_proof import Compared
from vagval.domain.document import Cell, Head, Table
from vagval.report.cell_words import NOTHING
from vagval.report.comparison_text import ComparisonText
from vagval.report.lab_report import LabReport


def compared_table(
    report: LabReport, key: str, caption: str, compared: Compared, written: ComparisonText
) -> Table:
    """List bids with price, quality and figure, and say which is first.

    Parameters
    ----------
    key
        Of the table; made unique for the model.
    written
        How the figures are written: alike in tables that stand beside each other.
    """
    heads = (
        Head(report.text("lab-column-bid")),
        Head(report.text("lab-column-price"), "right"),
        Head(report.text("lab-column-quality"), "right"),
        Head(written.head(report.test.formula.key), "right"),
        Head(report.text("lab-column-outcome")),
    )
    figures = _figures(report, compared, written)
    rows = tuple(
        (
            Cell(offer.name),
            Cell(report.money(offer.price)),
            Cell(report.percent(offer.quality)),
            Cell(figure),
            _outcome(report, offer.name, compared),
        )
        for offer, figure in zip(compared.offers, figures, strict=True)
    )
    return Table(report.key(key), caption, heads, rows)


def _figures(report: LabReport, compared: Compared, written: ComparisonText) -> tuple[str, ...]:
    """Write the figures without false precision, but never two different ones alike."""
    defined = {figure for figure in compared.figures if figure is not None}
    write = report.money if written.unit == "money" else written.short
    if len({write(figure) for figure in defined}) < len(defined):
        write = written.bare
    return tuple(
        report.text("lab-no-figure") if figure is None else write(figure)
        for figure in compared.figures
    )


def _outcome(report: LabReport, name: str, compared: Compared) -> Cell:
    if name not in compared.first:
        return Cell(NOTHING)
    code = "lab-outcome-first" if len(compared.first) == 1 else "lab-outcome-tied"
    return Cell(report.text(code), "good")
