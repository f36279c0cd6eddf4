"""Proofs by shape, and the smallest counterexamples, decided exactly."""

from fractions import Fraction
from functools import cache

import pytest

from robustness.lab_case import BAND, CHOICE_NAMES, EVERY_CHOICE, a_formula, some_chance
from vagval.award.award_models import FORMULAS
from vagval.award.class_structure import class_structure
from vagval.award.evaluate_formula import evaluate
from vagval.domain.band import Band
from vagval.domain.class_proof import ClassProof, ClassStructure, Compared, Reversal
from vagval.domain.expression import PRICE, QUALITY, OfAll, Rounded, constant
from vagval.domain.formula import Constants, Formula
from vagval.robustness.class_proof import prove_class
from vagval.robustness.round_numbers import digits
from vagval.robustness.tenders import draw_tenders
from vagval.robustness.tried_model import TriedModel

RELATIVE = [
    pytest.param(formula, constants, id=name)
    for (formula, constants), name in zip(EVERY_CHOICE, CHOICE_NAMES, strict=True)
    if formula.kind == "relative"
]
NOT_RELATIVE = [formula for formula in FORMULAS.values() if formula.kind != "relative"]
ENTERS = ClassStructure("others-enter", ())


def proved(formula: Formula, constants: Constants, band: Band = BAND) -> ClassProof:
    chance = some_chance()
    tenders = draw_tenders(band, (200, 5), chance)
    structure = class_structure(formula, constants)
    return prove_class(TriedModel(formula, constants, evaluate), structure, band, tenders, chance)


@cache
def example(key: str) -> ClassProof:
    return proved(FORMULAS[key], FORMULAS[key].examples)


def anew(formula: Formula, constants: Constants, compared: Compared) -> tuple[str, ...]:
    """Decide who is first without the laboratory."""
    found = evaluate(formula, constants, compared.offers)
    best = (min if formula.lowest_wins else max)(each.order for each in found)
    return tuple(each.offer.name for each in found if each.order == best)


@pytest.mark.parametrize(("formula", "constants"), RELATIVE)
def test_every_relative_formula_has_both_counterexamples(
    formula: Formula, constants: Constants
) -> None:
    proof = proved(formula, constants)
    for found in (proof.withdrawal, proof.addition):
        assert isinstance(found, Reversal)
        for compared in (found.before, found.after):
            assert compared.first == anew(formula, constants, compared)
            assert len(compared.first) == 1
        assert found.before.first != found.after.first
        assert found.moved not in (*found.before.first, *found.after.first)
        assert {len(found.before.offers), len(found.after.offers)} == {2, 3}
    assert proof.withdrawal is not None
    assert len(proof.withdrawal.before.offers) == 3


@pytest.mark.parametrize("formula", NOT_RELATIVE, ids=lambda formula: formula.key)
def test_what_is_proved_by_shape_is_not_searched(formula: Formula) -> None:
    proof = proved(formula, formula.examples)
    assert proof.structure in {"own-only", "common-part"}
    assert (proof.withdrawal, proof.addition, proof.searched) == (None, None, 0)
    assert (proof.rates.withdrawn, proof.rates.joined) == (0, 0)


@pytest.mark.parametrize("key", ["lowest_price_ratio", "utility_index", "rank_points"])
def test_counterexamples_are_said_in_round_numbers(key: str) -> None:
    found = example(key).withdrawal
    assert found is not None
    for offer in found.before.offers:
        assert digits(offer.price) <= 2
        assert digits(offer.quality) == 1


def test_the_counterexample_of_f01_by_hand() -> None:
    # X 60 kr .3, Y 70 kr .4, Z 130 kr .7; weights 60/40.
    # With X: X 18 + 40 = 58; Y 24 + 40*60/70 = 58.29; Z 42 + 40*60/130 = 60.46: Z.
    # Without X: Y 24 + 40 = 64; Z 42 + 40*70/130 = 63.54: Y.
    found = example("lowest_price_ratio").withdrawal
    assert found is not None
    assert [(o.name, int(o.price), str(o.quality)) for o in found.before.offers] == [
        ("X", 60, "3/10"),
        ("Y", 70, "2/5"),
        ("Z", 130, "7/10"),
    ]
    assert found.before.figures == (Fraction(58), 24 + Fraction(2400, 70), 42 + Fraction(2400, 130))
    assert found.after.figures == (Fraction(64), 42 + Fraction(2800, 130))
    assert (found.before.first, found.moved, found.after.first) == (("Z",), "X", ("Y",))


def test_a_low_bid_that_loses_is_preferred_as_the_one_that_joins() -> None:
    found = example("lowest_price_ratio").addition
    assert found is not None
    low = found.after.offers[-1]
    assert low.name == found.moved
    assert low.price < BAND.lowest_price
    assert low.quality == BAND.lowest_quality


def test_a_band_of_millions_gets_numbers_as_round() -> None:
    millions = Band(Fraction(8_000_000), Fraction(14_000_000), Fraction(0), Fraction(1))
    formula = FORMULAS["mean_deviation"]
    found = proved(formula, formula.examples, millions).withdrawal
    assert found is not None
    assert all(offer.price % 500_000 == 0 for offer in found.before.offers)


def test_where_nothing_turns_nothing_is_claimed() -> None:
    # Others stand in the figure and cancel: no rule of shape sees it, and no bid set refutes it.
    lowest = OfAll("lowest", PRICE)
    formula = a_formula(QUALITY * 100 - PRICE + (lowest - lowest) * PRICE)
    assert class_structure(formula, {}).structure == "others-enter"
    proof = proved(formula, {})
    assert (proof.withdrawal, proof.addition) == (None, None)
    assert proof.searched > 400_000


def test_a_tie_more_or_less_is_no_reversal() -> None:
    # Rounding over a common part only ever makes ties and breaks them.
    figure = Rounded(QUALITY * 100 - OfAll("lowest", PRICE) / 7, constant(0))
    model = TriedModel(a_formula(figure), {}, evaluate)
    chance = some_chance()
    tenders = draw_tenders(BAND, (200, 5), chance)
    proof = prove_class(model, ENTERS, BAND, tenders, chance)
    assert (proof.withdrawal, proof.addition) == (None, None)
