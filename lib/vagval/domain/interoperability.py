"""Which products can exchange what is required, on evidence (samverkan mellan produkter)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from vagval.domain.errors import Finding
from vagval.domain.exchange import Exchange, Role
from vagval.domain.expectation import Expectation
from vagval.domain.record import RequirementAssessment


class SideState(Enum):
    """What is known of one side of an exchange, the weakest first."""

    CONTRADICTED = "contradicted"
    """Evidence about this very thing lacks it, or the authority finds it not met."""
    MISSING = "missing"
    """Neither shown nor claimed."""
    CLAIMED = "claimed"
    """The bidder says so; nothing shows it."""
    SHOWN = "shown"
    """Sound evidence shows it, or the authority finds it met."""

    @property
    def strength(self) -> int:
        """How strong it is: none for what is contradicted, three for what is shown."""
        return tuple(SideState).index(self)


@dataclass(frozen=True, slots=True, order=True)
class OfferedProduct:
    """What one bid offers in one lot; the name is empty if the bid names nothing."""

    lot: str
    bid: str
    name: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class ExchangeSide:
    """One product on one side of an exchange.

    Parameters
    ----------
    evidence
        Key of the evidence that shows or contradicts it; empty without.
    reasons
        Why it is not shown, for each piece of evidence that could have shown it; of what is shown,
        what the reader should know, such as a profile named without a version.
    assessment
        The authority's own, of the side's requirement, which decided; None: there is none.
    """

    exchange: str
    role: Role
    product: OfferedProduct
    state: SideState
    evidence: str = ""
    reasons: tuple[Finding, ...] = ()
    assessment: RequirementAssessment | None = None


@dataclass(frozen=True, slots=True)
class PairedExchange:
    """One exchange between two products: it works as far as the weaker side does."""

    exchange: Exchange
    asks: ExchangeSide
    answers: ExchangeSide

    @property
    def state(self) -> SideState:
        """The weaker of both sides."""
        return min(self.asks.state, self.answers.state, key=lambda state: state.strength)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two products, in the order of their lots, and all that is required between them."""

    first: OfferedProduct
    second: OfferedProduct
    exchanges: tuple[PairedExchange, ...]

    def of(self, expectation: Expectation) -> tuple[PairedExchange, ...]:
        """Give the exchanges that are expected so, in published order."""
        return tuple(e for e in self.exchanges if e.exchange.expectation is expectation)

    def count(self, expectation: Expectation, state: SideState) -> int:
        """Count the exchanges that are expected so and are known so."""
        return sum(each.state is state for each in self.of(expectation))

    def weakest(self, expectation: Expectation) -> SideState | None:
        """Give the weakest state of what is expected so; None if nothing is."""
        states = (each.state for each in self.of(expectation))
        return min(states, key=lambda state: state.strength, default=None)


@dataclass(frozen=True, slots=True)
class Interoperability:
    """The symmetric matrix of products, made of what each product shows by itself.

    A cell is never stored: it is put together from the sides of its two products, so that it is
    the same from both, and no third product can change it.

    Parameters
    ----------
    exchanges
        All that is required, in published order.
    products
        By lot in published order, then by bid.
    sides
        By exchange, side and product, in those orders.
    """

    exchanges: tuple[Exchange, ...] = ()
    products: tuple[OfferedProduct, ...] = ()
    sides: tuple[ExchangeSide, ...] = ()

    def sides_of(self, exchange: str, role: Role) -> tuple[ExchangeSide, ...]:
        """Give every product on a side of an exchange."""
        return tuple(s for s in self.sides if s.exchange == exchange and s.role is role)

    def pair(self, one: OfferedProduct, other: OfferedProduct) -> Pair:
        """Put two products together; which comes first makes no difference."""
        asked = (one, other)
        first, second = sorted(asked, key=self.products.index)
        of_both = {(s.exchange, s.role): s for s in self.sides if s.product in asked}
        return _pair(self.exchanges, first, second, of_both)

    def pairs(self) -> Iterator[Pair]:
        """Give every two products between which something is required, in the matrix's order."""
        sides: dict[OfferedProduct, dict[tuple[str, Role], ExchangeSide]] = {}
        for side in self.sides:
            sides.setdefault(side.product, {})[side.exchange, side.role] = side
        for first, second in combinations(self.products, 2):
            if first.lot == second.lot:
                continue
            both = {**sides.get(first, {}), **sides.get(second, {})}
            pair = _pair(self.exchanges, first, second, both)
            if pair.exchanges:
                yield pair


def _pair(
    exchanges: tuple[Exchange, ...],
    first: OfferedProduct,
    second: OfferedProduct,
    sides: dict[tuple[str, Role], ExchangeSide],
) -> Pair:
    """Pair what two products of different lots exchange: each side has one product only."""
    lots = {first.lot, second.lot}
    between = (each for each in exchanges if {each.asks, each.answers} == lots)
    paired = tuple(
        PairedExchange(each, sides[each.id, Role.ASKS], sides[each.id, Role.ANSWERS])
        for each in between
    )
    return Pair(first, second, paired)
