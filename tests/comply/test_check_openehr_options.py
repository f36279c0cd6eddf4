"""What a platform's answer shows of what is required; silence is left to a test."""

import pytest

from evidence_case import checked
from in_words import in_swedish
from vagval.domain.openehr_options import OpenehrOptions
from vagval.domain.standard import ItemValue


def asked(shown: OpenehrOptions, rule: str, **values: ItemValue) -> tuple[str, str]:
    outcome = checked("openehr-options", shown, rule, None, **values)
    return outcome.verdict.value, in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("shown", "verdict"),
    [
        ("1.0.3", "met"),
        ("1.1.0", "met"),
        ("1.1", "met"),
        ("1.0.10", "met"),
        ("v1.0.3", "met"),
        ("Release-1.0.3", "met"),
        ("1.0.2", "unmet"),
        ("1.0", "unmet"),
        ("0.9.9", "unmet"),
        ("latest", "malformed"),
        ("1.0.3-beta", "malformed"),
        ("", "unverifiable"),
    ],
)
def test_versions_are_compared_as_numbers(shown: str, verdict: str) -> None:
    found = asked(OpenehrOptions(rest_version=shown), "rest-version", at_least="1.0.3")
    assert found[0] == verdict
    assert bool(found[1]) == (verdict != "met")


@pytest.mark.parametrize(
    ("shown", "wanted", "verdict"),
    [
        ({"STANDARD"}, "STANDARD", "met"),
        ({"STANDARD"}, "CORE", "met"),
        ({"CORE"}, "STANDARD", "unmet"),
        ({"OPTIONS"}, "CORE", "unmet"),
        ({"STANDARD"}, "OPTIONS", "unmet"),
        ({"CORE", "SEC-BASIC"}, "SEC-BASIC", "met"),
        (set(), "CORE", "unverifiable"),
    ],
)
def test_the_standard_level_has_all_of_core(shown: set[str], wanted: str, verdict: str) -> None:
    found = asked(OpenehrOptions(profiles=frozenset(shown)), "conformance-profile", profile=wanted)
    assert found[0] == verdict


def test_a_list_of_endpoints_is_whole_and_no_list_says_nothing() -> None:
    listed = OpenehrOptions(endpoints=frozenset({"/ehr", "/definition"}))
    assert asked(listed, "endpoint", path="/ehr") == ("met", "")
    verdict, why = asked(listed, "endpoint", path="/query")
    assert (verdict, "adressen /query finns inte" in why) == ("unmet", True)
    verdict, why = asked(OpenehrOptions(), "endpoint", path="/query")
    assert verdict == "unverifiable"
    assert "säger inget om vilka adresser den har (fältet endpoints)" in why
