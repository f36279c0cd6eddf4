"""Every real file of five kinds is read, or refused with a reason a person understands."""

import time
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from evidence_case import checked, codes, read_as, said
from vagval.domain.accessibility_report import AccessibilityReport, Adherence
from vagval.domain.dpia import QUESTIONS, RISK_NUMBERS, Dpia, DpiaStatus
from vagval.domain.interface_description import InterfaceDescription
from vagval.domain.sbom import Sbom
from vagval.files.evidence.parsed import Parsed

pytestmark = pytest.mark.real

EVIDENCE = Path(__file__).resolve().parents[3] / "shared" / "data" / "evidence"
SBOMS = {
    # file: format, version, components, vulnerabilities, main component, its version
    "cdx_cbom_certificate.json": ("CycloneDX", "1.6", 0, None, "my application", "1.0"),
    "cdx_cern_vdm.json": ("CycloneDX", "1.2", 43, None, "lhc-vdm-editor", "0.0.1"),
    "cdx_dropwizard.json": ("CycloneDX", "1.2", 167, None, "dropwizard-parent", "1.3.15"),
    "cdx_keycloak-10.0.2.json": ("CycloneDX", "1.2", 903, None, "keycloak-parent", "10.0.2"),
    "cdx_laravel_1.4.json": (
        "CycloneDX", "1.4", 62, None, "cyclonedx-php-composer-demo", "dev-master"
    ),
    "cdx_saasbom_apigateway.json": ("CycloneDX", "1.4", 0, None, "Acme Cloud Example", "2022-1"),
    "cdx_vex_case2.json": ("CycloneDX", "1.4", 0, 19, "ABC", "4.2"),
    "spdx23_example11.json": ("SPDX", "2.3", 3, None, "hello-server-src", "0.1.0"),
    "spdx23_maven_enriched.json": ("SPDX", "2.3", 5, None, "examplemaven", "0.0.1"),
    "spdx30_example11.json": ("SPDX", "3.0.1", 3, None, "hello-server-src", "0.1.0"),
}  # fmt: skip
OPENAPIS = {
    # file: faults, operations
    "openehr_its_rest_admin.openapi.yaml": (1, 2),
    "openehr_its_rest_definition.openapi.yaml": (0, 13),
    "openehr_its_rest_ehr.openapi.yaml": (0, 33),
    "openehr_its_rest_overview.openapi.yaml": (0, 0),
    "openehr_its_rest_query.openapi.yaml": (0, 6),
    "openehr_its_rest_system.openapi.yaml": (0, 1),
}
REPORTS = {
    # file: faults, product, version
    "drupal-10-16.yaml": (set(), "Drupal", "10"),
    "Moodle-3.yaml": ({"acr-without-catalogue"}, "Moodle", "3.1"),
    "govready-0.9.yaml": ({"acr-without-catalogue"}, "GovReady", "0.9.1.36"),
}
NO_REPORTS = {
    "2.5-edition-wcag-2.2-508-eu-en.yaml": "acr-is-a-catalogue",
    "en-301-549.yaml": "acr-is-a-catalogue",
    "openacr-0.1.0.json": "acr-not-a-report",
    "openacr-catalog-0.1.0.json": "acr-not-a-report",
}
ASSESSMENT = "2018-02-21-pia-example.json"
TEMPLATES = ("2018-11-21-structure-example-en.json", "pia_architecture.json")


def file(folder: str, name: str) -> Path:
    """Give a real file; skip where the data is absent."""
    if not EVIDENCE.is_dir():
        pytest.skip("the evidence data is not beside the project (../shared/data/evidence)")
    return EVIDENCE / folder / name


@pytest.mark.parametrize(
    ("folder", "known"),
    [
        ("sbom", set(SBOMS)),
        ("openehr/rest_api", set(OPENAPIS)),
        ("accessibility", {*REPORTS, *NO_REPORTS}),
        ("dpia", {ASSESSMENT, *TEMPLATES}),
    ],
)
def test_no_real_file_is_forgotten(folder: str, known: set[str]) -> None:
    found = {path.name for path in file(folder, "").iterdir() if path.suffix != ".md"}
    assert found == known


@pytest.mark.parametrize("name", SBOMS)
def test_each_bill_of_materials_is_read_without_a_fault(name: str) -> None:
    parsed = read_as("sbom", file("sbom", name))
    shown = parsed.shown
    assert isinstance(shown, Sbom)
    assert parsed.faults == ()
    found = shown.vulnerabilities
    count = None if found is None else len(found)
    assert (
        shown.format, shown.spec_version, len(shown.components), count, shown.product,
        shown.version,
    ) == SBOMS[name]  # fmt: skip


def test_the_shares_of_keycloak_are_exact_and_read_soon() -> None:
    start = time.perf_counter()
    shown = read_as("sbom", file("sbom", "cdx_keycloak-10.0.2.json")).shown
    assert time.perf_counter() - start < 20
    assert isinstance(shown, Sbom)
    shares = {field: shown.share_with(field) for field in ("version", "purl", "hash")}
    assert set(shares.values()) == {Fraction(1)}
    assert shown.share_with("licence") == Fraction(873, 903)
    assert shown.share_with("supplier") == Fraction(756, 903)
    low = checked("sbom", shown, "component-share", field="supplier", at_least=Decimal("0.9"))
    assert said(low) == ("unmet", ("sbom-share-low",))


def test_a_vex_whose_19_vulnerabilities_do_not_affect_the_product_has_none_open() -> None:
    shown = read_as("sbom", file("sbom", "cdx_vex_case2.json")).shown
    assert shown is not None
    assert said(checked("sbom", shown, "vulnerabilities")) == ("met", ())


@pytest.mark.parametrize("name", OPENAPIS)
def test_five_of_six_of_openehrs_descriptions_follow_openapi(name: str) -> None:
    shown = read_as("openapi", file("openehr/rest_api", name)).shown
    assert isinstance(shown, InterfaceDescription)
    assert (shown.errors, len(shown.operations)) == OPENAPIS[name]
    assert shown.spec_version == "3.0.3"
    # "latest" and "development" are no version numbers.
    assert said(checked("openapi", shown, "versioned"))[0] == "unmet"


def test_openehrs_operations_are_found_by_what_they_do() -> None:
    name = "openehr_its_rest_ehr.openapi.yaml"
    shown = read_as("openapi", file("openehr/rest_api", name)).shown
    assert shown is not None
    asked = checked("openapi", shown, "path", path="/ehr/{any}/composition", method="POST")
    assert said(asked) == ("met", ())


@pytest.mark.parametrize("name", REPORTS)
def test_each_accessibility_report_is_read(name: str) -> None:
    parsed = read_as("accessibility-report", file("accessibility", name))
    shown = parsed.shown
    assert isinstance(shown, AccessibilityReport)
    assert (codes(parsed), shown.product, shown.version) == REPORTS[name]


@pytest.mark.parametrize("name", NO_REPORTS)
def test_catalogues_and_schemas_are_no_reports(name: str) -> None:
    parsed = read_as("accessibility-report", file("accessibility", name))
    assert parsed.shown is None
    assert codes(parsed) == {NO_REPORTS[name]}


def test_drupals_answers_are_counted_as_they_stand() -> None:
    shown = read_as("accessibility-report", file("accessibility", "drupal-10-16.yaml")).shown
    assert isinstance(shown, AccessibilityReport)
    chapter = shown.chapter("success_criteria_level_aa")
    assert chapter is not None
    assert [chapter.count(level) for level in Adherence] == [24, 40, 13, 2, 1]
    assert shown.chapter("hardware") is None
    assert shown.dated == date(2023, 5, 12)
    assert said(checked("accessibility-report", shown, "wcag", at_least="2.1")) == ("met", ())


def test_moodle_answers_the_25_criteria_of_an_older_wcag() -> None:
    shown = read_as("accessibility-report", file("accessibility", "Moodle-3.yaml")).shown
    assert shown is not None
    outcome = checked(
        "accessibility-report", shown, "chapter", chapter="success_criteria_level_a", criteria=30,
        most_unsupported=0,
    )  # fmt: skip
    assert said(outcome) == ("unmet", ("acr-chapter-incomplete",))


def assessment() -> Parsed:
    return read_as("dpia", file("dpia", ASSESSMENT))


def test_cnils_example_is_signed_and_answered_throughout() -> None:
    shown = assessment().shown
    assert isinstance(shown, Dpia)
    assert assessment().faults == ()
    assert (shown.status, shown.officer_agrees, len(shown.answered)) == (
        DpiaStatus.SIGNED, True, 36,
    )  # fmt: skip
    assert len(shown.evaluations) == 40
    for section in QUESTIONS:
        assert said(checked("dpia", shown, "section-answered", section=section)) == ("met", ())
    for risk in RISK_NUMBERS:
        assert said(checked("dpia", shown, "risk-evaluated", risk=risk)) == ("met", ())


def test_the_names_in_cnils_example_are_not_kept() -> None:
    told = repr(assessment().shown)
    assert not any(name in told for name in ("York", "Vincent", "Smith", "Thomas"))


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_are_no_assessments(name: str) -> None:
    parsed = read_as("dpia", file("dpia", name))
    assert parsed.shown is None
    assert codes(parsed) == {"dpia-is-a-template"}


@pytest.mark.parametrize("kind", ["sbom", "openapi", "accessibility-report", "dpia"])
def test_each_kind_refuses_every_file_of_the_other_kinds(kind: str) -> None:
    own = {
        "sbom": "sbom",
        "openapi": "openehr/rest_api",
        "accessibility-report": "accessibility",
        "dpia": "dpia",
    }
    for other, folder in own.items():
        for path in file(folder, "").iterdir():
            if other != kind:
                parsed = read_as(kind, path)
                assert parsed.shown is None
                assert parsed.faults
