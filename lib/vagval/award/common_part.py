"""Numbers of the form ``factor * own + shift``, and what stays one (gemensam del).

``own`` is made of one bid's data and published constants; ``factor`` (above 0) and ``shift`` are
the same for every bid. Then other bids scale or shift all figures alike, and no third bid can turn
the order of two.
"""

from dataclasses import dataclass, replace

from vagval.domain.expression import PRICE, QUALITY, Expression, Line, OfAll

Factor = frozenset[tuple[Expression, int]]
"""A product of powers of what is the same for every bid; empty: 1."""
ONE: Factor = frozenset()


@dataclass(frozen=True, slots=True)
class Form:
    """A part of a formula as ``factor * own + shift``.

    Parameters
    ----------
    has_own, has_others
        Whether the bid's own data, or something about all bids, stands in it.
    is_shifted
        Whether there is a shift that is not 0.
    """

    has_own: bool
    has_others: bool
    factor: Factor = ONE
    is_shifted: bool = False


PUBLISHED = Form(has_own=False, has_others=False)
OWN = Form(has_own=True, has_others=False)
COMMON = Form(has_own=False, has_others=True)


def mixed(*forms: Form) -> Form | None:
    """Give the form of anything made of these: there is none where own and others meet."""
    has_own, has_others = any(f.has_own for f in forms), any(f.has_others for f in forms)
    return None if has_own and has_others else Form(has_own, has_others)


def added(left: Form, right: Form) -> Form | None:
    """Give the form of a sum or a difference: two own parts must have one factor."""
    has_others = left.has_others or right.has_others
    if left.has_own and right.has_own:
        if left.factor != right.factor:
            return None
        is_shifted = left.is_shifted or right.is_shifted
        return replace(left, has_others=has_others, is_shifted=is_shifted)
    owning, other = (left, right) if left.has_own else (right, left)
    if not owning.has_own:
        return replace(owning, has_others=has_others)
    is_shifted = owning.is_shifted or other.has_others or owning.factor != ONE
    return replace(owning, has_others=has_others, is_shifted=is_shifted)


def multiplied(left: Form, right: Form, power: int) -> Form | None:
    """Give the form of a product (power 1) or a quotient (power -1), own data in it.

    A shift goes through a product with what is the same for all bids, and through nothing else.
    """
    divides_by_shifted = power < 0 and right.is_shifted
    if divides_by_shifted or (
        (left.is_shifted or right.is_shifted) and left.has_own == right.has_own
    ):
        return None
    powers = dict(left.factor)
    for part, exponent in right.factor:
        powers[part] = powers.get(part, 0) + power * exponent
    return Form(
        has_own=True,
        has_others=left.has_others or right.has_others,
        factor=frozenset((part, exponent) for part, exponent in powers.items() if exponent),
        is_shifted=left.is_shifted or right.is_shifted,
    )


def logarithm_of(form: Form) -> Form | None:
    """Give the form of a logarithm: ``ln(factor * own) = ln(own) + ln(factor)``."""
    if form.has_own and form.has_others and not form.is_shifted:
        return replace(form, factor=ONE, is_shifted=True)
    return mixed(form)


def as_factor(form: Form, written: Expression) -> Form | None:
    """Make what is the same for every bid a factor, where it is above 0 for certain."""
    if form.has_own or not form.has_others:
        return form
    match written:
        case Line(of=of):
            return as_factor(form, of)
        case OfAll(of=of, statistic=statistic):
            certain = of == PRICE or (of == QUALITY and statistic == "highest")
            return replace(form, factor=frozenset({(written, 1)})) if certain else None
        case _:
            return None
