"""The sheets in which a spreadsheet program computes the award once more (levande blad)."""

from dataclasses import dataclass, replace

from vagval.domain.expression import Rounded, walk
from vagval.domain.workbook import Live, Sheet
from vagval.report.context import ReportContext
from vagval.report.recompute_address import in_words
from vagval.report.recompute_calculation import Calculation, Sources, calculation
from vagval.report.recompute_chart import figure_chart, points_chart
from vagval.report.recompute_lot import RecomputedLot, recomputed_lots
from vagval.report.recompute_overview import Overview, overview, tolerances
from vagval.report.recompute_points import points
from vagval.report.recompute_prices import prices
from vagval.report.recompute_published import published
from vagval.report.wording import Wording

EXPLAINED = ("what", "sheets", "try", "tolerance")
ALSO_EXPLAINED = ("empty", "ties", "aside")


@dataclass(frozen=True, slots=True)
class LiveSheets:
    """What a workbook needs to compute the award, and to say whether it agrees.

    Parameters
    ----------
    summary
        The one cell that says whether all is equal.
    explained
        How to read and try it, one text a line.
    sheets
        How the lots agree, the tolerances, and each lot's own sheets; protected but for numbers
        that may be tried.
    names
        (name, cell) of cells that formulas call by name.
    """

    summary: Live
    explained: tuple[str, ...]
    sheets: tuple[Sheet, ...]
    names: tuple[tuple[str, str], ...]


def live_sheets(seen: ReportContext, agreement: str) -> LiveSheets:
    """Make the live sheets of an evaluation, as its audience may see it.

    Parameters
    ----------
    agreement
        Name of the sheet that says how the lots agree.
    """
    lots = recomputed_lots(seen)
    made = tuple(_Made(lot) for lot in lots)
    above = overview(lots, tuple(each.calculation for each in made), seen.wording, agreement)
    limits, limit_names = tolerances(seen.wording)
    sheets = (above.sheet, limits, *(sheet for each in made for sheet in each.sheets))
    return LiveSheets(
        summary=_summary(seen.wording, above),
        explained=_explained(seen, lots, agreement),
        sheets=tuple(replace(sheet, is_protected=True) for sheet in sheets),
        names=(*limit_names, *(name for each in made for name in each.names)),
    )


class _Made:
    """The sheets of one lot, each made from where the others have their cells."""

    def __init__(self, lot: RecomputedLot) -> None:
        values = published(lot)
        priced, scored = prices(lot, values), points(lot, values)
        sources = Sources(values.constants, priced.totals, scored)
        self.calculation: Calculation = calculation(lot, sources)
        self.names = values.names
        given = (priced.sheet, points_chart(lot, scored))
        self.sheets = (
            figure_chart(lot, self.calculation),
            values.sheet,
            *(sheet for sheet in given if sheet is not None),
        )


def _explained(
    context: ReportContext, lots: tuple[RecomputedLot, ...], agreement: str
) -> tuple[str, ...]:
    rounds = any(isinstance(part, Rounded) for lot in lots for term in lot.terms
                 for part in walk(term))  # fmt: skip
    rounds = rounds or context.evaluation.criteria.procurement.life_cycle is not None
    allocates = context.evaluation.allocation is not None
    explained = (
        *EXPLAINED,
        *(("rounding",) if rounds else ()),
        *ALSO_EXPLAINED,
        *(("allocation",) if allocates else ()),
    )
    return tuple(
        context.wording.text(f"recompute-explain-{key}", sheet=agreement) for key in explained
    )


def _summary(wording: Wording, above: Overview) -> Live:
    """Write the one cell that says whether all is equal."""
    equal, differs, nothing = (
        in_words(wording.text(f"recompute-summary-{which}", sheet=above.sheet.name))
        for which in ("equal", "differs", "nothing")
    )
    differing = f"({above.comparisons}-{above.agreeing})"
    all_equal = f"IF({differing}=0,{equal}&{above.comparisons},{differs}&{differing})"
    return Live(f"IF({above.comparisons}=0,{nothing},{all_equal})")
