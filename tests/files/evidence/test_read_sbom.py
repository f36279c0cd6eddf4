"""Bills of materials are read, or refused with a reason; all products here are invented."""

from pathlib import Path
from typing import Any

import pytest

from evidence_case import codes, read_as, written
from vagval.domain.sbom import Sbom

CYCLONEDX: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "metadata": {
        "timestamp": "2026-02-01T10:00:00Z",
        "authors": [{"name": "Exempelbolaget"}],
        "component": {"type": "application", "name": "Journal Exempel", "version": "2.1"},
    },
    "components": [
        {
            "type": "library",
            "name": "part-a",
            "version": "1",
            "purl": "pkg:npm/part-a@1",
            "licenses": [{"license": {"id": "MIT"}}],
            "hashes": [{"alg": "SHA-256", "content": "00"}],
            "supplier": {"name": "Delbolaget"},
            "components": [{"type": "library", "name": "inside-a"}],
        },
        {"type": "cryptographic-asset", "name": "a certificate"},
        {"type": "library", "name": "part-b", "licenses": [{"expression": "MIT OR ISC"}]},
    ],
    "vulnerabilities": [
        {"id": "CVE-0000-1", "analysis": {"state": "not_affected"}},
        {"id": "CVE-0000-2"},
    ],
}
SPDX2: dict[str, Any] = {
    "spdxVersion": "SPDX-2.3",
    "SPDXID": "SPDXRef-DOCUMENT",
    "creationInfo": {"created": "2026-02-01T10:00:00Z", "creators": ["Organization: Exempel"]},
    "packages": [
        {"SPDXID": "SPDXRef-main", "name": "Journal Exempel", "versionInfo": "2.1"},
        {
            "SPDXID": "SPDXRef-a",
            "name": "part-a",
            "versionInfo": "1",
            "licenseConcluded": "NOASSERTION",
            "licenseDeclared": "MIT",
            "supplier": "NOASSERTION",
            "checksums": [{"algorithm": "SHA256", "checksumValue": "00"}],
            "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/part-a@1"}],
        },
    ],
    "relationships": [
        {
            "spdxElementId": "SPDXRef-DOCUMENT",
            "relationshipType": "DESCRIBES",
            "relatedSpdxElement": "SPDXRef-main",
        }
    ],
}
SPDX3: dict[str, Any] = {
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
        {
            "type": "CreationInfo",
            "@id": "_:c",
            "specVersion": "3.0.1",
            "created": "2026-02-01T10:00:00Z",
            "createdBy": ["urn:org"],
        },
        {
            "type": "SpdxDocument",
            "spdxId": "urn:d",
            "rootElement": ["urn:m"],
            "creationInfo": "_:c",
        },
        {
            "type": "software_Package",
            "spdxId": "urn:m",
            "name": "Journal Exempel",
            "software_packageVersion": "2.1",
        },
        {
            "type": "software_Package",
            "spdxId": "urn:a",
            "name": "part-a",
            "software_packageUrl": "pkg:npm/part-a@1",
            "verifiedUsing": [{"type": "Hash", "hashValue": "00"}],
        },
        {
            "type": "Relationship",
            "spdxId": "urn:r",
            "relationshipType": "hasDeclaredLicense",
            "from": "urn:a",
            "to": ["urn:l"],
        },
        {
            "type": "simplelicensing_LicenseExpression",
            "spdxId": "urn:l",
            "simplelicensing_licenseExpression": "MIT",
        },
        {"type": "security_Vulnerability", "spdxId": "urn:v", "name": "CVE-0000-3"},
        {
            "type": "security_VexFixedVulnAssessmentRelationship",
            "spdxId": "urn:x",
            "relationshipType": "fixedIn",
            "from": "urn:v",
            "to": ["urn:a"],
        },
    ],
}


def read(folder: Path, content: object) -> Sbom:
    shown = read_as("sbom", written(folder, content)).shown
    assert isinstance(shown, Sbom)
    return shown


@pytest.mark.parametrize("content", [CYCLONEDX, SPDX2, SPDX3])
def test_each_format_tells_the_main_component_and_when_it_was_made(
    content: object, tmp_path: Path
) -> None:
    shown = read(tmp_path, content)
    assert (shown.product, shown.version) == ("Journal Exempel", "2.1")
    assert str(shown.dated) == "2026-02-01"
    assert shown.has_author


def test_cyclonedx_components_are_counted_at_any_depth_without_what_is_no_software(
    tmp_path: Path,
) -> None:
    shown = read(tmp_path, CYCLONEDX)
    assert [each.name for each in shown.components] == ["part-a", "inside-a", "part-b"]
    known = [sorted(each.known) for each in shown.components]
    assert known == [["hash", "licence", "purl", "supplier", "version"], [], ["licence"]]


def test_a_vulnerability_that_nobody_has_analysed_is_open(tmp_path: Path) -> None:
    found = read(tmp_path, CYCLONEDX).vulnerabilities
    assert found is not None
    assert [(each.id, each.is_open) for each in found] == [
        ("CVE-0000-1", False),
        ("CVE-0000-2", True),
    ]


def test_no_vulnerabilities_is_not_the_same_as_nothing_said(tmp_path: Path) -> None:
    assert read(tmp_path, {**CYCLONEDX, "vulnerabilities": []}).vulnerabilities == ()
    silent = {key: value for key, value in CYCLONEDX.items() if key != "vulnerabilities"}
    assert read(tmp_path, silent).vulnerabilities is None


def test_no_assertion_in_spdx_is_not_to_know(tmp_path: Path) -> None:
    shown = read(tmp_path, SPDX2)
    (part,) = shown.components
    assert sorted(part.known) == ["hash", "licence", "purl", "version"]
    assert shown.vulnerabilities is None


def test_spdx_that_describes_several_packages_has_no_main_component(tmp_path: Path) -> None:
    content = {**SPDX2, "documentDescribes": ["SPDXRef-a"]}
    shown = read(tmp_path, content)
    assert (shown.product, len(shown.components)) == ("", 2)


def test_spdx_3_is_read_through_its_relationships(tmp_path: Path) -> None:
    shown = read(tmp_path, SPDX3)
    (part,) = shown.components
    assert sorted(part.known) == ["hash", "licence", "purl"]
    assert shown.vulnerabilities is not None
    assert [(each.id, each.state) for each in shown.vulnerabilities] == [("CVE-0000-3", "resolved")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('<?xml version="1.0"?><bom/>', "sbom-not-json"),
        ("SPDXVersion: SPDX-2.3\n", "sbom-not-json"),
        ("<!DOCTYPE html><title>Log in</title>", "evidence-is-a-page"),
        ({"name": "a package.json", "version": "1"}, "sbom-format-unknown"),
        ({**CYCLONEDX, "specVersion": "9.9"}, "sbom-version-unknown"),
        ({**SPDX2, "spdxVersion": "SPDX-1.2"}, "sbom-version-unknown"),
        ({"@graph": []}, "sbom-version-unknown"),
        ({**CYCLONEDX, "specVersion": 1.6}, "sbom-version-unknown"),
        (b"PK\x03\x04 a zip", "file-is-a-workbook"),
        ("[" * 100_000, "evidence-too-deep"),
        ('{"bomFormat": "CycloneDX"', "evidence-json-broken"),
        (b'{"name": "\xe5"}', "evidence-not-utf8"),
        ("", "file-empty"),
    ],
)
def test_what_is_no_bill_of_materials_is_refused_with_a_reason(
    content: object, code: str, tmp_path: Path
) -> None:
    refused = read_as("sbom", written(tmp_path, content))
    assert refused.shown is None
    assert code in codes(refused)


@pytest.mark.slow
def test_a_million_components_are_refused(tmp_path: Path) -> None:
    content = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[%s{}]}' % (
        "{}," * 210_000
    )
    refused = read_as("sbom", written(tmp_path, content))
    assert refused.shown is None
    assert codes(refused) & {"sbom-too-many", "evidence-more-faults"}


@pytest.mark.parametrize("wrong", [7, "text", True, [1], {"a": 1}, None])
@pytest.mark.parametrize("base", [CYCLONEDX, SPDX2, SPDX3])
def test_a_wrong_type_in_any_field_is_a_fault_and_never_stops(
    base: dict[str, Any], wrong: object, tmp_path: Path
) -> None:
    for key in base:
        read_as("sbom", written(tmp_path, {**base, key: wrong}))
    for listed in ("components", "packages", "@graph"):
        for index, element in enumerate(base.get(listed, [])):
            for key in element:
                changed = [*base[listed]]
                changed[index] = {**element, key: wrong}
                read_as("sbom", written(tmp_path, {**base, listed: changed}))


def test_a_state_that_does_not_exist_counts_as_open_and_is_told(tmp_path: Path) -> None:
    faulty = {**CYCLONEDX, "vulnerabilities": [{"id": "C", "analysis": {"state": "fine"}}]}
    shown = read_as("sbom", written(tmp_path, faulty))
    assert codes(shown) == {"sbom-state-unknown"}
    assert isinstance(shown.shown, Sbom)
    assert shown.shown.vulnerabilities is not None
    assert shown.shown.vulnerabilities[0].is_open
