"""ELECTRE III and I as two of the methods, with their parameters (rangordning med ELECTRE)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.outranking import PartialOrder
from vagval.domain.place import Place
from vagval.domain.second_opinion import MethodRanking
from vagval.mcda.distillation import distil, final_order, places
from vagval.mcda.electre1 import electre1
from vagval.mcda.electre3 import PseudoCriterion, credibility_table, disordered_threshold
from vagval.mcda.exact_ranking import exact_ranking
from vagval.mcda.given_parameters import Accepted, choice, share, thresholds
from vagval.mcda.relative_thresholds import ASSUMED, INDIFFERENT, WHOLE, spreads

ELECTRE1, ELECTRE3 = "electre1", "electre3"
S = "0.30-0.15*lambda"
AGREEMENT, OBJECTION = Fraction(65, 100), Fraction(35, 100)
"""Thresholds of ELECTRE I where none are given: Cebrián and Porcar 2009, and scikit-criteria."""
ELECTRE3_PARAMETERS: Accepted = MappingProxyType(
    {
        "q": thresholds,
        "p": thresholds,
        "v": thresholds,
        "distillation": choice(f"s(lambda)={S}"),
        "s(lambda)": choice(S),
    }
)
ELECTRE1_PARAMETERS: Accepted = MappingProxyType(
    {
        "concordance_threshold": share,
        "discordance_threshold": share,
        "normalisation": choice("sum"),
        "discordance_scale": choice("largest criterion range"),
    }
)


def rank_electre3(
    matrix: DecisionMatrix, values: Mapping[str, Any]
) -> tuple[MethodRanking, PartialOrder]:
    """Rank by the mean place in both distillations; the order beside it is their intersection.

    Parameters
    ----------
    values
        As read: ``q``, ``p`` and ``v`` (veto) by criterion. Without them q and p are assumed from
        the spread, which the pipeline says, and there is no veto: nobody has stated one.

    Raises
    ------
    UsageError
        If thresholds are missing or in no order.
    """
    is_stated = any(name in values for name in "qpv")
    criteria = _stated(matrix, values) if is_stated else _assumed(matrix)
    credibility = credibility_table(matrix, criteria)
    down, up = distil(credibility, descending=True), distil(credibility, descending=False)
    means = tuple(Fraction(a + b, 2) for a, b in zip(places(down), places(up), strict=True))
    told = ", ".join(_text(each) for each in criteria)
    source = "" if is_stated else f"; {ASSUMED}, no veto"
    pipeline = (
        f"vagval: ELECTRE III ({told}{source}); distillation with s={S}, descending and ascending; "
        "mean of both places; exact"
    )
    ranking = exact_ranking(ELECTRE3, pipeline, means, lowest_wins=True)
    return ranking, final_order(matrix.alternatives, down, up)


def rank_electre1(matrix: DecisionMatrix, values: Mapping[str, Any]) -> MethodRanking | None:
    """Put the kernel first and the rest after it, each part equal; None: there is no kernel."""
    agreement = values.get("concordance_threshold", AGREEMENT)
    objection = values.get("discordance_threshold", OBJECTION)
    result = electre1(matrix, agreement, objection)
    if result is None or not result.kernel:
        return None
    inside = tuple(Fraction(each in result.kernel) for each in range(len(matrix.alternatives)))
    pipeline = (
        f"vagval: ELECTRE I; values divided by their sum; concordance at least {agreement}, "
        f"discordance at most {objection} of the widest spread; 1 in the kernel, else 0; exact"
    )
    return exact_ranking(ELECTRE1, pipeline, inside)


def _assumed(matrix: DecisionMatrix) -> tuple[PseudoCriterion, ...]:
    return tuple(
        PseudoCriterion(spread * INDIFFERENT, spread * WHOLE) for spread in spreads(matrix)
    )


def _stated(matrix: DecisionMatrix, values: Mapping[str, Any]) -> tuple[PseudoCriterion, ...]:
    none: Sequence[Fraction | None] = (None,) * len(matrix.criteria)
    asked = tuple(zip(*(values.get(name, none) for name in "qpv"), strict=True))
    wrong = tuple(
        finding(
            "mcda-threshold-wrong",
            Place("", cell=f"parameters.{name}"),
            method=ELECTRE3,
            criterion=criterion,
            threshold=name,
        )
        for criterion, (low, high, veto) in zip(matrix.criteria, asked, strict=True)
        if (name := _wrong(low, high, veto)) is not None
    )
    if wrong:
        raise UsageError(*wrong)
    return tuple(PseudoCriterion(*each) for each in asked)


def _wrong(low: Fraction | None, high: Fraction | None, veto: Fraction | None) -> str | None:
    if low is None or high is None:
        return "q" if low is None else "p"
    return disordered_threshold(low, high, veto)


def _text(criterion: PseudoCriterion) -> str:
    veto = "" if criterion.veto is None else f" v={criterion.veto}"
    return f"q={criterion.indifference} p={criterion.preference}{veto}"
