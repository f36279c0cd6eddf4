"""The bids as other methods can read them."""

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
    named,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.domain.criterion import PointSource
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Severity, UndecidedError
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach
from vagval.mcda.decision_matrix import decision_matrix
from vagval.mcda.stated_matrix import StatedMatrix

SCALE = {"full_points": "100", "price_full": "60", "price_zero": "140", "outside": "continue"}
WEIGHTED = a_lot(
    "LM",
    a_price_leaf("0.4"),
    a_criterion("drift", weight="0.25"),
    a_criterion("stod", weight="0.35"),
    award=an_award_rule("weighted_points", {**SCALE}),
)
ALFA = a_scored_bid("alfa", price=80, points={"drift": 2, "stod": 4})
BETA = a_scored_bid("beta", price=100, points={"drift": 3, "stod": 5})


def stated(lot: Lot, *bids: ScoredBid) -> StatedMatrix:
    return decision_matrix(scored_bids(*bids, lot=lot), award_model(lot))


def codes(result: StatedMatrix) -> list[str]:
    assert all(f.severity is Severity.NOTE for f in result.findings), "advice stops nothing"
    return [f.code for f in result.findings]


def test_weighted_points_gives_its_own_weights_and_price_as_the_column_to_minimise() -> None:
    result = stated(WEIGHTED, ALFA, BETA)

    assert result.findings == ()
    assert result.matrix == DecisionMatrix(
        alternatives=("alfa", "beta"),
        criteria=("pris", "drift", "stod"),
        maximise=(False, True, True),
        weights=(Fraction("0.4"), Fraction("0.25"), Fraction("0.35")),
        values=(
            (Fraction(80), Fraction("0.4"), Fraction("0.8")),
            (Fraction(100), Fraction("0.6"), Fraction(1)),
        ),
    )


def test_fixed_price_has_no_price_column() -> None:
    rule = an_award_rule("fixed_price", {"full_points": "100"}, ())
    lot = a_lot(
        "LM", a_criterion("drift", weight="0.3"), a_criterion("stod", weight="0.7"), award=rule
    )
    matrix = stated(lot, replace(ALFA, price=None), replace(BETA, price=None)).matrix
    assert matrix is not None
    assert (matrix.criteria, matrix.maximise) == (("drift", "stod"), (True, True))


def test_value_deduction_gets_constructed_weights_and_says_so() -> None:
    # Largest deductions 300 and 100, price spread 600: weights 300/1000, 100/1000, 600/1000.
    drift = a_criterion("drift", deductions=amounts(0, 60, 120, 180, 240, 300))
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

    assert result.matrix is not None
    assert result.matrix.criteria == ("price", "drift", "stod")
    assert result.matrix.weights == (Fraction("0.6"), Fraction("0.3"), Fraction("0.1"))
    assert result.matrix.values[0] == (Fraction(1_000), Fraction("0.4"), Fraction("0.3"))
    assert codes(result) == ["matrix-weights-constructed"]
    assert result.findings[0].details["spread"] == 600


def test_a_criterion_called_price_does_not_collide_with_the_price_column() -> None:
    leaf = a_criterion("price", deductions=amounts(0, 1, 2, 3, 4, 5))
    bids = (
        a_scored_bid(key, price=price, points={"price": points}, criteria=[leaf])
        for key, price, points in (("alfa", 1, 1), ("beta", 2, 2))
    )
    matrix = stated(a_lot("LM", leaf), *bids).matrix
    assert matrix is not None
    assert matrix.criteria == ("price_", "price")


def test_a_criterion_where_all_are_equal_is_left_out_with_a_finding() -> None:
    result = stated(WEIGHTED, ALFA, replace(BETA, scores=(ALFA.scores[0], BETA.scores[1])))

    assert result.matrix is not None
    assert result.matrix.criteria == ("pris", "stod")
    assert result.matrix.weights == (Fraction(40, 75), Fraction(35, 75))
    assert codes(result) == ["matrix-constant-criterion"]
    assert result.findings[0].details["criterion"] == named("Drift")


def test_equal_prices_are_left_out_with_a_finding_in_a_deduction_model() -> None:
    lot = a_lot()
    bids = (
        a_scored_bid(k, price=9, points={"kvalitet": p}, criteria=lot.tree.leaves)
        for k, p in (("alfa", 1), ("beta", 2))
    )
    result = stated(lot, *bids)
    assert result.matrix is not None
    assert result.matrix.criteria == ("kvalitet",)
    assert codes(result) == ["matrix-weights-constructed", "matrix-constant-price"]


def test_bids_below_a_threshold_are_not_compared() -> None:
    breach = ThresholdBreach(a_criterion(), Fraction(2), Fraction(3), is_share=False)
    gamma = a_scored_bid("gamma", price=1, points={"drift": 1, "stod": 1}, breaches=[breach])
    matrix = stated(WEIGHTED, ALFA, BETA, gamma).matrix
    assert matrix is not None
    assert matrix.alternatives == ("alfa", "beta")


@pytest.mark.parametrize(
    ("lot", "bids", "code"),
    [
        (a_lot("LM", a_criterion(), award="lowest_price"), (ALFA, BETA), "matrix-price-decides"),
        (WEIGHTED, (), "matrix-too-few-bids"),
        (WEIGHTED, (ALFA,), "matrix-too-few-bids"),
        (WEIGHTED, (ALFA, replace(ALFA, bid="beta")), "matrix-all-equal"),
    ],
)
def test_where_nothing_can_be_compared_the_reason_is_told(
    lot: Lot, bids: tuple[ScoredBid, ...], code: str
) -> None:
    result = stated(lot, *bids)
    assert result.matrix is None
    assert codes(result) == [code]


def test_without_any_weight_there_is_nothing_to_weigh() -> None:
    leaf = a_criterion(deductions=amounts(0, 0, 0, 0, 0, 0))
    bids = (
        a_scored_bid(k, price=9, points={"kvalitet": p}, criteria=[leaf])
        for k, p in (("alfa", 1), ("beta", 2))
    )
    assert codes(stated(a_lot("LM", leaf), *bids)) == ["matrix-nothing-weighs"]


def test_missing_values_are_refused_not_read_as_zero() -> None:
    with pytest.raises(UndecidedError, match="award-price-missing"):
        stated(WEIGHTED, ALFA, replace(BETA, price=None))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        stated(WEIGHTED, ALFA, replace(BETA, scores=()))


@pytest.mark.parametrize(
    "changed",
    [
        {"alternatives": ("a", "a")},
        {"criteria": ("x", "x")},
        {"weights": (Fraction(1, 2), Fraction(1, 3))},
        {"weights": (Fraction(3, 2), Fraction(-1, 2))},
        {"values": ((Fraction(1), Fraction(2)),)},
        {"values": ((Fraction(1),), (Fraction(2),))},
        {"maximise": (True,)},
    ],
)
def test_a_matrix_that_no_method_could_read_cannot_be_made(changed: dict[str, object]) -> None:
    sound = DecisionMatrix(
        ("a", "b"), ("x", "y"), (True, False), (Fraction(1, 2), Fraction(1, 2)),
        ((Fraction(1), Fraction(2)), (Fraction(3), Fraction(4))),
    )  # fmt: skip
    with pytest.raises(ValueError, match="no decision matrix"):
        replace(sound, **changed)  # type: ignore[arg-type]  # the point is that they are wrong
