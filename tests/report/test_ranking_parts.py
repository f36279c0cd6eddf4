"""What a bid's figure is made of is read from its own calculation."""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_scored_bid, amounts, an_award_rule, scored_bids
from report.evaluated import two_bids
from report.test_sections import fixed, lowest, weighted
from vagval.award.award_models import FORMULAS
from vagval.award.decide import rank_bids
from vagval.award.value_deduction import ValueDeduction
from vagval.domain.decision import RankedBid
from vagval.domain.expression import Line
from vagval.report.context import ReportContext
from vagval.report.ranking_parts import contributions, ranking_parts


def ranked(context: ReportContext) -> tuple[tuple[RankedBid, ...], Line]:
    each = context.evaluation.lots[0]
    return each.decision.ranking, each.model.formula.figure


def test_deductions_are_what_lies_between_price_and_figure() -> None:
    bids, figure = ranked(two_bids())
    parts = ranking_parts(bids, figure)
    assert parts.kind == "off-price"
    for bid, found in zip(bids, parts.of_bids, strict=True):
        assert bid.bid.price == bid.assessment.figure + sum(part.value for part in found)


@pytest.mark.parametrize("case", [weighted, fixed])
def test_points_of_the_parts_are_the_sum(case: object) -> None:
    bids, figure = ranked(case("sv"))  # type: ignore[operator] # a builder of the sections' tests
    parts = ranking_parts(bids, figure)
    assert parts.kind == "sum"
    for bid, found in zip(bids, parts.of_bids, strict=True):
        assert sum((part.value for part in found), Fraction(0)) == bid.assessment.figure


def test_a_surcharge_lies_on_the_other_side_of_the_price() -> None:
    # 1 000 less −50, which is 50 more.
    leaf = a_criterion(deductions=amounts(-50, 0, 50))
    bid = a_scored_bid(price=1_000, points={"kvalitet": 0}, criteria=(leaf,))
    lot = a_lot("LM", leaf, award=an_award_rule())
    (first,) = rank_bids(scored_bids(bid, lot=lot), ValueDeduction((leaf,))).ranking
    (part,) = contributions(first.assessment, FORMULAS["value_deduction"].figure)
    assert (first.assessment.figure, part.value) == (Fraction(1_050), Fraction(-50))


def test_no_bids_have_no_parts() -> None:
    assert ranking_parts((), FORMULAS["value_deduction"].figure).kind == "alone"


def test_a_price_that_nothing_is_added_to_is_no_sum_of_parts() -> None:
    bids, figure = ranked(lowest("sv"))
    assert bids
    assert ranking_parts(bids, figure).kind == "alone"
