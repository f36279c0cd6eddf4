"""How much a difference on one criterion is preferred (preferensfunktion)."""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Literal

Shape = Literal["usual", "u-shape", "v-shape", "linear", "level", "gaussian"]
NEEDS_INDIFFERENCE = frozenset({"u-shape", "linear", "level"})
NEEDS_PREFERENCE = frozenset({"v-shape", "linear", "level"})
DIGITS = 40


def lacking_threshold(
    shape: Shape,
    indifference: Fraction | None,
    preference: Fraction | None,
    spread: Fraction | None,
) -> str | None:
    """Name the threshold (q, p or s) that a shape needs and that is missing, or impossible."""
    low, high = indifference, preference
    if shape in NEEDS_INDIFFERENCE and (low is None or low < 0):
        return "q"
    if shape in NEEDS_PREFERENCE and (high is None or high <= 0 or high < (low or 0)):
        return "p"
    if shape == "gaussian" and (spread is None or spread <= 0):
        return "s"
    return None


@dataclass(frozen=True, slots=True)
class PreferenceFunction:
    """One of the six generalised criteria of PROMETHEE.

    Parameters
    ----------
    shape
        ``usual`` (any difference counts whole), ``u-shape`` (whole above q), ``v-shape`` (grows to
        whole at p), ``linear`` (grows from q to p), ``level`` (half above q, whole above p) or
        ``gaussian`` (grows as a bell of spread s).
    indifference
        q, the largest difference that is none; >= 0, in the criterion's unit.
    preference
        p, the difference that counts whole, or above which it does (``level``); > 0 and >= q.
    spread
        s of ``gaussian``, the difference at the bell's steepest point; > 0.

    References
    ----------
    J.P. Brans, Ph. Vincke, B. Mareschal, "How to select and how to rank projects: the PROMETHEE
    method", European Journal of Operational Research 24, 1986, 228-238.

    Examples
    --------
    >>> linear = PreferenceFunction("linear", Fraction(5), Fraction(40))
    >>> linear.degree(Fraction(30))
    Fraction(5, 7)
    """

    shape: Shape
    indifference: Fraction | None = None
    preference: Fraction | None = None
    spread: Fraction | None = None

    def __post_init__(self) -> None:
        """Refuse a function without its thresholds; only a fault of ours makes one."""
        lacking = lacking_threshold(self.shape, self.indifference, self.preference, self.spread)
        if lacking is not None:
            message = f"no preference function: {self.shape}, {lacking}"
            raise ValueError(message)

    def degree(self, difference: Fraction) -> Fraction:
        """Give how much being ahead by a difference is preferred, from 0 to 1.

        Exact but for ``gaussian``, which is rounded at 40 digits: the same on every machine, and
        the same for equal differences.
        """
        if difference <= 0:
            return Fraction(0)
        low = self.indifference or Fraction(0)
        high = self.preference or Fraction(0)
        match self.shape:
            case "usual" | "u-shape":
                degree = Fraction(difference > low)
            case "v-shape" | "linear":
                degree = _between(difference, low, high)
            case "level":
                degree = Fraction((difference > low) + (difference > high), 2)
            case "gaussian":
                degree = _bell(difference, self.spread or Fraction(1))
        return degree


def _between(difference: Fraction, low: Fraction, high: Fraction) -> Fraction:
    if difference <= low:
        return Fraction(0)
    return Fraction(1) if difference >= high else (difference - low) / (high - low)


def _bell(difference: Fraction, spread: Fraction) -> Fraction:
    power = difference**2 / (2 * spread**2)
    with localcontext() as context:
        context.prec = DIGITS
        fallen = (-Decimal(power.numerator) / Decimal(power.denominator)).exp()
    return 1 - Fraction(fallen)
