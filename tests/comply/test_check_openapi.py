"""What is required of the description of an interface, met and unmet; all are invented."""

from dataclasses import replace

import pytest

from evidence_case import checked, said
from in_words import in_swedish
from vagval.domain.interface_description import InterfaceDescription, Operation

DESCRIPTION = InterfaceDescription(
    spec_version="3.0.3",
    api_version="1.2",
    errors=0,
    operations=(Operation("GET", "/patient/{id}", is_protected=True),),
    schemes=frozenset({"oauth2", "apiKey"}),
    used_schemes=frozenset({"oauth2"}),
)


@pytest.mark.parametrize(
    ("shown", "asked", "verdict"),
    [("3.0.3", "3.0", "met"), ("3.0.3", "3.1", "unmet"), ("2.0", "3.0", "unmet")],
)
def test_the_version_of_openapi_is_the_lowest_or_later(
    shown: str, asked: str, verdict: str
) -> None:
    description = replace(DESCRIPTION, spec_version=shown)
    assert said(checked("openapi", description, "version", at_least=asked))[0] == verdict


@pytest.mark.parametrize(
    ("errors", "expected"),
    [
        (0, ("met", ())),
        (2, ("unmet", ("openapi-invalid",))),
        (None, ("unverifiable", ("openapi-validity-unknown",))),
    ],
)
def test_validity_that_cannot_be_told_goes_to_the_test_protocol(
    errors: int | None, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert said(checked("openapi", replace(DESCRIPTION, errors=errors), "valid")) == expected


@pytest.mark.parametrize(
    ("version", "verdict"), [("1.2", "met"), ("latest", "unmet"), ("", "unmet")]
)
def test_a_version_has_a_number(version: str, verdict: str) -> None:
    description = replace(DESCRIPTION, api_version=version)
    assert said(checked("openapi", description, "versioned"))[0] == verdict


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("oauth2", ("met", ())),
        ("apiKey", ("unmet", ("openapi-scheme-unused",))),
        ("mutualTLS", ("unmet", ("openapi-scheme-missing",))),
    ],
)
def test_a_scheme_counts_if_it_is_asked_for(
    scheme: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert said(checked("openapi", DESCRIPTION, "security", scheme=scheme)) == expected


def test_an_open_operation_is_named() -> None:
    assert said(checked("openapi", DESCRIPTION, "protected")) == ("met", ())
    bare = (*DESCRIPTION.operations, Operation("PUT", "/open", is_protected=False))
    outcome = checked("openapi", replace(DESCRIPTION, operations=bare), "protected")
    assert said(outcome) == ("unmet", ("openapi-unprotected",))
    assert "PUT /open" in in_swedish(*outcome.reasons)


def test_without_operations_nothing_is_protected() -> None:
    outcome = checked("openapi", replace(DESCRIPTION, operations=()), "protected")
    assert said(outcome) == ("unmet", ("openapi-without-operations",))


@pytest.mark.parametrize(
    ("path", "method", "verdict"),
    [
        ("/patient/{number}", "GET", "met"),
        ("/patient/{id}", "POST", "unmet"),
        ("/patient", "GET", "unmet"),
    ],
)
def test_what_a_parameter_is_called_makes_no_difference(
    path: str, method: str, verdict: str
) -> None:
    assert said(checked("openapi", DESCRIPTION, "path", path=path, method=method))[0] == verdict
