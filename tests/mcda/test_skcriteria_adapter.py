"""Other methods through scikit-criteria, checked against published and hand-made numbers."""

import subprocess
import sys
import warnings
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
from vagval.mcda.skcriteria_adapter import METHODS, second_opinion
from vagval.mcda.stated_matrix import StatedMatrix

Rows = Sequence[Sequence[str | int]]


def a_matrix(rows: Rows, maximise: Sequence[bool], weights: Sequence[str]) -> DecisionMatrix:
    return DecisionMatrix(
        alternatives=tuple("abcdefgh"[: len(rows)]),
        criteria=tuple(f"c{number}" for number in range(len(maximise))),
        maximise=tuple(maximise),
        weights=tuple(Fraction(weight) for weight in weights),
        values=tuple(tuple(Fraction(value) for value in row) for row in rows),
    )


def asked(matrix: DecisionMatrix) -> dict[str, MethodRanking]:
    return {ranking.method: ranking for ranking in second_opinion(StatedMatrix(matrix)).rankings}


def scores(matrix: DecisionMatrix, method: str) -> list[float]:
    return [float(score) for score in asked(matrix)[method].scores]


def facts_bids(price_weight: str, quality_weight: str) -> DecisionMatrix:
    """A(80,.50) B(100,.70) C(130,.95) of facts/mcda.md, section 3."""
    rows = ((80, "0.50"), (100, "0.70"), (130, "0.95"))
    return a_matrix(rows, (False, True), (price_weight, quality_weight))


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


def test_six_methods_answer_in_a_fixed_order_with_their_whole_pipeline() -> None:
    rankings = second_opinion(StatedMatrix(facts_bids("0.4", "0.6"))).rankings
    assert [r.method for r in rankings] == [m.key for m in METHODS]
    assert rankings[1].pipeline == (
        "scikit-criteria 0.10: VectorScaler(target='matrix') | TOPSIS(metric='euclidean'); "
        "equal within 1e-09"
    )
    assert [r.method for r in rankings if r.lowest_wins] == ["vikor"]


def test_scores_are_rounded_to_nine_decimals_and_zero_has_no_sign() -> None:
    every = asked(facts_bids("0.5", "0.5")).values()
    scores_of_all = [score for ranking in every for score in ranking.scores]
    assert {score.as_tuple().exponent for score in scores_of_all} == {-9}
    assert not any(score.is_zero() and score.is_signed() for score in scores_of_all)
    assert asked(facts_bids("0.5", "0.5"))["vikor"].scores[1] == Decimal(0)


def test_the_same_matrix_gives_the_same_answer() -> None:
    first, second = (second_opinion(StatedMatrix(facts_bids("0.4", "0.6"))) for _ in range(2))
    assert first == second


def test_nothing_is_printed_and_nothing_is_warned(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        second_opinion(StatedMatrix(facts_bids("0.4", "0.6")))
    assert capsys.readouterr().out == ""


def test_copras_is_left_out_where_nothing_is_minimised() -> None:
    opinion = second_opinion(
        StatedMatrix(a_matrix(((1, 5), (2, 3)), (True, True), ("0.5", "0.5")), (), Place("x"))
    )
    assert "copras" not in {r.method for r in opinion.rankings}
    assert opinion.findings[0].code == "matrix-method-needs-price"
    assert opinion.findings[0].details == {"method": "COPRAS"}
    assert opinion.findings[0].place == Place("x")


def test_a_method_that_would_divide_by_zero_is_left_out_with_a_finding() -> None:
    # A price of 0: COPRAS and MARCOS divide by it.
    opinion = second_opinion(
        StatedMatrix(a_matrix(((0, 5), (2, 3)), (False, True), ("0.5", "0.5")))
    )
    assert [r.method for r in opinion.rankings] == ["weighted_sum", "topsis", "vikor", "edas"]
    assert [(f.code, f.details["method"]) for f in opinion.findings] == [
        ("matrix-method-undefined", "COPRAS"),
        ("matrix-method-undefined", "MARCOS"),
    ]


def test_the_findings_of_the_matrix_are_passed_on() -> None:
    note = finding("matrix-weights-constructed", Place("x"))
    opinion = second_opinion(StatedMatrix(facts_bids("0.4", "0.6"), (note,)))
    assert opinion.findings == (note,)


def test_without_a_matrix_there_is_no_opinion_and_no_import() -> None:
    code = (
        "import sys\n"
        "from vagval.mcda.skcriteria_adapter import second_opinion\n"
        "from vagval.mcda.stated_matrix import StatedMatrix\n"
        "second_opinion(StatedMatrix(None))\n"
        "sys.exit(any(name in sys.modules for name in ('skcriteria', 'pandas', 'numpy')))\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert second_opinion(StatedMatrix(None)) == SecondOpinion(None, (), ())
