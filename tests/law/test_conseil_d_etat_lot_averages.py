"""Conseil d'Etat, 1 July 2015: price points averaged over lots let the dearer bid win.

Figures of facts/award_models.md, section 9.8: lots priced A (100, 1 000) = 1 100 and B (50, 1 100)
= 1 150, lowest-price ratio with 40 points. What is done instead stands in
test_conseil_d_etat_2015_07_01.py: money of different lots adds, their points do not.
"""

from fractions import Fraction

from award.formula_case import as_printed, figures

CASE = {"full_points": 40, "price_weight": 1, "quality_weight": 0}
LOTS = ({"A": 100, "B": 50}, {"A": 1_000, "B": 1_100})


def price_points(prices: dict[str, int]) -> dict[str, Fraction]:
    return figures("F01", {bid: (price, 1) for bid, price in prices.items()}, **CASE)


def test_the_average_of_each_lots_points_puts_the_dearer_bid_first() -> None:
    # A: (40 * 50/100 + 40) / 2 = 30,00. B: (40 + 40 * 1 000/1 100) / 2 = 38,18.
    averages = {
        bid: sum((price_points(lot)[bid] for lot in LOTS), Fraction(0)) / len(LOTS) for bid in "AB"
    }
    assert averages["A"] == 30
    assert as_printed(averages["B"], "38.18")


def test_the_points_of_the_totals_put_the_cheaper_bid_first() -> None:
    # B: 40 * 1 100 / 1 150 = 38,26
    totals = price_points({bid: sum(lot[bid] for lot in LOTS) for bid in "AB"})
    assert totals["A"] == 40
    assert as_printed(totals["B"], "38.26")
