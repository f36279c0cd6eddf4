"""A model's own words, with the constants in them (modellens ord)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.domain.expression import Expression, Line, Parameter, lines
from vagval.domain.formula import Constants, Formula, FormulaParameter
from vagval.domain.source import Source
from vagval.report.expression_text import Words, formula_text


def document_text(
    key: str, parameters: tuple[FormulaParameter, ...], constants: Constants, words: Words
) -> str:
    """Write the model as it would stand in procurement documents (eForms BT-543).

    Parameters
    ----------
    constants
        Every constant of the model; they are written into the text.
    """
    chosen = {each.name: each for each in parameters if each.choices}
    said: dict[str, Fraction | str] = {
        name: chosen[name].choices[int(value)] if name in chosen else value
        for name, value in constants.items()
    }
    return words.text(f"model-{key}.document", **said)


def formula_lines(formula: Formula, constants: Constants, words: Words) -> tuple[str, ...]:
    """Write each line of a formula in words: *prispoäng = full poäng × prisvikt × …*.

    Parameters
    ----------
    constants
        For the published choices: what was not chosen is not written.
    """
    published: dict[Expression, Fraction] = {Parameter(n): v for n, v in constants.items()}
    named: dict[Line, None] = {}
    for part in (formula.figure, *formula.order):
        named |= dict.fromkeys(lines(part))
    return tuple(
        f"{words.text(f'line-{line.name}')} = {formula_text(line.of, published, words)}"
        for line in named
    )


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
