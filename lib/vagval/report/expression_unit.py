"""What each part of a formula is counted in, read from the formula itself (enhet)."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from vagval.domain.expression import (
    Binary,
    Choice,
    Constant,
    Expression,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
    walk,
)
from vagval.report.expression_choice import holds

Dimension = tuple[Fraction, Fraction]
"""The powers of money and of points."""
Term = tuple[int | Fraction, Expression]
Relation = tuple[tuple[Term, ...], Dimension]
"""Dimensions that together are another one: the sum of (times, expression) is the right side."""

PLAIN: Dimension = (Fraction(0), Fraction(0))
MONEY: Dimension = (Fraction(1), Fraction(0))
POINTS: Dimension = (Fraction(0), Fraction(1))
KNOWN = {"full_points": POINTS, "price_weight": PLAIN, "quality_weight": PLAIN}
"""What no formula says of itself: points could be called anything."""


def dimensions(
    expressions: Iterable[Expression], values: Mapping[Expression, Fraction]
) -> Mapping[Expression, Dimension]:
    """Find the dimension of every part that follows from prices, qualities and full points.

    What is added or compared is counted in the same; so a deduction from a price is money, and the
    amount for full quality is too. What does not follow is left out.

    Parameters
    ----------
    expressions
        All lines of a formula: what one is counted in may show in another.
    values
        For the exponents, and for what was chosen.
    """
    every = dict.fromkeys(part for each in expressions for part in walk(each))
    relations = tuple(relation for each in every for relation in _relations(each, values))
    found: dict[Expression, Dimension] = {}
    size = -1
    while len(found) > size:
        size = len(found)
        for terms, total in relations:
            unknown = {expression for _, expression in terms if expression not in found}
            if len(unknown) == 1:
                _solve(terms, total, unknown.pop(), found)
    return found


def contradictions(
    expressions: Iterable[Expression], values: Mapping[Expression, Fraction]
) -> tuple[Expression, ...]:
    """Give the parts that add or compare what is counted differently; a sound formula has none."""
    every = tuple(expressions)
    found = dimensions(every, values)
    return tuple(
        part
        for part in dict.fromkeys(part for each in every for part in walk(each))
        for terms, total in _relations(part, values)
        if all(expression in found for _, expression in terms)
        and any(
            sum((times * found[each][axis] for times, each in terms), Fraction(0)) != total[axis]
            for axis in (0, 1)
        )
    )


def _solve(
    terms: tuple[Term, ...],
    total: Dimension,
    unknown: Expression,
    found: dict[Expression, Dimension],
) -> None:
    times = sum((times for times, each in terms if each == unknown), Fraction(0))
    if times == 0:
        return
    known = [(times, found[each]) for times, each in terms if each != unknown]
    money, points = (
        (total[axis] - sum((t * dimension[axis] for t, dimension in known), Fraction(0))) / times
        for axis in (0, 1)
    )
    found[unknown] = (money, points)


def _relations(whole: Expression, values: Mapping[Expression, Fraction]) -> Iterator[Relation]:
    """Give what one expression says about its own dimension and that of its parts."""
    match whole:
        case Own(quantity=quantity):
            yield ((1, whole),), MONEY if quantity == "price" else PLAIN
        case Parameter(name=name) if name in KNOWN:
            yield ((1, whole),), KNOWN[name]
        case Constant(value=value) if value != 0:
            yield ((1, whole),), PLAIN
        case PlaceAmong():
            yield ((1, whole),), PLAIN
        case Line(of=of) | OfAll(of=of) | Rounded(of=of):
            yield from _same(whole, of)
        case Binary():
            yield from _of_two(whole)
        case _:
            yield from _of_others(whole, values)


def _of_two(whole: Binary) -> Iterator[Relation]:
    left, right = whole.left, whole.right
    if whole.operator in "+-":
        yield from _same(whole, left)
        yield from _same(whole, right)
    else:
        yield ((1, whole), (-1, left), (-1 if whole.operator == "*" else 1, right)), PLAIN


def _of_others(whole: Expression, values: Mapping[Expression, Fraction]) -> Iterator[Relation]:
    match whole:
        case Logarithm(of=of):
            yield ((1, whole),), PLAIN
            yield ((1, of),), PLAIN
        case Extreme(left=left, right=right):
            yield from _same(whole, left)
            yield from _same(whole, right)
        case Choice():
            yield from _same(whole.left, whole.right)
            yield from _chosen(whole, values)
        case Power(base=base, exponent=exponent):
            yield ((1, exponent),), PLAIN
            if exponent in values:
                yield ((1, whole), (-values[exponent], base)), PLAIN


def _chosen(whole: Choice, values: Mapping[Expression, Fraction]) -> Iterator[Relation]:
    """Ask the branch that holds alone: a published choice may be between money and a share."""
    sides = (whole.left, whole.right)
    if all(isinstance(side, Constant) or side in values for side in sides):
        yield from _same(whole, whole.then if holds(whole, values) else whole.otherwise)


def _same(one: Expression, other: Expression) -> Iterator[Relation]:
    # Nought is nought of anything: it says nothing of what it is added to or compared with.
    if Constant(Fraction(0)) not in {one, other}:
        yield ((1, one), (-1, other)), PLAIN
