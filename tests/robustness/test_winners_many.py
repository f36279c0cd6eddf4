"""Who is first in many tenders: ties, several comparisons, undefined figures."""

import numpy as np

from robustness.lab_case import E2, constants_of
from vagval.award.award_models import FORMULAS
from vagval.domain.offer import Offer
from vagval.robustness.winners_many import Winners, winners_many


def decided(key: str, *offers: Offer) -> Winners:
    price = np.array([[float(offer.price) for offer in offers]])
    quality = np.array([[float(offer.quality) for offer in offers]])
    return winners_many(FORMULAS[key], constants_of(key), price, quality)


def first(key: str, *offers: Offer) -> str:
    found = decided(key, *offers).first[0]
    return "".join(offer.name for offer, won in zip(offers, found, strict=True) if won)


def test_exact_ties_of_section_3_are_ties() -> None:
    # E2 under F03 (k = 2) and F08: B and C are exactly equal.
    assert first("multiple_of_lowest", *E2) == "BC"
    assert first("weighted_points", *E2) == "BC"


def test_the_lowest_figure_wins_where_the_formula_says_so() -> None:
    assert first("value_deduction", *E2) == "A"
    assert first("lowest_price_ratio", *E2) == "C"


def test_several_comparisons_are_made_one_after_the_other() -> None:
    equal_quality = (Offer("X", E2[0].price, E2[1].quality), E2[1])
    assert first("priority_order", *E2) == "C"
    assert first("priority_order", *equal_quality) == "X"


def test_a_tender_with_an_undefined_figure_is_marked_and_the_bid_never_first() -> None:
    free = Offer("X", E2[0].price * 0, E2[0].quality)
    found = decided("quality_per_price", free, *E2[1:])
    assert not found.is_defined[0]
    assert found.first.tolist() == [[False, False, True]]
