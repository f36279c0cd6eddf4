"""Published examples of methods, as collected in data/ground_truth, each reproduced."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from real.ground_truth import (
    NEEDS_CASES,
    published_case,
    published_functions,
    published_matrix,
)
from robustness.published_methods import competition
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.agreement import spearman, weighted_spearman, ws_similarity
from vagval.mcda.distillation import distil
from vagval.mcda.electre1 import electre1
from vagval.mcda.electre3 import PseudoCriterion, concordance_table, credibility_table
from vagval.mcda.promethee import preference_table, promethee_flows
from vagval.mcda.rank_by import rank_by
from vagval.mcda.voting import Ballot, borda_points, copeland_scores, pairwise_wins

SCORED = (
    ("copras_uysal2022", "copras", "utility", 100),
    ("edas_ersoy2021", "edas", "score", 1),
    ("edas_karabasevic2018", "edas", "score", 1),
    ("marcos_puska2020", "marcos", "utility", 1),
    ("spotis_dezert2020", "spotis", "score_lower_is_better", 1),
    ("topsis_hodgett_cars", "topsis", "closeness", 1),
    ("topsis_tzeng_huang2011", "topsis", "closeness", 1),
    ("vikor_opricovic_tzeng2004", "vikor", "Q", 1),
    ("vikor_opricovic_tzeng2007_w1", "vikor", "Q", 1),
    ("vikor_opricovic_tzeng2007_w2", "vikor", "Q", 1),
    ("vikor_papathanasiou_ploskas2018", "vikor", "Q", 1),
    ("wsm_kracka2010", "weighted_sum", "score", 1),
    ("promethee2_zhao2013", "promethee2", "phi", 1),
    ("promethee_brans1986_sixtypes", "promethee2", "phi", 1),
    ("promethee_luque_ejemplo28_visual", "promethee2", "phi", 1),
)
FLOWS = tuple(name for name, method, *_ in SCORED if method == "promethee2")
ELECTRE3 = (
    "electre3_distillation_p1p6",
    "electre3_giannoulis_ishizaka2010",
    "electre3_schools_r_mcda",
)

Table = Sequence[Sequence[Fraction]]
LOWEST_WINS = ("Q", "score_lower_is_better")

pytestmark = NEEDS_CASES


def published(name: str) -> tuple[dict[str, Any], DecisionMatrix]:
    case = published_case(name)
    return case, published_matrix(case)


def near(
    table: Table,
    expected: Sequence[Sequence[float | None]],
    tolerance: float,
) -> bool:
    """Tell whether a table is the published one; only its diagonal may be left blank."""
    return all(
        (theirs is None and row == column)
        or (theirs is not None and abs(float(mine) - theirs) <= tolerance)
        for row, (found, printed) in enumerate(zip(table, expected, strict=True))
        for column, (mine, theirs) in enumerate(zip(found, printed, strict=True))
    )


@pytest.mark.parametrize(("name", "method", "quantity", "scale"), SCORED)
def test_published_scores_and_ranks_come_out(
    name: str, method: str, quantity: str, scale: int
) -> None:
    case, matrix = published(name)
    ranking = rank_by(method, matrix, case["parameters"])
    scores = [float(score) / scale for score in ranking.scores]
    assert scores == pytest.approx(case["expected"][quantity], abs=case["tolerance"])
    # Where no ranks were printed, they are those of the printed scores.
    by_score = competition(case["expected"][quantity], lowest_wins=quantity in LOWEST_WINS)
    assert list(ranking.ranks) == case["expected"].get("rank", by_score)


@pytest.mark.parametrize("name", FLOWS)
def test_published_flows_come_out(name: str) -> None:
    case, matrix = published(name)
    functions = published_functions(case)
    flows = promethee_flows(matrix, functions)
    expected, tolerance = case["expected"], case["tolerance"]
    assert list(map(float, flows.positive)) == pytest.approx(expected["phi_plus"], abs=tolerance)
    assert list(map(float, flows.negative)) == pytest.approx(expected["phi_minus"], abs=tolerance)


def test_the_published_preferences_of_the_hydro_plants_come_out() -> None:
    case, matrix = published("promethee_brans1986_sixtypes")
    table = preference_table(matrix, published_functions(case))
    assert near(table, case["expected"]["preference"], case["tolerance"])


def credibilities(case: dict[str, Any], matrix: DecisionMatrix) -> Table:
    return credibility_table(matrix, pseudo_criteria(case))


def pseudo_criteria(case: dict[str, Any]) -> list[PseudoCriterion]:
    thresholds = zip(*(case["parameters"][key] for key in "qpv"), strict=True)
    return [PseudoCriterion(*(Fraction(str(each)) for each in row)) for row in thresholds]


@pytest.mark.parametrize("name", ELECTRE3)
def test_published_credibilities_come_out(name: str) -> None:
    case, matrix = published(name)
    assert near(credibilities(case, matrix), case["expected"]["credibility"], case["tolerance"])


@pytest.mark.parametrize("name", ELECTRE3[1:])
def test_published_concordances_come_out(name: str) -> None:
    case, matrix = published(name)
    concordance = concordance_table(matrix, pseudo_criteria(case))
    assert near(concordance, case["expected"]["concordance"], case["tolerance"])


@pytest.mark.parametrize("way", ["descending", "ascending"])
def test_the_published_distillations_come_out(way: str) -> None:
    case, matrix = published("electre3_distillation_p1p6")
    classes = distil(credibilities(case, matrix), descending=way == "descending")
    named = [[case["alternatives"][each] for each in one] for one in classes]
    assert named == case["expected"][f"{way}_best_first"]


def test_the_universities_distil_as_the_texts_say_and_not_as_mcda_1_1_0_does() -> None:
    # The file records both: mcda uses one cut and leaves s out; its order is written there as its.
    case, matrix = published("electre3_giannoulis_ishizaka2010")
    credibility = credibilities(case, matrix)
    descending = [list(each) for each in distil(credibility, descending=True)]
    ascending = [list(each) for each in distil(credibility, descending=False)]
    assert descending == [[4], [0], [3], [1, 2, 5]]
    assert ascending == [[4], [2], [0, 3], [1, 5]]
    by_the_texts = f"desc {descending} asc(worst first) {ascending[::-1]};"
    assert by_the_texts in case["disagreements"][0]
    # mcda keeps together what the second threshold tells apart; no order is turned.
    first, second, third, last = descending
    assert case["expected"]["descending_mcda"] == [first, second, sorted(third + last)]
    first, second, third, last = ascending
    assert case["expected"]["ascending_mcda_best_first"] == [sorted(first + second), third, last]


def test_the_kernel_of_electre_1_comes_out() -> None:
    case, matrix = published("electre1_cebrian2009")
    result = electre1(matrix, Fraction("0.65"), Fraction("0.35"))
    assert result is not None
    expected = case["expected"]
    assert list(result.kernel) == expected["kernel"]
    assert near(result.concordance, expected["concordance"], case["tolerance"])
    assert near(result.discordance, expected["discordance"], case["tolerance"])
    assert rank_by("electre1", matrix, case["parameters"]).ranks == (2, 2, 2, 2, 1, 2)


def test_the_rank_similarities_come_out() -> None:
    case = published_case("rank_similarity_salabun_urbaniak2020")
    one, other = case["parameters"]["R"], case["parameters"]["Q"]
    found = (spearman(one, other), weighted_spearman(one, other), ws_similarity(one, other))
    expected = [case["expected"][each] for each in ("spearman", "weighted_spearman", "WS")]
    assert [float(each or 0) for each in found] == pytest.approx(expected, abs=case["tolerance"])


def test_the_capital_of_tennessee_comes_out() -> None:
    case = published_case("borda_condorcet_tennessee")
    ballots = [
        Ballot([order.index(each) + 1 for each in "MNCK"], count)
        for count, order in case["parameters"]["ballots"]
    ]
    wins = pairwise_wins(ballots)
    assert list(borda_points(ballots)) == case["expected"]["borda_points"]
    assert [list(row) for row in wins] == case["expected"]["pairwise_row_over_column"]
    assert list(copeland_scores(wins)) == case["expected"]["copeland_wins_minus_losses"]
