"""Which checker checks which kind of evidence, item by item (kontroll per bevisslag)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from vagval.comply.check_accessibility_report import check_accessibility_report
from vagval.comply.check_attestation import check_attestation
from vagval.comply.check_audit_log import check_audit_log
from vagval.comply.check_code_sample import check_code_sample
from vagval.comply.check_data_export import check_data_export
from vagval.comply.check_dicom_conformance import check_dicom_conformance
from vagval.comply.check_dpia import check_dpia
from vagval.comply.check_federation_metadata import check_federation_metadata
from vagval.comply.check_hosting import check_hosting
from vagval.comply.check_ihe_statement import check_ihe_statement
from vagval.comply.check_openapi import check_openapi
from vagval.comply.check_openehr_options import check_openehr_options
from vagval.comply.check_openehr_template import check_openehr_template
from vagval.comply.check_riv_ta_decisions import check_riv_ta_decisions
from vagval.comply.check_sbom import check_sbom
from vagval.comply.check_smart_configuration import check_smart_configuration
from vagval.comply.subject import Subject
from vagval.domain.accessibility_report import AccessibilityReport
from vagval.domain.attestations import Attestations
from vagval.domain.audit_log import AuditLog
from vagval.domain.code_sample import CodeSample
from vagval.domain.data_export import DataExport
from vagval.domain.dicom_conformance import DicomConformance
from vagval.domain.dpia import Dpia
from vagval.domain.examination import ItemOutcome
from vagval.domain.federation import FederationMetadata
from vagval.domain.hosting import Hosting
from vagval.domain.ihe_statement import IheStatement
from vagval.domain.interface_description import InterfaceDescription
from vagval.domain.openehr_options import OpenehrOptions
from vagval.domain.openehr_template import OpenehrTemplate
from vagval.domain.riv_ta_decisions import RivTaDecisions
from vagval.domain.sbom import Sbom
from vagval.domain.shown import Shown
from vagval.domain.smart_configuration import SmartConfiguration
from vagval.domain.standard import RequiredItem

Check = Callable[[RequiredItem, Any, Subject], ItemOutcome]
"""The second argument is of the type that stands beside the check."""

ITEM_CHECKERS: Mapping[str, tuple[type[Shown], Check]] = MappingProxyType(
    {
        "smart-configuration": (SmartConfiguration, check_smart_configuration),
        "riv-ta-decisions": (RivTaDecisions, check_riv_ta_decisions),
        "sbom": (Sbom, check_sbom),
        "audit-log": (AuditLog, check_audit_log),
        "openehr-template": (OpenehrTemplate, check_openehr_template),
        "openehr-options": (OpenehrOptions, check_openehr_options),
        "certificate-record": (Attestations, check_attestation),
        "approval-record": (Attestations, check_attestation),
        "device-record": (Attestations, check_attestation),
        "ehds-record": (Attestations, check_attestation),
        "openapi": (InterfaceDescription, check_openapi),
        "data-export": (DataExport, check_data_export),
        "dicom-conformance": (DicomConformance, check_dicom_conformance),
        "hosting-record": (Hosting, check_hosting),
        "code-systems": (CodeSample, check_code_sample),
        "accessibility-report": (AccessibilityReport, check_accessibility_report),
        "ihe-statement": (IheStatement, check_ihe_statement),
        "federation-metadata": (FederationMetadata, check_federation_metadata),
        "dpia": (Dpia, check_dpia),
    }
)
