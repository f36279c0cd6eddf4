"""How methods agree on the same bids, and why they do not (metodpanel): advice."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from vagval.domain.outranking import PartialOrder

DifferenceKind = Literal[
    "scaling", "worst-criterion", "thresholds", "shared-first", "removed", "stretched"
]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How alike two orders of the same bids are: 1 alike, 0 unrelated, -1 reversed.

    Parameters
    ----------
    kendall
        Tau-b; None where an order has everybody equal.
    spearman
        Of mid-ranks; None as above.
    similarity
        WS of Sałabun and Urbaniak: differences at the top weigh most; from 0 to 1.
    """

    method: str
    kendall: Decimal | None
    spearman: Decimal | None
    similarity: Fraction


@dataclass(frozen=True, slots=True)
class Consensus:
    """What the methods say together, each with one vote.

    Parameters
    ----------
    borda
        By alternative: how many it is before, summed over methods; an equal one counts a half.
    copeland
        By alternative: rivals that it beats in most methods, less those that beat it.
    """

    methods: tuple[str, ...]
    borda: tuple[Fraction, ...]
    borda_ranks: tuple[int, ...]
    copeland: tuple[int, ...]
    copeland_ranks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dominated:
    """A bid that others are at least as good as on every criterion, and better on one."""

    bid: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GaiaPlane:
    """Alternatives and criteria seen from where most can be seen (GAIA).

    Parameters
    ----------
    points
        By alternative: where it lies.
    axes
        By criterion: which way it pulls; a short one is seen poorly from here.
    stick
        Which way the weights pull all together (beslutspinnen).
    kept
        Share of the information that the plane keeps, from 0 to 1 (delta).
    """

    points: tuple[tuple[Decimal, Decimal], ...]
    axes: tuple[tuple[Decimal, Decimal], ...]
    stick: tuple[Decimal, Decimal]
    kept: Decimal


@dataclass(frozen=True, slots=True)
class Difference:
    """One computed reason why methods do not say the same.

    Parameters
    ----------
    kind
        ``scaling``: the methods count differences as shares of the level, and the first of
        ``criteria`` differs by the least such share, the other by the most (``values``); those that
        count shares of the spread see both as one. ``worst-criterion``: the methods look at the
        largest single loss, where ``bids`` (the one that is first otherwise, and the one that is
        first here) lose the shares ``values`` of the whole. ``thresholds``: differences between
        those two bids on ``criteria`` are too small to count. ``shared-first``: several bids are
        first. ``removed``: without ``gone``, ``methods`` put ``bids`` first instead of ``before``.
        ``stretched``: ``gone`` alone widens the spread of ``criteria``, from ``values[0]`` to
        ``values[1]``, by which relative methods divide.
    """

    kind: DifferenceKind
    methods: tuple[str, ...] = ()
    bids: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    gone: str = ""
    criteria: tuple[str, ...] = ()
    values: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True)
class MethodPanel:
    """What is computed of all methods together.

    Parameters
    ----------
    agreements
        Of each method with the award's order; empty where that was not given.
    orders
        By method: its order with incomparable bids (ELECTRE III, PROMETHEE I).
    is_each_removed
        Whether every bid that is not first was taken out once; too many bids take too long.
    """

    agreements: tuple[Agreement, ...]
    consensus: Consensus
    dominated: tuple[Dominated, ...]
    orders: tuple[tuple[str, PartialOrder], ...]
    plane: GaiaPlane
    differences: tuple[Difference, ...]
    is_each_removed: bool = True
