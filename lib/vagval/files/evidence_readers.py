"""Which reader reads which kind of evidence (läsare per bevisslag)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_accessibility_report import read_accessibility_report
from vagval.files.evidence.read_attestations import read_attestations
from vagval.files.evidence.read_audit_log import read_audit_log
from vagval.files.evidence.read_code_sample import read_code_sample
from vagval.files.evidence.read_data_export import read_data_export
from vagval.files.evidence.read_dicom_conformance import read_dicom_conformance
from vagval.files.evidence.read_dpia import read_dpia
from vagval.files.evidence.read_equivalence import read_equivalence
from vagval.files.evidence.read_federation_metadata import read_federation_metadata
from vagval.files.evidence.read_fhir_statement import read_fhir_statement
from vagval.files.evidence.read_hosting import read_hosting
from vagval.files.evidence.read_ihe_statement import read_ihe_statement
from vagval.files.evidence.read_openapi import read_openapi
from vagval.files.evidence.read_openehr_options import read_openehr_options
from vagval.files.evidence.read_openehr_template import read_openehr_template
from vagval.files.evidence.read_riv_ta_decisions import read_riv_ta_decisions
from vagval.files.evidence.read_sbom import read_sbom
from vagval.files.evidence.read_smart_configuration import read_smart_configuration

Reader = Callable[[Path, str], Parsed]
"""Takes a file and its name as findings tell it."""

EVIDENCE_READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "fhir-statement": read_fhir_statement,
        "smart-configuration": read_smart_configuration,
        "riv-ta-decisions": read_riv_ta_decisions,
        "sbom": read_sbom,
        "audit-log": read_audit_log,
        "openehr-template": read_openehr_template,
        "openehr-options": read_openehr_options,
        "certificate-record": read_attestations,
        "approval-record": read_attestations,
        "device-record": read_attestations,
        "ehds-record": read_attestations,
        "openapi": read_openapi,
        "data-export": read_data_export,
        "dicom-conformance": read_dicom_conformance,
        "hosting-record": read_hosting,
        "code-systems": read_code_sample,
        "accessibility-report": read_accessibility_report,
        "ihe-statement": read_ihe_statement,
        "federation-metadata": read_federation_metadata,
        "dpia": read_dpia,
        "equivalence": read_equivalence,
    }
)
