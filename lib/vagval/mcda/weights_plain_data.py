"""What weights are asked of, brought from plain data into one form (indata till viktning)."""

from collections.abc import Mapping
from fractions import Fraction
from math import isfinite

from vagval.domain.weighting_methods import ELICITED

Data = Mapping[str, object]
BY_CRITERION = ("points", "best_to_others", "others_to_worst")
EXTREMES = (("best", "best_to_others"), ("worst", "others_to_worst"))


def plain_data(method: str, data: Data) -> dict[str, object]:
    """Give judgments by criterion, with exact numbers, and the criteria under ``"criteria"``.

    Lists go by ``criteria``; without names they are called c1, c2, and so on. What stands under
    ``parameters`` is read as if it stood beside the rest. The best and the worst criterion need not
    be named where each is the only one that is judged 1.

    Examples
    --------
    >>> found = plain_data("bwm_linear", {"best_to_others": [1, 4], "others_to_worst": [4, 1]})
    >>> found["criteria"], found["best"], found["worst"]
    (('c1', 'c2'), 'c1', 'c2')
    """
    parameters = data.get("parameters")
    inside = parameters if isinstance(parameters, Mapping) else {}
    found = {str(key): exact(value) for key, value in {**inside, **data}.items()}
    criteria = criteria_of(method, found)
    for key in BY_CRITERION:
        values = found.get(key)
        if isinstance(values, list) and len(values) == len(criteria):
            found[key] = dict(zip(criteria, values, strict=True))
    for name, key in EXTREMES:
        values = found.get(key)
        if name not in found and isinstance(values, dict):
            ones = [each for each, value in values.items() if value == 1]
            found[name] = ones[0] if len(ones) == 1 else ones
    return found | {"criteria": criteria}


def criteria_of(method: str, data: Data) -> tuple[str, ...]:
    """Give the criteria as they are named, or as they are judged, or numbered."""
    stated = data.get("criteria")
    if isinstance(stated, list):
        return tuple(str(each) for each in stated)
    asked = ELICITED.get(method, ())
    for key in BY_CRITERION:
        judged = data.get(key)
        if key in asked and isinstance(judged, dict):
            return tuple(judged)
        if key in asked and isinstance(judged, list):
            return numbered(len(judged))
    groups = data.get(asked[0]) if asked else None
    if not isinstance(groups, list):
        return ()
    lists = [each if isinstance(each, list) else [each] for each in groups]
    named = (name for each in lists for name in (each[:2] if asked == ("pairs",) else each))
    return tuple(dict.fromkeys(each for each in named if isinstance(each, str)))


def numbered(count: int) -> tuple[str, ...]:
    """Name criteria that have no names."""
    return tuple(f"c{place}" for place in range(1, count + 1))


def exact(value: object) -> object:
    """Give numbers without error: a float means what it is written as, not its binary neighbour.

    Examples
    --------
    >>> exact({"a": [0.1, 2]})
    {'a': [Fraction(1, 10), 2]}
    """
    if isinstance(value, float):
        return Fraction(repr(value)) if isfinite(value) else repr(value)
    if isinstance(value, Mapping):
        return {str(key): exact(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [exact(each) for each in value]
    return value
