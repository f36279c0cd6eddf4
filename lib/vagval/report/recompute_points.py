"""Each bid's points, and what the spreadsheet makes of them: shares or amounts (poäng)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vagval.domain.criterion import Criterion
from vagval.domain.expression import QUALITY
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.workbook import CellValue, Column, ColumnKind, Live, Sheet
from vagval.report.recompute_address import cell, in_sheet, rows_of
from vagval.report.recompute_lot import RecomputedLot
from vagval.report.recompute_published import Published

WEIGHT, LEAST, MOST, LARGEST = "weight", "least", "most", "largest"
"""What may stand between a criterion's name and the bids' points."""
MONEY: ColumnKind = "money"
NUMBER: ColumnKind = "number"
BidAndCriterion = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Points:
    """The sheet, and the cells that the calculation takes its quality from.

    Parameters
    ----------
    sheet
        None in a lot without quality criteria.
    totals
        By bid: its quality as one share, or the sum of its amounts; empty where neither is made.
    given
        The cell with each bid's points on each criterion.
    made
        By bid: the column with what its points make, criterion by criterion.
    """

    sheet: Sheet | None = None
    totals: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[BidAndCriterion, str] = field(default_factory=dict)
    made: Mapping[str, int] = field(default_factory=dict)


def points(lot: RecomputedLot, values: Published) -> Points:
    """Make the sheet of a lot's points: values as they were scored, all else live."""
    if not lot.report.leaves or not lot.bids:
        return Points()
    return _Page(lot, values).made()


class _Page:
    """The sheet in the making: a row a criterion; first all bids' points, then what they make."""

    def __init__(self, lot: RecomputedLot, values: Published) -> None:
        self._lot = lot
        self._values = values
        self._name = lot.sheet("points")
        self._leaves = lot.report.leaves
        self._last = len(self._leaves)
        self._heads = _heads(lot)
        makes = lot.is_by_amounts or QUALITY in lot.terms
        first = 1 + len(self._heads)
        self._given = range(first, first + len(lot.bids))
        self._made = range(self._given.stop, self._given.stop + len(lot.bids) * makes)

    def made(self) -> Points:
        """Give the sheet and where everything stands on it."""
        rows = tuple(self._row(row, leaf) for row, leaf in enumerate(self._leaves, start=1))
        below = (self._totals(),) if self._made else ()
        columns = dict(zip((bid.bid for bid in self._lot.bids), self._made, strict=False))
        return Points(
            Sheet(self._name, self._columns(), (*rows, *below), frozen=1),
            {bid: in_sheet(self._name, self._last + 1, column) for bid, column in columns.items()},
            {
                (bid.bid, leaf.id): in_sheet(self._name, row, column)
                for row, leaf in enumerate(self._leaves, start=1)
                for bid, column in zip(self._lot.bids, self._given, strict=True)
            },
            columns,
        )

    def _row(self, row: int, leaf: Criterion) -> tuple[CellValue, ...]:
        scores = tuple(bid.score(leaf.id) for bid in self._lot.bids)
        make = self._amount if self._lot.is_by_amounts else self._share
        return (
            self._lot.report.name(leaf.name),
            *(self._head(head, leaf) for head in self._heads),
            *(score.points if score else None for score in scores),
            *(make(row, column, leaf) for column in self._given[: len(self._made)]),
        )

    def _head(self, head: str, leaf: Criterion) -> CellValue:
        scores = (bid.score(leaf.id) for bid in self._lot.bids)
        most = next((score.maximum for score in scores if score), None)
        if head == WEIGHT:
            return Live(self._values.weights[leaf.id])
        if head == LEAST:
            scale = self._lot.report.scale(leaf)
            return scale.minimum if scale else 0
        if head == LARGEST and leaf.id in self._values.levels:
            return Live(f"MAX({self._values.levels[leaf.id].values})", "money")
        return most

    def _share(self, row: int, column: int, leaf: Criterion) -> Live:
        """Give the share of the scale, or the one that is published for the points."""
        own = cell(row, column)
        if leaf.id in self._values.levels:
            return Live(self._worth(own, leaf))
        least, most = (f"${cell(row, self._place(head))}" for head in (LEAST, MOST))
        return Live(f"({own}-{least})/({most}-{least})")

    def _worth(self, own: str, leaf: Criterion) -> str:
        """Look up what points are worth; those that nothing is published for give #N/A, never 0."""
        levels = self._values.levels[leaf.id]
        return f"INDEX({levels.values},MATCH({own},{levels.points},0))"

    def _amount(self, row: int, column: int, leaf: Criterion) -> Live:
        """Look an amount up; what stands for a criterion without levels is an amount already."""
        found = cell(row, column)
        if leaf.id in self._values.levels:
            found = self._worth(found, leaf)
        if self._lot.is_by_surcharges:
            found = f"${cell(row, self._place(LARGEST))}-{found}"
        return Live(found, "money")

    def _totals(self) -> tuple[CellValue, ...]:
        word = "amounts" if self._lot.is_by_amounts else "quality"
        return (
            self._lot.report.text(f"recompute-{word}-total"),
            *(None,) * (self._made.start - 1),
            *(self._total(column) for column in self._made),
        )

    def _total(self, column: int) -> Live:
        made = f"{cell(1, column)}:{cell(self._last, column)}"
        if self._lot.is_by_amounts:
            return Live(f"SUM({made})", "money")
        weights = rows_of(self._place(WEIGHT), 1, self._last)
        return Live(f"SUMPRODUCT({weights},{made})/SUM({weights})")

    def _place(self, head: str) -> int:
        return 1 + self._heads.index(head)

    def _columns(self) -> tuple[Column, ...]:
        text = self._lot.report.text
        heads = {
            WEIGHT: Column(text("column-weight"), 12, "number"),
            LEAST: Column(text("recompute-column-least"), 9, "number"),
            MOST: Column(text("column-maximum"), 9, "number"),
            LARGEST: Column(text("recompute-column-largest"), 18, "money"),
        }
        is_money = self._lot.is_by_amounts
        given = "points-or-sum" if is_money else "points"
        amount = "surcharge" if self._lot.is_by_surcharges else "amount"
        made, kind = (amount, MONEY) if is_money else ("share", NUMBER)
        return (
            Column(text("column-criterion"), 34),
            *(heads[head] for head in self._heads),
            *(self._bid_column(bid, given, "number", is_given=True) for bid in self._lot.bids),
            *(self._bid_column(bid, made, kind) for bid in self._lot.bids if self._made),
        )

    def _bid_column(
        self, bid: ScoredBid, holds: str, kind: ColumnKind, *, is_given: bool = False
    ) -> Column:
        name = self._lot.report.bid_name(bid.bid)
        head = self._lot.report.text(f"recompute-bid-{holds}", bid=name)
        return Column(head, 18, kind, may_be_tried=is_given)


def _heads(lot: RecomputedLot) -> tuple[str, ...]:
    """Give what stands between the name and the points: what the rest is made with."""
    if lot.is_by_amounts:
        return (LARGEST,) if lot.is_by_surcharges else ()
    return (WEIGHT, LEAST, MOST) if QUALITY in lot.terms else (LEAST, MOST)
