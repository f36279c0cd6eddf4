"""Write what is not a notebook: workbook, figures, result (exporter)."""

from pathlib import Path

from vagval.domain.audience import sees_prices
from vagval.files.write_result import write_result
from vagval.files.write_text import write_text
from vagval.files.write_workbook import write_workbook
from vagval.report.context import ReportContext
from vagval.report.evaluation_workbook import evaluation_workbook
from vagval.report.masking import masked
from vagval.report.pictures import pictures

WORKBOOK, RESULT = "evaluation.xlsx", "result.json"


def write_exports(folder: Path, context: ReportContext) -> None:
    """Write the workbook and the result, each as the audience may see it."""
    seen = masked(context)
    write_workbook(folder / WORKBOOK, evaluation_workbook(seen))
    has_prices = sees_prices(seen.audience)
    write_result(folder / RESULT, seen.evaluation, has_prices=has_prices)


def write_figures(folder: Path, context: ReportContext) -> None:
    """Write every figure of the reports, as the audience may see it."""
    for picture in pictures(masked(context)):
        write_text(folder / "figures" / f"{picture.name}.svg", picture.svg)
