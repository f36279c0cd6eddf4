"""How often each alternative has each rank, over all weights that are asked about (SMAA-2)."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from fractions import Fraction
from functools import partial, reduce
from importlib.util import find_spec
from itertools import pairwise
from typing import Literal, get_args

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.simulated import Simulated
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.counter_draws import BITS
from vagval.robustness.integer_problem import HALF, Method
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.smaa_numpy import Counted, Question, count_samples
from vagval.robustness.weight_grid import WeightGrid, weight_grid
from vagval.robustness.weight_grid_total import own_total

Engine = Literal["numpy", "numba"]
MOST_AT_ONCE = 1 << 30
"""Samples between two sums in Python's own whole numbers, which never overflow."""

MOST_SAMPLES = 10**11
"""Up to so many, no row of draws meets what another row drew."""


def simulate(  # noqa: PLR0913 - each is a question of its own, told by name
    matrix: DecisionMatrix,
    space: WeightSpace,
    samples: int,
    seed: int,
    *,
    method: Method = "weighted_sum",
    scores: UncertainScores | None = None,
    first_sample: int = 0,
    engine: Engine = "numpy",
    executor: Executor | None = None,
    parts: int = 1,
    vikor_v: Fraction = HALF,
    preferences: Sequence[PreferenceFunction] = (),
) -> Simulated:
    """Draw weights, rank by one method, and count ranks, wins and first weights.

    Weights that are one point are taken as they are: an exact tie is one in every draw.
    Where that does not fit, ``Simulated.is_exact`` says so.

    The same question gives the same counts on any machine, with any engine, executor and number of
    parts: draws are functions of seed, row and sample, and all that is added up is whole numbers.

    Parameters
    ----------
    matrix
        Its weights are not used. A weighted sum takes the values as they are, and so asks that
        more is better everywhere (see ``vagval.mcda.value_matrix``).
    scores
        What each cell may hold, in place of the matrix's values; the other methods than a weighted
        sum then compare the bids anew for each sample.
    space
        The weights that are asked about; with bounds on both sides, draws outside them are not
        counted, see ``Simulated.tried``.
    samples
        How many draws are tried, >= 1.
    seed
        0 to 2**64 - 1, published with the result.
    first_sample
        The number of the first draw, so that one question may be asked in parts and added.
    engine
        ``"numba"`` needs the optional dependency ``vagval[fast]``.
    executor, parts
        Who works, and into how many parts the draws are divided; None: this thread. Threads serve
        numba; numpy gains by processes alone.
    vikor_v
        VIKOR: weight of the group's regret, 0 to 1.
    preferences
        PROMETHEE II: one function a criterion.

    Raises
    ------
    RuleError
        If less is better on a criterion of a weighted sum.
    UsageError
        If there is no such method or engine, the method lacks what it needs, no draw is within the
        bounds, or numba is not installed.

    References
    ----------
    R. Lahdelma, P. Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for group
    decision making", Operations Research 49(3), 2001, 444-454, doi:10.1287/opre.49.3.444.11220.

    Examples
    --------
    >>> from vagval.mcda.from_arrays import decision_matrix_from
    >>> matrix = decision_matrix_from([[10, 0], [6, 6], [0, 10]], ["max", "max"], [0.5, 0.5])
    >>> found = simulate(matrix, WeightSpace(2), 10_000, seed=1)
    >>> [round(float(found.acceptability(bid, 1)), 2) for bid in range(3)]
    [0.4, 0.2, 0.4]
    """
    _check_choice("method", method, get_args(Method))
    _check_choice("engine", engine, get_args(Engine))
    _check_weights(matrix, space)
    _check_draws(samples, seed, first_sample, parts)
    problem = prepare_problem(matrix, method, scores, vikor_v, preferences, own_total(space))
    question = Question(problem, weight_grid(space, problem.weight_total), seed)
    count = partial(_counting(engine), question)
    ranges = list(divided(range(first_sample, first_sample + samples), parts))
    counted = executor.map(count, ranges) if executor else map(count, ranges)
    results = (_simulated(matrix, question, *each) for each in zip(ranges, counted, strict=True))
    total = reduce(Simulated.plus, results)
    if not total.samples:
        raise UsageError(finding("simulate-none-inside", Place(""), tried=total.tried))
    return total


def divided(samples: range, parts: int) -> Iterator[range]:
    """Divide samples into parts of nearly the same size, none so large that a sum overflows."""
    count = max(parts, -(-len(samples) // MOST_AT_ONCE))
    edges = [len(samples) * part // count for part in range(count + 1)]
    for low, high in pairwise(edges):
        if low < high:
            yield samples[low:high]


def _check_weights(matrix: DecisionMatrix, space: WeightSpace) -> None:
    found, wanted = space.count, len(matrix.criteria)
    if found != wanted:
        place = Place("")
        raise UsageError(finding("simulate-other-criteria", place, found=found, wanted=wanted))


def _check_draws(samples: int, seed: int, first_sample: int, parts: int) -> None:
    place = Place("")
    if samples < 1 or parts < 1 or not 0 <= first_sample <= MOST_SAMPLES - samples:
        raise UsageError(
            finding("simulate-no-samples", place, samples=samples, parts=parts, first=first_sample)
        )
    if not 0 <= seed < 1 << BITS:
        raise UsageError(finding("simulate-seed", place, seed=seed))


def _check_choice(name: str, asked: str, known: tuple[str, ...]) -> None:
    """Refuse a word that is none of a closed choice; a misspelt method is not another method."""
    if asked not in known:
        raise UsageError(
            finding(
                "simulate-choice-unknown",
                Place("", cell=name),
                name=name,
                value=str(asked),
                known=known,
            )
        )


def _counting(engine: Engine) -> Callable[[Question, range], Counted]:
    if engine == "numpy":
        return count_samples
    if find_spec("numba") is None:
        raise UsageError(finding("simulate-without-numba", Place("")))
    from vagval.robustness.smaa_numba import count_samples_compiled

    return count_samples_compiled


def _simulated(
    matrix: DecisionMatrix, question: Question, samples: range, counted: Counted
) -> Simulated:
    return Simulated(
        method=question.problem.method,
        seed=question.seed,
        alternatives=matrix.alternatives,
        criteria=matrix.criteria,
        first_sample=samples.start,
        tried=len(samples),
        samples=counted.samples,
        ranks=tuple(map(tuple, counted.ranks.tolist())),
        wins=tuple(map(tuple, counted.wins.tolist())),
        first_weights=_first_weights(question.grid, counted),
        is_exact=question.problem.keeps_ties and question.grid.is_exact,
    )


def _first_weights(grid: WeightGrid, counted: Counted) -> tuple[tuple[int, ...], ...]:
    """Add up the weights of who is first; one point, however fine, is only counted."""
    if grid.free:
        return tuple(map(tuple, counted.first_weights.tolist()))
    return tuple(
        tuple(first * weight for weight in grid.lowest) for first in counted.ranks[:, 0].tolist()
    )
