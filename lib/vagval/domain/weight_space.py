"""Which weights are asked about: all, an order, intervals, or one (viktrum)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self


@dataclass(frozen=True, slots=True)
class WeightSpace:
    """Weights >= 0 that sum to 1, with what more is asked of them.

    Parameters
    ----------
    count
        How many criteria; at least one.
    lowest, highest
        By criterion, 0 to 1; empty: no bounds. Some weights lie between them.
    order
        Places of all criteria, the heaviest first: w[order[0]] >= w[order[1]] >= ...; empty: none.
        An order and bounds are not combined.
    """

    count: int
    lowest: tuple[Fraction, ...] = ()
    highest: tuple[Fraction, ...] = ()
    order: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what describes no weights."""
        lows, highs = self.bounds
        holds = (
            self.count >= 1
            and len(lows) == len(highs) == self.count
            and all(0 <= low <= high <= 1 for low, high in zip(lows, highs, strict=True))
            and sum(lows) <= 1 <= sum(highs)
            and (not self.order or sorted(self.order) == list(range(self.count)))
            and not (self.order and (self.lowest or self.highest))
        )
        if not holds:
            message = f"no weights: {self}"
            raise ValueError(message)

    @classmethod
    def around(cls, weights: tuple[Fraction, ...], points: Fraction) -> Self:
        """Give the weights at most so far from some, each by itself, and never outside 0 to 1."""
        return cls(
            len(weights),
            tuple(max(each - points, Fraction(0)) for each in weights),
            tuple(min(each + points, Fraction(1)) for each in weights),
        )

    @classmethod
    def only(cls, weights: tuple[Fraction, ...]) -> Self:
        """Give one point: the weights as they are."""
        return cls(len(weights), weights, weights)

    @property
    def bounds(self) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
        """The lowest and the highest of each, 0 and 1 where nothing is said."""
        none, all_of_it = (Fraction(0),) * self.count, (Fraction(1),) * self.count
        return self.lowest or none, self.highest or all_of_it

    @property
    def is_one(self) -> bool:
        """Whether there is nothing to vary."""
        lows, highs = self.bounds
        return not self.order and lows == highs
