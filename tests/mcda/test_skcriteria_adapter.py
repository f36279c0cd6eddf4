"""Other methods through scikit-criteria, checked against published and hand-made numbers."""

import warnings
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mcda.matrices import a_matrix, facts_bids
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking, Unable
from vagval.mcda.method_table import BY_KEY, METHODS
from vagval.mcda.skcriteria_adapter import ask_methods


def asked(matrix: DecisionMatrix) -> dict[str, MethodRanking]:
    return {ranking.method: ranking for ranking in ask_methods(METHODS, matrix)[0]}


def scores(matrix: DecisionMatrix, method: str) -> list[float]:
    (ranking,), _ = ask_methods((BY_KEY[method],), matrix)
    return [float(score) for score in ranking.scores]


@pytest.mark.parametrize(
    ("weights", "method", "expected", "ranks"),
    [
        (("0.4", "0.6"), "weighted_sum", [0.40000, 0.50667, 0.60000], (3, 2, 1)),
        (("0.5", "0.5"), "weighted_sum", [0.50000, 0.52222, 0.50000], (2, 1, 2)),
        (("0.4", "0.6"), "topsis", [0.34221, 0.47794, 0.65779], (3, 2, 1)),
        (("0.5", "0.5"), "topsis", [0.43831, 0.50324, 0.56169], (3, 2, 1)),
        (("0.4", "0.6"), "vikor", [1.00000, 0.23333, 0.12500], (3, 2, 1)),
        (("0.5", "0.5"), "vikor", [1.0, 0.0, 1.0], (2, 1, 2)),
    ],
)
def test_worked_values_of_facts_mcda_section_3(
    weights: tuple[str, str], method: str, expected: list[float], ranks: tuple[int, ...]
) -> None:
    matrix = facts_bids(*weights)
    assert scores(matrix, method) == pytest.approx(expected, abs=5e-6)
    assert asked(matrix)[method].ranks == ranks


def test_copras_on_the_bids_of_facts_mcda_section_5() -> None:
    # Significances .4047 .2893 .3060; the library gives them as per cent of the best.
    matrix = a_matrix(((100, 80), (200, 80), (150, 70)), (False, True), ("0.5", "0.5"))
    best = 0.4047
    expected = [100.0, 100 * 0.2893 / best, 100 * 0.3060 / best]
    assert scores(matrix, "copras") == pytest.approx(expected, abs=0.02)
    assert asked(matrix)["copras"].ranks == (1, 3, 2)


def test_edas_by_hand() -> None:
    # Means: price 150, quality 75. Distance from the mean, as a share of it, weights 1/2:
    #   a: price 50 lower = 1/3, quality 5 higher = 1/15: better 1/5, worse 0
    #   b: price 50 higher = 1/3, quality 5 higher = 1/15: better 1/30, worse 1/6
    #   c: price 0, quality 10 lower = 2/15: better 0, worse 1/15
    # Divided by the largest (1/5 and 1/6): better 1, 1/6, 0; worse 0, 1, 2/5.
    # Score: half of better + (1 - worse).
    matrix = a_matrix(((100, 80), (200, 80), (150, 65)), (False, True), ("0.5", "0.5"))
    assert scores(matrix, "edas") == pytest.approx([1, 1 / 12, 3 / 10], abs=1e-9)


def test_marcos_by_hand() -> None:
    # Normalised by the ideal (100, 80): a (1, 1), b (1/2, 1), c (2/3, 13/16).
    # S: a 1, b 3/4, c 71/96; anti-ideal (200, 65): (1/2 + 13/16)/2 = 21/32; ideal 1.
    # K- = S/(21/32), K+ = S; f(K-) = K+/(K+ + K-) = 21/53, f(K+) = 32/53 for every bid.
    # f(K) = (K+ + K-)/(1 + 21/32 + 32/21) = S * (1 + 32/21)/(1 + 21/32 + 32/21)
    matrix = a_matrix(((100, 80), (200, 80), (150, 65)), (False, True), ("0.5", "0.5"))
    factor = (1 + 32 / 21) / (1 + 21 / 32 + 32 / 21)
    expected = [factor * s for s in (1, 3 / 4, 71 / 96)]
    assert scores(matrix, "marcos") == pytest.approx(expected, abs=1e-9)


def exact_weighted_sum(matrix: DecisionMatrix) -> list[Fraction]:
    """Compute min-max values by the weights, in fractions."""
    columns = list(zip(*matrix.values, strict=True))
    spans = [max(column) - min(column) for column in columns]
    return [
        sum(
            (
                weight * ((value - min(column)) if more else (max(column) - value)) / span
                for value, column, span, more, weight in zip(
                    row, columns, spans, matrix.maximise, matrix.weights, strict=True
                )
            ),
            Fraction(0),
        )
        for row in matrix.values
    ]


small = st.integers(0, 6)
rows_of_three = st.lists(st.tuples(small, small, small), min_size=2, max_size=6).filter(
    lambda rows: all(len(set(column)) > 1 for column in zip(*rows, strict=True))
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=rows_of_three)
def test_the_weighted_sum_ranks_as_exact_fractions_do(rows: list[tuple[int, int, int]]) -> None:
    matrix = a_matrix(rows, (False, True, True), ("0.2", "0.3", "0.5"))
    exact = exact_weighted_sum(matrix)
    ranking = asked(matrix)["weighted_sum"]
    assert ranking.ranks == tuple(1 + sum(other > score for other in exact) for score in exact)
    assert [float(s) for s in ranking.scores] == pytest.approx([float(s) for s in exact], abs=1e-9)


def test_23_methods_answer_in_a_fixed_order_with_their_whole_pipeline() -> None:
    rankings, unable = ask_methods(METHODS, facts_bids("0.4", "0.6"))
    assert [r.method for r in rankings] == [m.key for m in METHODS]
    assert len(rankings) == 23
    assert unable == ()
    assert {r.method: r.pipeline for r in rankings}["topsis"] == (
        "scikit-criteria 0.10: VectorScaler(target='matrix') | TOPSIS(metric='euclidean'); "
        "equal within 1e-09"
    )
    assert [r.method for r in rankings if r.lowest_wins] == [
        "vikor", "mairca", "reference_moora", "electre2", "spotis",
    ]  # fmt: skip


def test_every_method_puts_a_bid_that_is_best_on_everything_first() -> None:
    # Also what should be low: a method that read it backwards would put it last.
    matrix = a_matrix(
        ((80, 9, 2), (100, 7, 4), (130, 4, 6)), (False, True, False), ("0.4", "0.4", "0.2")
    )
    rankings, unable = ask_methods(METHODS, matrix)
    assert {r.method for r in rankings if r.ranks[0] != 1} == set()
    assert {r.method for r in rankings if r.ranks[2] == 1} == set()
    # Its distance to the best quarter is 0, and CoCoSo divides by the worst bid's sum of 0.
    assert unable == (Unable("cocoso", "undefined"), Unable("simplified_probid", "undefined"))


def test_scores_are_rounded_to_nine_decimals_and_zero_has_no_sign() -> None:
    every = asked(facts_bids("0.5", "0.5"))
    scores_of_all = [score for ranking in every.values() for score in ranking.scores]
    assert {score.as_tuple().exponent for score in scores_of_all} == {-9}
    assert not any(score.is_zero() and score.is_signed() for score in scores_of_all)
    assert every["vikor"].scores[1] == Decimal(0)


def test_the_same_matrix_gives_the_same_answer() -> None:
    matrix = facts_bids("0.4", "0.6")
    assert ask_methods(METHODS, matrix) == ask_methods(METHODS, matrix)


def test_nothing_is_printed_and_nothing_is_warned(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask_methods(METHODS, facts_bids("0.4", "0.6"))
    assert capsys.readouterr().out == ""


def test_absolute_bounds_make_spotis_blind_to_the_other_bids() -> None:
    # Distances between 0 and 200, and between 0 and 1: .4 * 80/200 + .6 * .5 = .46.
    bounds = [(Fraction(0), Fraction(200)), (Fraction(0), Fraction(1))]
    (all_bids,), _ = ask_methods((BY_KEY["spotis"],), facts_bids("0.4", "0.6"), bounds)
    two = a_matrix(((80, "0.50"), (130, "0.95")), (False, True), ("0.4", "0.6"))
    (two_bids,), _ = ask_methods((BY_KEY["spotis"],), two, bounds)
    assert [str(each) for each in all_bids.scores] == ["0.460000000", "0.380000000", "0.290000000"]
    assert two_bids.scores == (all_bids.scores[0], all_bids.scores[2])
    assert "bounds=[(0.0, 200.0), (0.0, 1.0)], isp=[0.0, 1.0]" in all_bids.pipeline


def test_rim_measures_to_the_best_bound_as_the_crow_flies() -> None:
    # Weighed values (.24, .30) of (.40, .60): to the best (.16, .30), to the worst (.24, .30).
    bounds = [(Fraction(0), Fraction(200)), (Fraction(0), Fraction(1))]
    (ranking,), _ = ask_methods((BY_KEY["rim"],), facts_bids("0.4", "0.6"), bounds)
    near, far = (0.16**2 + 0.30**2) ** 0.5, (0.24**2 + 0.30**2) ** 0.5
    assert float(ranking.scores[0]) == pytest.approx(far / (near + far), abs=1e-9)


def test_floats_do_not_break_exact_ties() -> None:
    # Both score exactly 2.60 (facts/mcda.md 2.2); floats give 2.6 and 2.5999999999999996.
    rows = ((2, 2, 3, 4, 1, 5, 0, 3), (1, 2, 5, 5, 3, 0, 1, 3), (0,) * 8, (5,) * 8)
    weights = ("0.05", "0.1", "0.1", "0.15", "0", "0.1", "0.2", "0.3")
    assert asked(a_matrix(rows, (True,) * 8, weights))["weighted_sum"].ranks == (2, 2, 4, 1)


@pytest.mark.slow
def test_scores_as_large_as_floats_get_are_told() -> None:
    huge = Fraction(10**30)
    matrix = DecisionMatrix(
        ("a", "b"), ("x", "y"), (False, True), (Fraction(1, 2),) * 2,
        ((huge, Fraction(1)), (2 * huge, Fraction(3))),
    )  # fmt: skip
    rankings, unable = ask_methods(METHODS, matrix)
    assert len(rankings) + len(unable) == len(METHODS)
