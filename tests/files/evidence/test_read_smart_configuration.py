"""A server's own account of its login is read field by field.

All configurations are invented.
"""

from pathlib import Path

import pytest

from evidence_case import codes, read_as, written
from vagval.domain.smart_configuration import SmartConfiguration

KIND = "smart-configuration"
CONFIGURATION = {
    "issuer": "https://ehr.example.org",
    "token_endpoint": "https://ehr.example.org/token",
    "jwks_uri": "https://ehr.example.org/keys",
    "capabilities": ["launch-ehr", "permission-v2"],
    "scopes_supported": ["openid", "patient/*.rs"],
    "grant_types_supported": ["authorization_code"],
    "token_endpoint_auth_methods_supported": ["private_key_jwt"],
    "code_challenge_methods_supported": ["S256"],
}


def test_a_configuration_is_read_field_by_field(tmp_path: Path) -> None:
    read = read_as(KIND, written(tmp_path, CONFIGURATION))
    assert read.faults == ()
    assert read.shown == SmartConfiguration(
        capabilities=frozenset({"launch-ehr", "permission-v2"}),
        scopes=frozenset({"openid", "patient/*.rs"}),
        grant_types=frozenset({"authorization_code"}),
        authentication_methods=frozenset({"private_key_jwt"}),
        code_challenges=frozenset({"S256"}),
        endpoints=(
            ("issuer", "https://ehr.example.org"),
            ("jwks_uri", "https://ehr.example.org/keys"),
            ("token_endpoint", "https://ehr.example.org/token"),
        ),
    )
    assert read.shown.endpoint("token_endpoint") == "https://ehr.example.org/token"
    assert read.shown.endpoint("revocation_endpoint") == ""


@pytest.mark.parametrize("content", [{}, {"resourceType": "CapabilityStatement"}])
def test_a_file_with_no_field_of_a_configuration_is_another_file(
    tmp_path: Path, content: object
) -> None:
    read = read_as(KIND, written(tmp_path, content))
    assert (read.shown, codes(read)) == (None, {"smart-other-file"})


def test_fields_of_another_kind_are_told_and_count_as_absent(tmp_path: Path) -> None:
    wrong = {
        **CONFIGURATION,
        "capabilities": "permission-v2",
        "scopes_supported": ["openid", 2],
        "token_endpoint": None,
        "jwks_uri": ["https://ehr.example.org/keys"],
    }
    read = read_as(KIND, written(tmp_path, wrong))
    assert isinstance(read.shown, SmartConfiguration)
    assert (read.shown.capabilities, read.shown.scopes) == (frozenset(), frozenset({"openid"}))
    assert read.shown.endpoints == (("issuer", "https://ehr.example.org"),)
    assert read.shown.damaged == {"capabilities", "scopes_supported", "jwks_uri"}
    assert sorted(each.place.cell for each in read.faults) == [
        "capabilities",
        "jwks_uri",
        "scopes_supported",
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<!DOCTYPE html><title>Logga in</title>", "evidence-is-a-page"),
        (b"[]", "evidence-not-an-object"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        (b'{"capabilities": ' + b"[" * 1_000, "evidence-too-deep"),
    ],
)
def test_what_is_no_configuration_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    read = read_as(KIND, written(tmp_path, content))
    assert (read.shown, codes(read)) == (None, {code})
