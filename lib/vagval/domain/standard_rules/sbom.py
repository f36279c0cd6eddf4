"""What can be asked of a bill of materials (SBOM, programvarans innehållsförteckning)."""

from vagval.domain.standard_rule import Rule, RuleValue

NOT_ACCEPTED = "none"
CYCLONEDX_VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7")
SPDX_VERSIONS = ("2.2", "2.3", "3.0")
COMPONENT_FIELDS = ("version", "purl", "licence", "hash", "supplier")

RULES = (
    Rule(
        "format",
        (
            RuleValue("cyclonedx", "choice", (NOT_ACCEPTED, *CYCLONEDX_VERSIONS)),
            RuleValue("spdx", "choice", (NOT_ACCEPTED, *SPDX_VERSIONS)),
        ),
    ),
    Rule("age", (RuleValue("days", "whole"),)),
    Rule(
        "component-share",
        (RuleValue("field", "choice", COMPONENT_FIELDS), RuleValue("at_least", "share")),
    ),
    Rule("main-component"),
    Rule("vulnerabilities"),
    Rule("author"),
    Rule("security-contact"),
)
"""``format`` names the lowest accepted version of each format; the other rules hold for both.

References
----------
NTIA, The Minimum Elements for a Software Bill of Materials (2021): supplier, name, version, other
unique identifiers, author of the data, timestamp. CycloneDX 1.6 and SPDX 2.3 and 3.0.
"""
