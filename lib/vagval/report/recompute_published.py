"""What a lot has published, each value once: weights, amounts, constants (publicerade värden)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.criterion import Criterion
from vagval.domain.expression import PRICE, QUALITY, Line
from vagval.domain.formula import FormulaParameter
from vagval.domain.life_cycle import LifeCycle
from vagval.domain.workbook import CellValue, Column, Live, Sheet
from vagval.report.expression_text import formula_text
from vagval.report.recompute_address import cell, in_sheet, quoted, rows_of
from vagval.report.recompute_lot import Compared, RecomputedLot

POINTS, VALUE, AMOUNT, WHOLE = 3, 4, 5, 6
"""Columns that formulas read."""
RATE, PRICE_DECIMALS = "discount_rate", "price_decimals"
"""Names of the constants that turn costs of different years into one price."""
PRICE_WEIGHT, QUALITY_WEIGHT = "price_weight", "quality_weight"
Row = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Levels:
    """The cells with a criterion's points, and those with what each is worth."""

    points: str
    values: str


@dataclass(frozen=True, slots=True)
class Published:
    """The sheet, and where the other sheets find what stands on it.

    Parameters
    ----------
    names
        (name, cell) of the constants.
    constants
        Name of the cell of each constant.
    weights
        By leaf: the cell of its weight in the whole.
    levels
        By leaf: what each of its points is worth, where that is published.
    indexes
        By index: the cell with its change a year, where prices of different years are added up.
    """

    sheet: Sheet
    names: tuple[tuple[str, str], ...]
    constants: Mapping[str, str]
    weights: Mapping[str, str]
    levels: Mapping[str, Levels]
    indexes: Mapping[str, str]


def published(lot: RecomputedLot) -> Published:
    """Make the sheet of a lot's published values."""
    page = _Page(lot)
    for criterion in lot.report.each.lot.tree.criteria:
        page.add_weight(criterion)
    for leaf in lot.report.leaves:
        page.add_levels(leaf)
    for name in _with_weights(lot.constants):
        page.add_constant(name)
    life_cycle = lot.report.procurement.life_cycle
    if life_cycle is not None and PRICE in lot.terms:
        page.add_life_cycle(life_cycle)
    for line in lot.terms:
        if isinstance(line, Line):
            page.add_line(line)
    if lot.is_by_priority:
        for place, each in enumerate(lot.compared, start=1):
            page.add_priority(place, each)
    return page.made()


def _with_weights(names: tuple[str, ...]) -> tuple[str, ...]:
    """Put the price's weight before the quality's, which is what it leaves of the whole."""
    if QUALITY_WEIGHT not in names:
        return names
    others = tuple(name for name in names if name not in {PRICE_WEIGHT, QUALITY_WEIGHT})
    return (PRICE_WEIGHT, QUALITY_WEIGHT, *others)


class _Page:
    """The sheet in the making."""

    def __init__(self, lot: RecomputedLot) -> None:
        self._lot = lot
        self._name = lot.sheet("published")
        self._rows: list[Row] = []
        self._row_of: dict[str, int] = {}
        self._constants: dict[str, int] = {}
        self._levels: dict[str, Levels] = {}
        self._indexes: dict[str, int] = {}

    @property
    def _next(self) -> int:
        return len(self._rows) + 1

    def add_weight(self, criterion: Criterion) -> None:
        """Add a criterion's own weight, and as a product its weight in the whole."""
        if criterion.weight is None:
            return
        rows = self._rows_of_weights()
        path = self._lot.report.each.lot.tree.path(criterion.id)
        factors = "*".join(cell(rows[node.id], VALUE) for node in path)
        self._row_of[criterion.id] = self._next
        self._add("weight", self._lot.report.name(criterion.name), criterion.id,
                  value=criterion.weight, whole=Live(factors))  # fmt: skip

    def _rows_of_weights(self) -> dict[str, int]:
        """Give the row of each weight: parents may stand after their children."""
        weighted = (c for c in self._lot.report.each.lot.tree.criteria if c.weight is not None)
        return {criterion.id: row for row, criterion in enumerate(weighted, start=1)}

    def add_levels(self, leaf: Criterion) -> None:
        """Add what each level of a criterion is worth: an amount, or a share of the criterion."""
        is_money = self._lot.is_by_amounts
        worth = leaf.deductions if is_money else leaf.level_shares
        if not worth or not (is_money or QUALITY in self._lot.terms):
            return
        first, last, column = self._next, self._next + len(worth) - 1, AMOUNT if is_money else VALUE
        self._levels[leaf.id] = Levels(
            self._range(POINTS, first, last), self._range(column, first, last)
        )
        kind, name = "amount" if is_money else "level", self._lot.report.name(leaf.name)
        for points, value in worth:
            amount, share = (value, None) if is_money else (None, value)
            self._add(kind, name, leaf.id, points=points, amount=amount, value=share)

    def add_life_cycle(self, life_cycle: LifeCycle) -> None:
        """Add what turns costs of different years into one price."""
        text = self._lot.report.text
        stated = ((RATE, life_cycle.rate), (PRICE_DECIMALS, life_cycle.decimals))
        for name, value in stated:
            self._constants[name] = self._next
            called = text("recompute-cell-name", name=self._cell_name(name))
            words = text(f"recompute-{name.replace('_', '-')}")
            self._add("constant", words, "", value=value, remark=called)
        for index in life_cycle.indexes:
            self._indexes[index.id] = self._next
            name = self._lot.report.name(index.name)
            self._add("index", name, index.id, value=index.share)

    def add_constant(self, name: str) -> None:
        """Add a constant of the formula; its cell gets a name."""
        parameter = next((p for p in self._lot.formula.parameters if p.name == name), None)
        text = self._lot.report.text
        value = self._value(name)
        is_money = parameter is not None and parameter.unit == "money"
        self._constants[name] = self._next
        self._add(
            "constant",
            text(f"parameter-{name}"),
            name,
            value=None if is_money else value,
            amount=value if is_money else None,
            remark=" ".join(
                (text("recompute-cell-name", name=self._cell_name(name)), *_choices(parameter))
            ),
        )

    def add_line(self, line: Line) -> None:
        """Add a line of the formula in words."""
        report = self._lot.report
        words = (
            report.text("recompute-sum-of-amounts")
            if line in self._lot.sums
            else formula_text(line.of, self._lot.constant_values, report.context.wording)
        )
        self._add("line", self._lot.name(line), "", remark=words)

    def add_priority(self, place: int, compared: Compared) -> None:
        """Add one place of an order of priority."""
        code = "recompute-lowest-first" if compared.lowest_first else "recompute-highest-first"
        remark = self._lot.report.text(code, place=place)
        self._add("priority", self._lot.name(compared.term), "", remark=remark)

    def made(self) -> Published:
        """Give the sheet and where everything stands on it."""
        money = {p.name for p in self._lot.formula.parameters if p.unit == "money"}
        cells = {
            name: in_sheet(self._name, row, AMOUNT if name in money else VALUE)
            for name, row in self._constants.items()
        }
        return Published(
            sheet=Sheet(self._name, self._columns(), tuple(self._rows)),
            names=tuple((self._cell_name(name), where) for name, where in cells.items()),
            constants={name: self._cell_name(name) for name in cells},
            weights={key: in_sheet(self._name, row, WHOLE) for key, row in self._row_of.items()},
            levels=self._levels,
            indexes={key: in_sheet(self._name, row, VALUE) for key, row in self._indexes.items()},
        )

    def _value(self, name: str) -> CellValue:
        """Give a constant; the weights of price and quality follow from the criteria."""
        price = self._lot.report.each.lot.tree.price_leaf
        if name == PRICE_WEIGHT and price is not None:
            return Live(cell(self._row_of[price.id], WHOLE))
        if name == QUALITY_WEIGHT:
            return Live(f"1-{self._cell_name(PRICE_WEIGHT)}")
        return self._lot.model.constants[name]

    def _cell_name(self, name: str) -> str:
        return f"{self._lot.prefix}_{name}"

    def _range(self, column: int, first: int, last: int) -> str:
        return f"{quoted(self._name)}!{rows_of(column, first, last)}"

    def _add(  # noqa: PLR0913 - one for each column
        self,
        kind: str,
        name: str,
        key: str,
        *,
        points: CellValue = None,
        value: CellValue = None,
        amount: CellValue = None,
        whole: CellValue = None,
        remark: str = "",
    ) -> None:
        what = self._lot.report.text(f"recompute-{kind}")
        self._rows.append((what, name, key, points, value, amount, whole, remark))

    def _columns(self) -> tuple[Column, ...]:
        text = self._lot.report.text
        return (
            Column(text("recompute-column-what"), 22),
            Column(text("recompute-column-name"), 34),
            Column(text("recompute-column-key"), 18),
            Column(text("column-points"), 9, "points", may_be_tried=True),
            Column(text("column-value"), 14, "number", may_be_tried=True),
            Column(text("recompute-column-amount"), 18, "money", may_be_tried=True),
            Column(text("recompute-column-whole"), 14, "number"),
            Column(text("recompute-column-remark"), 60),
        )


def _choices(parameter: FormulaParameter | None) -> tuple[str, ...]:
    """Say what the numbers of a choice stand for."""
    if parameter is None or not parameter.choices:
        return ()
    return (", ".join(f"{number} = {word}" for number, word in enumerate(parameter.choices)),)
