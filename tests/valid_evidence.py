"""One or more sound files for each kind of evidence; vendors, products and people are invented."""

import base64
import json
from collections.abc import Mapping
from types import MappingProxyType

from certificates import a_der, a_pem
from export_case import an_archive
from valid_json import (
    ACCESSIBILITY,
    CYCLONEDX,
    DISCOVERY,
    DPIA,
    EVENT,
    INTERFACE,
    OPTIONS,
    SMART,
    SPDX2,
    STATEMENT,
)

Sample = tuple[str, str | bytes]
"""Name of the file, and what stands in it."""

STATEMENT_XML = """<?xml version="1.0" encoding="UTF-8"?>
<CapabilityStatement xmlns="http://hl7.org/fhir">
  <date value="2026-02-01"/><fhirVersion value="4.0.1"/><format value="json"/>
  <rest><mode value="server"/>
    <resource><type value="Patient"/><interaction><code value="read"/></interaction>
      <searchParam><name value="family"/><type value="string"/></searchParam>
    </resource></rest>
</CapabilityStatement>"""
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
EQUIVALENCE = """asked = "ISO/IEC 27001:2022"
offered = "Påhittad standard"
reason = "Samma kontroller, granskade av samma organ."
[[item]]
asked = "scope"
shown = "Bilaga A"
evidence = "bilaga"
"""
SAML = f"""<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    entityID="https://example.org/sp" validUntil="2027-01-01T00:00:00Z">
  <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
      <ds:X509Certificate>{base64.b64encode(a_der()).decode()}</ds:X509Certificate>
    </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
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
        "accessibility-report": (
            ("a.json", json.dumps(ACCESSIBILITY)),
            ("a.yaml", json.dumps(ACCESSIBILITY)),
        ),
        "dpia": (("a.json", json.dumps(DPIA)),),
        "equivalence": (("a.toml", EQUIVALENCE),),
        "federation-metadata": (
            ("a.json", json.dumps(DISCOVERY)),
            ("a.xml", SAML),
            ("a.pem", a_pem(a_der())),
            ("a.cer", a_der()),
        ),
        "data-export": (("a.zip", an_archive()),),
    }
)
