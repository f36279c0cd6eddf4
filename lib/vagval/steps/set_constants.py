"""The constants that a model is tried with, as stated on the command line (konstanter)."""

import re
from fractions import Fraction

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.formula import Constants, FormulaParameter
from vagval.domain.model_entry import ModelEntry
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

DECIMAL = re.compile(r"[0-9]{1,30}(\.[0-9]{1,30})?", re.ASCII)
PRICE_WEIGHT, QUALITY_WEIGHT = "price_weight", "quality_weight"
WEIGHT = FormulaParameter(
    PRICE_WEIGHT, "share", Fraction(2, 5), above=Fraction(0), below=Fraction(1)
)
HERE = Place("")


def set_constants(entry: ModelEntry, settings: tuple[str, ...]) -> tuple[Constants, frozenset[str]]:
    """Read ``name=value`` settings; what is not set keeps its example.

    Returns
    -------
    tuple
        Every constant of the model, and the names of those that were set.

    Raises
    ------
    UsageError
        With every setting that is unknown, repeated, no number or out of bounds.
    """
    may_be_set = {each.name: each for each in (*entry.parameters, *_weights(entry))}
    stated: dict[str, Fraction] = {}
    faults: list[Finding] = []
    for setting in settings:
        name, sign, value = setting.partition("=")
        if not sign:
            faults.append(finding("set-malformed", HERE, setting=setting))
        elif name in stated:
            faults.append(finding("set-repeated", HERE, parameter=name))
        elif name not in may_be_set:
            faults.append(_unknown(entry, name, tuple(may_be_set)))
        else:
            read = _value(may_be_set[name], value)
            if isinstance(read, Finding):
                faults.append(read)
            else:
                stated[name] = read
    if PRICE_WEIGHT in stated:
        stated[QUALITY_WEIGHT] = 1 - stated[PRICE_WEIGHT]
    constants = {**entry.examples, **stated}
    faults += _not_rising(entry, constants)
    if faults:
        raise UsageError(*faults)
    return constants, frozenset(stated)


def _not_rising(entry: ModelEntry, constants: Constants) -> tuple[Finding, ...]:
    pairs = () if entry.formula is None else entry.formula.rising
    return tuple(
        finding(
            "set-not-rising",
            HERE,
            lower=lower,
            lower_value=constants[lower],
            higher=higher,
            higher_value=constants[higher],
        )
        for lower, higher in pairs
        if constants[lower] >= constants[higher]
    )


def _weights(entry: ModelEntry) -> tuple[FormulaParameter, ...]:
    return (WEIGHT,) if entry.has_weights else ()


def _unknown(entry: ModelEntry, name: str, known: tuple[str, ...]) -> Finding:
    if entry.has_weights and name == QUALITY_WEIGHT:
        return finding("set-quality-weight", HERE)
    return finding(
        "set-unknown",
        HERE,
        model=entry.key,
        parameter=name,
        nearest=nearest(name, known),
        known=known or ("-",),
        known_count=len(known),
    )


def _value(parameter: FormulaParameter, written: str) -> Fraction | Finding:
    if parameter.unit == "choice":
        if written in parameter.choices:
            return Fraction(parameter.choices.index(written))
        return finding(
            "set-not-a-choice",
            HERE,
            parameter=parameter.name,
            value=written,
            nearest=nearest(written, parameter.choices),
            choices=parameter.choices,
        )
    if not DECIMAL.fullmatch(written):
        return finding("set-not-a-number", HERE, parameter=parameter.name, value=written)
    value = Fraction(written)
    return value if parameter.holds(value) else _out_of_bounds(parameter, value)


def _out_of_bounds(parameter: FormulaParameter, value: Fraction) -> Finding:
    is_whole = parameter.unit == "whole"
    above, below = parameter.above, parameter.below
    kind = "any" if above is None and below is None else "above" if below is None else "below"
    # A whole number within bounds is told by the least and the most that it may be.
    step = Fraction(1 if is_whole else 0)
    return finding(
        "set-out-of-bounds",
        HERE,
        parameter=parameter.name,
        value=value,
        whole="yes" if is_whole else "no",
        bounds=kind if above is None or below is None else "both",
        least=step + (above or 0),
        most=(below or 0) - step,
    )
