"""The sample's lots are stressed by the whole way from files to answers."""

from dataclasses import replace
from pathlib import Path

import pytest

from vagval.domain.simulation_digest import digest
from vagval.domain.stress import LotStress
from vagval.files.workspace import Workspace
from vagval.report.context import ReportContext
from vagval.steps.evaluate import evaluate
from vagval.steps.gathered import Gathered
from vagval.steps.report_context import report_context
from vagval.steps.stress import SAMPLES, stress, with_stress

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sample() -> ReportContext:
    evaluation = evaluate(Workspace(ROOT), "exempel-moduler")
    return with_stress(report_context(evaluation, "sv", "audit", None, is_whole=True))


def of(sample: ReportContext, lot: str) -> LotStress:
    return sample.stress[lot]


def test_every_losing_bid_has_a_certificate(sample: ReportContext) -> None:
    for each in sample.evaluation.lots:
        losing = [ranked.bid.bid for ranked in each.decision.ranking if ranked.rank > 1]
        assert [c.bid for c in of(sample, each.lot.id).certificates] == losing


def test_the_matrix_has_the_award_s_own_first(sample: ReportContext) -> None:
    for each in sample.evaluation.lots:
        weights = of(sample, each.lot.id).weights
        if weights is not None:
            # A tie in the figure is told apart by the published rule, which is no weight.
            assert set(each.decision.first) <= set(weights.first)


def test_four_methods_are_simulated_over_all_weights(sample: ReportContext) -> None:
    found = of(sample, "LM").free
    assert [each.method for each in found] == ["weighted_sum", "topsis", "vikor", "promethee2"]
    assert {each.samples for each in found} == {SAMPLES}
    for each in found:
        assert all(sum(row) == SAMPLES for row in each.ranks)


def test_the_simulated_shares_agree_with_the_exact_ones(sample: ReportContext) -> None:
    found = of(sample, "LM")
    assert found.weights is not None
    assert found.weights.first_shares is not None
    counted = found.free[0]
    for bid, share in enumerate(found.weights.first_shares):
        # Twice the half-width is four standard errors.
        off = abs(share - counted.ranks[bid][0] / type(share)(SAMPLES))
        assert off <= 2 * counted.half_width(counted.ranks[bid][0])


def test_the_seed_is_the_locked_one(sample: ReportContext) -> None:
    assert {each.seed for each in of(sample, "LM").free} == {sample.seed}
    other = with_stress(replace(sample, seed=sample.seed + 1))
    assert digest(of(other, "LM").free[0]) != digest(of(sample, "LM").free[0])


def test_a_lot_without_weights_says_why(sample: ReportContext) -> None:
    found = of(sample, "RES")
    assert (found.matrix, found.weights, found.free) == (None, None, ())
    assert [each.code for each in found.findings] == ["matrix-price-decides"]


def test_a_lot_that_is_awarded_together_with_others_says_so(sample: ReportContext) -> None:
    evaluation = sample.evaluation
    lot = replace(evaluation.lots[0], allocated="beta")
    found = stress(evaluation, lot, sample.margins[lot.lot.id], sample.seed)
    assert "stress-lot-alone" in [each.code for each in found.findings]
    alone = of(sample, lot.lot.id).findings
    assert "stress-lot-alone" not in [each.code for each in alone]


def test_what_takes_its_time_is_computed_once_and_only_when_asked_for(
    sample: ReportContext,
) -> None:
    gathered = Gathered(replace(sample, stress={}))
    assert gathered.seen_by(("award",)).stress == {}
    first = gathered.seen_by(("flips",)).stress
    assert first
    assert gathered.seen_by(("certificates", "award")).stress is first
