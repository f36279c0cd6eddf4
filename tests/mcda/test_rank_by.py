"""Any matrix by any method, and parameters that cannot be are told."""

from collections.abc import Mapping

import pytest

from mcda.matrices import a_matrix, facts_bids
from vagval.domain.errors import Finding, UsageError
from vagval.mcda.from_arrays import decision_matrix_from
from vagval.mcda.rank_by import RANKING_METHODS, rank_by

BIDS = facts_bids("0.5", "0.5")


def refused(method: str, parameters: Mapping[str, object]) -> tuple[Finding, ...]:
    with pytest.raises(UsageError) as error:
        rank_by(method, BIDS, parameters)
    return error.value.findings


def test_every_method_ranks_the_bids_of_the_facts() -> None:
    for method in RANKING_METHODS:
        ranking = rank_by(method, BIDS)
        assert min(ranking.ranks) == 1
        assert len(ranking.scores) == 3
        assert ranking.pipeline.startswith(("scikit-criteria 0.10: ", "vagval: "))


def test_promethee_with_the_thresholds_of_the_facts_has_an_exact_tie_score() -> None:
    ranking = rank_by(
        "promethee2",
        BIDS,
        {"preference_functions": ["linear", "linear"], "q": [5, 0.05], "p": [40, 0.4]},
    )
    # φ 0, 1/28, -1/28.
    assert ranking.ranks == (2, 1, 3)
    assert [str(each) for each in ranking.scores] == ["0E-9", "0.035714286", "-0.035714286"]
    assert ranking.pipeline == (
        "vagval: PROMETHEE II (linear q=5 p=40, linear q=1/20 p=2/5); flows divided by m-1; exact"
    )


def test_thresholds_that_nobody_stated_are_said_to_be_so() -> None:
    # Spreads 50 and .45: q 5 and .045, p 25 and .225.
    assert "linear q=5 p=25, linear q=9/200 p=9/40; q 1/10 and p 1/2 of the spread" in (
        rank_by("promethee2", BIDS).pipeline
    )
    assert "stated by nobody, no veto" in rank_by("electre3", BIDS).pipeline


@pytest.mark.parametrize(
    ("method", "parameters", "changed"),
    [
        ("vikor", {"v": 1}, "VIKOR(use_compromise_set=False, v=1.0)"),
        ("topsis", {"normalisation": "minmax"}, "MinMaxScaler("),
        ("topsis", {"distance": "cityblock"}, "TOPSIS(metric='cityblock')"),
        ("weighted_sum", {"invert_min": "1/x", "normalisation": "sum"},
         "InvertMinimize() | SumScaler(target='matrix') | WeightedSumModel()"),
        ("waspas", {"lambda": 0.25}, "WASPAS(lambda_value=0.25)"),
        ("codas", {"tau": 0.01}, "CODAS(tau=0.01)"),
        ("electre2", {"p0": 0.7}, "p0=0.7"),
        ("spotis", {"bounds": [[0, 200], [0, 1]]}, "bounds=[(0.0, 200.0), (0.0, 1.0)]"),
    ],
)  # fmt: skip
def test_a_parameter_changes_how_the_method_is_run_and_is_told(
    method: str, parameters: Mapping[str, object], changed: str
) -> None:
    assert changed in rank_by(method, BIDS, parameters).pipeline
    assert changed not in rank_by(method, BIDS).pipeline


@pytest.mark.parametrize(
    ("method", "parameters", "kind"),
    [
        ("vikor", {"v": 1.5}, "share"),
        ("vikor", {"v": True}, "share"),
        ("vikor", {"v": float("nan")}, "share"),
        ("vikor", {"v": 10**400}, "share"),
        ("codas", {"tau": 10**400}, "not-negative"),
        ("electre2", {"p1": 0.7}, "order"),
        ("codas", {"tau": -1}, "not-negative"),
        ("topsis", {"distance": "far"}, "choice"),
        ("topsis", {"weights_normalised": False}, "choice"),
        ("spotis", {"bounds": [[0, 200]]}, "bounds"),
        ("spotis", {"bounds": [[0, 200], [1, 1]]}, "bounds"),
        ("spotis", {"bounds": [[0, 200], 7]}, "bounds"),
        ("spotis", {"bounds": [[0, 200], [0, "1"]]}, "bounds"),
        ("promethee2", {"preference_functions": ["linear", "bent"]}, "words"),
        ("promethee2", {"preference_functions": "linear"}, "words"),
        ("electre3", {"q": [1, -1]}, "thresholds"),
        ("electre3", {"q": 1}, "thresholds"),
        ("electre3", {"s(lambda)": "0.2"}, "choice"),
    ],
)
def test_a_parameter_without_such_a_value_is_told_and_not_a_traceback(
    method: str, parameters: Mapping[str, object], kind: str
) -> None:
    (found,) = refused(method, parameters)
    assert found.code == "mcda-parameter-wrong"
    assert found.details["kind"] == kind
    assert found.place.cell == f"parameters.{next(iter(parameters))}"


def test_all_that_is_wrong_is_told_at_once() -> None:
    codes = [each.code for each in refused("vikor", {"v": 2, "w": 1})]
    assert codes == ["mcda-parameter-wrong", "mcda-parameter-unknown"]


def test_a_misspelt_method_or_parameter_gets_a_suggestion() -> None:
    (found,) = refused("promethee2", {"preference_function": ["usual", "usual"]})
    assert found.details["nearest"] == "preference_functions"
    (found,) = refused("topsi", {})
    assert found.code == "mcda-method-unknown"
    assert found.details["nearest"] == "topsis"


def test_thresholds_need_their_functions_and_their_order() -> None:
    (found,) = refused("promethee2", {"q": [1, 1]})
    assert found.code == "mcda-parameter-lacking"
    both = refused("promethee2", {"preference_functions": ["linear", "gaussian"], "q": [5, None]})
    assert [(f.code, f.details["threshold"]) for f in both] == [
        ("mcda-threshold-wrong", "p"), ("mcda-threshold-wrong", "s"),
    ]  # fmt: skip
    electre = refused("electre3", {"q": [5, 1], "p": [4, None]})
    assert [f.details["threshold"] for f in electre] == ["p", "p"]
    (found,) = refused("electre3", {"q": [1, 1], "p": [2, 2], "v": [None, 2]})
    assert found.details["threshold"] == "v"


@pytest.mark.parametrize(
    ("method", "reason"),
    [("copras", "no-cost"), ("weighted_product", "zero"), ("simplified_probid", "undefined")],
)
def test_a_method_that_is_not_defined_for_the_numbers_says_why(method: str, reason: str) -> None:
    matrix = a_matrix(((1, 0), (2, 3), (0, 1)), (True, True), ("0.5", "0.5"))
    with pytest.raises(UsageError) as error:
        rank_by(method, matrix)
    assert error.value.findings[0].details["reason"] == reason


def test_without_a_kernel_electre_1_says_so() -> None:
    with pytest.raises(UsageError) as error:
        rank_by("electre1", a_matrix(((1, 1), (1, 1)), (True, True), ("0.5", "0.5")))
    assert error.value.findings[0].code == "mcda-method-undefined"


def test_a_spread_that_floats_lose_is_no_spread() -> None:
    bids = decision_matrix_from([["1.000000000000001", 1], [1, 2]], ["max", "max"], [0.5, 0.5])
    with pytest.raises(UsageError) as stopped:
        rank_by("vikor", bids)
    assert stopped.value.findings[0].details["reason"] == "constant"


@pytest.mark.parametrize(
    ("method", "matrix", "parameters", "code"),
    [
        ("vikor", BIDS, "v", "mcda-parameters-no-object"),
        ("vikor", BIDS, {1: 2}, "mcda-parameters-no-object"),
        (None, BIDS, None, "mcda-method-no-text"),
        ("vikor", "matrix", None, "matrix-of-another-kind"),
    ],
)
def test_what_is_handed_in_of_another_kind_is_refused(
    method: object, matrix: object, parameters: object, code: str
) -> None:
    with pytest.raises(UsageError, match=code):
        rank_by(method, matrix, parameters)  # type: ignore[arg-type] # wrong on purpose


def test_pairwise_methods_refuse_more_than_they_compute_in_seconds() -> None:
    many = decision_matrix_from([[n, 401 - n] for n in range(1, 402)], ["max"] * 2, [0.5, 0.5])
    with pytest.raises(UsageError, match="mcda-too-many-alternatives"):
        rank_by("promethee2", many)
