"""Can other bids change the order of two: proved by shape, or shown by example (klassbevis)."""

import numpy as np

from vagval.domain.band import Band
from vagval.domain.class_proof import ClassProof, ClassStructure, Reversal
from vagval.robustness.reversal import decide_reversal, shrink
from vagval.robustness.reversal_rates import reversal_rates, withdrawal_changes
from vagval.robustness.reversal_search import all_threes, search_sets
from vagval.robustness.tenders import Tenders, Whole, name_of
from vagval.robustness.tried_bids import TriedBids, joined_bids, low_bids, round_bids
from vagval.robustness.tried_model import TriedModel

COARSE = (8, 7)
"""Steps of price and of quality that the band holds at least, on the first grid."""
FINE = (16, 14)
DRAWN_SETS = 400_000
"""How many sets of three are drawn from the fine grid, where the coarse one shows nothing."""


def prove_class(
    model: TriedModel,
    structure: ClassStructure,
    band: Band,
    tenders: Tenders,
    chance: np.random.Generator,
) -> ClassProof:
    """Prove or disprove that other bids decide.

    Where the formula's shape is no proof, every three bids on a coarse grid are tried, then drawn
    ones on a finer grid, then the simulated tenders: the fewest bids first, then the roundest
    numbers. Every counterexample is decided exactly.

    Parameters
    ----------
    structure
        What the formula's shape proves.
    tenders
        Simulated tenders, for the rates.
    chance
        Where the sets on the finer grid are drawn from.
    """
    low = low_bids(band).offer(0, "low")
    rates = reversal_rates(model, tenders, low)
    search = _Search(model, band, tenders, chance)
    if structure.structure == "others-enter":
        search.run()
    return ClassProof(
        structure=structure.structure,
        taken_from_all=structure.taken_from_all,
        withdrawal=search.withdrawal,
        addition=search.addition,
        searched=search.tried,
        rates=rates,
        rounded=structure.rounded,
    )


class _Search:
    """Looks for the two counterexamples, and counts what it tries."""

    def __init__(
        self, model: TriedModel, band: Band, tenders: Tenders, chance: np.random.Generator
    ) -> None:
        self._model = model
        self._band = band
        self._tenders = tenders
        self._chance = chance
        self.withdrawal: Reversal | None = None
        self.addition: Reversal | None = None
        self.tried = 0

    def run(self) -> None:
        coarse = round_bids(self._band, *COARSE)
        self.withdrawal = self._leaving(coarse, all_threes(len(coarse.exact)))
        self.addition = self._low_joining(coarse)
        if self.withdrawal is None:
            fine = round_bids(self._band, *FINE)
            drawn = self._chance.integers(0, len(fine.exact), size=(DRAWN_SETS, 3))
            self.withdrawal = self._leaving(fine, np.sort(drawn, axis=1))
        if self.withdrawal is None:
            self.withdrawal = self._simulated()
        if self.addition is None and self.withdrawal is not None:
            # Read the other way, a loser that decides by leaving decides by joining.
            turned = self.withdrawal
            self.addition = Reversal("loser-joins", turned.moved, turned.after, turned.before)

    def _leaving(self, bids: TriedBids, sets: Whole) -> Reversal | None:
        self.tried += len(sets)
        return search_sets(self._model, bids, sets, (0, 1, 2), "loser-leaves")

    def _low_joining(self, bids: TriedBids) -> Reversal | None:
        """Let each low bid join every two of the others."""
        low = low_bids(self._band)
        count = len(bids.exact)
        pairs = np.column_stack(np.triu_indices(count, 1))
        sets = np.concatenate(
            [
                np.column_stack([pairs, np.full(len(pairs), count + number)])
                for number in range(len(low.exact))
            ]
        )
        self.tried += len(sets)
        return search_sets(self._model, joined_bids(bids, low), sets, (2,), "loser-joins")

    def _simulated(self) -> Reversal | None:
        """Take the first simulated tender that shows it, with no more bids than it needs."""
        self.tried += len(self._tenders.prices)
        price, quality = self._tenders.price, self._tenders.quality
        whole = self._model.winners(price, quality)
        for bid in range(price.shape[1]):
            hits = withdrawal_changes(self._model, price, quality, whole, bid)
            for tender in np.flatnonzero(hits)[:1]:
                offers = self._tenders.offers(int(tender))
                found = decide_reversal(self._model, offers, name_of(bid), "loser-leaves")
                if found is not None:
                    return shrink(self._model, found)
        return None
