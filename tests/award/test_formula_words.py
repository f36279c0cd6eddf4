"""Whatever a formula names has words in both languages."""

import pytest

from vagval.award.award_models import FORMULAS
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import finding
from vagval.domain.expression import (
    Binary,
    Line,
    Logarithm,
    Parameter,
    Power,
    lines,
    walk,
)
from vagval.domain.formula import Formula
from vagval.domain.place import Place
from vagval.report.finding_text import describe
from vagval.report.wording import Wording

EVERY = [(f, language) for f in FORMULAS.values() for language in LANGUAGES]


def lines_of(formula: Formula) -> tuple[Line, ...]:
    whole = (formula.figure, *formula.order)
    return tuple(dict.fromkeys(line for each in whole for line in lines(each)))


def codes(formula: Formula) -> set[str]:
    """Give the key of every text that a formula asks for."""
    whole = (formula.figure, *formula.order)
    parameters = {part.name for each in whole for part in walk(each) if isinstance(part, Parameter)}
    return {
        *(f"line-{line.name}" for line in lines_of(formula)),
        *(f"parameter-{name}" for name in parameters | formula.examples.keys()),
        *formula.promises,
        *formula.promised(formula.examples),
        *(source.used_for for source in formula.sources if source.used_for),
        *(f"{zone.code}{part}" for zone in formula.flat for part in ("", ".do")),
    }


@pytest.mark.parametrize(("formula", "language"), EVERY, ids=lambda e: getattr(e, "number", e))
def test_every_name_in_a_formula_has_words(formula: Formula, language: Language) -> None:
    wording = Wording(language)
    assert {code for code in codes(formula) if not wording.has(code)} == set()


@pytest.mark.parametrize(("formula", "language"), EVERY, ids=lambda e: getattr(e, "number", e))
def test_a_line_without_a_value_is_told_by_its_name(formula: Formula, language: Language) -> None:
    wording = Wording(language)
    for line in lines_of(formula):
        if can_be_undefined(line):
            told = finding("award-figure-undefined", Place("vendors"), bid="alfa", line=line.name)
            assert wording.text(f"line-{line.name}") in describe(told, wording).what


def can_be_undefined(line: Line) -> bool:
    """Tell whether a line divides, or takes a root or a logarithm, in itself."""
    inside = {part for below in lines(line.of) for part in walk(below)}
    return any(
        isinstance(part, Power | Logarithm) or (isinstance(part, Binary) and part.operator == "/")
        for part in set(walk(line.of)) - inside
    )
