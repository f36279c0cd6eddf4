"""Bids that are exactly equal under the published weights are equal in the stress test too."""

from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_material,
    a_price_leaf,
    a_score,
    criteria_of,
)
from robustness.test_simulated_shares import within
from steps.evaluated_case import evaluated, weighted
from vagval.domain.simulated import Simulated
from vagval.robustness.margin import margins
from vagval.steps.stress import SAMPLES, stress

GIVEN = {"alfa": (3, 3, 4, 4), "beta": (4, 3, 3, 3)}
"""Beta is one better at 30 per cent, alfa one at 20 and at 10; the price is the same."""


@pytest.fixture(scope="module")
def runs() -> tuple[Simulated, ...]:
    leaves = [
        a_criterion(f"q{place}", weight=w) for place, w in enumerate(("0.3", "0.3", "0.2", "0.1"))
    ]
    criteria = criteria_of(lots=(weighted(*leaves, a_price_leaf("0.1")),))
    cells = [(bid, place, given) for bid, row in GIVEN.items() for place, given in enumerate(row)]
    material = a_material(
        *(a_bid(bid, price=500) for bid in GIVEN),
        scores=[
            # On the second criterion alone they differ, about both bids alike.
            a_score(
                4 if (place, who) == (1, "bo") else given,
                evaluator=who, bid=bid, criterion=f"q{place}",
            )
            for bid, place, given in cells
            for who in ("anna", "bo")
        ],
        consensus=[a_consensus(each, bid=bid, criterion=f"q{at}") for bid, at, each in cells],
    )  # fmt: skip
    evaluation = evaluated(criteria, material)
    (lot,) = evaluation.lots
    assert lot.decision.first == ("alfa", "beta")
    return stress(evaluation, lot, margins(lot.scored, lot.model, lot.decision), 7).scores


def test_each_cell_by_itself_gives_a_quarter_each_and_a_tie_for_half(
    runs: tuple[Simulated, ...],
) -> None:
    run = runs[0]
    assert run.is_exact
    for bid in (0, 1):
        assert within(run.winning(bid, 1 - bid), Fraction(1, 4), SAMPLES)


def test_one_evaluator_for_all_bids_leaves_them_equal_in_every_draw(
    runs: tuple[Simulated, ...],
) -> None:
    assert runs[1].ranks == ((SAMPLES, 0), (SAMPLES, 0))
    assert runs[1].wins == ((0, 0), (0, 0))
