"""Rank any decision matrix by one method (rangordna med en metod)."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.matrix_number import as_written
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.domain.second_opinion import MethodRanking
from vagval.mcda.given_parameters import Accepted, read_parameters
from vagval.mcda.library_parameters import accepted_by, changed_by, disordered
from vagval.mcda.method_table import BY_KEY
from vagval.mcda.rank_electre import (
    ELECTRE1,
    ELECTRE1_PARAMETERS,
    ELECTRE3,
    ELECTRE3_PARAMETERS,
    rank_electre1,
    rank_electre3,
)
from vagval.mcda.rank_promethee import PROMETHEE2, PROMETHEE2_PARAMETERS, rank_promethee2
from vagval.mcda.skcriteria_adapter import ask_methods

MOST_IN_PAIRS: Mapping[str, int] = MappingProxyType(
    {PROMETHEE2: 250, ELECTRE1: 300, ELECTRE3: 100, "electre3_distillation": 100}
)
"""Alternatives that a method compares pair by pair, exactly, in about five seconds."""
Ranker = Callable[[DecisionMatrix, Mapping[str, object]], MethodRanking]


def rank_by(
    method: str, matrix: DecisionMatrix, parameters: Mapping[str, object] | None = None
) -> MethodRanking:
    """Rank a matrix by one method.

    Parameters
    ----------
    method
        A key of ``RANKING_METHODS``.
    parameters
        By name, as written in the JSON of the published examples: ``v`` of VIKOR, ``bounds`` of
        SPOTIS, ``preference_functions``, ``q`` and ``p`` of PROMETHEE II, ...

    Returns
    -------
    MethodRanking
        Competition ranks in the order of the alternatives, raw scores, and how it was computed.

    Raises
    ------
    UsageError
        If there is no such method, if a parameter is unknown or has no such value (all at once), or
        if the method is not defined for these numbers.

    Examples
    --------
    >>> from vagval.mcda.from_arrays import decision_matrix_from
    >>> bids = decision_matrix_from(
    ...     [[80, 0.5], [100, 0.7], [130, 0.95]], ["min", "max"], [0.5, 0.5]
    ... )
    >>> rank_by("promethee2", bids).ranks
    (3, 1, 2)
    >>> rank_by("vikor", bids, {"v": 1}).scores[1]
    Decimal('0E-9')
    """
    _check_kinds(method, matrix, parameters)
    if method not in RANKING_METHODS:
        known = tuple(sorted(RANKING_METHODS))
        raise UsageError(
            finding(
                "mcda-method-unknown",
                Place(""),
                method=method,
                known=known,
                nearest=nearest(method, known),
            )
        )
    most = MOST_IN_PAIRS.get(method)
    if most is not None and len(matrix.alternatives) > most:
        raise UsageError(
            finding(
                "mcda-too-many-alternatives",
                Place(""),
                method=method,
                count=len(matrix.alternatives),
                most=most,
            )
        )
    return RANKING_METHODS[method](matrix, parameters or {})


def _check_kinds(method: object, matrix: object, parameters: object) -> None:
    """Refuse what no method could be asked with, by the kind of what was handed in."""
    if not isinstance(method, str):
        raise UsageError(finding("mcda-method-no-text", Place("")))
    if not isinstance(matrix, DecisionMatrix):
        kind = type(matrix).__name__
        raise UsageError(finding("matrix-of-another-kind", Place(""), kind=kind))
    is_object = isinstance(parameters, Mapping) and all(isinstance(k, str) for k in parameters)
    if parameters is not None and not is_object:
        raise UsageError(finding("mcda-parameters-no-object", Place("", cell="parameters")))


def _by_library(
    key: str, matrix: DecisionMatrix, parameters: Mapping[str, object]
) -> MethodRanking:
    """Ask scikit-criteria."""
    values = read_parameters(key, accepted_by(key), parameters, len(matrix.criteria))
    method = changed_by(BY_KEY[key], values)
    if (name := disordered(method)) is not None:
        raise UsageError(
            finding(
                "mcda-parameter-wrong",
                Place("", cell=f"parameters.{name}"),
                method=key,
                parameter=name,
                value=as_written(Decimal(str(method.decide.settings[name]))),
                kind="order",
                choices=(),
                criteria=len(matrix.criteria),
            )
        )
    bounds: Any = values.get("bounds")
    rankings, unable = ask_methods((method,), matrix, bounds)
    if unable:
        raise _undefined(key, unable[0].reason)
    return rankings[0]


def _promethee2(matrix: DecisionMatrix, parameters: Mapping[str, object]) -> MethodRanking:
    values = _read(PROMETHEE2, PROMETHEE2_PARAMETERS, matrix, parameters)
    return rank_promethee2(matrix, values)[0]


def _electre3(matrix: DecisionMatrix, parameters: Mapping[str, object]) -> MethodRanking:
    values = _read(ELECTRE3, ELECTRE3_PARAMETERS, matrix, parameters)
    return rank_electre3(matrix, values)[0]


def _electre1(matrix: DecisionMatrix, parameters: Mapping[str, object]) -> MethodRanking:
    values = _read(ELECTRE1, ELECTRE1_PARAMETERS, matrix, parameters)
    ranking = rank_electre1(matrix, values)
    if ranking is None:
        raise _undefined(ELECTRE1, "undefined")
    return ranking


def _read(
    key: str, accepted: Accepted, matrix: DecisionMatrix, parameters: Mapping[str, object]
) -> dict[str, object]:
    return read_parameters(key, accepted, parameters, len(matrix.criteria))


def _undefined(method: str, reason: str) -> UsageError:
    return UsageError(finding("mcda-method-undefined", Place(""), method=method, reason=reason))


RANKING_METHODS: Mapping[str, Ranker] = MappingProxyType(
    {
        **{key: partial(_by_library, key) for key in BY_KEY},
        PROMETHEE2: _promethee2,
        ELECTRE3: _electre3,
        # How the published examples name the step of it that they are about.
        "electre3_distillation": _electre3,
        ELECTRE1: _electre1,
    }
)
"""Key of a method to what ranks by it."""
