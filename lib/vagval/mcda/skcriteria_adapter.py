"""The only door to scikit-criteria: other methods' opinions on the same bids (andra omdömen).

The library is asked for raw scores alone. Its ranks are not used: it ranks rounded floats, gives
dense ranks, and its ``untied_rank_`` is wrong. Every scaler is chosen here, since the defaults
leave some methods without any. Its methods are relative: another bid may change the order of two,
which is why they give advice and never an award.
"""

import io
import math
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Severity, finding
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
from vagval.mcda.competition_rank import competition_ranks
from vagval.mcda.stated_matrix import StatedMatrix

TOLERANCE = 1e-9
"""Scores that differ by at most this are equal: rounding must not tell exact ties apart."""
DECIMALS = Decimal("1e-9")


@dataclass(frozen=True, slots=True)
class Method:
    """What to read from a method's result.

    Parameters
    ----------
    key
        Name in the catalogues, as ``method-…``.
    raw
        Name of the raw score in the library's result.
    needs_minimum
        Whether it is only defined with something that should be low.
    """

    key: str
    raw: str
    lowest_wins: bool = False
    needs_minimum: bool = False


METHODS = (
    Method("weighted_sum", raw="score"),
    Method("topsis", raw="similarity"),
    Method("vikor", raw="q_k", lowest_wins=True),
    Method("edas", raw="score"),
    Method("copras", raw="score", needs_minimum=True),
    Method("marcos", raw="utility_scores"),
)


def second_opinion(stated: StatedMatrix) -> SecondOpinion:
    """Ask every method, and say why some could not answer.

    Parameters
    ----------
    stated
        A matrix as ``decision_matrix`` makes it; without a matrix no library is imported.

    Returns
    -------
    SecondOpinion
        Rankings in the order of ``METHODS``; the findings of the matrix first.
    """
    matrix = stated.matrix
    if matrix is None:
        return SecondOpinion(None, (), stated.findings)
    has_minimum = not all(matrix.maximise)
    pipelines = _pipelines()
    asked = _as_skcriteria(matrix)
    rankings: list[MethodRanking] = []
    findings = list(stated.findings)
    for method in METHODS:
        name = method.key.replace("_", " ").upper()
        if method.needs_minimum and not has_minimum:
            code = "matrix-method-needs-price"
            findings.append(finding(code, stated.place, Severity.NOTE, method=name))
            continue
        steps = pipelines[method.key]
        scores = _raw_scores(steps, method.raw, asked)
        if len(scores) == len(matrix.alternatives) and all(map(math.isfinite, scores)):
            rankings.append(_ranking(method, steps, scores))
        else:
            code = "matrix-method-undefined"
            findings.append(finding(code, stated.place, Severity.NOTE, method=name))
    return SecondOpinion(matrix, tuple(rankings), tuple(findings))


def _pipelines() -> Mapping[str, tuple[Any, ...]]:
    """Build every method with its scaler and its settings written out."""
    # Imported here: it takes about two seconds and most of what the package does never needs it.
    with _quiet():
        from skcriteria.agg.copras import COPRAS
        from skcriteria.agg.edas import EDAS
        from skcriteria.agg.marcos import MARCOS
        from skcriteria.agg.simple import WeightedSumModel
        from skcriteria.agg.topsis import TOPSIS
        from skcriteria.agg.vikor import VIKOR
        from skcriteria.preprocessing.invert_objectives import NegateMinimize
        from skcriteria.preprocessing.scalers import MinMaxScaler, SumScaler, VectorScaler

        return {
            "weighted_sum": (NegateMinimize(), MinMaxScaler(target="matrix"), WeightedSumModel()),
            "topsis": (VectorScaler(target="matrix"), TOPSIS(metric="euclidean")),
            # The compromise set would put several bids first; the index Q itself is read.
            "vikor": (VIKOR(v=0.5, use_compromise_set=False),),
            "edas": (EDAS(),),
            "copras": (SumScaler(target="matrix"), COPRAS()),
            "marcos": (MARCOS(),),
        }


def _as_skcriteria(matrix: DecisionMatrix) -> object:
    import pandas as pd
    import skcriteria as skc

    table = pd.DataFrame(
        [[float(value) for value in row] for row in matrix.values],  # noqa: PD011 - our own type
        index=list(matrix.alternatives),
        columns=list(matrix.criteria),
    )
    # ``mkdm(table)`` would give the bids new names and lose every value without an error.
    return skc.DecisionMatrix(
        table,
        [1 if is_maximised else -1 for is_maximised in matrix.maximise],
        [float(weight) for weight in matrix.weights],
    )


def _raw_scores(steps: tuple[Any, ...], raw: str, asked: object) -> tuple[float, ...]:
    """Run a pipeline; empty if the method is not defined for these numbers."""
    *transforms, decide = steps
    with _quiet():
        try:
            for transform in transforms:
                asked = transform.transform(asked)
            extra = decide.evaluate(asked).extra_
        except (ValueError, ZeroDivisionError, FloatingPointError):
            # How the library says that it divided by zero or got no ranking out of it.
            return ()
    return tuple(float(score) for score in extra[raw])


def _ranking(method: Method, steps: tuple[Any, ...], scores: Sequence[float]) -> MethodRanking:
    return MethodRanking(
        method=method.key,
        pipeline=_described(steps),
        ranks=competition_ranks(scores, TOLERANCE, lowest_wins=method.lowest_wins),
        # Adding 0 turns a negative zero into a plain one.
        scores=tuple(Decimal(repr(score)).quantize(DECIMALS) + 0 for score in scores),
        lowest_wins=method.lowest_wins,
    )


def _described(steps: tuple[Any, ...]) -> str:
    import skcriteria as skc

    parts = tuple(_call_text(step) for step in steps)
    return f"scikit-criteria {skc.VERSION}: {' | '.join(parts)}; equal within {TOLERANCE:.0e}"


def _call_text(step: Any) -> str:  # noqa: ANN401 - the library has no types
    settings = sorted(step.get_parameters().items())
    return f"{type(step).__name__}({', '.join(f'{key}={value!r}' for key, value in settings)})"


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library's prints and its warnings on every minimised criterion out of reports."""
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
