"""What a reader must know about a tried model (iakttagelser ur modellprovet)."""

from collections.abc import Iterator
from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.class_proof import ClassProof, Reversal
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.model_test import EffectiveWeight, Exploit, FlatStretch, ModelTest
from vagval.robustness.instruments import ModelQuestion
from vagval.robustness.tenders import FEWEST_PRICE_STEPS, price_step_of

FAR_FROM_NOMINAL = Fraction(1, 10)
"""A price weight in use this far from the published one is pointed out (judgement)."""
LEAST_USED = Fraction(1, 4)
"""Less of the price points than this, over the whole band, and price is hardly left (judgement)."""
DEAR = 2
"""A bid at so many times the highest plausible price should not win (judgement)."""
PARTS = ("price-points", "quality-points")
AMOUNTS = ("full_quality_value", "willingness_to_pay")


def model_findings(
    test: ModelTest, question: ModelQuestion, worth: Fraction | None
) -> tuple[Finding, ...]:
    """Say what was found, the gravest first.

    A *stop* is unlawful. A *question* needs an answer before publication, a *note* is told.

    Parameters
    ----------
    worth
        Money that full quality is worth at the middle of the band.
    """
    found = (
        *_flat(test, question),
        *_undefined(test, question),
        *_others_enter(test.proof, question),
        *_exploited(test, question),
        *_weighing(test, question),
        *_worth_more_than_price(test, question, worth),
        *_out_of_range(test, question),
    )
    gravity = tuple(Severity)
    return tuple(sorted(found, key=lambda each: gravity.index(each.severity)))


def _flat(test: ModelTest, question: ModelQuestion) -> Iterator[Finding]:
    # A declared zone is refused by the award itself; here it is shown where it lies.
    declared = any(test.formula.is_flat(zone, test.constants) for zone in test.formula.flat)
    for quantity in ("price", "quality"):
        stretches = [each for each in test.flat if each.quantity == quantity]
        if not stretches:
            continue
        widest = max(stretches, key=lambda each: _within_band(each, test.band))
        if quantity == "price":
            yield finding(
                "lab-price-flat",
                question.place,
                Severity.NOTE if declared else Severity.STOP,
                lowest=widest.lowest,
                highest=widest.highest,
                others=len(stretches) - 1,
                source="HFD 2022 ref. 41",
            )
        else:
            yield finding(
                "lab-quality-flat",
                question.place,
                Severity.QUESTION,
                lowest=widest.lowest,
                highest=widest.highest,
                price=widest.at,
                others=len(stretches) - 1,
            )


def _within_band(stretch: FlatStretch, band: Band) -> Fraction:
    """Measure how much of a stretch is plausible, where what is told should lie."""
    lowest, highest = (
        (band.lowest_price, band.highest_price)
        if stretch.quantity == "price"
        else (band.lowest_quality, band.highest_quality)
    )
    return min(stretch.highest, highest) - max(stretch.lowest, lowest)


def _undefined(test: ModelTest, question: ModelQuestion) -> Iterator[Finding]:
    for each in test.undefined:
        if each.situation == "price-zero":
            yield finding("lab-undefined-at-price-zero", question.place, Severity.QUESTION)
        else:
            yield finding(
                "lab-undefined",
                question.place,
                Severity.QUESTION,
                situation=each.situation,
                price=each.offers[0].price,
            )


def _others_enter(proof: ClassProof, question: ModelQuestion) -> Iterator[Finding]:
    if proof.structure == "common-part":
        rounded = "yes" if proof.rounded else "no"
        yield finding("lab-figures-shift", question.place, Severity.NOTE, rounded=rounded)
    elif proof.withdrawal is not None:
        yield _loser_decides(proof.withdrawal, proof, question)
    elif proof.structure == "others-enter":
        yield finding("lab-others-enter", question.place, Severity.NOTE, searched=proof.searched)


def _loser_decides(reversal: Reversal, proof: ClassProof, question: ModelQuestion) -> Finding:
    return finding(
        "lab-loser-decides",
        question.place,
        _answered(question),
        bids=len(reversal.before.offers),
        moved=reversal.moved,
        before=reversal.before.first,
        after=reversal.after.first,
        share=Fraction(proof.rates.withdrawn, max(proof.rates.tenders, 1)),
    )


def _exploited(test: ModelTest, question: ModelQuestion) -> Iterator[Finding]:
    for each in test.exploits:
        if each.kind == "decoy":
            yield finding(
                "lab-decoy",
                question.place,
                _answered(question),
                price=each.offer.price,
                quality=each.offer.quality,
                before=each.before.first,
                after=each.after.first,
            )
        elif each.kind == "high-price" and _is_dear(each, test):
            yield finding(
                "lab-dear-bid-wins",
                question.place,
                Severity.QUESTION,
                price=each.offer.price,
                usual=test.band.highest_price,
                any_price="yes" if each.is_unbounded else "no",
            )


def _is_dear(exploit: Exploit, test: ModelTest) -> bool:
    return exploit.offer.price >= DEAR * test.band.highest_price


def _weighing(test: ModelTest, question: ModelQuestion) -> Iterator[Finding]:
    if test.weight is not None:
        yield from _weight_far(test.weight, question)
    ratio = test.band.highest_price / test.band.lowest_price
    for each in test.neutralisation:
        if each.ratio == ratio and each.used < LEAST_USED:
            yield finding(
                "lab-price-neutralised",
                question.place,
                Severity.QUESTION,
                used=each.used,
                lowest=test.band.lowest_price,
                highest=test.band.highest_price,
            )


def _weight_far(weight: EffectiveWeight, question: ModelQuestion) -> Iterator[Finding]:
    nominal = weight.nominal
    if nominal is not None and abs(weight.middle - nominal) > FAR_FROM_NOMINAL:
        yield finding(
            "lab-weight-far",
            question.place,
            Severity.QUESTION,
            nominal=nominal,
            lowest=weight.lowest,
            middle=weight.middle,
            highest=weight.highest,
        )


def _worth_more_than_price(
    test: ModelTest, question: ModelQuestion, worth: Fraction | None
) -> Iterator[Finding]:
    if worth is None:
        return
    # Published amounts are added up in full; elsewhere the plausible qualities are what differs.
    is_amount = any(name in test.constants for name in AMOUNTS)
    span = 1 if is_amount else test.band.highest_quality - test.band.lowest_quality
    price = test.invented.offers[1].price
    if worth * span >= price:
        yield finding(
            "lab-quality-above-price",
            question.place,
            Severity.QUESTION,
            worth=worth if is_amount else _about(worth * span, test.band),
            price=price,
            amounts="yes" if is_amount else "no",
        )


def _about(amount: Fraction, band: Band) -> Fraction:
    """Round an estimate to what simulated prices are counted in: no one would read the öre."""
    step = price_step_of(band, FEWEST_PRICE_STEPS)
    return round(amount / step) * step


def _out_of_range(test: ModelTest, question: ModelQuestion) -> Iterator[Finding]:
    for each in test.out_of_range:
        yield finding(
            "lab-points-out-of-range",
            question.place,
            Severity.NOTE,
            which=each.which,
            line=each.line if each.line in PARTS else "total",
            points=each.figure,
            full=each.full,
            price=each.offer.price,
            quality=each.offer.quality,
        )


def _answered(question: ModelQuestion) -> Severity:
    """Ask why, unless a reason for the model is published."""
    return Severity.NOTE if question.has_reason else Severity.QUESTION
