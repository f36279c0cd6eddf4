"""The shipped sample comes out exactly as it was worked out by hand."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from sample_workspace import ROOT, SAMPLE
from vagval.domain.admission import Standing
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate

BY_HAND = Path(__file__).with_name("expected_exempel_moduler.yaml")
EXPECTED: dict[str, Any] = yaml.safe_load(BY_HAND.read_text("utf-8"))
LOTS = tuple(EXPECTED["lots"])


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate(Workspace(ROOT), SAMPLE)


def lot_of(evaluation: Evaluation, key: str) -> LotEvaluation:
    return next(each for each in evaluation.lots if each.lot.id == key)


def standing(lot: LotEvaluation, wanted: Standing) -> list[str]:
    return [each.bid.id for each in lot.admission.bids if each.standing is wanted]


def test_every_lot_and_every_requirement_is_there(evaluation: Evaluation) -> None:
    assert tuple(each.lot.id for each in evaluation.lots) == LOTS
    counted = {key: len(evaluation.criteria.requirements_of(key)) for key in LOTS}
    assert counted == EXPECTED["requirements"]
    assert [bid.id for bid in evaluation.material.bids] == EXPECTED["bids"]


@pytest.mark.parametrize("key", LOTS)
def test_ranks_and_exact_figures_are_those_worked_out_by_hand(
    evaluation: Evaluation, key: str
) -> None:
    lot = lot_of(evaluation, key)
    ranked = [
        (each.rank, each.bid.bid, each.assessment.figure, each.separated_by)
        for each in lot.decision.ranking
    ]
    assert ranked == [
        (each["rank"], each["bid"], Fraction(each["figure"]), each.get("separated_by", ""))
        for each in EXPECTED["lots"][key]["ranking"]
    ]


@pytest.mark.parametrize("key", LOTS)
def test_the_winner_or_the_lack_of_one_is_as_worked_out(evaluation: Evaluation, key: str) -> None:
    lot, expected = lot_of(evaluation, key), EXPECTED["lots"][key]
    assert lot.is_provisional is expected["provisional"]
    assert lot.proposed == (expected["winner"] or "")
    assert lot.model.key == expected["model"]


@pytest.mark.parametrize("key", LOTS)
def test_admission_is_as_worked_out(evaluation: Evaluation, key: str) -> None:
    lot, expected = lot_of(evaluation, key), EXPECTED["lots"][key]
    assert standing(lot, Standing.ADMITTED) == expected["admitted"]
    assert standing(lot, Standing.NOT_ADMITTED) == list(expected["not_admitted"])
    assert standing(lot, Standing.OPEN) == expected.get("open", [])
    below = [each.bid for each in lot.decision.below_threshold]
    assert below == list(expected["below_threshold"])


def test_the_provisional_lot_is_told_both_ways(evaluation: Evaluation) -> None:
    expected = EXPECTED["lots"]["PV"]["first_if"]
    told = {
        outcome.answers[0][1]: outcome.decision.first
        for outcome in lot_of(evaluation, "PV").outcomes
    }
    assert told == {True: (expected["met"],), False: (expected["not_met"],)}


def test_a_corrected_price_keeps_the_opened_one(evaluation: Evaluation) -> None:
    expected = EXPECTED["lots"]["RES"]["corrected"]
    bid = next(
        each for each in lot_of(evaluation, "RES").admission.bids if each.bid.id == expected["bid"]
    )
    assert bid.price is not None
    assert bid.price.opened == Fraction(expected["opened"])
    assert bid.price.evaluated == Fraction(expected["evaluated"])


def test_an_explained_low_price_is_asked_about_and_admitted(evaluation: Evaluation) -> None:
    expected = EXPECTED["lots"]["LM"]["low_price"]
    lot = lot_of(evaluation, "LM")
    screened = {each.bid.id: each.low_price for each in lot.admission.bids if each.low_price}
    assert list(screened) == [expected["bid"]]
    screening = screened[expected["bid"]]
    assert (screening.median, screening.limit) == (
        Fraction(expected["median"]),
        Fraction(expected["limit"]),
    )
    assert screening.review is not None
    assert screening.review.is_accepted is expected["accepted"]


def test_the_evaluator_far_from_the_others_is_named(evaluation: Evaluation) -> None:
    expected = EXPECTED["lots"]["LM"]["wide_spread"]
    wide = [each for each in lot_of(evaluation, "LM").scored.spreads if each.is_wide]
    assert [(each.bid, each.criterion) for each in wide] == [
        (expected["bid"], expected["criterion"])
    ]
    assert wide[0].share == Fraction(expected["share"])
    assert list(wide[0].farthest) == expected["farthest"]
