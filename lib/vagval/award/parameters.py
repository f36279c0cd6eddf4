"""The parameters of an award model, read strictly (utvärderingsmodellens parametrar)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from vagval.domain.award_rule import AwardRule, ParameterValue
from vagval.domain.errors import Finding, finding
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

_DECIMAL = re.compile(r"[0-9]+(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class NumberParameter:
    """A parameter that is a number written as a decimal string, zero or more.

    Parameters
    ----------
    is_positive
        Whether zero is refused too.
    is_optional
        Whether it may be left out.
    """

    name: str
    is_positive: bool = False
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceParameter:
    """A parameter that is one of a few words; it has no default, since the choice decides."""

    name: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextParameter:
    """A parameter that is a text with rules of its own, which the model reads."""

    name: str


Parameter = NumberParameter | ChoiceParameter | TextParameter


@dataclass(frozen=True, slots=True)
class Parameters:
    """What was read, and everything that is wrong with it.

    Parameters
    ----------
    numbers, choices, texts
        By name; only what was there and right.
    """

    numbers: Mapping[str, Fraction]
    choices: Mapping[str, str]
    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)


def read_parameters(rule: AwardRule, wanted: tuple[Parameter, ...]) -> Parameters:
    """Read exactly the wanted parameters; every unknown, missing or wrong one is a finding."""
    names = tuple(parameter.name for parameter in wanted)
    faults = list(_unknown(rule, names))
    numbers: dict[str, Fraction] = {}
    choices: dict[str, str] = {}
    texts: dict[str, str] = {}
    for parameter in wanted:
        value = rule.parameters.get(parameter.name)
        if value is None:
            faults.extend(_missing(rule, parameter))
        elif isinstance(parameter, TextParameter):
            texts[parameter.name] = str(value)
        elif isinstance(parameter, ChoiceParameter):
            if value in parameter.choices:
                choices[parameter.name] = str(value)
            else:
                faults.append(_not_a_choice(rule, parameter, value))
        else:
            number = _number(value)
            if number is None or (parameter.is_positive and number == 0):
                faults.append(_not_a_number(rule, parameter, value))
            else:
                numbers[parameter.name] = number
    return Parameters(numbers, choices, tuple(faults), texts)


def parameter_place(rule: AwardRule, name: str) -> Place:
    """Give the place of one parameter."""
    place = rule.place
    return Place(place.file, place.sheet, f"{place.cell}.parameters.{name}")


def _number(value: ParameterValue) -> Fraction | None:
    # True is an int in Python, never a number in a published rule.
    if isinstance(value, bool) or not _DECIMAL.fullmatch(str(value)):
        return None
    return Fraction(str(value))


def _unknown(rule: AwardRule, names: tuple[str, ...]) -> tuple[Finding, ...]:
    return tuple(
        finding(
            "award-parameter-unknown",
            parameter_place(rule, name),
            model=rule.model,
            parameter=name,
            nearest=nearest(name, names),
            # An empty list has no sentence; the catalogue selects on the number.
            known=names,
            known_count=len(names),
        )
        for name in sorted(rule.parameters)
        if name not in names
    )


def _missing(rule: AwardRule, parameter: Parameter) -> tuple[Finding, ...]:
    if isinstance(parameter, NumberParameter) and parameter.is_optional:
        return ()
    place = parameter_place(rule, parameter.name)
    return (finding("award-parameter-missing", place, model=rule.model, parameter=parameter.name),)


def _not_a_choice(rule: AwardRule, parameter: ChoiceParameter, value: ParameterValue) -> Finding:
    return finding(
        "award-parameter-not-a-choice",
        parameter_place(rule, parameter.name),
        parameter=parameter.name,
        value=str(value),
        choices=parameter.choices,
        nearest=nearest(str(value), parameter.choices),
    )


def _not_a_number(rule: AwardRule, parameter: NumberParameter, value: ParameterValue) -> Finding:
    return finding(
        "award-parameter-not-a-number",
        parameter_place(rule, parameter.name),
        parameter=parameter.name,
        value=str(value),
        above_zero="yes" if parameter.is_positive else "no",
    )
