"""The items of a required standard, read by the rules of its kind (poster i en standard)."""

import re
from collections.abc import Sequence
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import NO_TEXT
from vagval.domain.expectation import Expectation
from vagval.domain.standard import ItemValue, RequiredItem
from vagval.domain.standard_rule import Rule, RuleValue
from vagval.files.toml_table import TomlTable

EXPECTATIONS = MappingProxyType({each.value: each for each in Expectation})


def read_items(table: TomlTable, rules: Sequence[Rule]) -> tuple[RequiredItem, ...]:
    """Read every ``[[item]]`` in published order, with nothing for what is wrong."""
    known = {rule.name: rule for rule in rules}
    items: list[RequiredItem] = []
    for each in table.tables("item"):
        rule = each.choice("rule", known)
        item = RequiredItem(
            id=each.key("id"),
            rule=rule.name if rule else "",
            expectation=each.choice("level", EXPECTATIONS) or Expectation.SHALL,
            place=each.place(),
            values=read_values(each, rule) if rule else (),
            text=read_text(each),
        )
        if rule is not None:
            each.refuse_other_keys()
        if any(item.id == other.id for other in items):
            each.fault("id-repeated", "id", value=item.id)
        items.append(item)
    if not items:
        table.fault("standard-without-items", "item")
    return tuple(items)


def read_values(table: TomlTable, rule: Rule) -> tuple[tuple[str, ItemValue], ...]:
    """Read what a rule asks for, in its order; what is optional and absent is left out."""
    values: list[tuple[str, ItemValue]] = []
    for each in rule.values:
        if each.is_optional and not table.has(each.name):
            continue
        value = read_value(table, each)
        if value is not None:
            values.append((each.name, value))
    return tuple(values)


def read_value(table: TomlTable, value: RuleValue) -> ItemValue | None:
    """Read one value of its kind; None, with a finding, if it is no such thing."""
    match value.kind:
        case "whole":
            return table.whole(value.name, 0)
        case "share":
            return None if table.share(value.name) is None else table.decimal(value.name)
        case "date":
            return table.day(value.name)
        case "choice":
            return table.choice(value.name, {each: each for each in value.choices})
        case "texts":
            texts = table.texts(value.name)
            if not texts and table.has(value.name):
                table.fault("text-missing", value.name)
            return texts
        case "text":
            return read_word(table, value)


def read_word(table: TomlTable, value: RuleValue) -> str:
    """Read a text that must have the form that its rule states."""
    word = table.text(value.name)
    if word and value.pattern and not re.fullmatch(value.pattern, word):
        table.fault("standard-value-malformed", value.name, value=word, example=value.example)
    return word


def read_text(table: TomlTable) -> Bilingual:
    """Read the authority's own wording: in both languages or in none."""
    if table.has("text_sv") or table.has("text_en"):
        return table.bilingual("text")
    return NO_TEXT
