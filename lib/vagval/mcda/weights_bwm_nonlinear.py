"""Weights from the best and the worst criterion alone: the first model (BWM, icke-linjär)."""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import combinations

from vagval.mcda.weights_bwm import BestWorst
from vagval.mcda.weights_rounded import rounded_measure, rounded_weights

DIGITS = 50


@dataclass(frozen=True, slots=True)
class NonlinearBestWorst:
    """Weights of the model on ratios.

    Parameters
    ----------
    weights
        By criterion, each within ``weights_rounded.TOLERANCE``, summing to exactly 1. Where several
        are equally good: each ratio to the worst criterion in the middle of what it may be.
    epsilon
        The largest deviation of a ratio, which is as small as it can be; 0: consistent.
    consistency_ratio
        The deviation beside the largest that so great a best-to-worst judgment allows, 0 to 1.
    intervals
        By criterion, the lowest and the highest weight with the same deviation.
    """

    weights: tuple[Fraction, ...]
    epsilon: Fraction
    consistency_ratio: Fraction
    intervals: tuple[tuple[Fraction, Fraction], ...]


def bwm_nonlinear(judged: BestWorst) -> NonlinearBestWorst:
    """Weigh criteria so that the largest of |w_B/w_j - a_Bj| and |w_j/w_W - a_jW| is least.

    Solved without iteration. With r = w_B/w_W and deviation e, criterion j leaves r between
    (a_Bj - e)(a_jW - e) and (a_Bj + e)(a_jW + e), and the judgment of best to worst between
    a_BW - e and a_BW + e. Such intervals have a point in common as soon as each two of them have
    one; the least e is the greatest at which two of them touch, and r is the point where they do.

    References
    ----------
    J. Rezaei, "Best-worst multi-criteria decision-making method", Omega 53 (2015) 49-57,
    doi:10.1016/j.omega.2014.11.009; for the intervals Rezaei 2016 (Omega 64, 126-130); solved in
    the manner of Q. Wu et al., "An analytical framework for the best-worst method", Omega 123
    (2024) 102974.

    Examples
    --------
    >>> found = bwm_nonlinear(BestWorst(2, 0, (8, 2, 1), (1, 5, 8)))
    >>> [round(float(weight), 4) for weight in found.weights], round(float(found.epsilon), 4)
    ([0.0714, 0.3387, 0.5899], 0.2583)
    """
    with localcontext() as context:
        context.prec = DIGITS
        least = _least_deviation(judged)
        ratios = _ratios(judged, least)
        middle = [(low + high) / 2 for low, high in ratios]
        total = sum(middle, Decimal(0))
        return NonlinearBestWorst(
            weights=rounded_weights([each / total for each in middle]),
            epsilon=rounded_measure(least),
            consistency_ratio=rounded_measure(least / consistency_index(judged.whole)),
            intervals=_intervals(ratios),
        )


def consistency_index(whole: int) -> Decimal:
    """Give the largest deviation that a best-to-worst judgment allows (Rezaei 2015, table 1).

    Examples
    --------
    >>> [str(round(consistency_index(whole), 2)) for whole in range(2, 10)]
    ['0.44', '1.00', '1.63', '2.30', '3.00', '3.73', '4.47', '5.23']
    """
    return _nearest_root(1 + 2 * whole, whole * whole - whole)


def _least_deviation(judged: BestWorst) -> Decimal:
    needed = [Decimal(0)]
    pairs = [(judged.best_to_others[j], judged.others_to_worst[j]) for j in judged.between]
    for first, second in pairs:
        over = first * second - judged.whole
        # (a - e)(b - e) = w + e where the product is too great, (a + e)(b + e) = w - e where it is
        # too small: the second is the first with the sign of e turned.
        needed.append(abs(_nearest_root(first + second + 1, over)))
    for (a, b), (c, d) in combinations(pairs, 2):
        needed.append(Decimal(abs(a * b - c * d)) / (a + b + c + d))
    return max(needed)


def _nearest_root(linear: int, constant: int) -> Decimal:
    """Give the root of e² - linear e + constant that is nearest to 0; it has their sign."""
    # Written so that no two near numbers are subtracted.
    return 2 * Decimal(constant) / (linear + Decimal(linear * linear - 4 * constant).sqrt())


def _ratios(judged: BestWorst, least: Decimal) -> list[tuple[Decimal, Decimal]]:
    """Give what each criterion may weigh where the worst weighs 1."""
    whole = Decimal(judged.whole)
    lows, highs = [whole - least], [whole + least]
    for place in judged.between:
        a, b = judged.best_to_others[place], judged.others_to_worst[place]
        lows.append(max(a - least, Decimal(0)) * max(b - least, Decimal(0)))
        highs.append((a + least) * (b + least))
    best = (max(lows) + min(highs)) / 2
    found = {judged.best: (best, best), judged.worst: (Decimal(1), Decimal(1))}
    for place in judged.between:
        a, b = judged.best_to_others[place], judged.others_to_worst[place]
        low = max(b - least, best / (a + least))
        high = min(b + least, best / (a - least)) if a > least else b + least
        # At the touching point both are the same number, computed in two ways.
        found[place] = (min(low, high), max(low, high))
    return [found[place] for place in range(len(found))]


def _intervals(ratios: list[tuple[Decimal, Decimal]]) -> tuple[tuple[Fraction, Fraction], ...]:
    """Give the lowest and the highest share of each: itself at one end, all others at the other."""
    lowest = sum((low for low, _ in ratios), Decimal(0))
    highest = sum((high for _, high in ratios), Decimal(0))
    return tuple(
        (
            rounded_measure(low / (low + highest - high)),
            rounded_measure(high / (high + lowest - low)),
        )
        for low, high in ratios
    )
