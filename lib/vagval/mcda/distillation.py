"""The two distillations of ELECTRE III, and the order in which they agree (destillation).

Three libraries give three ascending distillations of one published example (R package MCDA 0.1.0,
``mcda`` 1.1.0 and pyDecision 5.1.8), since the texts leave room. Followed here, as Roy 1978 and
Maystre, Pictet and Simos 1994 (and pyDecision) have it:

- a distillation starts at the largest credibility λ among those left, itself not on the diagonal;
- the next cut is the largest credibility below λ - s(λ), with s(λ) = 0.30 - 0.15 λ; 0 if none;
- with c(a, b) the credibility, a beats b if c(a, b) > cut and c(a, b) > c(b, a) + s(c(a, b))
  (``mcda`` leaves the last term out);
- the qualification is the number beaten less the number beaten by; the best (descending) or the
  worst (ascending) are taken out, and among them, while there are several, the cut is lowered;
- the ascending distillation starts with the worst, and is given here with the best first.

It is a view of robustness, and no rule for an award.
"""

from collections.abc import Sequence
from fractions import Fraction

from vagval.domain.outranking import PartialOrder

Classes = tuple[tuple[int, ...], ...]
Credibility = Sequence[Sequence[Fraction]]
ALPHA, BETA = Fraction(-15, 100), Fraction(30, 100)


def threshold(level: Fraction) -> Fraction:
    """Give the discrimination threshold s(λ) = 0.30 - 0.15 λ."""
    return ALPHA * level + BETA


def distil(credibility: Credibility, *, descending: bool) -> Classes:
    """Order alternatives in classes, best class first, by taking out the best, or the worst.

    Parameters
    ----------
    credibility
        Row over column.
    descending
        Whether the best are taken out first, else the worst.
    """
    left = list(range(len(credibility)))
    classes = []
    while left:
        taken = _taken(credibility, left, descending=descending)
        classes.append(tuple(taken))
        left = [each for each in left if each not in taken]
    return tuple(classes if descending else reversed(classes))


def _taken(credibility: Credibility, left: list[int], *, descending: bool) -> list[int]:
    """Take out those that stand out, at a cut that is lowered while they are several."""
    level = max(_between(credibility, left), default=Fraction(0))
    while len(left) > 1 and level > 0:
        limit = level - threshold(level)
        level = max(
            (each for each in _between(credibility, left) if each < limit), default=Fraction(0)
        )
        marks = {each: _qualification(credibility, left, each, level) for each in left}
        wanted = max(marks.values()) if descending else min(marks.values())
        left = [each for each in left if marks[each] == wanted]
    return left


def _between(credibility: Credibility, left: list[int]) -> list[Fraction]:
    return [credibility[a][b] for a in left for b in left if a != b]


def _qualification(credibility: Credibility, left: list[int], one: int, level: Fraction) -> int:
    """Count the alternatives that one beats at a cut, less those that beat it."""

    def beats(a: int, b: int) -> bool:
        sure, back = credibility[a][b], credibility[b][a]
        return sure > level and sure > back + threshold(sure)

    return sum(beats(one, b) for b in left) - sum(beats(b, one) for b in left)


def places(classes: Classes) -> tuple[int, ...]:
    """Give each alternative's competition rank in an order of classes.

    Examples
    --------
    >>> places(((2,), (0, 3), (1,)))
    (2, 4, 1, 2)
    """
    found = {}
    before = 0
    for each in classes:
        found.update(dict.fromkeys(each, before + 1))
        before += len(each)
    return tuple(found[index] for index in range(before))


def final_order(
    alternatives: tuple[str, ...], descending: Classes, ascending: Classes
) -> PartialOrder:
    """Intersect both: at least as good is who is no later in either; else incomparable."""
    down, up = places(descending), places(ascending)
    everyone = range(len(alternatives))
    return PartialOrder(
        alternatives,
        tuple(tuple(down[a] <= down[b] and up[a] <= up[b] for b in everyone) for a in everyone),
    )
