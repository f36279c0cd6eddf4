"""What one award model does, found before any bid exists (modellprov)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.band import Band
from vagval.domain.class_proof import ClassProof, Compared
from vagval.domain.errors import Finding
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer

Situation = Literal["price-zero", "single-bid", "equal-prices", "equal-bids", "quality-zero"]
ExploitKind = Literal["low-price", "high-price", "decoy"]


@dataclass(frozen=True, slots=True)
class FlatStretch:
    """Prices among which a lower one gives a bid nothing against any rival (dödzon).

    Parameters
    ----------
    lowest, highest
        Ends of the stretch, in money (price) or shares (quality).
    at
        The bid's other quantity: its quality, or its price.
    """

    quantity: Literal["price", "quality"]
    lowest: Fraction
    highest: Fraction
    at: Fraction
    rivals: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class OutOfRange:
    """A bid within the band with points below 0 or above the full ones.

    Parameters
    ----------
    line
        Name of the line whose points they are, e.g. ``price-points``.
    full
        The full points of that line.
    """

    which: Literal["below-zero", "above-full"]
    line: str
    full: Fraction
    offer: Offer
    figure: Fraction


@dataclass(frozen=True, slots=True)
class UndefinedPoint:
    """A situation in which a figure has no value."""

    situation: Situation
    line: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class EffectiveWeight:
    """What price weighs in use, against what is said (effektiv vikt).

    Parameters
    ----------
    nominal
        The published price weight; None in models without weights.
    lowest, middle, highest
        Effective price weight at the 5th, 50th and 95th percentile of the simulated tenders.
    on_invented
        On the three invented bids of the band.
    """

    nominal: Fraction | None
    lowest: Fraction
    middle: Fraction
    highest: Fraction
    on_invented: Fraction


@dataclass(frozen=True, slots=True)
class Neutralisation:
    """How much of the price points are used when the dearest costs so much more than the cheapest.

    Parameters
    ----------
    ratio
        Dearest price / cheapest price, e.g. 13/10.
    used
        Share of the nominal price points between the two; nothing is used of prices that do not
        count, and more than the whole where a scale goes on.
    """

    ratio: Fraction
    used: Fraction


@dataclass(frozen=True, slots=True)
class QualityPrice:
    """What full quality (from 0 to 1) is worth in money at one bid (kvalitetens pris).

    Parameters
    ----------
    worth
        Extra price for the same figure, per whole quality unit, other bids held; None where price
        or quality does not count.
    """

    price: Fraction
    quality: Fraction
    worth: Fraction | None


@dataclass(frozen=True, slots=True)
class EvenPoint:
    """A quality, and the price at which a bid ties with the reference bid; None: no price does."""

    quality: Fraction
    price: Fraction | None


@dataclass(frozen=True, slots=True)
class EvenCurve:
    """All bids as good as one bid, rivals present (likvärdeskurva).

    Parameters
    ----------
    rivals
        The other bids that are there; each point of the curve is one bid more.
    """

    through: Offer
    rivals: tuple[Offer, ...]
    points: tuple[EvenPoint, ...]


@dataclass(frozen=True, slots=True)
class Exploit:
    """The best strategic bid against given rivals (utnyttjande).

    Parameters
    ----------
    kind
        ``low-price``: the least quality, and the highest price that still wins. ``high-price``: the
        best quality, and the highest price that still wins. ``decoy``: a bid that cannot win and
        makes a friend win.
    offer
        The strategic bid.
    is_unbounded
        Whether it still wins at ten times the highest price of the band, where the search stops.
    """

    kind: ExploitKind
    offer: Offer
    before: Compared
    after: Compared
    is_unbounded: bool = False


@dataclass(frozen=True, slots=True)
class Twin:
    """What another model would have decided on the same simulated bids (tvilling).

    Parameters
    ----------
    same
        Tenders with the same winners.
    price, quality
        Mean of (the other model's winner less this model's winner) where they differ, in money and
        in shares; 0 where they never differ.
    """

    key: str
    constants: Constants
    tenders: int
    same: int
    price: Fraction
    quality: Fraction


@dataclass(frozen=True, slots=True)
class ModelTest:
    """Everything that was found about one model (modellprov).

    Parameters
    ----------
    lots
        The lots that use exactly this model and band.
    findings
        What a reader must know; a *stop* is unlawful and blocks the lock.
    weight
        None where bids are not compared by one figure alone.
    overridden
        Unlawful findings that are overridden on record, with name and reason.
    """

    lots: tuple[str, ...]
    formula: Formula
    constants: Constants
    band: Band
    invented: Compared
    proof: ClassProof
    flat: tuple[FlatStretch, ...]
    out_of_range: tuple[OutOfRange, ...]
    undefined: tuple[UndefinedPoint, ...]
    weight: EffectiveWeight | None
    neutralisation: tuple[Neutralisation, ...]
    quality_prices: tuple[QualityPrice, ...]
    curve: EvenCurve
    exploits: tuple[Exploit, ...]
    twins: tuple[Twin, ...]
    findings: tuple[Finding, ...] = ()
    overridden: tuple[Finding, ...] = ()
