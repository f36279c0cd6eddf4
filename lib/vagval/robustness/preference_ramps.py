"""A preference function in whole numbers, as ramps that a difference climbs (preferensramper)."""

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.preference_function import Shape

Ramp = tuple[int, int]
"""Above which difference it begins, and how long it is."""


def preference_ramps(shape: Shape, indifference: int, preference: int) -> tuple[Ramp, ...]:
    """Give the ramps of a function; each is climbed for an equal part of the preference.

    Differences are whole numbers, so that a step above q is a ramp of length 1 from q.

    Parameters
    ----------
    indifference, preference
        q and p in the unit of the scores; 0 where the function has none.

    Raises
    ------
    UsageError
        If the function is a bell, which no whole numbers climb.

    Examples
    --------
    >>> preference_ramps("linear", 5, 40), preference_ramps("level", 5, 40)
    (((5, 35),), ((5, 1), (40, 1)))
    """
    if shape == "gaussian":
        raise UsageError(finding("simulate-gaussian", Place("")))
    if shape in {"usual", "u-shape"}:
        return ((indifference, 1),)
    if shape in {"v-shape", "linear"}:
        return ((indifference, max(preference - indifference, 1)),)
    return ((indifference, 1), (preference, 1))
