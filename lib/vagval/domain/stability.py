"""How much would have to change for another bid to be first (robusthet)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Margin:
    """How far a bid is from the first one (marginal).

    Parameters
    ----------
    gap
        Difference between its figure and the first one's, exact, in the model's unit; >= 0.
    price_cut
        How much lower its price would have to be for no other bid to be before it, all else equal,
        what is taken from all bids moving with it; None where no price can do it, or where price
        is not part of the model.
    is_tie
        Whether that cut gives exactly the first one's figure; else it is the least cut in whole
        hundredths that is enough.
    tie_cut
        Where that is not the same: the exact cut at which it gets the first one's figure, which
        nobody can offer in hundredths; None: the same, or not to be had in closed form.
    turned
        Pairs of other bids, the first of which was before the second, and is not after the cut:
        what is taken from all bids moved with the price.
    """

    bid: str
    gap: Fraction
    price_cut: Fraction | None
    is_tie: bool = True
    tie_cut: Fraction | None = None
    turned: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Who would be first without one bid (återkallat eller uteslutet anbud).

    Parameters
    ----------
    gone
        Key of the bid that is taken away.
    first
        Keys of the bids that are then first.
    changes
        Whether another bid is first among those left, though one that was first is still there.
    """

    gone: str
    first: tuple[str, ...]
    changes: bool
