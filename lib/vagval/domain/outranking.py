"""Which bid is before which in a method that allows incomparable ones (utrankning)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Relation = Literal["before", "after", "equal", "incomparable"]


@dataclass(frozen=True, slots=True)
class Flows:
    """How much each alternative is preferred to the others, and they to it (flöden).

    Parameters
    ----------
    positive, negative
        By alternative: the mean over the others, from 0 to 1.
    """

    positive: tuple[Fraction, ...]
    negative: tuple[Fraction, ...]

    @property
    def net(self) -> tuple[Fraction, ...]:
        """Positive less negative: what PROMETHEE II ranks by; sums to 0."""
        return tuple(plus - minus for plus, minus in zip(self.positive, self.negative, strict=True))


@dataclass(frozen=True, slots=True)
class PartialOrder:
    """A ranking where two alternatives may be neither before, nor after, nor equal.

    Parameters
    ----------
    alternatives
        Keys.
    at_least
        By alternative and rival: whether it is at least as good. Both ways: equal; neither way:
        incomparable. Transitive.
    """

    alternatives: tuple[str, ...]
    at_least: tuple[tuple[bool, ...], ...]

    def relation(self, one: int, other: int) -> Relation:
        """Tell how one alternative stands to another."""
        match self.at_least[one][other], self.at_least[other][one]:
            case True, True:
                return "equal"
            case True, False:
                return "before"
            case False, True:
                return "after"
            case _:
                return "incomparable"

    @property
    def arrows(self) -> tuple[tuple[int, int], ...]:
        """Who is before whom without anybody between: what a drawing needs."""
        everyone = range(len(self.alternatives))
        before = {(a, b) for a in everyone for b in everyone if self.relation(a, b) == "before"}
        return tuple(
            (a, b)
            for a, b in sorted(before)
            if not any((a, c) in before and (c, b) in before for c in everyone)
        )

    @property
    def levels(self) -> tuple[int, ...]:
        """By alternative: the longest chain of alternatives before it; 0: nobody is."""
        everyone = range(len(self.alternatives))
        above = {b: [a for a in everyone if self.relation(a, b) == "before"] for b in everyone}
        found: dict[int, int] = {}
        for each in sorted(everyone, key=lambda one: len(above[one])):
            found[each] = 1 + max((found[a] for a in above[each]), default=-1)
        return tuple(found[each] for each in everyone)

    @property
    def incomparable(self) -> tuple[tuple[int, int], ...]:
        """Give the pairs of which nothing can be said."""
        many = len(self.alternatives)
        return tuple(
            (a, b)
            for a in range(many)
            for b in range(a + 1, many)
            if self.relation(a, b) == "incomparable"
        )
