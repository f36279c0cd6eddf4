"""A model's own words, with the constants in them (modellens ord)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.domain.expression import Constant, Expression, Line, Parameter, lines
from vagval.domain.formula import Constants, Formula, FormulaParameter
from vagval.domain.source import Source
from vagval.report.expression_choice import chosen
from vagval.report.expression_text import Words, formula_text
from vagval.report.numbers import NO_BREAK


def document_text(
    key: str, parameters: tuple[FormulaParameter, ...], constants: Constants, words: Words
) -> str:
    """Write the model as it would stand in procurement documents (eForms BT-543).

    Parameters
    ----------
    constants
        Every constant of the model; they are written into the text.
    """
    choices = {each.name: each.choices for each in parameters if each.choices}
    said: dict[str, Fraction | str] = {
        name: choices[name][int(value)] if name in choices else value
        for name, value in constants.items()
    }
    return words.text(f"model-{key}.document", **said)


def formula_lines(formula: Formula, constants: Constants, words: Words) -> tuple[str, ...]:
    """Write each line of a formula in words: *prispoäng = full poäng × prisvikt × …*.

    Parameters
    ----------
    constants
        For the published choices: what was not chosen is not written, nor a line that is then the
        same number for every bid.
    """
    published = _published(constants)
    named: dict[Line, None] = {}
    for part in (formula.figure, *formula.order):
        named |= dict.fromkeys(lines(part))
    return tuple(
        f"{words.text(f'line-{line.name}')} = {formula_text(line.of, published, words)}"
        for line in named
        if not _is_same_for_all(line, published)
    )


def order_names(formula: Formula, constants: Constants, words: Words) -> tuple[str, ...]:
    """Name what bids are compared by, first to last, where it is more than the figure."""
    published = _published(constants)
    return tuple(
        formula_text(part, published, words).replace(NO_BREAK, " ")
        for part in formula.order
        if not _is_same_for_all(part, published)
    )


def _published(constants: Constants) -> Mapping[Expression, Fraction]:
    return {Parameter(name): value for name, value in constants.items()}


def _is_same_for_all(part: Expression, published: Mapping[Expression, Fraction]) -> bool:
    inner = part.of if isinstance(part, Line) else part
    return isinstance(chosen(inner, published, is_settled=False), Constant)


def constants_told(
    parameters: tuple[FormulaParameter, ...], constants: Constants, words: Words
) -> Mapping[str, str]:
    """Write every constant in its unit, by name; the weights are shares."""
    units = {each.name: each for each in parameters}
    return {name: _told(units.get(name), value, words) for name, value in constants.items()}


def _told(parameter: FormulaParameter | None, value: Fraction, words: Words) -> str:
    """Write a value in its unit; a choice as the word that is published."""
    if parameter is not None and parameter.choices:
        return parameter.choices[int(value)]
    kind = "share" if parameter is None else parameter.unit
    return words.text(f"constant-{kind}", value=value)


def source_text(source: Source, words: Words) -> str:
    """Cite a source, with what is used of it."""
    if not source.used_for:
        return source.title
    return words.text("model-source", title=source.title, use=words.text(source.used_for))
