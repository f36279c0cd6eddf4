"""What can be asked of a SMART configuration (SMART on FHIR)."""

from vagval.domain.standard_rule import Rule, RuleValue

RULES = (
    Rule("capability", (RuleValue("capability"),)),
    Rule("scope", (RuleValue("scope"),)),
    Rule("endpoint", (RuleValue("endpoint"),)),
    Rule("grant-type", (RuleValue("grant_type"),)),
    Rule("authentication", (RuleValue("method"),)),
    Rule("code-challenge", (RuleValue("method"),)),
)
"""Named after the fields of ``.well-known/smart-configuration``.

References
----------
HL7 SMART App Launch 2.2, "Conformance".
"""
