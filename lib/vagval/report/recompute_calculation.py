"""The calculation of a lot, line by line and live, and how it agrees with ours (uträkning)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.decision import RankedBid
from vagval.domain.expression import PRICE, QUALITY, Expression
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.workbook import CellValue, Column, ColumnKind, Live, Sheet
from vagval.report.recompute_address import cell, in_words, quoted, rows_of
from vagval.report.recompute_exact import exact_text
from vagval.report.recompute_lot import PointsOn, RecomputedLot
from vagval.report.recompute_points import Points
from vagval.report.recompute_rank import (
    before_tie_break,
    rank_formula,
    same_figure,
    same_place,
)
from vagval.report.spreadsheet_formula import Cells, spreadsheet_formula

FIRST_TERM = 2
"""The bid's name and key stand before what is computed."""
AFTER_TERMS = (
    "rank", "exact", "ours", "difference", "figure-same", "our-rank", "rank-same", "final-rank",
    "remark",
)  # fmt: skip
"""The columns after what is computed, in order."""
CHECKED = ("figure-same", "rank-same")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a calculation takes its numbers from.

    Parameters
    ----------
    constants
        Name of the cell of each published constant.
    prices
        By bid: the cell with its price.
    points
        The cells with each bid's points, and with its quality or the sum of its amounts.
    """

    constants: Mapping[str, str]
    prices: Mapping[str, str]
    points: Points


@dataclass(frozen=True, slots=True)
class Calculation:
    """The sheet, and what tells how it agrees with the evaluation.

    Parameters
    ----------
    comparisons
        How many numbers are compared.
    agreeing
        Formula that counts those that agree.
    """

    sheet: Sheet
    comparisons: int
    agreeing: str


def calculation(lot: RecomputedLot, sources: Sources) -> Calculation:
    """Make the sheet of a lot's calculation: a row a bid, the ranked ones first."""
    page = _Page(lot, sources)
    rows = (
        *(page.ranked_row(row, each) for row, each in enumerate(lot.ranked, start=1)),
        *(page.aside_row(bid) for bid in lot.report.each.decision.below_threshold),
    )
    sheet = Sheet(lot.sheet("calculation"), page.columns(), rows, frozen=1)
    return Calculation(sheet, len(CHECKED) * len(lot.ranked), page.agreeing())


class _Page:
    """What the rows of a calculation are made of."""

    def __init__(self, lot: RecomputedLot, sources: Sources) -> None:
        self._lot = lot
        self._sources = sources
        self._last = len(lot.ranked)
        columns = (*lot.terms, *AFTER_TERMS)
        self._column = {each: FIRST_TERM + number for number, each in enumerate(columns)}
        in_money = {lot.figure} if lot.model.unit == "money" else set()
        self._money = {PRICE, *lot.sums, *in_money}

    def ranked_row(self, row: int, ranked: RankedBid) -> tuple[CellValue, ...]:
        """Give a bid's row: its calculation, then ours beside it."""
        lot, report = self._lot, self._lot.report
        cells = self._cells(row)
        at = {name: cell(row, self._column[name]) for name in AFTER_TERMS}
        figure = cells.own[lot.figure]
        said = (report.text("recompute-equal"), report.text("recompute-differs"))
        ours = self._range("ours")
        return (
            report.bid_name(ranked.bid.bid),
            ranked.bid.bid,
            *(self._term(term, ranked.bid, cells) for term in lot.terms),
            Live(rank_formula(lot.compared, cells)),
            exact_text(ranked.assessment.figure, report.context.language),
            ranked.assessment.figure,
            Live(f"{figure}-{at['ours']}"),
            Live(same_figure(figure, at["ours"], ours, *said)),
            before_tie_break(ranked, lot.ranked),
            Live(same_place(at["rank"], at["our-rank"], *said)),
            ranked.rank,
            self._tie(ranked),
        )

    def aside_row(self, bid: ScoredBid) -> tuple[CellValue, ...]:
        """Give the row of a bid that is not ranked: what it gave, and why it is set aside."""
        report = self._lot.report
        reached = tuple(report.name(breach.criterion.name) for breach in bid.breaches)
        return (
            report.bid_name(bid.bid),
            bid.bid,
            *(self._given(term, bid) for term in self._lot.terms),
            *(None,) * (len(AFTER_TERMS) - 1),
            report.text("recompute-aside", criteria=report.listing(reached)),
        )

    def agreeing(self) -> str:
        """Write how many of the comparisons agree."""
        if not self._last:
            return "0"
        sheet = quoted(self._lot.sheet("calculation"))
        equal = in_words(self._lot.report.text("recompute-equal"))
        counted = "+".join(f"({sheet}!{self._range(name)}={equal})" for name in CHECKED)
        return f"SUMPRODUCT({counted})"

    def columns(self) -> tuple[Column, ...]:
        """Give the heads of the columns."""
        text = self._lot.report.text
        return (
            Column(text("column-vendor"), 26),
            Column(text("column-bid-key"), 12),
            *(Column(self._name(term), 16, self._kind(term)) for term in self._lot.terms),
            Column(text("recompute-column-rank"), 12, "number"),
            Column(text("recompute-column-exact"), 26),
            Column(text("recompute-column-ours"), 16, self._kind(self._lot.figure)),
            Column(text("recompute-column-difference"), 14, "number"),
            self._checked("figure-same"),
            Column(text("recompute-column-our-rank"), 14, "number"),
            self._checked("rank-same"),
            Column(text("recompute-column-final-rank"), 14, "number"),
            Column(text("recompute-column-remark"), 40),
        )

    def _checked(self, name: str) -> Column:
        text = self._lot.report.text
        return Column(text(f"recompute-column-{name}"), 12, alarm=text("recompute-differs"))

    def _cells(self, row: int) -> Cells:
        return Cells(
            own={term: cell(row, self._column[term]) for term in self._lot.terms},
            among={term: self._range(term) for term in self._lot.terms},
            constants=self._sources.constants,
        )

    def _range(self, column: Expression | str) -> str:
        return rows_of(self._column[column], 1, self._last)

    def _term(self, term: Expression, bid: ScoredBid, cells: Cells) -> CellValue:
        given = self._given(term, bid)
        return Live(spreadsheet_formula(term, cells), self._kind(term)) if given is None else given

    def _given(self, term: Expression, bid: ScoredBid) -> CellValue:
        """Take a price, a quality or a sum of amounts from its sheet; None for what is computed."""
        if term == PRICE:
            where = self._sources.prices.get(bid.bid)
            return bid.price if where is None else Live(where, "money")
        if isinstance(term, PointsOn):
            return Live(self._sources.points.given[bid.bid, term.criterion.id])
        if term == QUALITY or term in self._lot.sums:
            return Live(self._sources.points.totals[bid.bid], self._kind(term))
        return None

    def _kind(self, term: Expression) -> ColumnKind:
        return "money" if term in self._money else "number"

    def _name(self, term: Expression) -> str:
        name = self._lot.name(term)
        return name[:1].upper() + name[1:]

    def _tie(self, ranked: RankedBid) -> str | None:
        report = self._lot.report
        if not ranked.equal_figure:
            return None
        others = report.listing(report.bid_names(ranked.equal_figure))
        if not ranked.separated_by:
            return report.text("recompute-tie", others=others)
        rule = report.rule_name(ranked.separated_by)
        return report.text("recompute-tie-broken", others=others, rule=rule)
