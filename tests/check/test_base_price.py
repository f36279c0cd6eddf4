"""A bid above the published highest price is out before anything is taken from all bids."""

import pytest

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    an_award_rule,
    criteria_of,
)
from vagval.check.admit import admit
from vagval.domain.admission import Admission, Standing
from vagval.domain.award_rule import ParameterValue


def admitted(parameters: dict[str, ParameterValue], **prices: int) -> Admission:
    rule = an_award_rule("best_discount", {"full_points": "100", **parameters}, ())
    lot = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)
    criteria = criteria_of(lots=[lot])
    bids = (a_bid(key, price=price) for key, price in prices.items())
    return admit(criteria, "LM", a_material(*bids), {})


@pytest.mark.parametrize(
    ("price", "standing"),
    [
        (149, Standing.ADMITTED),
        (150, Standing.ADMITTED),
        (151, Standing.NOT_ADMITTED),
    ],
)
def test_exactly_the_base_price_is_accepted(price: int, standing: Standing) -> None:
    admission = admitted({"base_price": "150"}, alfa=100, beta=price)
    assert admission.bids[1].standing is standing


def test_the_reason_names_both_prices() -> None:
    (reason,) = admitted({"base_price": "150"}, alfa=100, beta=151).bids[1].reasons
    assert (reason.code, reason.details["price"], reason.details["base"]) == (
        "price-above-base",
        151,
        150,
    )


def test_a_bid_that_is_too_dear_moves_no_limit_for_low_prices() -> None:
    # The median of 40 and 100 is 70, and 60 % of it 42; with 900 it would be 100 and 60.
    admission = admitted({"base_price": "150"}, alfa=40, beta=100, gamma=900)
    screening = admission.bids[0].low_price
    assert screening is not None
    assert screening.limit == 42


@pytest.mark.parametrize("stated", ["", "dyrt", "1e999999999"])
def test_what_is_no_amount_is_left_to_the_award_model(stated: str) -> None:
    assert admitted({"base_price": stated}, alfa=10).bids[0].standing is Standing.ADMITTED


def test_models_without_a_base_price_have_none() -> None:
    assert admitted({}, alfa=10**9).bids[0].standing is Standing.ADMITTED
