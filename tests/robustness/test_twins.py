"""What other models would have decided on the same bids."""

from fractions import Fraction

import numpy as np

from robustness.lab_case import BAND, SEED, constants_of, some_chance, tried
from vagval.award.award_models import FORMULAS
from vagval.domain.middle import mean
from vagval.domain.model_test import Twin
from vagval.domain.offer import Offer
from vagval.robustness.comparable import Basis, basis_of
from vagval.robustness.tenders import Tenders, draw_tenders
from vagval.robustness.twins import twins

TENDERS = draw_tenders(BAND, (300, 5), some_chance(SEED), Fraction(1))


def basis(key: str, worth: int, **constants: int | str) -> Basis:
    return basis_of(FORMULAS[key], constants_of(key, **constants), BAND, Fraction(worth))


def twin(key: str, of: Basis, tenders: Tenders = TENDERS) -> Twin:
    (found,) = twins((FORMULAS[key],), of, tenders)
    return found


def test_formulas_that_are_one_model_always_agree() -> None:
    # Section 2.4: F12 = F08 unclipped = F28 with one constant, V = 120 = 1.5 * 80.
    of = basis("value_deduction", 120, full_quality_value=120)
    for key in ("weighted_points", "price_surcharge", "willingness_to_pay"):
        found = twin(key, of)
        assert (found.tenders, found.same) == (300, 300)
        assert found.price == found.quality == 0


def test_differences_are_those_of_the_winners_decided_exactly() -> None:
    of = basis("value_deduction", 60, full_quality_value=60)
    found = twin("rank_points", of)
    models = (tried("value_deduction"), tried("rank_points", **_as_text(found)))
    apart: list[tuple[Fraction, Fraction]] = []
    for tender in range(300):
        offers = TENDERS.offers(tender)
        ours, theirs = (_winners(model.first(offers), offers) for model in models)
        if ours != theirs:
            apart.append((_price(theirs) - _price(ours), _quality(theirs) - _quality(ours)))
    assert found.same == 300 - len(apart)
    assert found.price == mean([price for price, _ in apart])
    assert found.quality == mean([quality for _, quality in apart])


def test_the_model_itself_is_not_among_its_twins() -> None:
    found = twins(tuple(FORMULAS.values()), basis("value_deduction", 60), TENDERS)
    assert "value_deduction" not in {each.key for each in found}
    order = [key for key in FORMULAS if key in {each.key for each in found}]
    assert [each.key for each in found] == order


def test_tenders_that_one_of_the_two_cannot_compute_are_not_counted() -> None:
    some = Tenders(
        np.array([[0, 90], [70, 80]]), np.array([[50, 60], [50, 90]]), Fraction(1), Fraction(1, 100)
    )
    assert twin("quality_per_price", basis("value_deduction", 60), some).tenders == 1


def _as_text(found: Twin) -> dict[str, str]:
    return {name: str(value) for name, value in found.constants.items()}


def _winners(names: tuple[str, ...], offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    return tuple(offer for offer in offers if offer.name in names)


def _price(offers: tuple[Offer, ...]) -> Fraction:
    return mean([offer.price for offer in offers])


def _quality(offers: tuple[Offer, ...]) -> Fraction:
    return mean([offer.quality for offer in offers])
