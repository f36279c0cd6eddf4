"""What the laboratory's tests share: the bid sets and bands of facts/award_models.md."""

from fractions import Fraction

import numpy as np

from vagval.award.award_models import FORMULAS
from vagval.award.class_structure import class_structure
from vagval.award.evaluate_formula import evaluate
from vagval.award.quality_price import quality_price
from vagval.domain.band import Band
from vagval.domain.expression import Expression, Line
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer
from vagval.robustness.instruments import Instruments
from vagval.robustness.topsis import TOPSIS
from vagval.robustness.tried_model import TriedModel

Number = int | str | Fraction
SEED = 20260101
BAND = Band(Fraction(60), Fraction(140), Fraction("0.30"), Fraction(1))
"""Integer prices 60-140 and quality .30-1.00, the set-up of section 4."""
INSTRUMENTS = Instruments(evaluate, class_structure, quality_price, tuple(FORMULAS.values()))


def an_offer(name: str, price: Number, quality: Number) -> Offer:
    return Offer(name, Fraction(price), Fraction(quality))


E1 = (an_offer("A", 95, "0.90"), an_offer("B", 100, "0.60"), an_offer("C", 110, "0.75"))
E2 = (an_offer("A", 80, "0.50"), an_offer("B", 100, "0.70"), an_offer("C", 130, "0.95"))


ALL = {**FORMULAS, TOPSIS.key: TOPSIS}


def constants_of(key: str, **changed: Number) -> dict[str, Fraction]:
    """Give a formula's examples (weights 60/40) with some constants changed."""
    return {**ALL[key].examples, **{name: Fraction(n) for name, n in changed.items()}}


def tried(key: str, **changed: Number) -> TriedModel:
    return TriedModel(ALL[key], constants_of(key, **changed), evaluate)


def a_formula(figure: Expression, *order: Expression) -> Formula:
    """Make a formula of nothing but its figure; the highest wins."""
    return Formula(
        key="invented",
        number="F00",
        figure=Line("figure", figure),
        unit="ratio",
        lowest_wins=False,
        kind="relative",
        status="derived",
        sources=(),
        promises=(),
        order=order,
    )


def every_choice() -> tuple[tuple[Formula, Constants], ...]:
    """Give every formula with each word of its choices, the other constants as examples."""
    return tuple(
        (formula, constants)
        for formula in FORMULAS.values()
        for constants in (
            formula.examples,
            *(
                {**formula.examples, each.name: Fraction(word)}
                for each in formula.parameters
                for word in range(1, len(each.choices))
            ),
        )
    )


EVERY_CHOICE = every_choice()
CHOICE_NAMES = tuple(
    "-".join(
        (
            formula.number,
            *(p.choices[int(constants[p.name])] for p in formula.parameters if p.choices),
        )
    )
    for formula, constants in EVERY_CHOICE
)


def some_chance(seed: int = SEED) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(seed))
