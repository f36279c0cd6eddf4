"""One lot of the workbook that computes anew: its words, its sheets' names, what is computed."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion
from vagval.domain.decision import RankedBid
from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Expression,
    Line,
    Parameter,
    parts,
    walk,
)
from vagval.domain.formula import Formula
from vagval.domain.scored_bids import ScoredBid
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.recompute_address import LONGEST_SHEET, cell_prefixes, short_names

SHEETS = ("published", "prices", "points", "calculation")
"""A lot's sheets; each is named by the lot and the message ``recompute-sheet-KEY``."""
PRIORITY_ORDER, PRICE_WORD = "priority_order", "price"
"""The one model that compares criteria one by one; ``order`` names them, and the price so."""


@dataclass(frozen=True, slots=True)
class PointsOn(Expression):
    """A bid's own points on one criterion: what an order of priority compares beside the price."""

    criterion: Criterion


@dataclass(frozen=True, slots=True)
class Compared:
    """What bids are ranked by, and whether the lowest comes first there."""

    term: Expression
    lowest_first: bool


@dataclass(frozen=True, slots=True)
class RecomputedLot:
    """A lot with what its sheets share.

    Parameters
    ----------
    short
        What the names of the lot's sheets begin with.
    prefix
        What the names of the lot's cells begin with.
    """

    report: LotReport
    short: str
    prefix: str

    @property
    def model(self) -> AwardModel:
        """The award model."""
        return self.report.each.model

    @property
    def formula(self) -> Formula:
        """The published formula."""
        return self.model.formula

    @property
    def ranked(self) -> tuple[RankedBid, ...]:
        """The bids that are compared, as they were ranked."""
        return self.report.each.decision.ranking

    @property
    def bids(self) -> tuple[ScoredBid, ...]:
        """Every bid that was scored: the ranked ones first, then those set aside."""
        decision = self.report.each.decision
        return (*(each.bid for each in decision.ranking), *decision.below_threshold)

    def sheet(self, key: str) -> str:
        """Name a sheet of the lot."""
        return f"{self.short} {self.report.text(f'recompute-sheet-{key}')}"

    @property
    def compared(self) -> tuple[Compared, ...]:
        """What bids are ranked by, first to last."""
        if self.is_by_priority:
            words = str(self.report.each.lot.award.parameters["order"]).split()
            return tuple(self._in_order(word) for word in words)
        order = self.formula.order or (self.formula.figure,)
        return tuple(Compared(each, self.model.lowest_wins) for each in order)

    @property
    def figure(self) -> Expression:
        """What the evaluation states as the bid's figure."""
        return self.compared[0].term if self.is_by_priority else self.formula.figure

    @property
    def is_by_priority(self) -> bool:
        """Whether criteria are compared one after the other."""
        return self.model.key == PRIORITY_ORDER

    @property
    def is_by_amounts(self) -> bool:
        """Whether quality is published amounts of money for each level."""
        return self.formula.shape == "amounts"

    @property
    def is_by_surcharges(self) -> bool:
        """Whether what counts is the amounts that a bid does not reach."""
        return any(1 - QUALITY in walk(line) for line in self.sums)

    @property
    def sums(self) -> frozenset[Line]:
        """The lines that are sums of published amounts, where the bare formula has one share."""
        if not self.is_by_amounts:
            return frozenset()
        lines = (each for each in walk(self.formula.figure) if isinstance(each, Line))
        return frozenset(line for line in lines if _is_of_quality_alone(line))

    @property
    def terms(self) -> tuple[Expression, ...]:
        """What gets a column: price and quality where they count, then the lines in their order."""
        compared = tuple(each.term for each in self.compared)
        if self.is_by_priority:
            return compared
        found = self._needed_for(self.formula.figure, *compared)
        first = tuple(own for own in (PRICE, QUALITY) if own in found)
        return (*first, *(each for each in found if isinstance(each, Line)))

    @property
    def constants(self) -> tuple[str, ...]:
        """The published constants that the calculation reads, in the order it reads them."""
        found = self._needed_for(*self.terms)
        return tuple(each.name for each in found if isinstance(each, Parameter))

    @property
    def constant_values(self) -> dict[Expression, Fraction]:
        """The published constants as a formula in words asks for them."""
        return {Parameter(name): value for name, value in self.model.constants.items()}

    def name(self, term: Expression) -> str:
        """Name what a column holds."""
        match term:
            case PointsOn(criterion=criterion):
                name = self.report.name(criterion.name)
                return self.report.text("recompute-points-on", criterion=name)
            case Line(name=name):
                return self.report.text(f"line-{name}")
            case _:
                return self.report.text("term-price" if term == PRICE else "term-quality")

    def _in_order(self, word: str) -> Compared:
        criterion = self.report.each.lot.tree.get(word)
        if criterion is None:
            return Compared(PRICE, lowest_first=word == PRICE_WORD)
        return Compared(PointsOn(criterion), lowest_first=False)

    def _needed_for(self, *expressions: Expression) -> dict[Expression, None]:
        """Give expressions and all they are made of, innermost first; a sum is taken as it is."""
        found: dict[Expression, None] = {}
        for expression in expressions:
            if expression not in self.sums:
                found |= self._needed_for(*parts(expression))
            found[expression] = None
        return found


def recomputed_lots(context: ReportContext) -> tuple[RecomputedLot, ...]:
    """Give the lots of a report with names for their sheets and cells."""
    reports = lot_reports(context)
    keys = tuple(report.each.lot.id for report in reports)
    words = (context.wording.text(f"recompute-sheet-{key}") for key in SHEETS)
    shorts = short_names(keys, LONGEST_SHEET - 1 - max(len(word) for word in words))
    return tuple(
        RecomputedLot(report, short, prefix)
        for report, short, prefix in zip(reports, shorts, cell_prefixes(keys), strict=True)
    )


def _is_of_quality_alone(line: Line) -> bool:
    inner = walk(line)
    return QUALITY in inner and PRICE not in inner
