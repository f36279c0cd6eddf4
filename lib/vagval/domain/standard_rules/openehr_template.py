"""What can be asked of an openEHR template (mall för openEHR)."""

from vagval.domain.archetype_id import PATTERN
from vagval.domain.standard_rule import Rule, RuleValue

YES = "yes"
RULES = (
    Rule("template", (RuleValue("template_id"), RuleValue("version", is_optional=True))),
    Rule(
        "archetype",
        (
            RuleValue(
                "archetype", pattern=PATTERN, example="openEHR-EHR-OBSERVATION.blood_pressure.v2"
            ),
            RuleValue("or_later", "choice", (YES,), is_optional=True),
        ),
    ),
    Rule(
        "language",
        (RuleValue("language", pattern=r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", example="sv"),),
    ),
    Rule("form", (RuleValue("form", "choice", ("opt", "oet")),)),
)
"""Taken from what an operational template of ADL 1.4 and its source (OET) say.

References
----------
openEHR ITS-XML, ``Template.xsd`` and ``OpenehrProfile.xsd``.
"""
