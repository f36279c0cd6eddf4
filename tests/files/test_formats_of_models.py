"""FORMATS.md tells of every award model and constant exactly what the registry says."""

from functools import cache
from pathlib import Path

import pytest

from builders import a_criterion, a_lot, an_award_rule
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.domain.errors import RuleError
from vagval.domain.formula import Formula, FormulaParameter
from vagval.report.wording import Wording

FORMATS = Path(__file__).parents[2] / ".github" / "FORMATS.md"
KINDS = {"money": "amount", "share": "share", "points": "number", "number": "number"}


@cache
def rows(first_head: str) -> dict[str, tuple[str, ...]]:
    """Read a table of the section on award models, by the word in its first column."""
    text = FORMATS.read_text(encoding="utf-8")
    section = text.partition("### Award models")[2].partition("\n### ")[0].partition("\n## ")[0]
    lines = section.partition(f"| {first_head} |")[2].partition("\n\n")[0].splitlines()[2:]
    cells = (tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines)
    return {first.strip("`"): tuple(others) for first, *others in cells}


def accepted(key: str) -> tuple[str, ...]:
    """Ask the model itself which parameters it takes, by naming one that it cannot have."""
    lot = a_lot("LM", a_criterion(), award=an_award_rule(key, {"unheard_of": "1"}))
    with pytest.raises(RuleError) as refused:
        award_model(lot)
    (known,) = (
        each.details["known"]
        for each in refused.value.findings
        if each.code == "award-parameter-unknown"
    )
    assert isinstance(known, tuple)
    return tuple(map(str, known))


def wins(formula: Formula) -> str:
    if formula.order:
        return "in order"
    return "lowest" if formula.lowest_wins else "highest"


def bounds(parameter: FormulaParameter) -> str:
    """Write what a constant may be, as the page does."""
    if parameter.choices:
        return " or ".join(f'`"{each}"`' for each in parameter.choices)
    if parameter.unit == "whole":
        assert parameter.above is not None
        assert parameter.below is not None
        return f"whole number from {parameter.above + 1} to {parameter.below - 1}"
    kind = KINDS[parameter.unit]
    if parameter.below is not None:
        return f"{kind} between {parameter.above} and {parameter.below}"
    return f"{kind} ≥ 0" if parameter.above is None else f"{kind} > {parameter.above}"


def test_every_award_model_stands_in_the_table_in_the_order_of_the_numbers() -> None:
    assert list(rows("key")) == list(FORMULAS)
    assert set(FORMULAS) == set(AWARD_MODELS)


@pytest.mark.parametrize("key", FORMULAS)
def test_a_row_is_what_the_model_says_of_itself(key: str) -> None:
    formula = FORMULAS[key]
    parameters = ", ".join(f"`{name}`" for name in accepted(key)) or "–"
    told = (formula.number, parameters, formula.shape, formula.kind, wins(formula))
    assert rows("key")[key] == told


@pytest.mark.parametrize("key", FORMULAS)
def test_a_constant_may_be_what_the_page_says(key: str) -> None:
    told = rows("parameter")
    for name in accepted(key):
        assert name in told
    for parameter in FORMULAS[key].parameters:
        if parameter.name in accepted(key):
            general, _, special = told[parameter.name][1].partition("; in `")
            exception, _, bound = special.partition("` ")
            expected = f"share {bound}" if exception == key else general
            assert bounds(parameter) == expected
            assert told[parameter.name][0] == Wording("en").text(f"parameter-{parameter.name}")


def test_no_constant_outlives_the_models_that_took_it() -> None:
    assert set(rows("parameter")) == {name for key in FORMULAS for name in accepted(key)}
