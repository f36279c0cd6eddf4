"""Every kind of evidence that a machine can check, and the rules it knows (bevisslag)."""

from collections.abc import Mapping
from types import MappingProxyType

from vagval.domain.standard_rule import Rule
from vagval.domain.standard_rules import (
    accessibility_report,
    approval_record,
    audit_log,
    certificate_record,
    code_systems,
    data_export,
    device_record,
    dicom_conformance,
    dpia,
    ehds_record,
    federation_metadata,
    hosting_record,
    ihe_statement,
    openapi,
    openehr_options,
    openehr_template,
    riv_ta_decisions,
    sbom,
    smart_configuration,
)

FHIR_STATEMENT = "fhir-statement"
EQUIVALENCE = "equivalence"
"""A bidder's record that something else is as good (likvärdigt), in place of any kind."""

ABOUT_THE_VENDOR = frozenset(
    {"certificate-record", "approval-record", "hosting-record", "federation-metadata", "dpia"}
)
"""Kinds that need not be about one product; the others say product and version."""

STANDARD_KINDS: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        FHIR_STATEMENT: (),  # a CapabilityStatement says what is asked for
        "smart-configuration": smart_configuration.RULES,
        "riv-ta-decisions": riv_ta_decisions.RULES,
        "sbom": sbom.RULES,
        "audit-log": audit_log.RULES,
        "certificate-record": certificate_record.RULES,
        "approval-record": approval_record.RULES,
        "device-record": device_record.RULES,
        "ehds-record": ehds_record.RULES,
        "openehr-template": openehr_template.RULES,
        "openehr-options": openehr_options.RULES,
        "openapi": openapi.RULES,
        "data-export": data_export.RULES,
        "dicom-conformance": dicom_conformance.RULES,
        "hosting-record": hosting_record.RULES,
        "code-systems": code_systems.RULES,
        "accessibility-report": accessibility_report.RULES,
        "ihe-statement": ihe_statement.RULES,
        "federation-metadata": federation_metadata.RULES,
        "dpia": dpia.RULES,
    }
)
