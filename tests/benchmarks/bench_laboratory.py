"""The laboratory against what a careful person would write in plain Python.

Prints one JSON line a measure: name, ours_s, theirs_s, ratio (ours/theirs), size.

``lab-simulate-FORMULA``: every tender decided, and again without each bid in turn; theirs decides
the same tenders in exact fractions, measured on a sample and scaled.
``lab-floats-FORMULA``: the same against plain Python floats, written out for the one formula.
``lab-examine-FORMULA``: the whole examination, class proof and twins with it; theirs is the time
that exact fractions would take for its simulated tenders alone.
"""

from fractions import Fraction

import numpy as np
from measured import best_of, tell

from vagval.award.award_models import FORMULAS
from vagval.award.class_structure import class_structure
from vagval.award.evaluate_formula import evaluate
from vagval.award.quality_price import quality_price
from vagval.domain.band import Band
from vagval.domain.offer import Offer
from vagval.domain.place import Place
from vagval.robustness.examine_model import examine_model
from vagval.robustness.instruments import Instruments, ModelQuestion
from vagval.robustness.reversal_rates import reversal_rates
from vagval.robustness.tenders import Tenders, draw_tenders
from vagval.robustness.tried_model import TriedModel

TENDERS, BIDS = 10_000, 8
SIZE = f"{TENDERS}x{BIDS}"
SAMPLE = 20
SEED = 20260101
BAND = Band(Fraction(60), Fraction(140), Fraction(3, 10), Fraction(1))
LOW = Offer("low", Fraction(15), Fraction(3, 10))
INSTRUMENTS = Instruments(evaluate, class_structure, quality_price, tuple(FORMULAS.values()))
MEASURED = (
    "value_deduction",
    "lowest_price_ratio",
    "median_reference",
    "exponential_quality_price",
)


def exact_rates(model: TriedModel, tenders: Tenders, sample: int) -> int:
    """Count withdrawals that change the winners, in fractions."""
    changed = 0
    for tender in range(sample):
        offers = tenders.offers(tender)
        first = set(model.first(offers))
        losers = [offer for offer in offers if offer.name not in first]
        changed += any(
            set(model.first(tuple(each for each in offers if each is not loser))) != first
            for loser in losers
        )
        model.first((*offers, LOW))
    return changed


def plain_floats(tenders: Tenders) -> int:
    """Count the same for the lowest price ratio, as one would write it in a loop."""

    def first(bids: list[tuple[float, float]]) -> tuple[float, float]:
        lowest = min(price for price, _ in bids)
        return max(bids, key=lambda bid: 60 * bid[1] + 40 * lowest / bid[0])

    changed = 0
    for prices, qualities in zip(tenders.price.tolist(), tenders.quality.tolist(), strict=True):
        bids = list(zip(prices, qualities, strict=True))
        winner = first(bids)
        changed += any(
            first([each for each in bids if each is not bid]) != winner
            for bid in bids
            if bid is not winner
        )
        first([*bids, (15.0, 0.3)])
    return changed


def main() -> None:
    """Measure some formulas, plain and costly ones."""
    tenders = draw_tenders(BAND, (TENDERS, BIDS), np.random.Generator(np.random.PCG64(SEED)))
    for key in MEASURED:
        model = TriedModel(FORMULAS[key], FORMULAS[key].examples, evaluate)
        exact = best_of(1, lambda model=model: exact_rates(model, tenders, SAMPLE))
        exact *= TENDERS / SAMPLE
        ours = best_of(3, lambda model=model: reversal_rates(model, tenders, LOW))
        tell(f"lab-simulate-{key}", SIZE, ours, exact)
        if key == "lowest_price_ratio":
            tell(f"lab-floats-{key}", SIZE, ours, best_of(3, lambda: plain_floats(tenders)))
        asked = ModelQuestion(
            model.formula, model.constants, BAND, ("LM",), Place("procurement.toml")
        )
        whole = best_of(2, lambda asked=asked: examine_model(asked, INSTRUMENTS, SEED))
        tell(f"lab-examine-{key}", SIZE, whole, exact)


if __name__ == "__main__":
    main()
