"""How far each bid is from the first one, and at what price it would reach it (marginal)."""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import permutations

from vagval.domain.assessment import Assessment
from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision
from vagval.domain.errors import UndecidedError
from vagval.domain.scored_bids import ScoredBid, ScoredBids
from vagval.domain.stability import Margin
from vagval.robustness.tie_point import tie_point

STEP = Fraction(1, 100)
"""Where no closed form holds, a price is looked for in whole hundredths."""


def margins(scored: ScoredBids, model: AwardModel, decision: Decision) -> tuple[Margin, ...]:
    """Measure every ranked bid that is not first against the first one.

    Parameters
    ----------
    scored
        The bids that were decided on.
    model
        The model that ranked them; it is asked again, not taken apart.

    Returns
    -------
    tuple of Margin
        In the order of the ranking; empty without bids.
    """
    if not decision.ranking:
        return ()
    bids = tuple(bid for bid in scored.bids if not bid.breaches)
    first = decision.ranking[0].assessment
    race = _Race(bids, model, first)
    by_key = {bid.bid: bid for bid in bids}
    return tuple(
        race.margin(by_key[ranked.bid.bid], ranked.assessment.figure)
        for ranked in decision.ranking
        if ranked.rank > 1
    )


@dataclass(frozen=True, slots=True)
class _Race:
    """The field as it was decided, and who is ahead."""

    bids: tuple[ScoredBid, ...]
    model: AwardModel
    first: Assessment

    def margin(self, bid: ScoredBid, figure: Fraction) -> Margin:
        gap = abs(figure - self.first.figure)
        if self.is_absolute and not self.model.formula.order:
            cut = self.on_a_line(bid, figure)
            if cut is not None:
                return Margin(bid.bid, gap, cut)
        cut = self.searched(bid)
        if cut is None:
            return Margin(bid.bid, gap, None)
        tie = self.tie_near(bid, cut)
        return Margin(
            bid=bid.bid,
            gap=gap,
            price_cut=cut,
            is_tie=tie == cut,
            tie_cut=None if tie == cut else tie,
            turned=self.turned(bid, cut),
        )

    @property
    def is_absolute(self) -> bool:
        """Whether the others' figures stay as they are when one price moves."""
        return self.model.formula.kind == "absolute"

    def on_a_line(self, bid: ScoredBid, now: Fraction) -> Fraction | None:
        """Compute the cut where the figure is a straight line in the bid's own price.

        Two prices give the line, and the model is asked a third time at the price that was found,
        so that a model with a bend is never believed.
        """
        if bid.price is None:
            return None
        target = self.first.figure
        slope = self.alone(bid, bid.price + 1).figure - now
        if slope == 0:
            return None
        cut = (now - target) / slope
        if not 0 <= cut <= bid.price or self.alone(bid, bid.price - cut).figure != target:
            return None
        return cut

    def searched(self, bid: ScoredBid) -> Fraction | None:
        """Search for the least cut, in whole hundredths, after which no other bid is before it.

        The bid's price moves what is taken from all bids, such as the lowest price, so the whole
        field is computed anew at each price. That a lower price never worsens a bid is what the
        search rests on; where it does not hold, the cut works but may not be the least.
        """
        if bid.price is None:
            return None
        most = int(bid.price / STEP)
        if not self.is_first(bid, bid.price - most * STEP):
            most -= 1  # at price 0 many models have no figure
            if most <= 0 or not self.is_first(bid, bid.price - most * STEP):
                return None
        least = 0
        while most - least > 1:
            half = (least + most) // 2
            if self.is_first(bid, bid.price - half * STEP):
                most = half
            else:
                least = half
        return most * STEP

    def tie_near(self, bid: ScoredBid, cut: Fraction) -> Fraction | None:
        """Find the exact cut within the last hundredth that ties; None if nothing shows it.

        With all others' prices still, a relative formula is, piece by piece, a straight line or a
        quotient of two in one price, so that its zero is computed and tried.

        References
        ----------
        F01: p* = weight * lowest price / (points needed), with the bid's own price as the lowest
        price where it is.
        """
        price = bid.price or Fraction(0)
        if self.model.formula.order or cut == 0:
            return None
        winning, losing = price - cut, price - cut + STEP
        found = tie_point(lambda at: self.ahead(bid, at), winning, losing)
        return price - found if self.ahead(bid, found) == 0 else None

    def ahead(self, bid: ScoredBid, price: Fraction) -> Fraction | None:
        """Give how far the bid is before the best of the others at a price; None if undefined."""
        keys = self.keys_at(bid, price)
        if keys is None:
            return None
        return min(key for other, key in keys.items() if other != bid.bid)[0] - keys[bid.bid][0]

    def turned(self, bid: ScoredBid, cut: Fraction) -> tuple[tuple[str, str], ...]:
        """Name the pairs of other bids whose order a cut changes."""
        price = bid.price or Fraction(0)
        now, then = self.keys_at(bid, price), self.keys_at(bid, price - cut)
        if self.is_absolute or now is None or then is None:
            return ()
        others = tuple(other for other in now if other != bid.bid)
        return tuple(
            (one, two)
            for one, two in permutations(others, 2)
            if now[one] < now[two] and not then[one] < then[two]
        )

    def keys_at(self, bid: ScoredBid, price: Fraction) -> dict[str, tuple[Fraction, ...]] | None:
        """Give what all bids are compared by with one at another price; None if undefined."""
        field = tuple(_at(bid, price) if each is bid else each for each in self.bids)
        try:
            return {each.bid: self.key(each) for each in self.model.assess_all(field)}
        except UndecidedError:
            return None

    def is_first(self, bid: ScoredBid, price: Fraction) -> bool:
        """Tell whether no other bid is strictly before this one at a price, all else equal."""
        if self.is_absolute:
            try:
                return self.key(self.alone(bid, price)) <= self.key(self.first)
            except UndecidedError:
                return False
        keys = self.keys_at(bid, price)
        return keys is not None and keys[bid.bid] == min(keys.values())

    def alone(self, bid: ScoredBid, price: Fraction) -> Assessment:
        """Assess a bid at another price, where no other bid enters."""
        (assessment,) = self.model.assess_all((_at(bid, price),))
        return assessment

    def key(self, assessment: Assessment) -> tuple[Fraction, ...]:
        """Give what is compared, so that the least is best."""
        sign = 1 if self.model.lowest_wins else -1
        return tuple(sign * number for number in assessment.compared)


def _at(bid: ScoredBid, price: Fraction) -> ScoredBid:
    return replace(bid, price=price)
