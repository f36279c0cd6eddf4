# ruff: noqa: ANN401 - a builder takes any field by its name
"""What the laboratory finds, as values for tests: small, with the facts file's own numbers."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from build_criteria import a_lot, criteria_of, named
from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.domain.band import Band
from vagval.domain.bilingual import Language
from vagval.domain.class_proof import ClassProof, Compared, Move, Rates, Reversal, Structure
from vagval.domain.laboratory import Laboratory
from vagval.domain.model_test import (
    EffectiveWeight,
    EvenCurve,
    EvenPoint,
    Exploit,
    ExploitKind,
    ModelTest,
    Neutralisation,
    QualityPrice,
    Twin,
)
from vagval.domain.offer import Offer
from vagval.domain.procurement import Criteria
from vagval.report.lab_context import LabContext
from vagval.report.wording import Wording

BAND = Band(Fraction(60), Fraction(140), Fraction(3, 10), Fraction(1))
NEVER = Rates(tenders=2_000, bids=5, withdrawn=0, joined=0, intruder_won=638)
SOMETIMES = Rates(tenders=2_000, bids=5, withdrawn=17, joined=324, intruder_won=638)
X, Y, Z = ((80, "0.5"), (90, "0.6"), (130, "0.8"))
"""Loser X leaves F01: 70.00 / 71.56 / 72.62 becomes Y 76.00, Z 75.69 (facts, section 5)."""


def an_offer(name: str, price: int, quality: str) -> Offer:
    """Make a bid of a price and a quality."""
    return Offer(name, Fraction(price), Fraction(quality))


def compared(key: str, *offers: Offer) -> Compared:
    """Compute what a formula with its example constants gives these bids, and who is first."""
    formula = FORMULAS[key]
    found = evaluate(formula, formula.examples, offers)
    sign = 1 if formula.lowest_wins else -1
    orders = [tuple(sign * part for part in each.order) for each in found]
    return Compared(
        offers,
        tuple(each.of(formula.figure) for each in found),
        tuple(offer.name for offer, own in zip(offers, orders, strict=True) if own == min(orders)),
    )


def a_reversal(key: str = "lowest_price_ratio", move: Move = "loser-leaves") -> Reversal:
    """Let X leave, or join, under a formula."""
    bids = tuple(an_offer(name, *bid) for name, bid in zip("XYZ", (X, Y, Z), strict=True))
    whole, part = compared(key, *bids), compared(key, *bids[1:])
    before, after = (whole, part) if move == "loser-leaves" else (part, whole)
    return Reversal(move, "X", before, after)


def a_proof(structure: Structure = "own-only", **changed: Any) -> ClassProof:
    """Make a class proof without counterexamples."""
    fields: dict[str, Any] = {
        "structure": structure, "taken_from_all": (), "withdrawal": None, "addition": None,
        "searched": 400, "rates": NEVER,
    }  # fmt: skip
    return ClassProof(**(fields | changed))


def an_exploit(kind: ExploitKind = "low-price", key: str = "weighted_points") -> Exploit:
    """Let X play against A, B and C."""
    before = compared(key, *BAND.invented)
    offer = an_offer("X", 27, "0.3") if kind == "low-price" else an_offer("X", 150, "1")
    return Exploit(kind, offer, before, compared(key, *BAND.invented, offer))


def quality_prices(*worths: int) -> tuple[QualityPrice, ...]:
    """Give full quality a worth at each of three prices, alike at two qualities."""
    prices = (60, 100, 140)
    return tuple(
        QualityPrice(Fraction(price), Fraction(quality), Fraction(worth))
        for price, worth in zip(prices, worths or (120, 120, 120), strict=True)
        for quality in ("0.3", "1")
    )


def a_twin(key: str, same: int, price: int, quality: str, **constants: int) -> Twin:
    """Let another model decide 2 000 tenders, and so many of them alike."""
    stated = {name: Fraction(value) for name, value in constants.items()}
    return Twin(key, stated, 2_000, same, Fraction(price), Fraction(quality))


def a_model_test(key: str = "weighted_points", **changed: Any) -> ModelTest:
    """Make the test of a model with its example constants, on prices from 60 to 140."""
    formula = FORMULAS[key]
    fields: dict[str, Any] = {
        "lots": ("LM",),
        "formula": formula,
        "constants": formula.examples,
        "band": BAND,
        "invented": compared(key, *BAND.invented),
        "proof": a_proof(),
        "flat": (),
        "out_of_range": (),
        "undefined": (),
        "weight": EffectiveWeight(
            Fraction("0.4"), Fraction("0.29"), Fraction("0.45"), Fraction("0.6"), Fraction("0.48")
        ),
        "neutralisation": (
            Neutralisation(Fraction("1.3"), Fraction("0.225")),
            Neutralisation(Fraction(2), Fraction("0.75")),
        ),
        "quality_prices": quality_prices(),
        "curve": EvenCurve(
            an_offer("B", 100, "0.65"),
            (),
            tuple(EvenPoint(Fraction(q), Fraction(22 + 120) * Fraction(q)) for q in ("0.3", "1")),
        ),
        "exploits": (),
        "twins": (
            a_twin("lowest_price", 1_300, -9, "-0.35", threshold=0),
            a_twin("value_deduction", 2_000, 0, "0", full_quality_value=120),
        ),
    }  # fmt: skip
    return ModelTest(**(fields | changed))


def a_laboratory(*tests: ModelTest, **changed: Any) -> Laboratory:
    """Make the laboratory's report; name any field of it that the test is about."""
    fields: dict[str, Any] = {
        "procurement": "prov", "criteria_sha256": "ab" * 32, "seed": 20260101,
        "tenders": 2_000, "bids": 5,
        "tests": tests or (() if "tests" in changed else (a_model_test(),)),
    }  # fmt: skip
    return Laboratory(**(fields | changed))


def a_lab_context(
    *tests: ModelTest, language: Language = "sv", criteria: Criteria | None = None, **changed: Any
) -> LabContext:
    """Tell of a laboratory; the lots are those of the tests, called by their keys."""
    laboratory = changed.pop("laboratory", None) or a_laboratory(*tests)
    keys = dict.fromkeys(lot for test in laboratory.tests for lot in test.lots)
    lots = tuple(replace(a_lot(key), name=named(f"Del {key}")) for key in keys)
    return LabContext(
        laboratory, criteria or criteria_of(lots=lots), Wording(language), formulas=FORMULAS,
        **changed,
    )  # fmt: skip
