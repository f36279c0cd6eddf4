"""What a configuration lists is supported; what it does not list is not (SMART 2.2)."""

import pytest

from evidence_case import checked
from in_words import in_swedish
from vagval.domain.smart_configuration import SmartConfiguration

KIND = "smart-configuration"
SHOWN = SmartConfiguration(
    capabilities=frozenset({"permission-v2"}),
    scopes=frozenset({"patient/*.rs"}),
    grant_types=frozenset({"authorization_code"}),
    authentication_methods=frozenset({"private_key_jwt"}),
    code_challenges=frozenset({"S256"}),
    endpoints=(("token_endpoint", "https://ehr.example.org/token"),),
)
LISTED = [
    ("capability", "capability", "permission-v2"),
    ("scope", "scope", "patient/*.rs"),
    ("endpoint", "endpoint", "token_endpoint"),
    ("grant-type", "grant_type", "authorization_code"),
    ("authentication", "method", "private_key_jwt"),
    ("code-challenge", "method", "S256"),
]


@pytest.mark.parametrize(("rule", "name", "value"), LISTED)
def test_what_is_listed_is_met(rule: str, name: str, value: str) -> None:
    outcome = checked(KIND, SHOWN, rule, None, **{name: value})
    assert (outcome.verdict.value, outcome.reasons) == ("met", ())


@pytest.mark.parametrize(("rule", "name", "value"), LISTED)
def test_what_is_not_listed_is_unmet_with_the_reason(rule: str, name: str, value: str) -> None:
    outcome = checked(KIND, SmartConfiguration(), rule, None, **{name: value})
    assert outcome.verdict.value == "unmet"
    assert f"”{value}” finns inte bland" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("rule", "name", "value"),
    [
        ("capability", "capability", "Permission-v2"),
        ("capability", "capability", "permission"),
        ("scope", "scope", "permission-v2"),
        ("code-challenge", "method", "private_key_jwt"),
    ],
)
def test_names_are_compared_to_the_letter_within_their_own_field(
    rule: str, name: str, value: str
) -> None:
    assert checked(KIND, SHOWN, rule, None, **{name: value}).verdict.value == "unmet"


@pytest.mark.parametrize(
    ("rule", "name", "value", "field"),
    [
        ("capability", "capability", "launch-ehr", "capabilities"),
        ("endpoint", "endpoint", "jwks_uri", "jwks_uri"),
    ],
)
def test_what_may_stand_in_a_field_that_cannot_be_read_is_malformed(
    rule: str, name: str, value: str, field: str
) -> None:
    shown = SmartConfiguration(damaged=frozenset({field}))
    assert checked(KIND, shown, rule, None, **{name: value}).verdict.value == "malformed"
    assert checked(KIND, shown, "scope", None, scope="openid").verdict.value == "unmet"
