"""What can be asked of an openEHR platform's own account of itself (openEHR, ``OPTIONS /``)."""

from vagval.domain.standard_rule import Rule, RuleValue

RULES = (
    Rule(
        "rest-version",
        (RuleValue("at_least", pattern=r"\d{1,4}(\.\d{1,4}){0,2}", example="1.0.3"),),
    ),
    Rule(
        "conformance-profile",
        (RuleValue("profile", pattern=r"[A-Z][A-Z-]{1,40}", example="STANDARD"),),
    ),
    Rule("endpoint", (RuleValue("path", pattern=r"(/[\w.-]+)+", example="/query"),)),
)
"""Named after the fields of the answer.

References
----------
openEHR ITS-REST, "System API", schema Options.
"""
