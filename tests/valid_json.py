"""Sound files of evidence in JSON, as values; vendors, products and people are invented."""

from typing import Any

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
ACCESSIBILITY: dict[str, Any] = {
    "title": "Påhittad rapport",
    "product": {"name": "Påhittad Journal", "version": "2.1"},
    "report_date": "2026-02-01",
    "evaluation_methods_used": "Läst med skärmläsare.",
    "catalog": "2.4-edition-wcag-2.1-508-eu-en",
    "chapters": {
        "success_criteria_level_a": {
            "criteria": [
                {
                    "num": "1.1.1",
                    "components": [{"name": "web", "adherence": {"level": "supports"}}],
                }
            ]
        },
        "hardware": {"disabled": True, "criteria": []},
    },
}
DPIA: dict[str, Any] = {
    "pia": {
        "name": "Påhittad Journal",
        "status": 2,
        "author_name": "Exempel Exempelsson",
        "dpo_status": 1,
        "dpo_opinion": "<p>Godtas.</p>",
        "updated_at": "2026-02-01T10:00:00.000Z",
    },
    "answers": [{"reference_to": 111, "data": {"text": "<p>En journal.</p>", "list": []}}],
    "measures": [{"title": "Kryptering", "content": "Allt."}],
    "evaluations": [{"reference_to": "3.2", "status": 3}],
}
DISCOVERY: dict[str, Any] = {
    "issuer": "https://example.org",
    "id_token_signing_alg_values_supported": ["RS256"],
}
