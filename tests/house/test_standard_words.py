"""Every kind of standard, and every rule of it, has its words in both languages, and no others."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from house.test_unused_words import messages
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT, STANDARD_KINDS
from vagval.domain.standard_rule import Rule, RuleValue
from vagval.report.item_text import item_text
from vagval.report.wording import Wording

FHIR_RULES = (
    "format", "patch-format", "security", "system-interaction", "system-operation", "resource",
    "interaction", "search", "combination", "operation", "profile", "include", "revinclude",
    "flag",
)  # fmt: skip
"""What a CapabilityStatement can ask for; its items are worked out, not read by rules."""
ITEMS = [(kind, rule) for kind, rules in STANDARD_KINDS.items() for rule in rules]


def samples(value: RuleValue) -> tuple[ItemValue | None, ...]:
    """Give values that a rule may take; None: it was left out."""
    own: tuple[ItemValue, ...] = {
        "text": ("x",),
        "texts": (("x",), ("x", "y")),
        "whole": (0, 1, 2),
        "share": (Decimal("0.5"), Decimal(1)),
        "date": (date(2026, 3, 16),),
        "choice": value.choices,
    }[value.kind]
    return (None, *own) if value.is_optional else own


def items_of(rule: Rule) -> Iterator[RequiredItem]:
    """Give an item for every combination of sample values."""
    for chosen in product(*map(samples, rule.values)):
        values = tuple(
            (each.name, value)
            for each, value in zip(rule.values, chosen, strict=True)
            if value is not None
        )
        yield RequiredItem("id", rule.name, Expectation.SHALL, Place(""), values)


def wanted() -> set[str]:
    """Name each message that kinds and rules need."""
    asked = {f"asks-{kind}-{rule.name}" for kind, rule in ITEMS}
    fhir = {f"asks-{FHIR_STATEMENT}-{rule}" for rule in FHIR_RULES}
    lacking = {f"fhir-lacks-{rule}" for rule in FHIR_RULES}
    return asked | fhir | lacking | {f"kind-{kind}" for kind in STANDARD_KINDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_and_rule_has_its_words(language: Language) -> None:
    lacking = sorted(code for code in wanted() if not Wording(language).has(code))
    assert lacking == [], "\n".join(lacking)


def test_no_words_are_left_of_a_kind_or_rule_that_is_gone() -> None:
    about = {name for name in messages() if name.startswith(("asks-", "kind-", "fhir-lacks-"))}
    assert about - wanted() == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "rule"), ITEMS, ids=[f"{k}-{r.name}" for k, r in ITEMS])
def test_each_item_can_be_said_with_the_values_that_its_rule_takes(
    kind: str, rule: Rule, language: Language
) -> None:
    for item in items_of(rule):
        told = item_text(item, kind, Wording(language))
        assert told.endswith("."), told
