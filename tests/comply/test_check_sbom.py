"""What is required of a bill of materials, met and unmet; the products are invented."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evidence_case import a_subject, checked, said
from in_words import in_swedish
from vagval.domain.sbom import Component, Sbom, Vulnerability

SBOM = Sbom(
    product="Journal Exempel",
    version="2.1",
    dated=date(2026, 3, 1),
    format="CycloneDX",
    spec_version="1.5",
    components=(
        Component("a", frozenset({"version", "purl"})),
        Component("b", frozenset({"version"})),
        Component("c"),
    ),
)


@pytest.mark.parametrize(
    ("cyclonedx", "spdx", "expected"),
    [
        ("1.4", "none", ("met", ())),
        ("1.5", "2.3", ("met", ())),
        ("1.6", "2.3", ("unmet", ("sbom-old-format",))),
        ("none", "2.3", ("unmet", ("sbom-other-format",))),
    ],
)
def test_a_format_is_accepted_from_its_lowest_version(
    cyclonedx: str, spdx: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert said(checked("sbom", SBOM, "format", cyclonedx=cyclonedx, spdx=spdx)) == expected


def test_the_share_is_exact_and_told() -> None:
    high = checked("sbom", SBOM, "component-share", field="version", at_least=Decimal("0.66"))
    assert said(high) == ("met", ())
    low = checked("sbom", SBOM, "component-share", field="purl", at_least=Decimal("0.34"))
    assert said(low) == ("unmet", ("sbom-share-low",))
    assert "1 av 3" in in_swedish(*low.reasons)


def test_no_components_is_no_share() -> None:
    empty = replace(SBOM, components=())
    outcome = checked("sbom", empty, "component-share", field="purl", at_least=Decimal(0))
    assert said(outcome) == ("unmet", ("sbom-without-components",))


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        (date(2026, 3, 1), ("met", ())),
        (date(2026, 2, 28), ("unmet", ("file-too-old",))),
        (date(2026, 3, 17), ("unverifiable", ("file-dated-later",))),
        (None, ("unverifiable", ("file-without-date",))),
    ],
)
def test_age_is_counted_to_the_last_day_for_bids(
    dated: date | None, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert said(checked("sbom", replace(SBOM, dated=dated), "age", days=15)) == expected


@pytest.mark.parametrize(
    ("name", "version", "expected"),
    [
        ("Journal Exempel", "2.1", ("met", ())),
        ("Journal Exempel", "2.2", ("unmet", ("sbom-other-version",))),
        ("Journal", "2.1", ("unverifiable", ("sbom-other-name",))),
    ],
)
def test_the_main_component_is_what_is_offered(
    name: str, version: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    assert said(checked("sbom", SBOM, "main-component", a_subject(name, version))) == expected


def test_a_list_that_says_nothing_of_its_product_is_unverifiable() -> None:
    silent = replace(SBOM, product="")
    assert said(checked("sbom", silent, "main-component")) == (
        "unverifiable",
        ("sbom-main-unknown",),
    )


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (None, "unverifiable"),
        ((), "met"),
        ((Vulnerability("C1", "resolved"),), "met"),
        ((Vulnerability("C1", "resolved"), Vulnerability("C2", "in_triage")), "unmet"),
        ((Vulnerability("C1", "exploitable"),), "unmet"),
        ((Vulnerability("C1"),), "unmet"),
    ],
)
def test_an_open_vulnerability_is_unmet_and_silence_unverifiable(
    found: tuple[Vulnerability, ...] | None, verdict: str
) -> None:
    outcome = checked("sbom", replace(SBOM, vulnerabilities=found), "vulnerabilities")
    assert outcome.verdict.value == verdict


def test_an_author_is_a_person_or_an_organization() -> None:
    assert said(checked("sbom", SBOM, "author")) == ("unmet", ("sbom-without-author",))
    assert said(checked("sbom", replace(SBOM, has_author=True), "author")) == ("met", ())


def test_a_format_without_a_field_for_contacts_cannot_say_one() -> None:
    assert said(checked("sbom", SBOM, "security-contact"))[0] == "unmet"
    older = replace(SBOM, spec_version="1.4")
    assert said(checked("sbom", older, "security-contact"))[0] == "unverifiable"
    named = replace(SBOM, has_security_contact=True)
    assert said(checked("sbom", named, "security-contact")) == ("met", ())
