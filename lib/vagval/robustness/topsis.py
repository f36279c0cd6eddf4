"""F37 TOPSIS as an expression, to simulate beside the award models: never one itself (TOPSIS).

Its figures in a report come from scikit-criteria (``mcda/``); here it is only asked who would win,
thousands of times.
"""

from fractions import Fraction

from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Expression,
    Line,
    OfAll,
    Own,
    Parameter,
    Power,
    constant,
)
from vagval.domain.formula import Formula
from vagval.domain.source import Source


def _root(of: Expression) -> Expression:
    return Power(of, constant(Fraction(1, 2)))


def _normalised(name: str, own: Own, weight: str) -> Line:
    """Divide by the root of the mean square: the root of their number cancels in the closeness."""
    square = Line(f"{name}-square", own * own)
    return Line(f"{name}-part", Parameter(weight) * own / _root(OfAll("mean", square)))


def _distance(name: str, price: Expression, quality: Expression) -> Line:
    apart = (_PRICE - price, _QUALITY - quality)
    return Line(name, _root(apart[0] * apart[0] + apart[1] * apart[1]))


_PRICE = _normalised("price", PRICE, "price_weight")
_QUALITY = _normalised("quality", QUALITY, "quality_weight")
_FROM_BEST = _distance("from-best", OfAll("lowest", _PRICE), OfAll("highest", _QUALITY))
_FROM_WORST = _distance("from-worst", OfAll("highest", _PRICE), OfAll("lowest", _QUALITY))

TOPSIS = Formula(
    key="topsis",
    number="F37",
    figure=Line("similarity", _FROM_WORST / (_FROM_BEST + _FROM_WORST)),
    unit="ratio",
    lowest_wins=False,
    kind="relative",
    status="source-read",
    sources=(Source("C. L. Hwang och K. Yoon, Multiple Attribute Decision Making (1981)"),),
    promises=(),
    weights=True,
)
"""Vector normalisation; undefined where all bids are equal.

References
----------
C. L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer 1981: ideal and anti-ideal.
"""
