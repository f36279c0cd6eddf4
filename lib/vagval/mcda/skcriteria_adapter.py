"""The only door to scikit-criteria: other methods' raw scores for the same bids (andra omdömen).

The library is asked for raw scores alone. Its ranks are not used: it ranks rounded floats, gives
dense ranks, and its ``untied_rank_`` is wrong. Every scaler stands in ``method_table``, since the
defaults leave some methods without any. What a method is undefined for is found before it is asked
(``method_fit``). ELECTRE II compares its thresholds in floats inside the library.
"""

import io
import math
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from fractions import Fraction
from importlib import import_module
from typing import Any

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking, Unable
from vagval.mcda.competition_rank import competition_ranks
from vagval.mcda.exact_ranking import rounded
from vagval.mcda.method_fit import Bounds, misfit
from vagval.mcda.method_table import Method, Part
from vagval.mcda.multimoora import majority_of_three

TOLERANCE = 1e-9
"""Scores that differ by at most this are equal: rounding must not tell exact ties apart."""
Answers = tuple[tuple[MethodRanking, ...], tuple[Unable, ...]]


def ask_methods(
    methods: Sequence[Method], matrix: DecisionMatrix, bounds: Bounds | None = None
) -> Answers:
    """Ask methods about a matrix, and say why some could not answer.

    Parameters
    ----------
    bounds
        Lowest and highest possible value of each criterion, for the methods that take them; None:
        the bids' own lowest and highest, which makes those methods relative too.

    Returns
    -------
    tuple
        Rankings, and who gave none, each in the order of the methods. Without any method that
        fits, no library is imported.
    """
    unable = [
        Unable(method.key, reason)
        for method in methods
        if (reason := misfit(method, matrix, bounds)) is not None
    ]
    failing = {each.method for each in unable}
    fitting = [method for method in methods if method.key not in failing]
    rankings: list[MethodRanking] = []
    asked = _as_skcriteria(matrix) if fitting else None
    for method in fitting:
        scores, pipeline = _run(method, asked, _extremes(matrix, bounds))
        if len(scores) == len(matrix.alternatives) and all(map(math.isfinite, scores)):
            rankings.append(_ranking(method, pipeline, scores))
        else:
            unable.append(Unable(method.key, "undefined"))
    return tuple(rankings), tuple(unable)


def _extremes(matrix: DecisionMatrix, bounds: Bounds | None) -> list[tuple[float, float]]:
    if bounds is None:
        bounds = [(min(column), max(column)) for column in zip(*matrix.values, strict=True)]
    return [(float(low), float(high)) for low, high in bounds]


def _as_skcriteria(matrix: DecisionMatrix) -> Any:  # noqa: ANN401 - the library has no types
    # Imported here: it takes about two seconds and most of what the package does never needs it.
    with _quiet():
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


def _run(
    method: Method,
    asked: Any,  # noqa: ANN401 - the library has no types
    extremes: list[tuple[float, float]],
) -> tuple[tuple[float, ...], str]:
    """Run a pipeline; no scores if the method is not defined for these numbers."""
    given = _given(method, extremes, tuple(asked.iobjectives))
    *before, decide = (_made(part) for part in (*method.before, method.decide))
    with _quiet():
        try:
            for transform in before:
                asked = transform.transform(asked)
            extra = decide.evaluate(asked, **given).extra_
        except (ValueError, ZeroDivisionError, FloatingPointError):
            # How the library says that it divided by zero or got no ranking out of it.
            return (), ""
    return _scores(method, extra), _described((*before, decide), given)


def _given(
    method: Method, extremes: list[tuple[float, float]], objectives: tuple[int, ...]
) -> dict[str, Any]:
    """Give the bounds, and the better end of each as the ideal, under the method's names."""
    ideals = [
        high if objective > 0 else low
        for (low, high), objective in zip(extremes, objectives, strict=True)
    ]
    match method.bounds:
        case "bounds":
            return {"bounds": extremes, "isp": ideals}
        case "ranges":
            return {"ranges": extremes, "ref_ideals": [(each, each) for each in ideals]}
        case "none":
            return {}


def _made(part: Part) -> Any:  # noqa: ANN401 - the library has no types
    with _quiet():
        return getattr(import_module(f"skcriteria.{part.module}"), part.name)(**part.settings)


def _scores(method: Method, extra: Any) -> tuple[float, ...]:  # noqa: ANN401 - the library has no types
    if method.key == "multimoora":
        names = ("ratio_score", "refpoint_score", "fmf_score")
        ratio, reference, product = ([float(each) for each in extra[name]] for name in names)
        return majority_of_three(ratio, reference, product, TOLERANCE)
    return tuple(float(score) for score in extra[method.raw])


def _ranking(method: Method, pipeline: str, scores: Sequence[float]) -> MethodRanking:
    return MethodRanking(
        method=method.key,
        pipeline=pipeline,
        ranks=competition_ranks(scores, TOLERANCE, lowest_wins=method.lowest_wins),
        scores=tuple(rounded(Fraction(repr(score))) for score in scores),
        lowest_wins=method.lowest_wins,
    )


def _described(steps: tuple[Any, ...], given: dict[str, Any]) -> str:
    import skcriteria as skc

    parts = [_call_text(step, step.get_parameters()) for step in steps]
    if given:
        parts[-1] = _call_text(steps[-1], {**steps[-1].get_parameters(), **given})
    return f"scikit-criteria {skc.VERSION}: {' | '.join(parts)}; equal within {TOLERANCE:.0e}"


def _call_text(step: Any, settings: dict[str, Any]) -> str:  # noqa: ANN401 - the library has no types
    told = ", ".join(f"{key}={value!r}" for key, value in sorted(settings.items()))
    return f"{type(step).__name__}({told})"


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library's prints and its warnings on every minimised criterion out of reports."""
    with redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
