"""What can be asked of a report on accessibility (tillgänglighetsrapport, ACR)."""

from vagval.domain.standard_rule import Rule, RuleValue

WCAG_VERSIONS = ("2.0", "2.1", "2.2")
LEVELS = ("supports", "partially-supports")
CHAPTERS = (
    "success_criteria_level_a",
    "success_criteria_level_aa",
    "success_criteria_level_aaa",
    "functional_performance_criteria",
    "hardware",
    "software",
    "support_documentation_and_services",
    "en_301_549_functional_performance",
    "en_301_549_generic_requirements",
    "en_301_549_ict_with_two-way_voice",
    "en_301_549_ict_with_video",
    "en_301_549_hardware",
    "en_301_549_web",
    "en_301_549_non-web-documents",
    "en_301_549_software",
    "en_301_549_documentation_and_support_services",
    "en_301_549_ict_providing_relay_or_emergency_service_access",
)
"""As OpenACR's catalogues name them."""
COMPONENTS = ("web", "electronic-docs", "software", "authoring-tool")
COMPONENT = RuleValue("component", "choice", COMPONENTS, is_optional=True)

RULES = (
    Rule(
        "chapter",
        (
            RuleValue("chapter", "choice", CHAPTERS),
            RuleValue("criteria", "whole"),
            RuleValue("most_unsupported", "whole"),
            COMPONENT,
        ),
    ),
    Rule("criterion", (RuleValue("criterion"), RuleValue("lowest", "choice", LEVELS), COMPONENT)),
    Rule("wcag", (RuleValue("at_least", "choice", WCAG_VERSIONS),)),
    Rule("en-301-549"),
    Rule("methods"),
    Rule("age", (RuleValue("days", "whole"),)),
)
"""``criteria`` is how many a complete chapter has: a report may leave some out.

References
----------
GSA OpenACR 0.1.0; ITI VPAT 2.5; EN 301 549 V3.2.1, whose chapters 9-11 are those of WCAG 2.1
(Directive (EU) 2016/2102 and lagen om tillgänglighet till digital offentlig service).
"""
