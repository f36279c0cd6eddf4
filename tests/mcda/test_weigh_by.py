"""Weights by any method, from plain data."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from in_words import in_words
from vagval.domain.errors import Finding, UsageError
from vagval.mcda.weigh_by import WEIGHT_METHODS, weigh_by

BIDS = [[450, 8000, 54], [10, 9100, 2], [100, 8200, 31]]
ASKED: dict[str, dict[str, object]] = {
    "swing": {"points": {"a": 100, "b": "62.5"}},
    "direct_rating": {"criteria": ["a", "b"], "points": [Decimal("7.5"), 5]},
    "point_allocation": {"points": {"a": 62.5, "b": 37.5}},
    "roc": {"order": ["a", ["b", "c"]]},
    "rank_sum": {"order": [["a"], ["b"]]},
    "simos": {"deck": [["a"], [], ["b", "c"]], "ratio": 3},
    "ahp_weights": {"pairs": [["a", "b", 3], ["a", "c", 5], ["b", "c", "2"]]},
    "ahp_geometric_mean": {"matrix": [[1, 3], [Fraction(1, 3), 1]]},
    "bwm_linear": {"parameters": {"best_to_others": [2, 1, 8], "others_to_worst": [4, 8, 1]}},
    "bwm_nonlinear": {
        "best": "a",
        "worst": "b",
        "best_to_others": {"a": 1, "b": 8},
        "others_to_worst": {"a": 8, "b": 1},
    },
    "entropy_weights": {"matrix": BIDS, "objectives": ["max"] * 3},
    "critic_weights": {"matrix": BIDS, "objectives": ["max", "min", "min"]},
    "merec_weights": {"matrix": BIDS, "objectives": ["max", "min", "min"]},
}


@pytest.mark.parametrize("method", WEIGHT_METHODS)
def test_every_method_weighs(method: str) -> None:
    found = weigh_by(method, ASKED[method])

    assert found.method == method
    assert sum(found.weights) == 1
    assert found.is_from_bids == (method in {"entropy_weights", "critic_weights", "merec_weights"})


def test_what_is_told_of_weights() -> None:
    ahp = weigh_by("ahp_weights", {"matrix": [[1, 3, 5], ["1/3", 1, 2], [0.2, 0.5, 1]]})
    bwm = weigh_by("bwm_linear", ASKED["bwm_linear"])

    ratio = ahp.measure("consistency_ratio")
    assert ratio is not None
    assert float(ratio) == pytest.approx(0.003185, abs=1e-6)
    assert bwm.criteria == ("c1", "c2", "c3")
    assert bwm.weights == (Fraction(4, 13), Fraction(8, 13), Fraction(1, 13))
    assert bwm.measure("ksi") == bwm.measure("input_inconsistency") == 0


def test_a_third_in_decimals_is_near_enough_to_a_third() -> None:
    found = weigh_by("ahp_weights", {"matrix": [[1, 3], [0.3333333333333333, 1]]})

    assert float(found.weights[0]) == pytest.approx(0.75, abs=1e-9)


WRONG: list[tuple[str, dict[str, object], set[str]]] = [
    ("swings", {}, {"weights-method-unknown"}),
    ("swing", {}, {"weighting-judgment-absent"}),
    ("swing", {"points": 5}, {"weighting-not-by-criterion"}),
    ("swing", {"points": {"a": "many", "b": 100}}, {"weighting-not-a-number"}),
    ("swing", {"points": {"a": float("nan"), "b": 100}}, {"weighting-not-a-number"}),
    ("swing", {"points": {"a": True, "b": 100}}, {"weighting-not-a-number"}),
    (
        "swing",
        {"criteria": ["a", "b", "c"], "points": {"a": 120, "b": -1, "d": 3}},
        {
            "weighting-points-above",
            "weighting-points-negative",
            "weighting-criterion-unknown",
            "weighting-criterion-missing",
        },
    ),
    ("swing", {"criteria": ["a", "a"], "points": [100, 5]}, {"weighting-criterion-repeated"}),
    ("direct_rating", {"points": {"a": 0}}, {"weighting-points-all-zero"}),
    ("point_allocation", {"points": {"a": 60, "b": 41}}, {"weighting-points-sum"}),
    ("roc", {"order": "a"}, {"weighting-not-a-list"}),
    ("roc", {"order": [["a", 1]]}, {"weighting-not-a-list"}),
    ("roc", {"order": ["a", [], "b"]}, {"weighting-group-empty"}),
    ("roc", {"order": ["a", "b", "a"]}, {"weighting-criterion-repeated"}),
    ("simos", {"deck": [[], ["a"]], "ratio": 1}, {
        "weighting-white-card-at-end", "weighting-ratio-too-small"
    }),
    ("simos", {"deck": [["a", "b"]], "ratio": 2}, {"weighting-ratio-not-one"}),
    ("ahp_weights", {"pairs": [["a", "b"]]}, {"weighting-not-a-pair"}),
    ("ahp_weights", {"pairs": [["a", "b", "2.5"]]}, {"weighting-pair-off-scale"}),
    (
        "ahp_weights",
        {"pairs": [["a", "b", 2], ["b", "a", "1/2"], ["c", "c", 1]]},
        {"weighting-pair-repeated", "weighting-pair-same", "weighting-pair-missing"},
    ),
    ("ahp_weights", {"matrix": 3}, {"weighting-matrix-missing"}),
    ("ahp_weights", {"matrix": [[1, 2]]}, {"weighting-matrix-not-square"}),
    ("ahp_weights", {"matrix": [[1, None], [1, 1]]}, {"weighting-not-a-number"}),
    (
        "ahp_weights",
        {"matrix": [[1, 2], [2, 3]]},
        {"weighting-matrix-diagonal", "weighting-matrix-not-reciprocal"},
    ),
    (
        "bwm_linear",
        {"best_to_others": [1, 1, 4], "others_to_worst": [4, 4, 1]},
        {"weighting-two-extremes"},
    ),
    (
        "bwm_linear",
        {
            "best": "a",
            "worst": "a",
            "best_to_others": {"a": 1, "b": 10},
            "others_to_worst": {"a": 2, "b": "1.5"},
        },
        {"weighting-best-is-worst", "weighting-judgment-off-scale", "weighting-not-one"},
    ),
    (
        "bwm_linear",
        {"best_to_others": [1, 5, 4], "others_to_worst": [3, 2, 1]},
        {"weighting-best-worst-differ", "weighting-beyond-worst"},
    ),
    (
        "bwm_linear",
        {
            "best": "a",
            "worst": "b",
            "best_to_others": {"a": 1, "b": 1},
            "others_to_worst": {"a": 1, "b": 1},
        },
        {"weighting-best-worst-equal"},
    ),
    (
        "bwm_linear",
        {"best": 3, "worst": "b", "best_to_others": [1, 2], "others_to_worst": [2, 1]},
        {"weighting-not-a-criterion"},
    ),
    ("merec_weights", {"matrix": [[1, 2], [3]], "objectives": ["max"] * 2}, {
        "weighting-matrix-uneven"
    }),
    ("merec_weights", {"matrix": BIDS, "objectives": ["max", "up", "min"]}, {
        "weighting-objectives"
    }),
    ("entropy_weights", {"matrix": [[1, 2]], "objectives": ["max"] * 2}, {"weighting-undefined"}),
    ("critic_weights", {"matrix": [[1, 2], [2, 4]], "objectives": ["max"] * 2}, {
        "weighting-undefined"
    }),
    ("merec_weights", {"matrix": [[0, 2], [2, 4]], "objectives": ["max"] * 2}, {
        "weighting-undefined"
    }),
]  # fmt: skip


@pytest.mark.parametrize(("method", "data", "codes"), WRONG)
def test_everything_wrong_is_told_at_once_in_both_languages(
    method: str, data: dict[str, object], codes: set[str]
) -> None:
    with pytest.raises(UsageError) as error:
        weigh_by(method, data, "fall.json")

    assert {each.code for each in error.value.findings} == codes
    assert {each.place.file for each in error.value.findings} == {"fall.json"}
    assert all(all(in_words(each).values()) for each in error.value.findings)


def test_the_method_that_was_probably_meant_is_named() -> None:
    with pytest.raises(UsageError) as error:
        weigh_by("ahp_weight", {})

    assert error.value.findings[0].details["nearest"] == "ahp_weights"


NAMES = st.sampled_from(["a", "b", "c"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 11) | st.floats() | NAMES | st.just("1/3"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
KEYS = sorted(
    {key for keys in WEIGHT_METHODS.values() for key in keys} | {"criteria", "parameters"}
)


@given(st.sampled_from(sorted(WEIGHT_METHODS)), st.dictionaries(st.sampled_from(KEYS), VALUES))
def test_whatever_is_asked_there_are_weights_or_findings(
    method: str, data: dict[str, object]
) -> None:
    weights: tuple[Fraction, ...] = ()
    told: tuple[Finding, ...] = ()
    try:
        weights = weigh_by(method, data).weights
    except UsageError as error:
        told = error.findings

    assert sum(weights) == 1 or told
    assert all(all(in_words(each).values()) for each in told)


def test_columns_that_floats_cannot_tell_apart_stop_with_words() -> None:
    rows = [[1, 1], [1 + 1e-15, 1], [1, 1 + 1e-15]]
    with pytest.raises(UsageError, match="weighting-undefined"):
        weigh_by("entropy_weights", {"matrix": rows, "objectives": ["max", "max"]})


def test_merec_takes_numbers_far_apart() -> None:
    rows = [[1e-290, 1], [1e290, 2]]
    assert sum(weigh_by("merec_weights", {"matrix": rows, "objectives": ["max"] * 2}).weights) == 1
