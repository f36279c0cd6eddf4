"""What was simulated, so that anyone can do it again (simuleringen)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Table
from vagval.domain.simulated import Simulated
from vagval.domain.simulation_digest import digest
from vagval.report.lot_report import LotReport
from vagval.report.weight_words import method_name, widest

SHORT = 16
"""Letters of a fingerprint that tell runs apart."""


def simulation_blocks(report: LotReport, runs: tuple[Simulated, ...]) -> tuple[Block, ...]:
    """Say how the draws were made, what was rounded, and each run's seed, draws and fingerprint."""
    if not runs:
        return ()
    heads = (
        Head(report.text("column-method")),
        Head(report.text("weights-column-seed"), "right"),
        Head(report.text("weights-column-draws"), "right"),
        Head(report.text("weights-column-tried"), "right"),
        Head(report.text("weights-column-half-width"), "right"),
        Head(report.text("weights-column-counts-digest")),
    )
    rows = tuple(
        (
            Cell(method_name(report, each.method)),
            Cell(str(each.seed)),
            Cell(report.number(each.samples)),
            Cell(report.number(each.tried)),
            Cell(report.percent(widest(each))),
            Cell(digest(each)[:SHORT]),
        )
        for each in runs
    )
    caption = report.text("weights-simulation")
    return (
        Paragraph(" ".join((report.text("weights-simulation-how"), *_rounded(report, runs)))),
        Table(report.key("table-simulation"), caption, heads, rows, is_folded=True),
    )


def _rounded(report: LotReport, runs: tuple[Simulated, ...]) -> tuple[str, ...]:
    """Name the methods whose numbers were rounded before they were compared."""
    methods = tuple(method_name(report, each.method) for each in runs if not each.is_exact)
    return (report.text("weights-simulation-rounded", methods=methods),) if methods else ()
