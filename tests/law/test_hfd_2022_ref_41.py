"""HFD 2022 ref. 41: a price scale that stops counting low prices is unlawful.

Facts of the case: 55 points at 700 000 kr and below, 0 points at 3 000 000 kr and above, a straight
line in between.
"""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.award.lawful import check_lawful, unlawful
from vagval.award.weighted_points import WeightedPoints
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot


def the_scale(outside: str) -> Lot:
    parameters = {"full_points": "100", "price_full": "700000", "price_zero": "3000000"}
    rule = an_award_rule("weighted_points", {**parameters, "outside": outside})
    return a_lot("LM", a_criterion(weight="0.45"), a_price_leaf("0.55"), award=rule)


@pytest.mark.parametrize(
    ("price", "points"),
    [
        (500_000, "55"),
        (700_000, "55"),
        (1_850_000, "27.5"),
        (3_000_000, "0"),
    ],
)
def test_the_points_of_the_case(price: int, points: str) -> None:
    # 55 * (3 000 000 - 1 850 000) / (3 000 000 - 700 000) = 55 * 1/2 = 27,5
    model = WeightedPoints.from_rule(the_scale("clip"))
    assert model.price_points(Fraction(price)) == Fraction(points)


def test_the_scale_of_the_case_is_refused() -> None:
    lot = the_scale("clip")

    with pytest.raises(RuleError) as stop:
        check_lawful(award_model(lot), lot)

    floor = stop.value.findings[0]
    assert floor.code == "price-floor-in-scale"
    assert floor.details["source"] == "HFD 2022 ref. 41"
    assert floor.details["points"] == floor.details["lower_points"] == 55


def test_bids_are_never_ranked_by_the_scale_of_the_case() -> None:
    lot = the_scale("clip")
    scored = scored_bids(a_scored_bid(price=500_000, points={"kvalitet": 3}), lot=lot)
    with pytest.raises(RuleError, match="price-floor-in-scale"):
        decide(scored, award_model(lot))


def test_the_same_scale_without_the_stop_passes() -> None:
    lot = the_scale("continue")
    model = WeightedPoints.from_rule(lot)

    assert unlawful(model, lot) == ()
    # 55 * (3 000 000 - 500 000) / 2 300 000 = 59,78..., more than the 55 at 700 000 kr
    assert model.price_points(Fraction(500_000)) == Fraction(55 * 25, 23)
    assert model.price_points(Fraction(500_000)) > model.price_points(Fraction(700_000)) == 55
