"""Who can be first, and who must be, whatever the scores and weights are (möjliga vinnare)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.weight_space import WeightSpace


@dataclass(frozen=True, slots=True)
class PossibleWinners:
    """Certain and possible order under intervals of scores and weights; no probability at all.

    Parameters
    ----------
    space
        The weights that were asked about.
    margins
        By bid and rival: the least that the bid can be before the rival by; it is certainly before,
        or equal, where that is >= 0. 0 on the diagonal.
    possible
        The bids that some scores and weights put first alone, or that are first as it stands and
        stay equal to the first.
    necessary
        The bids that are first, or equal to the first, under all of them.
    equal
        The bids that at best get exactly the figure of a bid that is then first, so that a
        tie-break, which is no part of the question, would decide. ``possible`` and ``equal``
        together are the possible winners of the literature, who may be first or equal.
    """

    alternatives: tuple[str, ...]
    space: WeightSpace
    margins: tuple[tuple[Fraction, ...], ...]
    possible: tuple[str, ...]
    necessary: tuple[str, ...]
    equal: tuple[str, ...] = ()
