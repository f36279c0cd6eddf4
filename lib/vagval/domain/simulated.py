"""What a simulation counted, in whole numbers (simulering, SMAA-2)."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal, localcontext
from fractions import Fraction
from typing import Self

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place

NORMAL = Decimal("1.96")
"""Standard errors on each side of a share that hold it 95 times in 100."""
NOT_SEEN = 3
"""Of what was never seen in K draws there is, 95 times in 100, less than 3/K."""
PLACES = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Simulated:
    """Counts of one method over many draws; neighbouring parts of a run are added.

    Parameters
    ----------
    method
        ``"weighted_sum"``, ``"topsis"``, ``"vikor"`` or ``"promethee2"``.
    seed
        Of the counter-based generator; every draw is a function of seed, row and sample.
    first_sample, tried, samples
        Which draws were made, and how many of them were inside the weights asked about.
    ranks
        By alternative: how often it had rank 1, 2, ... Equal ones share the better rank.
    wins
        By alternative and rival: how often it was strictly before.
    first_weights
        By alternative and criterion: the sum of the whole-number weights where it was first.
    is_exact
        Whether weights and values were counted as they are, in whole numbers; otherwise some were
        rounded, and bids that are exactly equal may have been told apart. No part of the digest,
        which is of what was drawn and counted: this follows from what was asked.

    References
    ----------
    R. Lahdelma, P. Salminen, "SMAA-2", Operations Research 49(3), 2001, 444-454.
    """

    method: str
    seed: int
    alternatives: tuple[str, ...]
    criteria: tuple[str, ...]
    first_sample: int
    tried: int
    samples: int
    ranks: tuple[tuple[int, ...], ...]
    wins: tuple[tuple[int, ...], ...]
    first_weights: tuple[tuple[int, ...], ...]
    is_exact: bool = True

    @property
    def _asked(self) -> tuple[object, ...]:
        """What was asked, but for which draws."""
        return self.method, self.seed, self.alternatives, self.criteria

    def acceptability(self, alternative: int, rank: int) -> Fraction:
        """Give how often an alternative has a rank (rank acceptability).

        Parameters
        ----------
        alternative, rank
            Alternatives count from 0 as in ``alternatives``, ranks from 1.

        Raises
        ------
        UsageError
            If there is no such alternative or rank.
        """
        count = len(self.alternatives)
        if not (0 <= alternative < count and 1 <= rank <= count):
            raise UsageError(
                finding("simulated-no-such-rank", Place(""), number=alternative, rank=rank)
            )
        return Fraction(self.ranks[alternative][rank - 1], self.samples)

    def winning(self, alternative: int, rival: int) -> Fraction:
        """Give how often an alternative is strictly before a rival (pairwise winning index)."""
        return Fraction(self.wins[alternative][rival], self.samples)

    def central_weights(self, alternative: int) -> tuple[Fraction, ...] | None:
        """Give the mean weights under which it is first; None if it never was."""
        sums = self.first_weights[alternative]
        total = sum(sums)
        return tuple(Fraction(each, total) for each in sums) if total else None

    def half_width(self, count: int) -> Decimal:
        """Give how uncertain a share is, 95 times in 100: the share lies so far on either side.

        1.96 * sqrt(p (1 - p) / K), rounded up at six decimals; 3/K where nothing, or everything,
        was seen.
        """
        with localcontext() as context:
            context.prec = 28
            draws = Decimal(self.samples)
            if count in {0, self.samples}:
                return (NOT_SEEN / draws).quantize(PLACES, ROUND_CEILING)
            share = Decimal(count) / draws
            return (NORMAL * (share * (1 - share) / draws).sqrt()).quantize(PLACES, ROUND_CEILING)

    def plus(self, other: Self) -> Self:
        """Add the counts of the draws just before or just after, of the same question.

        Raises
        ------
        UsageError
            If they are of another method, seed, bids or criteria, or not the neighbouring draws:
            draws that are counted twice, or of two questions, make a share of nothing.
        """
        apart = {self.first_sample + self.tried, other.first_sample + other.tried}
        if self._asked != other._asked or not apart & {self.first_sample, other.first_sample}:
            raise UsageError(finding("simulated-other-question", Place("")))
        return replace(
            self,
            first_sample=min(self.first_sample, other.first_sample),
            tried=self.tried + other.tried,
            samples=self.samples + other.samples,
            ranks=_added(self.ranks, other.ranks),
            wins=_added(self.wins, other.wins),
            first_weights=_added(self.first_weights, other.first_weights),
            is_exact=self.is_exact and other.is_exact,
        )


def _added(
    these: tuple[tuple[int, ...], ...], those: tuple[tuple[int, ...], ...]
) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(a + b for a, b in zip(mine, yours, strict=True))
        for mine, yours in zip(these, those, strict=True)
    )
