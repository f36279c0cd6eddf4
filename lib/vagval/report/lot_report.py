"""One lot with the words and numbers it is told in (en del av rapporten)."""

from dataclasses import dataclass, replace
from datetime import date

from vagval.domain.bid import Bid
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import Criterion
from vagval.domain.errors import DetailValue
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.domain.scale import Scale
from vagval.report import numbers
from vagval.report.cell_words import NOTHING
from vagval.report.comparison_text import ComparisonText, comparison_text
from vagval.report.context import ReportContext
from vagval.report.numbers import Exact
from vagval.report.place_text import place_text
from vagval.report.sentence_case import lower_first
from vagval.report.tie_break_text import rule_name


@dataclass(frozen=True, slots=True)
class LotReport:
    """One lot's evaluation, and how its names and numbers are written in this report."""

    context: ReportContext
    each: LotEvaluation

    @property
    def procurement(self) -> Procurement:
        """The procurement that the lot belongs to."""
        return self.context.evaluation.criteria.procurement

    @property
    def leaves(self) -> tuple[Criterion, ...]:
        """The quality criteria, in published order."""
        return self.each.lot.tree.quality_leaves

    @property
    def lot_name(self) -> str:
        """The lot's name."""
        return self.name(self.each.lot.name)

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.context.wording.text(code, **details)

    def name(self, text: Bilingual) -> str:
        """Give a published text in the report's language."""
        return self.context.name(text)

    def key(self, prefix: str) -> str:
        """Make an id that no other lot has."""
        return f"{prefix}-{self.each.lot.id}"

    def bid_name(self, key: str) -> str:
        """Give the vendor's name, with the bid's key where a vendor has several bids in the lot."""
        bids = self.context.evaluation.material.bids_in(self.each.lot.id)
        vendor = next((bid.vendor for bid in bids if bid.id == key), key)
        if sum(bid.vendor == vendor for bid in bids) > 1:
            return self.text("bid-of-vendor", vendor=vendor, bid=key)
        return vendor

    def bid_names(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Give the names of several bids."""
        return tuple(self.bid_name(key) for key in keys)

    def product(self, bid: Bid) -> str:
        """Give what a bid offers in the lot, with its version."""
        product = bid.product_in(self.each.lot.id)
        return f"{product.name} {product.version}".strip() if product else NOTHING

    def scale(self, leaf: Criterion) -> Scale | None:
        """Find the scale of a criterion."""
        return self.procurement.scale(leaf.scale)

    def money(self, value: Exact) -> str:
        """Write an amount."""
        return numbers.money(value, self.procurement.currency, self.context.language)

    def points(self, value: Exact) -> str:
        """Write points."""
        return numbers.points(value, self.context.language)

    def number(self, value: Exact) -> str:
        """Write a number."""
        return numbers.number(value, self.context.language)

    def percent(self, share: Exact) -> str:
        """Write a share."""
        return numbers.percent(share, self.context.language)

    def day(self, value: date) -> str:
        """Write a date."""
        return numbers.day(value, self.context.language)

    def listing(self, items: tuple[str, ...]) -> str:
        """Write a list with a last *and*."""
        return numbers.listing(items, self.context.language)

    @property
    def comparison(self) -> ComparisonText:
        """How the lot's figures are written, all alike."""
        figures = (ranked.assessment.figure for ranked in self.each.decision.ranking)
        return comparison_text(self.each.model.unit, figures, self.context.wording)

    @property
    def figure_name(self) -> str:
        """What the award model calls its figure, in the middle of a sentence."""
        return lower_first(self.text(f"model-{self.each.model.key}.figure"))

    @property
    def figure_head(self) -> str:
        """What the award model calls its figure, at the head of a column."""
        return self.comparison.head(self.each.model.key)

    @property
    def direction(self) -> str:
        """Which figure wins: the lowest, the highest, or the one that an order puts first."""
        model = self.each.model
        if model.formula.order:
            return "order"
        return "lowest" if model.lowest_wins else "highest"

    def bare_figure(self, value: Exact) -> str:
        """Write a figure where the head of the column says the unit."""
        return self.comparison.bare(value)

    def short_figure(self, value: Exact) -> str:
        """Write a figure where there is little room: rounded after a sign that says so."""
        return self.comparison.short(value)

    def figure(self, value: Exact) -> str:
        """Write a figure in the award model's unit."""
        return self.comparison.figure(value)

    def rule_name(self, rule: str) -> str:
        """Name a published tie-break rule (särskiljning) in words."""
        return rule_name(self.each.lot, rule, self.context.wording)

    def place(self, place: Place) -> str:
        """Write where something stands, from the folder of the procurement's bids and record."""
        folder = f"vendors/{self.procurement.id}/"
        near = replace(place, file=place.file.removeprefix(folder))
        return place_text(near, self.context.wording)

    def decisions(self, kind: DecisionKind) -> tuple[RecordedDecision, ...]:
        """Give the recorded decisions of a kind that concern the lot."""
        record = self.context.evaluation.material.record
        return tuple(
            d for d in record.decisions if d.kind is kind and d.lot in {"", self.each.lot.id}
        )
