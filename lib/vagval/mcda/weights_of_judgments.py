"""From judgments to weights, whichever method asked for them (vikter ur bedömningar)."""

from fractions import Fraction
from types import MappingProxyType

from vagval.domain.weighting import Weighed
from vagval.domain.weighting_judgments import BestToWorst, Deck, Judgments, Order, Pairs, Points
from vagval.mcda.weights_ahp import ahp_weights, geometric_mean_weights
from vagval.mcda.weights_bwm import BestWorst, bwm_linear
from vagval.mcda.weights_bwm_nonlinear import bwm_nonlinear
from vagval.mcda.weights_direct import direct_rating, point_allocation
from vagval.mcda.weights_rank import rank_order_centroid, rank_sum
from vagval.mcda.weights_rounded import TOLERANCE
from vagval.mcda.weights_simos import simos_weights
from vagval.mcda.weights_swing import swing_weights

BY_POINTS = MappingProxyType(
    {
        "swing": swing_weights,
        "direct_rating": direct_rating,
        "point_allocation": point_allocation,
    }
)
BY_ORDER = MappingProxyType({"roc": rank_order_centroid, "rank_sum": rank_sum})


def weights_of(method: str, criteria: tuple[str, ...], judged: Judgments) -> Weighed:
    """Weigh criteria by judgments that have no faults.

    Parameters
    ----------
    method
        Key of ``ELICITED``.
    criteria
        In the order of the weights.

    Examples
    --------
    >>> found = weights_of("roc", ("a", "b"), Order((("b",), ("a",))))
    >>> [str(weight) for weight in found.weights]
    ['1/4', '3/4']
    """
    match judged:
        case Points(points=points):
            given = dict(points)
            weights = BY_POINTS[method]([given[name] for name in criteria])
            return Weighed(method, criteria, weights)
        case Order():
            return Weighed(method, criteria, BY_ORDER[method](judged.ranks(criteria)))
        case Deck(ratio=ratio):
            return Weighed(method, criteria, simos_weights(judged.places(criteria), ratio))
        case Pairs():
            return of_matrix(method, criteria, judged.matrix(criteria))
        case BestToWorst():
            return _of_best_and_worst(method, criteria, judged)


def of_matrix(
    method: str, criteria: tuple[str, ...], matrix: tuple[tuple[Fraction, ...], ...]
) -> Weighed:
    """Weigh criteria by a reciprocal matrix; the consistency ratio is told with either way."""
    found = ahp_weights(matrix)
    weights = found.weights if method == "ahp_weights" else geometric_mean_weights(matrix)
    measures = [("largest_eigenvalue", found.largest_eigenvalue)]
    if found.consistency_ratio is not None:
        measures.append(("consistency_ratio", found.consistency_ratio))
    return Weighed(method, criteria, weights, TOLERANCE, tuple(measures))


def _of_best_and_worst(method: str, criteria: tuple[str, ...], judged: BestToWorst) -> Weighed:
    to_others, to_worst = dict(judged.best_to_others), dict(judged.others_to_worst)
    stated = BestWorst(
        best=criteria.index(judged.best),
        worst=criteria.index(judged.worst),
        best_to_others=tuple(int(to_others[name]) for name in criteria),
        others_to_worst=tuple(int(to_worst[name]) for name in criteria),
    )
    told = (("input_inconsistency", stated.input_inconsistency),)
    if method == "bwm_linear":
        linear = bwm_linear(stated)
        return Weighed(
            method,
            criteria,
            linear.weights,
            measures=(("ksi", linear.ksi), *told),
            intervals=() if linear.is_unique else linear.intervals,
        )
    found = bwm_nonlinear(stated)
    is_unique = all(high - low <= 2 * TOLERANCE for low, high in found.intervals)
    return Weighed(
        method,
        criteria,
        found.weights,
        TOLERANCE,
        (("epsilon", found.epsilon), ("consistency_ratio", found.consistency_ratio), *told),
        () if is_unique else found.intervals,
    )
