"""Whether a formula is a sum of weights times values, as it is written (viktad summa)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Binary,
    Constant,
    Expression,
    Line,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    parts,
    walk,
)
from vagval.domain.formula import Formula

Whose = Literal["price", "quality", "all"]
"""What a part is about: the bid's own price or quality, or what is the same for all bids."""
Powers = tuple[int, int]
POWERS: Mapping[str, Powers] = MappingProxyType({"quality_weight": (1, 0), "price_weight": (0, 1)})
"""How often each of the two weights is a factor."""
NO_WEIGHT: Powers = (0, 0)
IN_ORDER, OF_OTHERS = "weights-in-order", "weights-quality-of-others"


@dataclass(frozen=True, slots=True)
class SumStructure:
    """How the two weights of a formula enter the part of the price and that of the quality.

    Parameters
    ----------
    price, quality
        Powers of the quality weight and of the price weight; None: there is no such part.
    """

    price: Powers | None
    quality: Powers | None

    @property
    def is_weighted(self) -> bool:
        """Whether weight by weight decides: quality weight * quality against price weight * price.

        A factor that both parts have in common turns no order.
        """
        if self.price is None or self.quality is None:
            return False
        (q1, p1), (q2, p2) = self.quality, self.price
        return (q1 - q2, p1 - p2) == (1, -1)

    @property
    def has_weights(self) -> bool:
        """Whether a weight enters at all."""
        return any(each not in {None, NO_WEIGHT} for each in (self.price, self.quality))


class NoSumError(Exception):
    """An award is no such sum; ``code`` of the finding says why."""

    def __init__(self, code: str = "weights-no-sum") -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class _Term:
    """One part of a sum.

    Parameters
    ----------
    of_others
        Whether it is taken from all bids' quality, and so moves with the weights among criteria.
    """

    whose: Whose
    powers: Powers
    of_others: bool = False


def sum_structure(formula: Formula) -> SumStructure:
    """Read how the weights enter.

    What has neither quality nor a weight in it is a value of the price, however it is computed.

    Raises
    ------
    NoSumError
        If the formula is no sum of such parts, so that no weight can be asked about by itself.
    """
    if formula.order:
        raise NoSumError(IN_ORDER)
    terms = _terms(formula.figure)
    found: dict[Whose, Powers | None] = {"price": None, "quality": None}
    for whose in found:
        powers = {term.powers for term in terms if term.whose == whose}
        if len(powers) > 1:
            raise NoSumError
        found[whose] = powers.pop() if powers else None
    return SumStructure(found["price"], found["quality"])


def _terms(expression: Expression) -> frozenset[_Term]:  # noqa: C901, PLR0911 - a case a kind of expression
    whole = walk(expression)
    if QUALITY not in whole and not any(
        isinstance(each, Parameter) and each.name in POWERS for each in whole
    ):
        return frozenset({_Term("price" if _is_own(expression) else "all", NO_WEIGHT)})
    match expression:
        case Line(of=of):
            return _terms(of)
        case Own():
            return frozenset({_Term("quality", NO_WEIGHT)})
        case Parameter(name=name):
            return frozenset({_Term("all", POWERS[name])})
        case OfAll():
            return frozenset({_Term("all", NO_WEIGHT, of_others=True)})
        case PlaceAmong():
            raise NoSumError(OF_OTHERS)
        case Binary(operator="+" | "-", left=left, right=right):
            return _terms(left) | _terms(right)
        case Binary(operator="*", left=left, right=right):
            return _product(_terms(left), _terms(right), 1)
        case Binary(operator="/", left=left, right=right):
            divisor = _terms(right)
            if any(term.whose != "all" for term in divisor):
                raise NoSumError
            return _product(_terms(left), divisor, -1)
        case _:
            raise NoSumError


def _product(left: frozenset[_Term], right: frozenset[_Term], sign: int) -> frozenset[_Term]:
    return frozenset(_times(one, other, sign) for one in left for other in right)


def _times(one: _Term, other: _Term, sign: int) -> _Term:
    if one.whose != "all" and other.whose != "all":
        raise NoSumError
    if (one.of_others or other.of_others) and {one.whose, other.whose} != {"all"}:
        raise NoSumError(OF_OTHERS)
    powers = (one.powers[0] + sign * other.powers[0], one.powers[1] + sign * other.powers[1])
    whose = other.whose if one.whose == "all" else one.whose
    return _Term(whose, powers, one.of_others or other.of_others)


def _is_own(expression: Expression) -> bool:
    """Tell whether a part differs from bid to bid: what is taken from all bids does not."""
    match expression:
        case OfAll() | Constant() | Parameter():
            return False
        case PlaceAmong():
            return True
        case _:
            return expression == PRICE or any(_is_own(part) for part in parts(expression))
