"""A record of evidence begins with what is asked for, and no spelling is left to guess."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from builders import a_requirement, a_standard, criteria_of
from evidence_case import an_item
from evidence_forms_case import SUGGESTION, completed_text
from evidence_forms_case import asking as asking_every
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.procurement import Criteria
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.files.evidence_templates import RECORDS, TEMPLATES, WIDTH, evidence_template

ISO = ("ISO/IEC 27001:2022", 'SS-EN "27001"')


def asking(kind: str, *items: RequiredItem) -> Criteria:
    """Make criteria with one standard of a kind."""
    standard = a_standard("s", *items, kind=kind)
    return replace(criteria_of(a_requirement("S-2", evidence=kind)), standards=(standard,))


def form(kind: str, *items: RequiredItem, language: Language = "en", asked: str = "") -> str:
    return evidence_template(asking(kind, *items), kind, (asked,), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_record_stands_for_all_that_is_asked_of_a_certificate(language: Language) -> None:
    rules = ("certificate", "accredited", "scope")
    items = (an_item(rule, schemes=ISO) for rule in rules)
    (record,) = tomllib.loads(form("certificate-record", *items, language=language))["record"]
    assert record == {"scheme": ISO[0], "number": "", "issuer": ""}


def test_each_scheme_that_is_asked_for_has_a_record_and_names_what_is_accepted_too() -> None:
    text = form(
        "approval-record",
        an_item("approval", schemes=("NLL",), at_least="approved"),
        an_item("declaration", schemes=("Sambi", "Sweden Connect")),
    )
    records = tomllib.loads(text)["record"]
    assert [(each["scheme"], "outcome" in each) for each in records] == [
        ("NLL", True),
        ("Sambi", False),
    ]
    assert 'Accepted: "Sambi", "Sweden Connect".' in text


def test_readiness_is_asked_for_by_category_day_and_specification() -> None:
    text = form(
        "ehds-record",
        an_item("commitment", category="imaging", by=date(2031, 3, 26)),
        an_item("test-evidence", category="imaging", specification="EU HDA 1.0"),
    )
    commitment, test = tomllib.loads(SUGGESTION.sub("", text))["record"]
    assert (commitment["covers"], commitment["by"]) == (["imaging"], date(2031, 3, 26))
    assert (test["scheme"], test["specification"]) == ("test-report", "EU HDA 1.0")


def test_an_export_lists_each_content_once_and_the_only_set_of_patients() -> None:
    rows = (("Patient", "P-1"), ("Encounter", "P-1"), ("Patient", "P-1"))
    items = (an_item("rows", content=c, patients=p, expected=1) for c, p in rows)
    listed = tomllib.loads(form("data-export", *items))
    assert [each["content"] for each in listed["file"]] == ["Patient", "Encounter"]
    assert listed["patients"] == "P-1"


def test_of_several_sets_of_patients_none_is_chosen_for_the_bidder() -> None:
    items = (an_item("rows", content="A", patients=p, expected=1) for p in ("P-1", "P-2"))
    assert tomllib.loads(form("data-export", *items))["patients"] == ""


def test_an_export_of_which_no_rows_are_counted_has_one_blank_file() -> None:
    (file,) = tomllib.loads(form("data-export", an_item("parses")))["file"]
    assert file["content"] == ""


@pytest.mark.parametrize("kind", TEMPLATES)
def test_what_an_authority_writes_stays_a_comment(kind: str) -> None:
    hostile = 'först\nscheme = "x"\r\x00\u2028[[record]] ' + "ord " * 60 + "$asked ${x}"
    text = form(kind, an_item("parses"), asked=hostile)
    lines = text.splitlines()
    assert "scheme" not in tomllib.loads(text)
    assert "record" not in tomllib.loads(text)
    first = next(n for n, line in enumerate(lines) if "först" in line)
    assert all(line.startswith("# ") for line in lines[first : first + 3])
    assert all(len(line) <= WIDTH for line in lines[first : first + 3])
    assert "$asked ${x}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_offer_the_same_keys(language: Language, tmp_path: Path) -> None:
    criteria = asking_every(tmp_path)
    for kind in TEMPLATES:
        ours, swedish = (
            tomllib.loads(completed_text(evidence_template(criteria, kind, (), each), each))
            for each in (language, "sv")
        )
        assert keys(ours) == keys(swedish)


def keys(value: object) -> object:
    """Give the keys of parsed TOML without its values."""
    if isinstance(value, dict):
        return {key: keys(below) for key, below in value.items()}
    return [keys(each) for each in value] if isinstance(value, list) else None


def test_every_rule_of_a_record_has_its_template() -> None:
    kinds = {kind for kind, _ in RECORDS} - {"data-export"}
    rules = {(kind, rule.name) for kind in kinds for rule in STANDARD_KINDS[kind]}
    assert rules == {pair for pair in RECORDS if pair[0] in kinds}
