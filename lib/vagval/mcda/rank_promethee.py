"""PROMETHEE II as one of the methods, with its parameters (rangordning med PROMETHEE)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.outranking import PartialOrder
from vagval.domain.place import Place
from vagval.domain.preference_function import PreferenceFunction, lacking_threshold
from vagval.domain.second_opinion import MethodRanking
from vagval.mcda.exact_ranking import exact_ranking
from vagval.mcda.given_parameters import Accepted, choice, thresholds, words
from vagval.mcda.promethee import promethee_flows, promethee_order
from vagval.mcda.relative_thresholds import ASSUMED, assumed_functions

PROMETHEE2 = "promethee2"
SHAPES = ("usual", "u-shape", "v-shape", "linear", "level", "gaussian")
THRESHOLDS = ("q", "p", "s")
PROMETHEE2_PARAMETERS: Accepted = MappingProxyType(
    {
        "preference_functions": words(*SHAPES),
        **dict.fromkeys(THRESHOLDS, thresholds),
        "flow_denominator": choice("m-1"),
    }
)


def rank_promethee2(
    matrix: DecisionMatrix, values: Mapping[str, Any]
) -> tuple[MethodRanking, PartialOrder]:
    """Rank by net flow; the order beside it is that of PROMETHEE I.

    Parameters
    ----------
    values
        As read: ``preference_functions`` with ``q``, ``p`` and ``s`` by criterion. Without them
        thresholds are assumed from the spread, which the pipeline says.

    Raises
    ------
    UsageError
        If a preference function lacks its threshold, or thresholds stand without functions.
    """
    is_stated = "preference_functions" in values
    functions = _stated(matrix, values) if is_stated else _assumed(matrix, values)
    flows = promethee_flows(matrix, functions)
    told = ", ".join(_text(each) for each in functions)
    source = "" if is_stated else f"; {ASSUMED}"
    pipeline = f"vagval: PROMETHEE II ({told}{source}); flows divided by m-1; exact"
    order = promethee_order(matrix.alternatives, flows)
    return exact_ranking(PROMETHEE2, pipeline, flows.net), order


def _assumed(matrix: DecisionMatrix, values: Mapping[str, Any]) -> tuple[PreferenceFunction, ...]:
    if any(name in values for name in THRESHOLDS):
        place = Place("", cell="parameters")
        raise UsageError(
            finding(
                "mcda-parameter-lacking", place, method=PROMETHEE2, parameter="preference_functions"
            )
        )
    return assumed_functions(matrix)


def _stated(matrix: DecisionMatrix, values: Mapping[str, Any]) -> tuple[PreferenceFunction, ...]:
    none = (None,) * len(matrix.criteria)
    asked = tuple(
        zip(
            values["preference_functions"],
            *(values.get(name, none) for name in THRESHOLDS),
            strict=True,
        )
    )
    lacking = tuple(
        finding(
            "mcda-threshold-wrong",
            Place("", cell=f"parameters.{name}"),
            method=PROMETHEE2,
            criterion=criterion,
            threshold=name,
        )
        for criterion, each in zip(matrix.criteria, asked, strict=True)
        if (name := lacking_threshold(*each)) is not None
    )
    if lacking:
        raise UsageError(*lacking)
    return tuple(PreferenceFunction(*each) for each in asked)


def _text(function: PreferenceFunction) -> str:
    named = zip(
        THRESHOLDS, (function.indifference, function.preference, function.spread), strict=True
    )
    told = " ".join(f"{name}={value}" for name, value in named if value is not None)
    return f"{function.shape} {told}".strip()
