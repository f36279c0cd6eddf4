"""A formula's constants as a lot has published them (formelns konstanter)."""

from fractions import Fraction

from vagval.award.parameters import (
    ChoiceParameter,
    NumberParameter,
    Parameter,
    parameter_place,
    read_parameters,
)
from vagval.award.weighted_leaf import WeightedLeaf
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
    faults = (
        *read.findings,
        *bound_findings(formula, constants, lot),
        *rising_findings(formula, constants, lot),
    )
    return constants, faults


def bound_findings(formula: Formula, constants: Constants, lot: Lot) -> tuple[Finding, ...]:
    """Find constants outside the bounds within which the formula means something."""
    return tuple(
        _out_of_bounds(each, constants[each.name], lot)
        for each in formula.parameters
        if each.name in constants and not each.holds(constants[each.name])
    )


def rising_findings(formula: Formula, constants: Constants, lot: Lot) -> tuple[Finding, ...]:
    """Find pairs of constants of which the first must be below the second, and is not."""
    return tuple(
        finding(
            "award-parameters-not-rising",
            parameter_place(lot.award, lower),
            lower=lower,
            lower_value=constants[lower],
            higher=higher,
            higher_value=constants[higher],
        )
        for lower, higher in formula.rising
        if {lower, higher} <= constants.keys() and constants[lower] >= constants[higher]
    )


def leaf_findings(
    formula: Formula, constants: Constants, lot: Lot, leaves: tuple[WeightedLeaf, ...]
) -> tuple[Finding, ...]:
    """Find criteria that have more of a constant, by their weight, than one may have."""
    bound = formula.leaf_bound
    if bound is None or bound.parameter not in constants:
        return ()
    return tuple(
        finding(
            "award-criterion-above-bound",
            parameter_place(lot.award, bound.parameter),
            criterion=leaf.criterion.name,
            parameter=bound.parameter,
            value=leaf.weight * constants[bound.parameter],
            most=bound.most,
        )
        for leaf in leaves
        if leaf.weight * constants[bound.parameter] > bound.most
    )


def _wanted(parameter: FormulaParameter) -> Parameter:
    if parameter.unit == "choice":
        return ChoiceParameter(parameter.name, parameter.choices)
    return NumberParameter(parameter.name)


def _out_of_bounds(parameter: FormulaParameter, value: Fraction, lot: Lot) -> Finding:
    is_whole = parameter.unit == "whole"
    # A whole number within bounds is told by the least and the most that it may be.
    step = Fraction(1 if is_whole else 0)
    return finding(
        "award-parameter-out-of-bounds",
        parameter_place(lot.award, parameter.name),
        parameter=parameter.name,
        value=value,
        bounds="above" if parameter.below is None else "whole" if is_whole else "between",
        least=step + (parameter.above or 0),
        most=(parameter.below or 0) - step,
    )
