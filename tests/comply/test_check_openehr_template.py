"""What a template shows of what is required: the form, the archetypes, their versions."""

from typing import Any

import pytest

from evidence_case import checked
from in_words import in_swedish
from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.openehr_template import OpenehrTemplate, TemplateForm
from vagval.domain.standard import ItemValue

PRESSURE = "openEHR-EHR-OBSERVATION.blood_pressure"


def a_template(*archetypes: str, **changed: object) -> OpenehrTemplate:
    fields: dict[str, Any] = {
        "form": TemplateForm.OPT,
        "template_id": "Blodtryck",
        "language": "sv",
        "archetypes": frozenset(a for text in archetypes if (a := ArchetypeId.parsed(text))),
    }
    return OpenehrTemplate(**{**fields, **changed})


def asked(shown: OpenehrTemplate, rule: str, **values: ItemValue) -> tuple[str, str]:
    outcome = checked("openehr-template", shown, rule, None, **values)
    return outcome.verdict.value, in_swedish(*outcome.reasons)


def test_the_named_template_is_met_and_another_is_not() -> None:
    assert asked(a_template(), "template", template_id="Blodtryck") == ("met", "")
    verdict, why = asked(a_template(), "template", template_id="Blodtryck.v2")
    assert verdict == "unmet"
    assert "filen innehåller mallen Blodtryck. Den som krävs är Blodtryck.v2." in why


def test_a_version_that_the_file_does_not_say_is_left_to_people() -> None:
    values = {"template_id": "Blodtryck", "version": "1.2.0"}
    assert asked(a_template(template_version="1.2.0"), "template", **values) == ("met", "")
    assert asked(a_template(template_version="1.1.0"), "template", **values)[0] == "unmet"
    verdict, why = asked(a_template(), "template", **values)
    assert verdict == "unverifiable"
    assert "Version 1.2.0 krävs." in why


@pytest.mark.parametrize(
    ("used", "wanted", "or_later", "verdict"),
    [
        (".v2", ".v2", False, "met"),
        (".v2.1.3", ".v2", False, "met"),
        (".v2.1.3", ".v2.1", False, "met"),
        (".v2.0.9", ".v2.1", False, "unmet"),
        (".v2.10.0", ".v2.9.0", False, "met"),
        (".v2", ".v2.1", False, "unverifiable"),
        (".v3", ".v2", False, "unmet"),
        (".v3", ".v2", True, "met"),
        (".v1", ".v2", True, "unmet"),
        (".v0", ".v1", True, "unmet"),
        ("-home.v2", ".v2", True, "unverifiable"),
        ("s.v2", ".v2", True, "unmet"),
    ],
)
def test_a_later_major_version_counts_only_where_it_is_accepted(
    used: str, wanted: str, verdict: str, *, or_later: bool
) -> None:
    values = {"archetype": f"{PRESSURE}{wanted}"} | ({"or_later": "yes"} if or_later else {})
    found = asked(a_template(f"{PRESSURE}{used}"), "archetype", **values)
    assert found[0] == verdict
    assert bool(found[1]) == (verdict != "met")


def test_one_sufficient_version_among_several_is_enough() -> None:
    shown = a_template(f"{PRESSURE}.v1", f"{PRESSURE}.v2")
    assert asked(shown, "archetype", archetype=f"{PRESSURE}.v2")[0] == "met"


def test_an_archetype_that_a_source_may_bring_in_is_only_unverifiable() -> None:
    item = {"archetype": f"{PRESSURE}.v2"}
    assert asked(a_template(), "archetype", **item)[0] == "unmet"
    source = a_template(form=TemplateForm.OET, has_nested=True)
    assert asked(source, "archetype", **item)[0] == "unverifiable"


@pytest.mark.parametrize(
    ("shown", "wanted", "verdict"),
    [
        ("sv", "sv", "met"),
        ("sv-SE", "sv", "met"),
        ("SV", "sv", "met"),
        ("sv", "sv-FI", "unmet"),
        ("en", "sv", "unmet"),
        ("sve", "sv", "unmet"),
        ("", "sv", "unverifiable"),
    ],
)
def test_a_language_is_met_by_its_regions(shown: str, wanted: str, verdict: str) -> None:
    assert asked(a_template(language=shown), "language", language=wanted)[0] == verdict


def test_a_source_is_not_enough_where_an_operational_template_is_asked_for() -> None:
    assert asked(a_template(), "form", form="opt") == ("met", "")
    verdict, why = asked(a_template(form=TemplateForm.OET), "form", form="opt")
    assert verdict == "unmet"
    assert "källa (OET), som inget system kan läsa in som den är" in why
