"""How often a bid would be first under its own best weights, were the scores to fall otherwise."""

from collections.abc import Sequence
from concurrent.futures import Executor
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.simulated import Simulated
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.integer_problem import HALF, METHODS
from vagval.robustness.smaa import Engine, simulate


def confidence_factors(  # noqa: PLR0913 - as in simulate(), told by name
    matrix: DecisionMatrix,
    scores: UncertainScores,
    simulated: Simulated,
    samples: int,
    *,
    engine: Engine = "numpy",
    executor: Executor | None = None,
    parts: int = 1,
    vikor_v: Fraction = HALF,
    preferences: Sequence[PreferenceFunction] = (),
) -> tuple[Simulated | None, ...]:
    """Fix the weights at each bid's central ones, and let scores alone vary (konfidensfaktor).

    Parameters
    ----------
    scores
        What each cell may hold.
    simulated
        The run that the central weights come from; method and seed are taken from it.
    samples
        How many draws for each bid.

    Returns
    -------
    tuple
        A run for each bid, None for one that was never first. The confidence factor of bid ``i`` is
        ``runs[i].acceptability(i, 1)``, its half-width ``runs[i].half_width(runs[i].ranks[i][0])``.

    Raises
    ------
    RuleError, UsageError
        As ``simulate`` does.

    References
    ----------
    R. Lahdelma, P. Salminen, "SMAA-2", Operations Research 49(3), 2001, 444-454: p_i^c.
    """
    (method,) = (each for each in METHODS if each == simulated.method)
    return tuple(
        None
        if central is None
        else simulate(
            matrix,
            WeightSpace.only(central),
            samples,
            simulated.seed,
            method=method,
            scores=scores,
            engine=engine,
            executor=executor,
            parts=parts,
            vikor_v=vikor_v,
            preferences=preferences,
        )
        for central in map(simulated.central_weights, range(len(simulated.alternatives)))
    )
