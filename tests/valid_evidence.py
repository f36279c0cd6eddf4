"""One or more sound files for each kind of evidence; vendors, products and people are invented."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from export_case import an_archive

Sample = tuple[str, str | bytes]
"""Name of the file, and what stands in it."""

STATEMENT: dict[str, Any] = {
    "resourceType": "CapabilityStatement",
    "status": "active",
    "date": "2026-02-01",
    "kind": "instance",
    "software": {"name": "Påhittad Journal", "version": "2.1"},
    "fhirVersion": "4.0.1",
    "format": ["json"],
    "patchFormat": ["application/json-patch+json"],
    "instantiates": ["https://example.org/CapabilityStatement/a"],
    "rest": [
        {
            "mode": "server",
            "security": {"service": [{"coding": [{"code": "SMART-on-FHIR"}]}]},
            "resource": [
                {
                    "type": "Patient",
                    "profile": "https://example.org/SD/a",
                    "supportedProfile": ["https://example.org/SD/b|1.0"],
                    "interaction": [{"code": "read"}],
                    "searchParam": [{"name": "family", "type": "string"}],
                    "searchInclude": ["*"],
                    "operation": [{"name": "everything", "definition": "https://example.org/o"}],
                    "readHistory": True,
                }
            ],
            "interaction": [{"code": "batch"}],
        }
    ],
}
STATEMENT_XML = """<?xml version="1.0" encoding="UTF-8"?>
<CapabilityStatement xmlns="http://hl7.org/fhir">
  <date value="2026-02-01"/><fhirVersion value="4.0.1"/><format value="json"/>
  <rest><mode value="server"/>
    <resource><type value="Patient"/><interaction><code value="read"/></interaction>
      <searchParam><name value="family"/><type value="string"/></searchParam>
    </resource></rest>
</CapabilityStatement>"""
SMART: dict[str, Any] = {
    "issuer": "https://example.org",
    "token_endpoint": "https://example.org/token",
    "capabilities": ["launch-ehr"],
    "scopes_supported": ["openid"],
    "grant_types_supported": ["authorization_code"],
    "code_challenge_methods_supported": ["S256"],
}
CYCLONEDX: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "metadata": {
        "timestamp": "2026-02-01T10:00:00Z",
        "component": {"type": "application", "name": "Påhittad Journal", "version": "2.1"},
    },
    "components": [
        {
            "type": "library",
            "name": "part-a",
            "version": "1",
            "purl": "pkg:npm/part-a@1",
            "licenses": [{"license": {"id": "MIT"}}],
            "hashes": [{"alg": "SHA-256", "content": "00"}],
        }
    ],
    "vulnerabilities": [{"id": "CVE-0000-1", "analysis": {"state": "not_affected"}}],
}
SPDX2: dict[str, Any] = {
    "spdxVersion": "SPDX-2.3",
    "SPDXID": "SPDXRef-DOCUMENT",
    "creationInfo": {"created": "2026-02-01T10:00:00Z", "creators": ["Organization: Exempel"]},
    "packages": [
        {
            "SPDXID": "SPDXRef-a",
            "name": "part-a",
            "versionInfo": "1",
            "licenseDeclared": "MIT",
            "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/part-a@1"}],
        }
    ],
    "relationships": [
        {
            "spdxElementId": "SPDXRef-DOCUMENT",
            "relationshipType": "DESCRIBES",
            "relatedSpdxElement": "SPDXRef-a",
        }
    ],
}
EVENT: dict[str, Any] = {
    "resourceType": "Bundle",
    "entry": [
        {
            "resource": {
                "resourceType": "AuditEvent",
                "action": "R",
                "recorded": "2026-03-01T08:15:00Z",
                "agent": [{"who": {"identifier": {"value": "anna01"}}, "requestor": True}],
                "source": {"site": "Påhittsmottagningen"},
                "entity": [{"what": {"reference": "Patient/17"}, "role": {"code": "1"}}],
            }
        }
    ],
}
INTERFACE: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Påhittat gränssnitt", "version": "1.2"},
    "paths": {"/a": {"get": {"responses": {"200": {"description": "fine"}}}}},
}
OPTIONS: dict[str, Any] = {
    "solution": "Påhittad plattform",
    "solution_version": "4.2",
    "vendor": "Påhittad AB",
    "restapi_specs_version": "1.0.3",
    "conformance_profile": "STANDARD",
    "endpoints": ["/ehr"],
}
TEMPLATE = """<?xml version="1.0" encoding="utf-8"?>
<template xmlns="http://schemas.openehr.org/v1">
  <language><code_string>sv</code_string></language>
  <template_id><value>Blodtryck</value></template_id>
  <concept>Blodtryck</concept>
  <definition><archetype_id><value>openEHR-EHR-COMPOSITION.encounter.v1</value></archetype_id>
  </definition>
</template>"""
RECORD = """[[record]]
scheme = "ISO/IEC 27001:2022"
number = "PÅHITT-1"
issuer = "Påhittad Certifiering AB"
issued = 2025-01-01
expires = 2028-01-01
"""
HOSTING = """provider = "Påhittad Drift AB"
countries = ["SE"]
keys = "customer"
transfer = "none"
[parent]
name = "Påhittad Holding AB"
country = "SE"
[[processor]]
name = "Påhittad Support Oy"
country = "FI"
role = "support"
data = "loggar"
parent_country = "FI"
"""
DECISIONS = """contract;version;role;decision;decided;reference
GetOutcome;4.0;producer;approved;2025-05-12;PÅHITT-17
"""
LOG = """time;action;unit;user;patient;kept_until
2026-03-01T08:15:00+01:00;read;Påhittsmottagningen;anna01;17;2031-03-02
"""
DICOM = """sop_uid;web_service;role;transfer_syntaxes
1.2.840.10008.5.1.4.1.1.2;;SCP;1.2.840.10008.1.2
"""
CODES = """system;edition;code
http://snomed.info/sct;20251130;22298006
"""
IHE = """profile;actor;option;version;result;date
MHD;Document Responder;;4.2.1;passed;2025-05-12
"""

VALID: Mapping[str, tuple[Sample, ...]] = MappingProxyType(
    {
        "fhir-statement": (("a.json", json.dumps(STATEMENT)), ("a.xml", STATEMENT_XML)),
        "smart-configuration": (("a.json", json.dumps(SMART)),),
        "sbom": (("a.json", json.dumps(CYCLONEDX)), ("b.json", json.dumps(SPDX2))),
        "audit-log": (("a.csv", LOG), ("a.json", json.dumps(EVENT))),
        "openapi": (("a.json", json.dumps(INTERFACE)), ("a.yaml", json.dumps(INTERFACE))),
        "openehr-options": (("a.json", json.dumps(OPTIONS)),),
        "openehr-template": (("a.opt", TEMPLATE),),
        "certificate-record": (("a.toml", RECORD),),
        "approval-record": (("a.toml", RECORD),),
        "device-record": (("a.toml", RECORD),),
        "ehds-record": (("a.toml", RECORD),),
        "hosting-record": (("a.toml", HOSTING),),
        "riv-ta-decisions": (("a.csv", DECISIONS),),
        "dicom-conformance": (("a.csv", DICOM),),
        "code-systems": (("a.csv", CODES),),
        "ihe-statement": (("a.csv", IHE),),
        "data-export": (("a.zip", an_archive()),),
    }
)
