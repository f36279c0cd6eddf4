"""A workbook whose formulas compute the award once more, on their own (kontrollräkning)."""

from vagval.domain.expression import Rounded, walk
from vagval.domain.workbook import CellValue, Column, Live, Sheet, Workbook
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_notices, step_facts
from vagval.report.cover_section import subtitle
from vagval.report.masking import masked
from vagval.report.recompute_address import in_words
from vagval.report.recompute_calculation import Calculation, Sources, calculation
from vagval.report.recompute_lot import RecomputedLot, recomputed_lots
from vagval.report.recompute_overview import Overview, overview, tolerances
from vagval.report.recompute_points import points
from vagval.report.recompute_prices import prices
from vagval.report.recompute_published import published

READ_ME_WIDTH = 100
EXPLAINED = ("what", "sheets", "try", "tolerance")
ALSO_EXPLAINED = ("empty", "ties", "aside")


def recompute_workbook(context: ReportContext) -> Workbook:
    """Make the workbook: for each lot what was published and given as values, all else live.

    It shares the published formula with the award, and nothing of how the award computes it: a
    spreadsheet program is a second calculator, in binary numbers, with functions of its own.

    References
    ----------
    S. Laidlaw, report on the InterCity West Coast franchise competition (2012): a tool unfit for
    its purpose, weakly assured; the competition was cancelled.
    """
    seen = masked(context)
    lots = recomputed_lots(seen)
    made = tuple(_Made(lot) for lot in lots)
    above = overview(lots, tuple(each.calculation for each in made), seen.wording)
    limits, limit_names = tolerances(seen.wording)
    return Workbook(
        title=_title(seen),
        sheets=(
            _read_me(seen, lots, above),
            above.sheet,
            limits,
            *(sheet for each in made for sheet in each.sheets),
        ),
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
        given = (priced.sheet, scored.sheet)
        self.sheets = (
            self.calculation.sheet,
            values.sheet,
            *(sheet for sheet in given if sheet is not None),
        )


def _title(context: ReportContext) -> str:
    name = context.evaluation.criteria.procurement.name
    return context.wording.text("recompute-title", name=name)


def _read_me(context: ReportContext, lots: tuple[RecomputedLot, ...], above: Overview) -> Sheet:
    """Say whether everything agrees, what the workbook is, and how to read it."""
    text = context.wording.text
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
    lines: tuple[CellValue, ...] = (
        _title(context),
        subtitle(context),
        _summary(context, above),
        *(f"{notice.label} {notice.text}" for notice in cover_notices(context)),
        *(text(f"recompute-explain-{key}") for key in explained),
        *(f"{name}: {' '.join(value.split())}" for name, value in step_facts(context)),
    )
    name = text("sheet-read-me")
    return Sheet(
        name, (Column(name, READ_ME_WIDTH),), tuple((line,) for line in lines), is_text=True
    )


def _summary(context: ReportContext, above: Overview) -> Live:
    """Write the one cell that says whether all is equal."""
    text = context.wording.text
    equal, differs, nothing = (
        in_words(text(f"recompute-summary-{which}")) for which in ("equal", "differs", "nothing")
    )
    differing = f"({above.comparisons}-{above.agreeing})"
    all_equal = f"IF({differing}=0,{equal}&{above.comparisons},{differs}&{differing})"
    return Live(f"IF({above.comparisons}=0,{nothing},{all_equal})")
