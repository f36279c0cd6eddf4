"""Conseil d'Etat, 3 November 2014, no 373362, Commune de Belleville-sur-Loire.

Price score = 10/3 * (7 - P / P0), P0 being the lowest price, 20 at most: seven times the lowest
price was needed to lose all points, which neutralised the price. The formula was unlawful.
"""

from fractions import Fraction

import pytest

from award.formula_case import Bids, as_printed, figures

CASE = {"full_points": 20, "price_weight": 1, "quality_weight": 0, "multiple": 7}
LOWEST = 100_000


def score(price: Fraction) -> Fraction:
    """Give the price score of a bid beside one at the lowest price."""
    bids: Bids = {"lowest": (LOWEST, 1), "own": (price, 1)}
    return figures("F03", bids, **CASE)["own"]


@pytest.mark.parametrize(
    ("ratio", "printed"), [("1", "20"), ("2", "16.67"), ("3", "13.33"), ("7", "0")]
)
def test_the_scores_of_the_case(ratio: str, printed: str) -> None:
    # 10/3 * (7 - 2) = 50/3 = 16,67; 10/3 * (7 - 3) = 40/3 = 13,33
    own = score(LOWEST * Fraction(ratio))
    assert own == Fraction(10, 3) * (7 - Fraction(ratio))
    assert as_printed(own, printed)


@pytest.mark.parametrize(
    ("dearest", "used", "per_cent"),
    [("1.1", ".33", "1.7"), ("1.3", "1.00", "5.0"), ("1.5", "1.67", "8.3"), ("2", "3.33", "16.7")],
)
def test_of_twenty_points_next_to_none_are_used_among_plausible_prices(
    dearest: str, used: str, per_cent: str
) -> None:
    # Facts, section 9.6: 20 - 10/3 * (7 - 1,3) = 20 - 19 = 1,00 point of 20, 5 %.
    difference = 20 - score(LOWEST * Fraction(dearest))
    assert as_printed(difference, used)
    assert as_printed(difference / 20, per_cent, 100)
