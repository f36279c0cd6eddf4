"""Which parameters the methods of scikit-criteria take here, and what each changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from vagval.mcda.given_parameters import (
    Accepted,
    Read,
    choice,
    intervals,
    not_negative,
    share,
    true,
)
from vagval.mcda.method_table import INVERT, MIN_MAX, NEGATE, SUM, VECTOR, Method, scaler

Change = Callable[[Method, Any], Method]
SCALERS = MappingProxyType(
    {"minmax": MIN_MAX, "vector": VECTOR, "sum": SUM, "max": scaler("MaxAbsScaler")}
)
INVERTERS = MappingProxyType({"negate": NEGATE, "1/x": INVERT})
METRICS = ("euclidean", "cityblock", "chebyshev")


def _sets(name: str) -> Change:
    """Change a setting of the method itself."""
    return lambda method, value: method.setting(
        **{name: float(value) if isinstance(value, Fraction) else value}
    )


def _inverts(method: Method, value: Any) -> Method:  # noqa: ANN401 - read before
    inverter = INVERTERS[value]
    needs = "positive-costs" if inverter is INVERT else method.needs
    return replace(method, before=(inverter, *method.before[1:]), needs=needs)


def _scales(method: Method, value: Any) -> Method:  # noqa: ANN401 - read before
    return replace(method, before=(*method.before[:-1], SCALERS[value]))


def _stays(method: Method, _: Any) -> Method:  # noqa: ANN401 - read before
    """Change nothing: the only value is how the method is run anyhow, or a bound given to it."""
    return method


Parameter = tuple[Read, Change]
_PARAMETERS: Mapping[str, Mapping[str, Parameter]] = MappingProxyType(
    {
        "weighted_sum": {
            "invert_min": (choice(*INVERTERS), _inverts),
            "normalisation": (choice(*SCALERS), _scales),
        },
        "topsis": {
            "normalisation": (choice(*SCALERS), _scales),
            "distance": (choice(*METRICS), _sets("metric")),
        },
        "vikor": {"v": (share, _sets("v"))},
        "waspas": {"lambda": (share, _sets("lambda_value"))},
        "cocoso": {"lambda": (share, _sets("lambda_value"))},
        "codas": {"tau": (not_negative, _sets("tau"))},
        "copras": {"normalisation": (choice("sum"), _stays)},
        "aras": {"normalisation": (choice("sum"), _stays)},
        "electre2": {name: (share, _sets(name)) for name in ("p0", "p1", "p2", "q0", "q1")},
        "spotis": {"bounds": (intervals, _stays)},
        "rim": {"bounds": (intervals, _stays)},
    }
)


def accepted_by(method: str) -> Accepted:
    """Give how each parameter of a method is read."""
    own = {name: read for name, (read, _) in _PARAMETERS.get(method, {}).items()}
    return {"weights_normalised": true, **own}


def disordered(method: Method) -> str | None:
    """Name a threshold of ELECTRE II that is out of order: p0 >= p1 >= p2 and q0 >= q1."""
    if method.key != "electre2":
        return None
    settings: Mapping[str, Any] = method.decide.settings
    for more, less in (("p0", "p1"), ("p1", "p2"), ("q0", "q1")):
        if settings[more] < settings[less]:
            return less
    return None


def changed_by(method: Method, values: Mapping[str, object]) -> Method:
    """Give the method as it is run with parameters that were read."""
    for name, (_, change) in _PARAMETERS.get(method.key, {}).items():
        if name in values:
            method = change(method, values[name])
    return method
