"""A bidder's settings are offered with every key of the contract, and decide nothing."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from builders import a_lot, a_requirement, a_standard, criteria_of
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.lot_rule import Combination
from vagval.domain.place import Place
from vagval.domain.standard_kinds import EQUIVALENCE
from vagval.files.bid_templates import NAMES, bid_templates

CHECKOUT = Path(__file__).parents[2]
SUGGESTION = re.compile(r"^#(?=[a-z\[])", re.MULTILINE)
CRITERIA = criteria_of(
    a_requirement("LM-S-1"),
    a_requirement("LM-S-2", evidence="certificate"),
    lots=(a_lot("LM"), a_lot("PV")),
    currency="EUR",
    combinations=(Combination("bas", ("LM", "PV"), "Annonsen.", Place("procurement.toml")),),
)


def keys_of(value: object, path: str = "") -> Iterator[str]:
    """Name every key of parsed TOML, lists of tables as one."""
    if isinstance(value, Mapping):
        for key, below in value.items():
            yield (here := f"{path}.{key}" if path else key)
            yield from keys_of(below, here)
    elif isinstance(value, list):
        for each in value:
            yield from keys_of(each, path)


def contract(name: str) -> str:
    """Give the example of a file in the contract."""
    text = (CHECKOUT / ".github/FORMATS.md").read_text(encoding="utf-8")
    example = re.search(rf"^`{name}`[^\n]*\n```toml\n(.*?)```", text, re.DOTALL | re.MULTILINE)
    assert example
    return example[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_key_of_the_contract_is_offered_and_no_other(name: str, language: Language) -> None:
    offered = tomllib.loads(SUGGESTION.sub("", bid_templates(CRITERIA, language)[name]))
    assert set(keys_of(offered)) == set(keys_of(tomllib.loads(contract(name))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bid_begins_with_our_lots_and_currency_and_no_answers(language: Language) -> None:
    bid = tomllib.loads(bid_templates(CRITERIA, language)["bid.toml"])
    assert (bid["vendor"], bid["lots"], bid["currency"]) == ("", ["LM", "PV"], "EUR")
    assert [(p["lot"], p["name"], p["version"]) for p in bid["product"]] == [
        ("LM", "", ""),
        ("PV", "", ""),
    ]
    assert "secrecy" not in bid


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_discount_is_offered_only_where_a_combination_is_announced(language: Language) -> None:
    text = bid_templates(CRITERIA, language)["bid.toml"]
    assert "combination" not in tomllib.loads(text)
    assert tomllib.loads(SUGGESTION.sub("", text))["combination"][0]["id"] == "bas"
    without = bid_templates(criteria_of(a_requirement("LM-S-1")), language)["bid.toml"]
    assert "combination" not in without


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evidence_is_cited_until_someone_does(language: Language) -> None:
    text = bid_templates(CRITERIA, language)["evidence.toml"]
    assert tomllib.loads(text) == {}
    (evidence,) = tomllib.loads(SUGGESTION.sub("", text))["evidence"]
    assert evidence["requirements"] == ["LM-S-2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kinds_that_are_asked_for_are_named_with_their_forms(language: Language) -> None:
    standard = a_standard("log", kind="audit-log", requirements=("LM-S-1",))
    criteria = replace(
        criteria_of(a_requirement("LM-S-1", evidence="audit-log"),
                    a_requirement("LM-S-2", evidence="sbom")),
        standards=(standard,),
    )  # fmt: skip
    text = bid_templates(criteria, language)["evidence.toml"]
    assert '#   "audit-log": evidence-forms/audit-log.xlsx\n' in text
    assert '#   "sbom"\n' in text
    assert f'#   "{EQUIVALENCE}": evidence-forms/equivalence.toml\n' in text
    assert "evidence-forms" not in bid_templates(CRITERIA, language)["evidence.toml"]
