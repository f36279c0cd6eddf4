"""The award of one field as values times weights, proved by the model itself."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import (
    a_criterion,
    a_criterion_score,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    amounts,
    an_award_rule,
    scored_bids,
)
from in_words import in_swedish
from report.recompute_bids import FIELDS
from report.recompute_case import lot_evaluation, variants
from robustness.weights_case import a_row
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.domain.criterion import PointSource
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Severity, UndecidedError
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach
from vagval.mcda.row import Row, dot
from vagval.mcda.stated_matrix import StatedMatrix
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.value_rows import totals

PUBLISHED = {
    "lowest_price_ratio",
    "min_max_price",
    "multiple_of_lowest",
    "mean_deviation",
    "best_discount",
    "bilinear_discount",
    "weighted_points",
    "discount_from_base",
    "quality_premium",
    "fixed_reference",
}
CONSTRUCTED = {"value_deduction", "price_surcharge", "willingness_to_pay"}
QUALITY_ALONE = {"fixed_price"}
REFUSED = {
    "weights-no-sum": {
        "best_discount_power",
        "logarithmic_price",
        "percentage_deduction",
        "price_coefficient",
        "quality_per_price",
        "price_per_quality",
        "weighted_quality_per_price",
        "exponential_quality_price",
        "offset_quality_per_price",
        "calibrated_quality_per_price",
        "utility_index",
    },
    "weights-quality-of-others": {
        "mean_reference",
        "median_reference",
        "rated_criteria",
        "relative_quality",
        "rank_points",
    },
    "weights-in-order": {"quality_corridor", "priority_order"},
    "matrix-price-decides": {"lowest_price"},
}
SCALE = {"full_points": "100", "price_full": "60", "price_zero": "140", "outside": "continue"}


def weighted(price: str, drift: str, stod: str) -> Lot:
    return a_lot(
        "LM",
        a_price_leaf(price),
        a_criterion("drift", weight=drift),
        a_criterion("stod", weight=stod),
        award=an_award_rule("weighted_points", {**SCALE}, ()),
    )


ALFA = a_scored_bid("alfa", price=80, points={"drift": 2, "stod": 4})
BETA = a_scored_bid("beta", price=100, points={"drift": 3, "stod": 4})


def stated(lot: Lot, *bids: ScoredBid) -> StatedMatrix:
    return additive_matrix(scored_bids(*bids, lot=lot), award_model(lot))


def made(result: StatedMatrix) -> DecisionMatrix:
    assert result.matrix is not None, result.findings
    return result.matrix


def signs(figures: Row) -> list[int]:
    """Compare every two, so that two orders with the same ties can be compared."""
    return [(one > other) - (one < other) for one in figures for other in figures]


def test_weighted_points_are_their_own_sum() -> None:
    # Price values 100 * (140 - 80) / 80 = 75 and 50; quality 100 * points / 5.
    # The sums are then 30 + 10 + 28 = 68 and 20 + 15 + 28 = 63 points.
    result = stated(weighted("0.4", "0.25", "0.35"), ALFA, BETA)
    matrix = made(result)

    assert result.findings == ()
    assert matrix == DecisionMatrix(
        alternatives=("alfa", "beta"),
        criteria=("pris", "drift", "stod"),
        maximise=(True, True, True),
        weights=a_row("0.4", "0.25", "0.35"),
        values=(a_row(75, 40, 80), a_row(50, 60, 80)),
    )
    assert totals(matrix) == a_row(68, 63)


def test_a_price_against_the_lowest_has_the_worth_that_it_has_in_this_field() -> None:
    # F01: the lowest price, 80, has all 100 points, and 100 has 80 of them.
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"}, ())
    matrix = made(stated(replace(weighted("0.4", "0.25", "0.35"), award=rule), ALFA, BETA))
    assert [row[0] for row in matrix.values] == [100, 80]


def test_a_criterion_on_which_all_are_equal_stays_and_weighs() -> None:
    matrix = made(stated(weighted("0.4", "0.25", "0.35"), ALFA, BETA))
    assert matrix.values[0][2] == matrix.values[1][2]
    assert matrix.weights[2] == Fraction("0.35")


def test_a_bid_below_a_threshold_is_left_out() -> None:
    lot = weighted("0.4", "0.25", "0.35")
    leaf = lot.tree.quality_leaves[0]
    breach = ThresholdBreach(leaf, Fraction(1), Fraction(2), is_share=False)
    below = replace(
        a_scored_bid("gamma", price=1, points={"drift": 1, "stod": 5}), breaches=(breach,)
    )
    assert stated(lot, ALFA, BETA, below) == stated(lot, ALFA, BETA)
    (few,) = stated(lot, ALFA, below).findings
    assert (few.code, few.details["count"]) == ("matrix-too-few-bids", 1)


def test_deductions_weigh_by_the_span_of_their_amounts_and_price_by_its_spread() -> None:
    # Amounts 50 to 350: span 300; bör-krav up to 100; prices 1000 to 1600: spread 600; together
    # 1000. alfa: 1000 - 170 - 30 = 800, beta: 1600 - 350 - 100 = 1150: alfa is 350 before it, and
    # .6 * 1 + .3 * .4 + .1 * .3 = .75 is .35 more than .6 * 0 + .3 * 1 + .1 * 1 = .40.
    drift = a_criterion("drift", deductions=amounts(50, 110, 170, 230, 290, 350))
    stod = a_criterion("stod", source=PointSource.REQUIREMENTS)
    lot = a_lot("LM", drift, stod)
    bids = (
        replace(
            a_scored_bid(key, price=price),
            scores=(
                a_criterion_score(drift, points),
                replace(a_criterion_score(stod, met, 100), deduction=Fraction(met)),
            ),
        )
        for key, price, points, met in (("alfa", 1_000, 2, 30), ("beta", 1_600, 5, 100))
    )

    result = stated(lot, *bids)
    matrix = made(result)

    assert matrix.criteria == ("price", "drift", "stod")
    assert matrix.weights == a_row("0.6", "0.3", "0.1")
    assert matrix.values == (a_row(1, "0.4", "0.3"), a_row(0, 1, 1))
    assert totals(matrix) == a_row("0.75", "0.40")
    (note,) = result.findings
    assert (note.code, note.details["spread"]) == ("matrix-weights-constructed", 600)
    assert in_swedish(note)


def test_equal_prices_weigh_nothing_and_nothing_at_all_is_refused() -> None:
    drift = a_criterion("drift", deductions=amounts(0, 10, 20, 30, 40, 50))
    level = a_criterion("drift", deductions=amounts(7, 7, 7, 7, 7, 7))
    for leaf, weights in ((drift, a_row(0, 1)), (level, None)):
        bids = (
            a_scored_bid(key, price=9, points={"drift": points}, criteria=[leaf])
            for key, points in (("alfa", 1), ("beta", 2))
        )
        result = stated(a_lot("LM", leaf), *bids)
        if weights is None:
            assert [each.code for each in result.findings] == ["matrix-nothing-weighs"]
        else:
            assert made(result).weights == weights


def test_every_model_stands_in_one_group() -> None:
    groups = (PUBLISHED, CONSTRUCTED, QUALITY_ALONE, *REFUSED.values())
    assert sorted(key for group in groups for key in group) == sorted(AWARD_MODELS)


@pytest.mark.parametrize("field", [name for name in FIELDS if name != "alone"])
@pytest.mark.parametrize("key", AWARD_MODELS)
def test_every_model_is_its_own_sum_or_refused_with_a_reason(key: str, field: str) -> None:
    for parameters in variants(key):
        try:
            lot = lot_evaluation(key, "L1", parameters, FIELDS[field])
        except UndecidedError:
            continue  # this formula has no figure for these bids
        result = additive_matrix(lot.scored, lot.model)
        codes = {each.code for each in result.findings}
        assert all(each.severity is Severity.NOTE for each in result.findings)
        assert in_swedish(*result.findings) or not result.findings
        for code, keys in REFUSED.items():
            assert (codes == {code}) == (key in keys)
        assert (codes == {"matrix-weights-constructed"}) == (key in CONSTRUCTED)
        if result.matrix is None:
            continue
        ranked = {each.bid.bid: each.assessment.figure for each in lot.decision.ranking}
        sign = -1 if lot.model.lowest_wins else 1
        figures = tuple(sign * ranked[bid] for bid in result.matrix.alternatives)
        assert signs(totals(result.matrix)) == signs(figures)
        assert len(ranked) == len(result.matrix.alternatives)


@pytest.mark.parametrize("key", sorted(PUBLISHED))
def test_with_other_weights_the_matrix_says_what_the_model_would_have_said(key: str) -> None:
    """The award anew with other published weights has the order of the same values."""
    bids = tuple(
        a_scored_bid(name, price=price, points={"drift": drift, "stod": stod})
        for name, price, drift, stod in (("a", 80, 2, 4), ("b", 100, 5, 1), ("c", 130, 4, 5))
    )

    def lot(*weights: str) -> Lot:
        return replace(weighted(*weights), award=an_award_rule(key, {**variants(key)[0]}, ()))

    values = made(stated(lot("0.4", "0.25", "0.35"), *bids)).values
    for weights in (("0.1", "0.2", "0.7"), ("0.8", "0.15", "0.05"), ("0.3", "0.6", "0.1")):
        model = award_model(lot(*weights))
        sign = -1 if model.lowest_wins else 1
        figures = tuple(sign * each.figure for each in model.assess_all(bids))
        assert signs(tuple(dot(row, a_row(*weights)) for row in values)) == signs(figures)
    assert FORMULAS[key].weights


def test_a_bid_without_a_figure_is_an_open_question() -> None:
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"}, ())
    lot = replace(weighted("0.4", "0.25", "0.35"), award=rule)
    with pytest.raises(UndecidedError):
        stated(lot, ALFA, replace(BETA, price=Fraction(0)))


def test_a_price_that_weighs_nothing_cannot_be_asked_about() -> None:
    (note,) = stated(weighted("0", "0.4", "0.6"), ALFA, BETA).findings
    assert note.code == "weights-no-sum"
