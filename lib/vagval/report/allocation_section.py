"""Who gets which lots under the announced rule (fördelning av delarna)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.allocation import Allocation, CombinedAward, LotAward, LotPlan
from vagval.domain.document import Block, Bullets, Callout, Cell, Head, Paragraph, Section, Table
from vagval.domain.lot_rule import LotRuleKind
from vagval.report import numbers
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports


def allocation_section(context: ReportContext) -> tuple[Section, ...]:
    """Set the announced rule beside the best bid of each lot; nothing where no rule holds."""
    allocation = context.evaluation.allocation
    reports = {report.each.lot.id: report for report in lot_reports(context)}
    if allocation is None or len(reports) < len(allocation.plan.awards):
        return ()
    told = _Told(context, allocation, reports)
    text = context.wording.text
    return (Section("allocation", text("section-allocation"), told.blocks()),)


@dataclass(frozen=True, slots=True)
class _Told:
    """An allocation in the words of its lots."""

    context: ReportContext
    allocation: Allocation
    reports: dict[str, LotReport]

    def blocks(self) -> tuple[Block, ...]:
        combined = self.allocation.plan.combined
        return (
            Paragraph(self.rule()),
            self.result(),
            self.lots_table(),
            *((self.combined_table(combined),) if combined else ()),
            *self.equal_plans(),
        )

    def text(self, code: str, /, **details: str | int | Fraction | tuple[str, ...]) -> str:
        return self.context.wording.text(code, **details)

    def money(self, amount: Fraction) -> str:
        currency = self.context.evaluation.criteria.procurement.currency
        return numbers.money(amount, currency, self.context.language)

    def rule(self) -> str:
        rule, limit = self.allocation.rule, self.allocation.rule.most_per_vendor
        combinations = len(self.context.evaluation.criteria.procurement.combinations)
        return " ".join(
            (
                self.text("allocation-rule-order", order=rule.order)
                if rule.kind is LotRuleKind.LOT_ORDER
                else self.text(
                    "allocation-rule-total", order=rule.order, combinations=combinations
                ),
                *((self.text("allocation-limit", most=limit),) if limit is not None else ()),
                self.text("allocation-announced", announced=rule.announced),
            )
        )

    def result(self) -> Callout:
        allocation = self.allocation
        if not allocation.is_provisional:
            is_total = allocation.rule.kind is LotRuleKind.LOWEST_TOTAL
            proved = (self.text("allocation-proved"),) if is_total else ()
            told = " ".join((self.outcome(), *proved))
            return Callout(self.text("label-result"), told, "warning" if self.left_out else "good")
        reasons = (
            *self.open_lots(),
            *((self.text("allocation-equal"),) if allocation.equal else ()),
        )
        return Callout(self.text("label-provisional"), " ".join(reasons), "warning")

    @property
    def left_out(self) -> tuple[str, ...]:
        """The lots that have bids and get no contract."""
        awards = self.allocation.plan.awards
        return tuple(each.lot for each in awards if each.passed_over and not each.bid)

    def open_lots(self) -> tuple[str, ...]:
        lots = self.allocation.open_lots
        return (self.text("allocation-open", lots=lots, count=len(lots)),) if lots else ()

    def outcome(self) -> str:
        difference = self.allocation.difference
        left = tuple(
            each.lot for each in self.allocation.plan.awards if each.passed_over and not each.bid
        )
        if left:
            return self.text("allocation-unawarded", lots=left)
        if difference is None:
            changed = self.allocation.plan.winners != self.allocation.each_best.winners
            return self.text("allocation-changed" if changed else "allocation-unchanged")
        return self.text(
            "allocation-costs"
            if difference > 0
            else "allocation-saves"
            if difference < 0
            else "allocation-same-sum",
            total=self.allocation.plan.sum_of_figures,
            best=self.allocation.each_best.sum_of_figures,
            difference=abs(difference),
        )

    def lots_table(self) -> Table:
        heads = (
            Head(self.text("column-lot")),
            Head(self.text("column-best-alone")),
            Head(self.text("column-its-figure"), "right"),
            Head(self.text("column-gets-lot")),
            Head(self.text("column-rank"), "right"),
            Head(self.text("column-its-figure"), "right"),
            Head(self.text("column-why")),
        )
        pairs = zip(self.allocation.each_best.awards, self.allocation.plan.awards, strict=True)
        rows = (*(self.lot_row(best, given) for best, given in pairs), *self.sum_rows())
        is_open = self.allocation.is_provisional
        caption = self.text("allocation-table-provisional" if is_open else "allocation-table")
        return Table("table-allocation", caption, heads, rows)

    def lot_row(self, best: LotAward, given: LotAward) -> tuple[Cell, ...]:
        report = self.reports[best.lot]
        name = self.text("lot-heading", name=report.lot_name, lot=best.lot)
        first = report.bid_names(report.each.decision.first) or (self.bid(best),)
        own = (Cell(name), Cell(self.either(first)), Cell(self.figure(best)))
        possible = self.possible(given)
        if len(possible) > 1:
            nothing = Cell(NOTHING)
            return (*own, Cell(self.either(possible), "warning"), nothing, nothing, nothing)
        return (
            *own,
            Cell(self.bid(given), "warning" if best.bid != given.bid else "plain"),
            Cell(report.number(given.rank) if given.bid else NOTHING),
            Cell(self.figure(given)),
            Cell(self.why(given)),
        )

    def either(self, names: tuple[str, ...]) -> str:
        return self.text("allocation-either", bids=names)

    def possible(self, given: LotAward) -> tuple[str, ...]:
        """Name who may get a lot: several where the rule leaves plans equal."""
        plans = (self.allocation.plan, *self.allocation.equal)
        awards = (each for plan in plans for each in plan.awards if each.lot == given.lot)
        return tuple(dict.fromkeys(self.bid(each) for each in awards))

    def bid(self, award: LotAward) -> str:
        if not award.bid:
            return self.text("allocation-nobody")
        return self.reports[award.lot].bid_name(award.bid)

    def figure(self, award: LotAward) -> str:
        if award.figure is None:
            return NOTHING
        return self.reports[award.lot].figure(award.figure)

    def why(self, given: LotAward) -> str:
        """Say why bids with a better place do not get the lot."""
        if not given.passed_over:
            return NOTHING if given.bid else self.text("allocation-why-no-bids")
        if self.allocation.rule.kind is LotRuleKind.LOT_ORDER or not given.bid:
            code = "allocation-why-limit"
        else:
            code = "allocation-why-total"
        names = self.reports[given.lot].bid_names(given.passed_over)
        return self.text(code, bids=names, count=len(names))

    def sum_rows(self) -> tuple[tuple[Cell, ...], ...]:
        """Add the figures where they are money, and show what combinations take off."""
        allocation = self.allocation
        plans = (allocation.plan, *allocation.equal)
        if allocation.difference is None or len({each.sum_of_figures for each in plans}) > 1:
            return ()
        best, plan = allocation.each_best.sum_of_figures, allocation.plan.sum_of_figures
        off = sum((each.discount for each in allocation.plan.combined), Fraction(0))
        rows = [self.sum_row("row-total", best, plan + off)]
        if off:
            rows.append(self.sum_row("row-discounts", Fraction(0), -off))
            rows.append(self.sum_row("row-after-discounts", best, plan))
        return tuple(rows)

    def sum_row(self, name: str, best: Fraction, given: Fraction) -> tuple[Cell, ...]:
        empty = Cell("")
        return (
            Cell(self.text(name)), empty, Cell(self.money(best) if best else NOTHING),
            empty, empty, Cell(self.money(given)), empty,
        )  # fmt: skip

    def combined_table(self, combined: tuple[CombinedAward, ...]) -> Table:
        combinations = self.context.evaluation.criteria.procurement.combinations
        announced = {each.id: each.announced for each in combinations}
        heads = (
            Head(self.text("column-combination")),
            Head(self.text("column-lots")),
            Head(self.text("column-bid")),
            Head(self.text("column-discount"), "right"),
            Head(self.text("column-announced")),
        )
        rows = tuple(
            (
                Cell(each.combination),
                Cell(self.text("listed", items=each.lots)),
                Cell(self.reports[each.lots[0]].bid_name(each.bid)),
                Cell(self.money(each.discount)),
                Cell(announced[each.combination]),
            )
            for each in combined
        )
        return Table("table-combined", self.text("allocation-combined"), heads, rows)

    def equal_plans(self) -> tuple[Block, ...]:
        allocation = self.allocation
        if not allocation.equal:
            return ()
        plans = tuple(self.plan_line(plan) for plan in (allocation.plan, *allocation.equal))
        more = (Paragraph(self.text("allocation-more")),) if allocation.is_more else ()
        return (Paragraph(self.text("allocation-equal-list")), Bullets(plans), *more)

    def plan_line(self, plan: LotPlan) -> str:
        return ALSO.join(
            self.text("allocation-pair", lot=award.lot, bid=self.bid(award))
            for award in plan.awards
        )
