"""One criterion after the other, in a published order (prioritetsordning)."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.formulas.priority_order import FIRST, PRIORITY_ORDER
from vagval.award.inputs import take_price_and_scores
from vagval.award.parameters import TextParameter, parameter_place, read_parameters
from vagval.award.tree_findings import no_price_leaf_findings, no_weight_findings
from vagval.domain.assessment import Assessment, Step, Unit
from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion
from vagval.domain.errors import Finding, RuleError, finding
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.nearest import nearest
from vagval.domain.scored_bids import CriterionScore, ScoredBid

PRICE = "price"
"""How the order names the price; every other word is the id of a criterion."""
ORDER = TextParameter("order")


@dataclass(frozen=True, slots=True)
class PriorityOrder(AwardModel):
    """Bids are compared by the first of the order; a later one decides among equals alone.

    The figure is what is first in the order: the evaluated price (lowest wins) or the points on a
    criterion (highest wins). Bids below a threshold never reach the model.

    Parameters
    ----------
    order
        Ids of the quality criteria and ``"price"``, each once.
    leaves
        The quality criteria, in published order.

    References
    ----------
    LOU (2016:1145) 16:6 second paragraph: an order of priority only where weights are impossible.
    """

    order: tuple[str, ...]
    leaves: tuple[Criterion, ...]

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If the order lacks, repeats or invents a word, or there are weights or a price leaf.
        """
        read = read_parameters(lot.award, (ORDER,))
        order = tuple(read.texts.get(ORDER.name, "").split())
        faults = (
            *read.findings,
            *(order_findings(lot, order) if ORDER.name in read.texts else ()),
            *no_weight_findings(lot),
            *no_price_leaf_findings(lot),
        )
        if faults:
            raise RuleError(*faults)
        return cls(order, lot.tree.quality_leaves)

    @property
    def unit(self) -> Unit:
        """Money where the price is first, else points."""
        return "money" if self.order[0] == PRICE else "points"

    @property
    def lowest_wins(self) -> bool:
        """Whether the price is first: the lowest wins there, the most points elsewhere."""
        return self.order[0] == PRICE

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and one quality."""
        return PRIORITY_ORDER

    @property
    def constants(self) -> Constants:
        """Whether price or quality is first."""
        return {
            FIRST.name: Fraction(FIRST.choices.index("price" if self.lowest_wins else "quality"))
        }

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Give what each bid is compared by, first to last; no other bid enters.

        Raises
        ------
        UndecidedError
            If a price or a score is missing.
        """
        return tuple(self._assess(bid) for bid in bids)

    def _assess(self, bid: ScoredBid) -> Assessment:
        price, scores = take_price_and_scores(bid, self.leaves)
        by_id = {score.criterion.id: score for score in scores}
        # All are compared in the direction of the first: what goes the other way is turned round.
        toward = 1 if self.lowest_wins else -1
        compared = tuple(
            toward * price if word == PRICE else -toward * by_id[word].points for word in self.order
        )
        explain = partial(self._steps, price, by_id)
        return Assessment(bid.bid, compared[0], self.unit, explain, order=compared)

    def _steps(self, price: Fraction, by_id: dict[str, CriterionScore]) -> tuple[Step, ...]:
        first = self.order[0]
        return (
            *(
                _place_step(number, price, by_id.get(word))
                for number, word in enumerate(self.order, start=1)
            ),
            _figure_step(price, by_id.get(first)),
        )


def order_findings(lot: Lot, order: tuple[str, ...]) -> tuple[Finding, ...]:
    """Find words of the order that are no criterion, stand twice, or are missing."""
    place = parameter_place(lot.award, ORDER.name)
    leaves = tuple(leaf.id for leaf in lot.tree.quality_leaves)
    known = (*leaves, PRICE)
    unknown = tuple(
        finding("award-order-unknown", place, word=word, nearest=nearest(word, known), known=known)
        for word in dict.fromkeys(order)
        if word not in known
    )
    repeated = tuple(
        finding("award-order-repeated", place, word=word)
        for word in dict.fromkeys(order)
        if order.count(word) > 1
    )
    missing = tuple(word for word in dict.fromkeys(known) if word not in order)
    lacking = (
        (finding("award-order-lacking", place, lot=lot.id, words=missing, count=len(missing)),)
        if missing
        else ()
    )
    ambiguous = (finding("award-order-ambiguous", place, lot=lot.id),) if PRICE in leaves else ()
    return (*unknown, *repeated, *lacking, *ambiguous)


def _place_step(number: int, price: Fraction, score: CriterionScore | None) -> Step:
    if score is None:
        return Step("step-order-price", {"place": number, "price": price})
    return Step(
        "step-order-points",
        {
            "place": number,
            "criterion": score.criterion.name,
            "points": score.points,
            "maximum": score.maximum,
        },
    )


def _figure_step(price: Fraction, score: CriterionScore | None) -> Step:
    if score is None:
        return Step("step-order-figure-price", {"figure": price})
    return Step(
        "step-order-figure-points", {"criterion": score.criterion.name, "figure": score.points}
    )
