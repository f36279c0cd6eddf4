"""Break-even prices and qualities: facts/award_models.md, sections 9.4, with moving sets."""

from fractions import Fraction

import pytest

from robustness.lab_case import BAND, E2, an_offer, tried
from vagval.award.award_models import FORMULAS
from vagval.domain.offer import Offer
from vagval.robustness.break_even import even_curve, even_price, even_quality
from vagval.robustness.tried_model import TriedModel


def with_price(name: str, price: Fraction) -> tuple[Offer, ...]:
    return tuple(Offer(o.name, price if o.name == name else o.price, o.quality) for o in E2)


def figures(model: TriedModel, offers: tuple[Offer, ...]) -> dict[str, Fraction | None]:
    found = model.compare(offers)
    return {o.name: figure for o, figure in zip(offers, found.figures, strict=True)}


def test_f01_on_e2_moves_the_lowest_price_along() -> None:
    # C leads with 57 + 40 * 80/130 = 81.615. A at p < 80 is itself the lowest: A has 30 + 40 = 70,
    # C falls to 57 + 40 p/130. Even at 40 p/130 = 13, p = 42.25. With Pmin held at 80 one would
    # say 61.997, where A still loses.
    model = tried("lowest_price_ratio")
    assert even_price(model, E2, "A") == Fraction("42.25")
    held = with_price("A", Fraction("61.997"))
    assert model.first(held) == ("C",)
    even = figures(model, with_price("A", Fraction("42.25")))
    assert even["A"] == even["C"] == 70


def test_f01_on_e2_b_is_even_just_above_the_lowest_price() -> None:
    # 42 + 40 * 80/p = 57 + 40 * 80/130: p = 80.777, still above 80.
    found = even_price(tried("lowest_price_ratio"), E2, "B")
    assert found == Fraction(3200) / (15 + Fraction(3200, 130))
    assert f"{float(found):.3f}" == "80.777"


def test_f12_on_e2() -> None:
    # A leads with 80 - 30 = 50. B: 50 + 60 * .70 = 92. C: 50 + 60 * .95 = 107.
    model = tried("value_deduction", full_quality_value=60)
    assert even_price(model, E2, "B") == 92
    assert even_price(model, E2, "C") == 107
    # A itself may ask for 58 + 30 = 88 before B is as good.
    assert even_price(model, E2, "A") == 88


def test_f12_on_e2_in_quality() -> None:
    # B ties at (100 - 50) / 60 = .833; C would need 80 / 60 = 1.333, more than there is.
    model = tried("value_deduction", full_quality_value=60)
    assert even_quality(model, E2, "B") == Fraction(5, 6)
    assert even_quality(model, E2, "C") is None


def test_f08_on_e2() -> None:
    # B and C share 62. A: 30 + 40 (140 - p) / 80 = 62 at p = 76.
    assert even_price(tried("weighted_points"), E2, "A") == 76


@pytest.mark.parametrize("key", FORMULAS)
@pytest.mark.parametrize("name", ["A", "B", "C"])
def test_a_bid_is_first_below_its_even_price_and_not_above(key: str, name: str) -> None:
    model = tried(key)
    price = even_price(model, E2, name)
    if price is None:
        return
    near = Fraction(1, 10**6)
    assert name in model.first(with_price(name, price * (1 - near)))
    assert name not in model.first(with_price(name, price * (1 + near)))


@pytest.mark.parametrize("key", ["mean_deviation", "best_discount", "quality_premium"])
def test_even_prices_of_rational_formulas_are_exact_ties(key: str) -> None:
    model = tried(key)
    price = even_price(model, E2, "B")
    assert price is not None
    assert len(model.first(with_price("B", price))) == 2


def test_no_price_is_told_where_none_helps_or_none_hurts() -> None:
    assert even_price(tried("priority_order"), E2, "A") is None
    assert even_price(tried("priority_order"), E2, "C") is None
    assert even_price(tried("fixed_price"), E2, "A") is None


def test_prices_above_a_base_price_are_not_searched() -> None:
    # Above 150 every discount of F07 is negative, and its figures turn about.
    assert (even_price(tried("bilinear_discount", base_price=150), E2, "C") or 0) <= 150


def test_the_lowest_quality_that_is_enough_may_be_none_at_all() -> None:
    cheap = (an_offer("A", 10, "0.5"), an_offer("B", 100, "0.7"))
    assert even_quality(tried("value_deduction"), cheap, "A") == 0


def test_the_curve_of_a_deduction_is_a_straight_line() -> None:
    # Through (100, .65): price = 100 + 60 (Q - .65).
    curve = even_curve(tried("value_deduction", full_quality_value=60), BAND)
    assert curve.through == an_offer("B", 100, "0.65")
    assert {offer.name for offer in curve.rivals} == {"A", "C"}
    for point in curve.points:
        assert point.price == 100 + 60 * (point.quality - Fraction("0.65"))
    assert [point.quality for point in curve.points] == sorted(p.quality for p in curve.points)


def test_the_curve_of_f01_is_steep_where_quality_is_high() -> None:
    # 39 + 40 * 60/100 = 63 = 60 Q + 40 * 60/p for p above 60.
    curve = even_curve(tried("lowest_price_ratio"), BAND)
    prices = {point.quality: point.price for point in curve.points}
    assert prices[Fraction(1)] == Fraction(2400, 3)
    assert prices[Fraction("0.5")] == Fraction(2400, 33)


def test_a_point_without_a_price_is_told_as_none() -> None:
    curve = even_curve(tried("discount_from_base"), BAND)
    assert curve.points[-1].price is None
