"""The worked examples of facts/award_models.md, section 6, each with its source and arithmetic."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from award.formula_case import E1, Bids, as_printed, figures, first, ranking, undefined


def price_points(number: str, *prices: int, points: int = 1, **changed: str) -> list[Fraction]:
    """Give the price points of some prices, quality counting nothing."""
    bids: Bids = {str(place): (price, 1) for place, price in enumerate(prices)}
    weights = {"price_weight": 1, "quality_weight": 0}
    return list(figures(number, bids, full_points=points, **weights, **changed).values())


def test_f01_shma_co_uk_a_wins_by_two_points() -> None:
    # Quality maxima 60 + 40 + 30 = 130, price maximum 70.
    # A: 40 + 30 + 20 = 90 and 70 * 8 000 / 10 000 = 56: 146. B: 74 and 70 * 1 = 70: 144.
    bids: Bids = {"A": (10_000, Fraction(90, 130)), "B": (8_000, Fraction(74, 130))}
    weights = {"price_weight": Fraction(70, 200), "quality_weight": Fraction(130, 200)}
    assert figures("F01", bids, full_points=200, **weights) == {"A": 146, "B": 144}


@pytest.mark.parametrize(
    ("prices", "points", "printed"),
    [
        ((15_000, 10_000, 30_000), 1, ".667 1 .333"),  # GOV.UK, Digital Outcomes
        ((100_000, 125_000, 150_000), 35, "35 28 23.3"),  # rcuh.com/?p=12750
    ],
)
def test_f01_price_points_as_published(prices: tuple[int, ...], points: int, printed: str) -> None:
    found = price_points("F01", *prices, points=points)
    assert all(as_printed(f, text) for f, text in zip(found, printed.split(), strict=True))


def test_f01_impactbids_com_rounds_to_whole_points() -> None:
    # 40; 40 * 100 / 105 = 38,095; 40 * 100 / 108 = 37,037
    found = price_points("F01", 100, 105, 108, points=40)
    assert found == [40, Fraction(800, 21), Fraction(1000, 27)]
    assert [round(each) for each in found] == [40, 38, 37]


def test_f01_a_price_of_zero_has_no_points_and_takes_all_from_the_others() -> None:
    bids: Bids = {"A": (0, 1), "B": (100, 1)}
    assert undefined("F01", bids) == {"A": "price-share"}
    assert price_points("F01", 100, 100) == [1, 1]


@given(st.lists(st.integers(1, 10**9), min_size=2, max_size=6, unique=True))
def test_f02_consip_and_mercell_write_the_same(prices: list[int]) -> None:
    low, high = min(prices), max(prices)
    consip = [Fraction(high - price, high - low) for price in prices]
    mercell = [1 - Fraction(abs(price - low), abs(high - low)) for price in prices]
    assert price_points("F02", *prices) == consip == mercell


@pytest.mark.parametrize("prices", [(100,), (100, 100), (0, 0, 0)])
def test_f02_consip_gives_every_bid_the_maximum_at_equal_prices(prices: tuple[int, ...]) -> None:
    assert price_points("F02", *prices, points=40) == [40] * len(prices)


def test_f03_dtvp_de_twice_the_best_price_gets_nothing() -> None:
    assert price_points("F03", 100, 150, 200, 250, points=10) == [10, 5, 0, -5]
    assert price_points("F03", 100, 250, points=10, outside="clip") == [10, 0]


def test_f04_the_mean_gets_half_and_a_per_cent_is_a_point() -> None:
    # The mean of 99, 100 and 101 is 100; 1 % above it is one point less of a hundred.
    assert price_points("F04", 99, 100, 101, points=100) == [51, 50, 49]


def test_f05_dpr_554_allegato_e_divides_by_the_largest_discount() -> None:
    # Base price 150: discounts 1/3, 1/5 and 0; C = R / Rmax.
    assert price_points("F05", 100, 120, 150) == [1, Fraction(3, 5), 0]
    assert undefined("F05", {"A": (150, 1)}) == {"A": "price-share"}


def test_f06_with_exponent_1_is_f05() -> None:
    bids: Bids = {"A": (100, ".5"), "B": (130, ".9")}
    assert figures("F06", bids, exponent=1) == {
        name: round(figure, 10) for name, figure in figures("F05", bids).items()
    }


@pytest.mark.parametrize("share", [".80", ".85", ".90"])
def test_f07_the_two_lines_meet_at_the_mean_discount(share: str) -> None:
    # Discounts 50, 30 and 10 of 150: the mean is that of 120.
    assert price_points("F07", 100, 120, 140, share_at_mean=share) == [
        1,
        Fraction(share),
        Fraction(share) / 3,
    ]


@pytest.mark.parametrize(
    ("price", "points"),
    [(500_000, "55"), (700_000, "55"), (1_850_000, "27.5"), (3_000_000, "0")],
)
def test_f08_the_scale_of_hfd_2022_ref_41(price: int, points: str) -> None:
    scale = {"price_full": "700000", "price_zero": "3000000", "outside": "clip"}
    assert price_points("F08", price, points=55, **scale) == [Fraction(points)]


def test_f09_without_a_stop_the_share_is_the_discount_itself() -> None:
    # Consip: proportional to the discount, with the maximum as coefficient.
    assert price_points("F09", 0, 60, 150, 180, points=40) == [40, 24, 0, -8]
    # With a stop the maximum is reached there, and nothing is added beyond it.
    assert price_points("F09", 30, 60, 105, points=40, stop_price="60") == [40, 40, 20]


def test_f10_points_are_gone_at_the_base_times_the_lowest_price() -> None:
    assert price_points("F10", 10, 100, 1000, points=40) == [40, 0, -40]
    assert undefined("F10", {"A": (0, 1), "B": (1, 1)}).keys() == {"A", "B"}


def test_f15_mod_80_points_at_half_a_unit_each() -> None:
    # 100 - 80 * 0,5 = 60
    assert figures("F15", {"A": (100, ".80")}, willingness_to_pay=".5") == {"A": 60}


def test_f17_prozorro_half_of_the_features() -> None:
    # v_max = 0,30 and v = 0,15: K = 1 + 0,15 / 0,70 = 17/14; 500 / K = 7 000 / 17 = 411,7647
    (figure,) = figures("F17", {"A": (500, ".5")}).values()
    assert figure == Fraction(7_000, 17)
    assert as_printed(figure, "411.7647")


def test_f18_kiiver_and_kodym_in_van_loon_2021() -> None:
    # 63 / 60 000 = 1,05 thousandths; 74 / 65 000 = 1,14; 89 / 70 000 = 1,27: C.
    bids: Bids = {"A": (60_000, ".63"), "B": (65_000, ".74"), "C": (70_000, ".89")}
    found = figures("F18", bids)
    assert [float(round(each * 100_000, 2)) for each in found.values()] == [1.05, 1.14, 1.27]
    assert first("F18", bids) == "C"


def test_f18_a_bid_without_quality_is_last_however_cheap_and_a_free_one_has_no_figure() -> None:
    assert ranking("F18", {"A": (1, 0), "B": (10**9, ".05")}) == [{"B"}, {"A"}]
    assert undefined("F18", {"A": (0, 1), "B": (1, 1)}) == {"A": "quality-price-ratio"}


def test_f20_with_quality_in_per_cent() -> None:
    # (100 * Q)^1.5 = 1 000 * Q^1.5
    found = figures("F20", E1)
    printed = ["8.9875", "4.6476", "5.9047"]
    assert all(as_printed(f, t, 1000) for f, t in zip(found.values(), printed, strict=True))


def test_f23_the_basic_product_is_worth_as_much_as_the_best_at_the_highest_price() -> None:
    # A basic model at 8 000 has 80 base points, and 20 more can be had: 80 / 8 000 = 100 / 10 000.
    bids: Bids = {"basic": (8_000, 0), "best": (10_000, 1)}
    found = figures("F23", bids, basic_price=8_000, highest_price=10_000)
    assert found == {"basic": Fraction(1, 10_000), "best": Fraction(1, 10_000)}


def test_f24_turns_a_lower_price_against_a_bid_that_loses_much_quality() -> None:
    # 1 - (1 - 0,2) * 1,5 = -0,2: at half the price the figure is -0,4.
    best = {"B": (100, 1)}
    assert figures("F24", {"A": (100, ".2"), **best})["A"] == Fraction("-0.2")
    assert figures("F24", {"A": (50, ".2"), **best})["A"] < Fraction("-0.1")


def test_f25_the_corridor_of_the_facts() -> None:
    # Ratios .00750 .00700 .00667; 10 % under the best is .00675: Z is outside.
    bids: Bids = {"X": (80, ".60"), "Y": (100, ".70"), "Z": (120, ".80")}
    assert ranking("F25", bids) == [{"Y"}, {"X"}, {"Z"}]
    # X leaves: 10 % under .00700 is .00630, and Z is inside.
    assert ranking("F25", {name: bids[name] for name in "YZ"}) == [{"Z"}, {"Y"}]


def test_f35_the_better_first_criterion_beats_any_price() -> None:
    # (4, 120) beats (3, 80) on a scale to 5; equal first criterion: price.
    assert first("F35", {"A": (120, "4/5"), "B": (80, "3/5")}) == "A"
    assert first("F35", {"A": (120, "4/5"), "B": (80, "4/5")}) == "B"
    assert first("F35", {"A": (120, "4/5"), "B": (80, "3/5")}, first="price") == "B"
