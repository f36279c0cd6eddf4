"""Published examples of methods, as collected in data/ground_truth, each reproduced."""

import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.preference_function import PreferenceFunction
from vagval.mcda.agreement import spearman, weighted_spearman, ws_similarity
from vagval.mcda.distillation import distil
from vagval.mcda.electre1 import electre1
from vagval.mcda.electre3 import PseudoCriterion, concordance_table, credibility_table
from vagval.mcda.promethee import preference_table, promethee_flows
from vagval.mcda.rank_by import rank_by
from vagval.mcda.voting import Ballot, borda_points, copeland_scores, pairwise_wins

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "ground_truth"
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

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="needs data/ground_truth beside the checkout"),
]


def published(name: str) -> tuple[dict[str, Any], DecisionMatrix]:
    case = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    weights = [Fraction(str(weight)) for weight in case["weights"]]
    # Some printed weights sum to .99998, others are counts: the proportions are what is read.
    matrix = DecisionMatrix(
        alternatives=tuple(f"a{number}" for number in range(len(case["matrix"]))),
        criteria=tuple(f"c{number}" for number in range(len(weights))),
        maximise=tuple(objective == "max" for objective in case["objectives"]),
        weights=tuple(weight / sum(weights) for weight in weights),
        values=tuple(tuple(Fraction(str(v)) for v in row) for row in case["matrix"]),
    )
    return case, matrix


def near(
    table: Sequence[Sequence[Fraction]],
    expected: Sequence[Sequence[float | None]],
    tolerance: float,
) -> bool:
    """Tell whether a table is the published one, where that has numbers."""
    return all(
        theirs is None or abs(float(mine) - theirs) <= tolerance
        for row, published_row in zip(table, expected, strict=True)
        for mine, theirs in zip(row, published_row, strict=True)
    )


@pytest.mark.parametrize(("name", "method", "quantity", "scale"), SCORED)
def test_published_scores_and_ranks_come_out(
    name: str, method: str, quantity: str, scale: int
) -> None:
    case, matrix = published(name)
    ranking = rank_by(method, matrix, case["parameters"])
    scores = [float(score) / scale for score in ranking.scores]
    assert scores == pytest.approx(case["expected"][quantity], abs=case["tolerance"])
    if "rank" in case["expected"]:
        assert list(ranking.ranks) == case["expected"]["rank"]


@pytest.mark.parametrize("name", FLOWS)
def test_published_flows_come_out(name: str) -> None:
    case, matrix = published(name)
    given = case["parameters"]
    functions = [
        PreferenceFunction(
            given["preference_functions"][index],
            *(
                None if given[key][index] is None else Fraction(str(given[key][index]))
                for key in "qps"
            ),
        )
        for index in range(len(matrix.criteria))
    ]
    flows = promethee_flows(matrix, functions)
    expected, tolerance = case["expected"], case["tolerance"]
    assert list(map(float, flows.positive)) == pytest.approx(expected["phi_plus"], abs=tolerance)
    assert list(map(float, flows.negative)) == pytest.approx(expected["phi_minus"], abs=tolerance)
    if "preference" in expected:
        assert near(preference_table(matrix, functions), expected["preference"], tolerance)


@pytest.mark.parametrize("name", ELECTRE3)
def test_published_credibilities_come_out(name: str) -> None:
    case, matrix = published(name)
    criteria = [
        PseudoCriterion(*(Fraction(str(case["parameters"][key][index])) for key in "qpv"))
        for index in range(len(matrix.criteria))
    ]
    credibility = credibility_table(matrix, criteria)
    expected = case["expected"]
    assert near(credibility, expected["credibility"], max(case["tolerance"], 1e-8))
    if "concordance" in expected:
        assert near(concordance_table(matrix, criteria), expected["concordance"], case["tolerance"])
    if "descending_best_first" in expected:
        keys = case["alternatives"]
        for way, descending in (("descending", True), ("ascending", False)):
            classes = distil(credibility, descending=descending)
            assert [[keys[each] for each in one] for one in classes] == (
                expected[f"{way}_best_first"]
            )


def test_the_universities_distil_as_the_texts_say_and_not_as_mcda_1_1_0_does() -> None:
    # The file records both: mcda uses one cut and leaves s out; its order is written there as its.
    case, matrix = published("electre3_giannoulis_ishizaka2010")
    criteria = [PseudoCriterion(*(Fraction(each) for each in ("0.3", "0.5", "0.7")))] * 4
    credibility = credibility_table(matrix, criteria)
    descending = distil(credibility, descending=True)
    assert descending == ((4,), (0,), (3,), (1, 2, 5))
    assert distil(credibility, descending=False) == ((4,), (2,), (0, 3), (1, 5))
    assert case["expected"]["descending_mcda"] != [list(each) for each in descending]


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
    case = json.loads((FOLDER / "rank_similarity_salabun_urbaniak2020.json").read_text("utf-8"))
    one, other = case["parameters"]["R"], case["parameters"]["Q"]
    found = (spearman(one, other), weighted_spearman(one, other), ws_similarity(one, other))
    expected = [case["expected"][each] for each in ("spearman", "weighted_spearman", "WS")]
    assert [float(each or 0) for each in found] == pytest.approx(expected, abs=case["tolerance"])


def test_the_capital_of_tennessee_comes_out() -> None:
    case = json.loads((FOLDER / "borda_condorcet_tennessee.json").read_text("utf-8"))
    ballots = [
        Ballot([order.index(each) + 1 for each in "MNCK"], count)
        for count, order in case["parameters"]["ballots"]
    ]
    wins = pairwise_wins(ballots)
    assert list(borda_points(ballots)) == case["expected"]["borda_points"]
    assert [list(row) for row in wins] == case["expected"]["pairwise_row_over_column"]
    assert list(copeland_scores(wins)) == case["expected"]["copeland_wins_minus_losses"]
