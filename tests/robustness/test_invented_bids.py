"""The invented bids are whole, reach what they must, and lie where a band puts them."""

from fractions import Fraction

import pytest

from build_laboratory import BAND
from builders import a_criterion, a_lot, a_requirement, an_award_rule, criteria_of
from report.evaluated import some_criteria
from report.every_model import a_lot_of
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.award.decide import rank_bids
from vagval.domain.band import Band
from vagval.domain.criterion import PointSource
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBids
from vagval.robustness.invented_bids import example_bids

DEAR = Band(Fraction(15_500_000), Fraction(36_166_667), Fraction("0.3"), Fraction(1))


def invented(lot: Lot, band: Band = BAND, *requirements: object) -> ScoredBids:
    criteria = criteria_of(*requirements, lots=(lot,))  # type: ignore[arg-type] # builders' own
    return example_bids(criteria, lot, band, FORMULAS[lot.award.model])


def test_points_are_whole_and_as_near_as_they_can_be() -> None:
    # 30 %, 65 % and 100 % of 5 points
    bids = invented(a_lot_of("quality_per_price")).bids
    assert [bid.scores[0].points for bid in bids] == [1, 3, 5]
    assert [bid.price for bid in bids] == [60, 100, 140]
    assert [bid.vendor for bid in bids] == ["A", "B", "C"]


def test_prices_are_round() -> None:
    bids = invented(a_lot_of("quality_per_price"), DEAR).bids
    assert [bid.price for bid in bids] == [15_500_000, 25_800_000, 36_200_000]


def test_a_threshold_is_reached() -> None:
    lot = a_lot("LM", a_criterion(threshold=3), award=an_award_rule("lowest_price"))
    assert [bid.scores[0].points for bid in invented(lot).bids] == [3, 3, 5]


def test_a_threshold_above_the_criterion_is_reached() -> None:
    lot = a_lot(
        "LM",
        a_criterion("grupp", weight=1, source=None, threshold="0.8"),
        a_criterion(parent="grupp", weight=1),
        award=an_award_rule("quality_per_price"),
    )
    assert [bid.scores[0].points for bid in invented(lot).bids] == [4, 4, 5]


def test_requirements_are_met_or_not_and_never_in_part() -> None:
    leaf = a_criterion("funktion", weight=1, source=PointSource.REQUIREMENTS)
    lot = a_lot("LM", leaf, award=an_award_rule("quality_per_price"))
    asked = [a_requirement(f"B-{n}", criterion="funktion", points=n) for n in (1, 2, 3)]
    # 1 of 6 is too little for 30 %, 3 of 6 is enough; 3 of 6 is too little for 65 %.
    scores = [bid.scores[0] for bid in invented(lot, BAND, *asked).bids]
    assert [score.points for score in scores] == [3, 6, 6]
    assert {score.maximum for score in scores} == {6}


def test_points_that_a_table_never_gives_are_not_invented() -> None:
    leaf = a_criterion(
        weight=1, source=PointSource.COMPLIANCE, degree_points=((0, 0), ("0.5", 2), (1, 5))
    )
    lot = a_lot("LM", leaf, award=an_award_rule("quality_per_price"))
    assert [bid.scores[0].points for bid in invented(lot).bids] == [2, 2, 5]


@pytest.mark.parametrize("key", AWARD_MODELS)
def test_every_award_model_can_decide_among_them(key: str) -> None:
    lot = a_lot_of(key)
    scored = example_bids(some_criteria(lots=(lot,)), lot, BAND, FORMULAS[key])
    decision = rank_bids(scored, award_model(lot))
    assert sorted(each.bid.bid for each in decision.ranking) == ["A", "B", "C"]
    assert all(each.assessment.steps for each in decision.ranking)
