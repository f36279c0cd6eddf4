"""A formula's constants as a lot has published them (formelns konstanter)."""

from fractions import Fraction

from vagval.award.parameters import (
    ChoiceParameter,
    NumberParameter,
    Parameter,
    parameter_place,
    read_parameters,
)
from vagval.domain.errors import Finding, finding
from vagval.domain.formula import Constants, Formula, FormulaParameter
from vagval.domain.lot import Lot


def read_constants(formula: Formula, lot: Lot) -> tuple[Constants, tuple[Finding, ...]]:
    """Read a formula's parameters from the rule, and its weights from the criteria tree.

    Returns
    -------
    tuple
        The constants by name, and everything that is wrong with them.
    """
    read = read_parameters(lot.award, tuple(_wanted(each) for each in formula.parameters))
    constants: dict[str, Fraction] = dict(read.numbers)
    for each in formula.parameters:
        if each.name in read.choices:
            constants[each.name] = Fraction(each.choices.index(read.choices[each.name]))
    if formula.weights and (leaf := lot.tree.price_leaf) is not None:
        price_weight = lot.tree.global_weight(leaf.id)
        constants |= {"price_weight": price_weight, "quality_weight": 1 - price_weight}
    faults = (*read.findings, *bound_findings(formula, constants, lot))
    return constants, faults


def bound_findings(formula: Formula, constants: Constants, lot: Lot) -> tuple[Finding, ...]:
    """Find constants outside the bounds within which the formula means something."""
    return tuple(
        finding(
            "award-parameter-out-of-bounds",
            parameter_place(lot.award, each.name),
            parameter=each.name,
            value=constants[each.name],
            above=str(each.above) if each.above is not None else "-",
            below=str(each.below) if each.below is not None else "-",
        )
        for each in formula.parameters
        if each.name in constants and not each.holds(constants[each.name])
    )


def _wanted(parameter: FormulaParameter) -> Parameter:
    if parameter.unit == "choice":
        return ChoiceParameter(parameter.name, parameter.choices)
    return NumberParameter(parameter.name)
