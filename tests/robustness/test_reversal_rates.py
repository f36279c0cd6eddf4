"""The pathology rates of facts/award_models.md, section 4, reproduced in the same set-up.

4 000 random tenders of 4 bids, integer price 60-140, quality .30-1.00 in hundredths, weights 60/40.
The joining bid has price 15 and quality .30; its rate is among the tenders that it does not win.
The draws are our own: a rate may differ by what two samples of that size differ by.
"""

import math
from fractions import Fraction

import numpy as np
import pytest

from robustness.lab_case import BAND, SEED, an_offer, some_chance, tried
from vagval.award.award_models import FORMULAS
from vagval.domain.class_proof import Rates
from vagval.robustness.reversal import decide_reversal
from vagval.robustness.reversal_rates import reversal_rates
from vagval.robustness.tenders import draw_tenders

LOW = an_offer("low", 15, "0.30")
TENDERS = draw_tenders(BAND, (4000, 4), some_chance(SEED), Fraction(1))
STANDARD_ERRORS = 3
# Formula, constants, loser withdraws, losing low-ball added (None: the intruder always won), in %.
TABLE: tuple[tuple[str, dict[str, str | int], str, str | None], ...] = (
    ("rank_points", {}, "23.0", "0.0"),
    ("min_max_price", {}, "11.8", "14.3"),
    ("bilinear_discount", {"share_at_mean": "0.9"}, "9.8", "7.3"),
    ("topsis", {}, "5.0", "6.3"),
    ("median_reference", {}, "3.5", "1.7"),
    ("mean_deviation", {}, "2.5", "1.0"),
    ("mean_reference", {}, "2.4", "1.0"),
    ("lowest_price_ratio", {}, "1.1", "19.4"),
    ("best_discount", {}, "0.9", "13.9"),
    ("rated_criteria", {}, "0.8", "20.4"),
    ("multiple_of_lowest", {"outside": 1}, "0.7", "40.7"),
    ("multiple_of_lowest", {}, "0.7", None),
    ("multiple_of_lowest", {"multiple": 7}, "0.6", "18.7"),
    ("best_discount_power", {"exponent": "0.5"}, "0.7", "5.5"),
    ("relative_quality", {}, "0.6", "0.0"),
    ("utility_index", {}, "0.4", "0.0"),
    ("quality_corridor", {"corridor": "0.1"}, "0.3", None),
    ("weighted_points", {}, "0.0", "0.0"),
    ("logarithmic_price", {}, "0.0", "0.0"),
    ("value_deduction", {}, "0.0", None),
    ("percentage_deduction", {}, "0.0", None),
    ("price_coefficient", {}, "0.0", None),
    ("quality_per_price", {}, "0.0", None),
    ("weighted_quality_per_price", {}, "0.0", "0.0"),
    ("offset_quality_per_price", {}, "0.0", None),
    ("fixed_reference", {}, "0.0", "0.0"),
)


def rates_of(key: str, constants: dict[str, str | int]) -> Rates:
    return reversal_rates(tried(key, **constants), TENDERS, LOW)


def is_within_error(counted: int, tenders: int, per_cent: str) -> bool:
    """Compare two samples: the binomial error of ours, and that of the table's 4 000."""
    stated = float(per_cent) / 100
    if stated == 0:
        return counted == 0
    rate = counted / tenders
    # The table is rounded to a tenth of a per cent.
    error = math.sqrt(stated * (1 - stated) * (1 / tenders + 1 / 4000))
    return abs(rate - stated) <= STANDARD_ERRORS * error + 0.0005


@pytest.mark.parametrize(("key", "constants", "withdraws", "joins"), TABLE)
def test_rates_of_section_4(
    key: str, constants: dict[str, str | int], withdraws: str, joins: str | None
) -> None:
    rates = rates_of(key, constants)
    assert (rates.tenders, rates.bids) == (4000, 4)
    assert is_within_error(rates.withdrawn, 4000, withdraws), rates
    if joins is None:
        assert (rates.intruder_won, rates.joined) == (4000, 0)
    else:
        lost = 4000 - rates.intruder_won
        assert lost > 0
        assert is_within_error(rates.joined, lost, joins), rates


def test_absolute_formulas_have_no_reversal_whatever_the_draws() -> None:
    tenders = draw_tenders(BAND, (1000, 8), some_chance(1))
    for formula in FORMULAS.values():
        rates = reversal_rates(tried(formula.key), tenders, LOW)
        if formula.kind != "relative":
            assert (rates.withdrawn, rates.joined) == (0, 0), formula.key


@pytest.mark.parametrize("key", ["min_max_price", "rank_points", "quality_corridor"])
def test_the_counts_are_those_of_exact_arithmetic(key: str) -> None:
    model = tried(key)
    some = draw_tenders(BAND, (60, 4), some_chance(7), Fraction(1))
    rates = reversal_rates(model, some, LOW)
    withdrawn = joined = won = 0
    for tender in range(60):
        offers = some.offers(tender)
        withdrawn += any(
            decide_reversal(model, offers, offer.name, "loser-leaves") for offer in offers
        )
        joined += decide_reversal(model, (*offers, LOW), "low", "loser-joins") is not None
        won += "low" in model.first((*offers, LOW))
    assert (rates.withdrawn, rates.joined, rates.intruder_won) == (withdrawn, joined, won)


def test_tenders_with_an_undefined_figure_are_counted_as_undecided() -> None:
    free = an_offer("low", 0, "0.30")
    rates = reversal_rates(tried("quality_per_price"), TENDERS, free)
    assert (rates.joined, rates.intruder_won) == (0, 0)
    assert np.asarray(rates.withdrawn) == 0
