"""Every kind of evidence that a machine can check, and the rules it knows (bevisslag)."""

from collections.abc import Mapping
from types import MappingProxyType

from vagval.domain.standard_rule import Rule
from vagval.domain.standard_rules import audit_log, riv_ta_decisions, sbom, smart_configuration

FHIR_STATEMENT = "fhir-statement"
EQUIVALENCE = "equivalence"
"""A bidder's record that something else is as good (likvärdigt), in place of any kind."""

STANDARD_KINDS: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        FHIR_STATEMENT: (),  # a CapabilityStatement says what is asked for
        "smart-configuration": smart_configuration.RULES,
        "riv-ta-decisions": riv_ta_decisions.RULES,
        "sbom": sbom.RULES,
        "audit-log": audit_log.RULES,
    }
)
