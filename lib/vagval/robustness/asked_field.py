"""The bids of one lot, and the model that is asked about them (tillfrågad modell)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids
from vagval.mcda.row import Row
from vagval.robustness.sum_structure import NoSumError

NO_SHARE, WHOLE_SHARE = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class AskedField:
    """What the model says of these bids, and would say of them with other quality.

    Parameters
    ----------
    bids
        Those that reach every threshold: no other is compared.
    """

    lot: Lot
    bids: tuple[ScoredBid, ...]
    model: AwardModel

    @classmethod
    def of(cls, scored: ScoredBids, model: AwardModel) -> "AskedField":
        """Leave out what is below a threshold."""
        return cls(scored.lot, tuple(bid for bid in scored.bids if not bid.breaches), model)

    def figures(self) -> Row:
        """Ask for the figures of the award, turned so that more is better.

        Raises
        ------
        UndecidedError
            If the model has none for a bid.
        """
        return self._turned(self.bids)

    def price_and_quality(self) -> tuple[Row, Fraction]:
        """Ask what each bid's price is worth, and what the whole quality is; more is better.

        Raises
        ------
        NoSumError
            If the whole quality is not worth the same whatever the price is.
        """
        nothing = tuple(_with_share(bid, NO_SHARE) for bid in self.bids)
        try:
            without = self._turned(nothing)
            worth = {self._whole(place, nothing, without) for place in range(len(nothing))}
        except UndecidedError as undefined:
            raise NoSumError from undefined
        if len(worth) != 1:
            raise NoSumError
        return without, worth.pop()

    def price(self, bid: ScoredBid) -> Fraction:
        """Give a bid's price; the model has already asked for it."""
        if bid.price is None:
            raise UndecidedError(finding("award-price-missing", _place(bid), bid=bid.bid))
        return bid.price

    def scores(self, leaf: Criterion) -> tuple[CriterionScore, ...]:
        """Give every bid's score on a leaf; the model has already asked for them."""
        return tuple(_score(bid, leaf) for bid in self.bids)

    def _whole(self, place: int, nothing: tuple[ScoredBid, ...], without: Row) -> Fraction:
        """Ask how far one bid leaves another behind when it alone has the whole quality.

        What is common to all bids, such as the lowest quality, moves both and cancels out.
        """
        one = _with_share(nothing[place], WHOLE_SHARE)
        figures = self._turned((*nothing[:place], one, *nothing[place + 1 :]))
        other = place - 1
        return (figures[place] - figures[other]) - (without[place] - without[other])

    def _turned(self, bids: Iterable[ScoredBid]) -> Row:
        sign = -1 if self.model.lowest_wins else 1
        return tuple(sign * each.figure for each in self.model.assess_all(tuple(bids)))


def _with_share(bid: ScoredBid, share: Fraction) -> ScoredBid:
    return replace(bid, scores=tuple(replace(score, share=share) for score in bid.scores))


def _score(bid: ScoredBid, leaf: Criterion) -> CriterionScore:
    score = bid.score(leaf.id)
    if score is None:
        raise UndecidedError(
            finding("award-score-missing", _place(bid), bid=bid.bid, criterion=leaf.name)
        )
    return score


def _place(bid: ScoredBid) -> Place:
    return Place("vendors", cell=bid.bid)
