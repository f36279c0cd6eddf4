"""What a rule gives as an example has the form that the rule asks for."""

import re

import pytest

from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.domain.standard_rule import RuleValue

PATTERNED = {
    f"{kind}.{rule.name}.{value.name}": value
    for kind, rules in STANDARD_KINDS.items()
    for rule in rules
    for value in rule.values
    if value.pattern or value.example
}


@pytest.mark.parametrize("value", PATTERNED.values(), ids=PATTERNED)
def test_an_example_has_the_form_that_it_is_an_example_of(value: RuleValue) -> None:
    assert value.kind == "text"
    assert value.pattern
    assert re.fullmatch(value.pattern, value.example)


@pytest.mark.parametrize("kind", STANDARD_KINDS)
def test_rules_and_their_values_are_named_once(kind: str) -> None:
    rules = STANDARD_KINDS[kind]
    assert len({rule.name for rule in rules}) == len(rules)
    for rule in rules:
        assert len({value.name for value in rule.values}) == len(rule.values)
