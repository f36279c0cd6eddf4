"""What an item asks for is said by the authority, else by the catalogues."""

import pytest

from vagval.domain.bilingual import Bilingual
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.domain.standard_rule import Rule, RuleValue
from vagval.report.item_text import item_text
from vagval.report.wording import Wording

PLACE = Place("criteria/p/standards/login.toml")


def an_item(rule: str = "scope", text: Bilingual | None = None, **values: str) -> RequiredItem:
    own = text if text is not None else Bilingual("", "")
    return RequiredItem("login", rule, Expectation.SHALL, PLACE, tuple(values.items()), own)


def test_the_catalogue_says_what_the_authority_has_not_worded() -> None:
    item = an_item(scope="patient/*.rs")
    assert item_text(item, "smart-configuration", Wording("sv")) == (
        "Servern kan ge behörigheten patient/*.rs."
    )


def test_the_authoritys_own_wording_stands_before_the_catalogue() -> None:
    item = an_item(text=Bilingual("Läs patienter.", "Read patients."), scope="patient/*.rs")
    assert item_text(item, "smart-configuration", Wording("en")) == "Read patients."
    assert item_text(item, "smart-configuration", Wording("sv")) == "Läs patienter."


def test_an_optional_value_that_was_left_out_arrives_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rule = Rule("scope", (RuleValue("scope", is_optional=True),))
    other = Rule("endpoint", (RuleValue("endpoint", is_optional=True),))
    kinds = {**STANDARD_KINDS, "smart-configuration": (rule, other)}
    monkeypatch.setattr("vagval.report.item_text.STANDARD_KINDS", kinds)
    told = item_text(an_item(), "smart-configuration", Wording("en"))
    assert told == "The server can grant the scope none."
    told = item_text(an_item(scope="openid"), "smart-configuration", Wording("en"))
    assert told == "The server can grant the scope openid."
