"""How far evaluators agree on points, beyond chance (Krippendorffs alfa)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import permutations
from typing import Literal

Level = Literal["nominal", "ordinal", "interval", "ratio"]
Counts = Mapping[Fraction, Fraction]


def krippendorff_alpha(
    values: Sequence[Sequence[Fraction | None]], level: Level
) -> Fraction | None:
    """Measure agreement, exactly: 1 is perfect, 0 what chance gives, below 0 worse than chance.

    Parameters
    ----------
    values
        By evaluator, by unit (a bid on a criterion); None where there is no judgment. A unit that
        fewer than two have judged says nothing and is passed over.
    level
        What differences mean: none but being different (nominal), order (ordinal), distance
        (interval), or proportion of values >= 0 (ratio).

    Returns
    -------
    Fraction or None
        None: nothing is judged by two, or all judgments are the same value, so there is no chance
        to compare with.

    Raises
    ------
    ValueError
        If evaluators have not the same units, or a ratio is asked of values below 0.

    References
    ----------
    K. Krippendorff, Content Analysis, 2nd edition, Sage 2004, chapter 11; "Computing Krippendorff's
    Alpha-Reliability", University of Pennsylvania 2011.

    Examples
    --------
    >>> str(krippendorff_alpha([[0, 1, 1, 0], [0, 1, 0, None]], "nominal"))
    '4/9'
    """
    if len({len(row) for row in values}) > 1:
        message = f"evaluators with different units: {values}"
        raise ValueError(message)
    units = [[each for each in unit if each is not None] for unit in zip(*values, strict=True)]
    paired = [unit for unit in units if len(unit) > 1]
    if level == "ratio" and any(each < 0 for unit in paired for each in unit):
        message = f"no ratios: {values}"
        raise ValueError(message)
    counts = Counter(Fraction(each) for unit in paired for each in unit)
    total = sum(counts.values())
    order = sorted(counts)
    places = _places(counts, order)
    far = {(a, b): _difference(a, b, level, places) for a in order for b in order}
    expected = sum((counts[a] * counts[b] * far[a, b] for a, b in far), Fraction(0))
    if expected == 0:
        return None
    observed = sum(
        (
            far[Fraction(a), Fraction(b)] / (len(unit) - 1)
            for unit in paired
            for a, b in permutations(unit, 2)
        ),
        Fraction(0),
    )
    return 1 - (total - 1) * observed / expected


def _places(counts: Mapping[Fraction, int], order: Sequence[Fraction]) -> Counts:
    """Give each value the middle of the places that it takes up in the order of all judgments."""
    below, places = 0, {}
    for each in order:
        places[each] = below + Fraction(counts[each], 2)
        below += counts[each]
    return places


def _difference(a: Fraction, b: Fraction, level: Level, places: Counts) -> Fraction:
    """Give the squared difference that a level knows."""
    if a == b:
        return Fraction(0)
    match level:
        case "nominal":
            return Fraction(1)
        case "ordinal":
            return (places[a] - places[b]) ** 2
        case "interval":
            return (a - b) ** 2
        case "ratio":
            return ((a - b) / (a + b)) ** 2
