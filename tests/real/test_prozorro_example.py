"""Prozorro's official example of a tender with features besides the price (F17).

Features .1 + .1 of maxima .15 + .15: K = 1 + .2 / .7 = 9/7; 499.00 gives 388.11.
"""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from award.formula_case import as_printed
from builders import a_criterion, a_criterion_score, a_lot, an_award_rule
from vagval.award.award_models import award_model
from vagval.domain.expression import Line
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBid
from vagval.domain.worked import Worked

pytestmark = pytest.mark.real

PROZORRO = Path(__file__).resolve().parents[3] / "shared" / "data" / "prozorro"
Recorded = dict[str, Any]


def recorded(name: str) -> Recorded:
    """Read the data of a recording, its numbers exact."""
    if not PROZORRO.is_dir():
        pytest.skip("the Prozorro recordings are not beside the project (../shared/data)")
    text = (PROZORRO / name).read_text(encoding="utf-8")
    data: Recorded = json.loads(text, parse_float=Fraction)["data"]
    return data


def most_of(tender: Recorded) -> dict[str, Fraction]:
    """Give the most that each feature of a tender can be worth."""
    return {
        each["code"]: max(option["value"] for option in each["enum"]) for each in tender["features"]
    }


def lot_of(most: dict[str, Fraction]) -> Lot:
    total = sum(most.values(), Fraction(0))
    leaves = (a_criterion(code, weight=value / total) for code, value in most.items())
    # .3 as it would be published.
    rule = an_award_rule("price_coefficient", {"full_coefficient": str(float(total))}, ())
    return a_lot("LM", *leaves, award=rule)


def test_the_tender_has_two_features_worth_at_most_15_per_cent_each() -> None:
    assert list(most_of(recorded("auction-url.json")).values()) == [Fraction("0.15")] * 2


def test_the_second_bidder_is_weighed_as_recorded() -> None:
    most = most_of(recorded("auction-url.json"))
    bid, award = recorded("register-2nd-bidder.json"), recorded("award-qualification-active.json")
    assert award["bid_id"] == bid["id"]
    given = {each["code"]: each["value"] for each in bid["parameters"]}
    lot = lot_of(most)
    scored = ScoredBid(
        bid["id"],
        "",
        bid["lotValues"][0]["value"]["amount"],
        tuple(
            a_criterion_score(leaf, given[leaf.id], most[leaf.id])
            for leaf in lot.tree.quality_leaves
        ),
    )

    (assessment,) = award_model(lot).assess_all((scored,))

    # 499,00 / (9/7) = 3 493 / 9 = 388,111...
    assert assessment.figure == Fraction(3_493, 9)
    assert as_printed(assessment.figure, "388.11")
    weighed = award["weightedValue"]
    assert round(assessment.figure, 2) == weighed["amount"] == Fraction("388.11")
    worked = assessment.steps[-2].details["worked"]
    assert isinstance(worked, Worked)
    coefficient = next(value for part, value in worked.values.items() if isinstance(part, Line))
    assert coefficient == Fraction(9, 7)
    assert abs(coefficient - weighed["denominator"]) < Fraction(1, 10**15)
