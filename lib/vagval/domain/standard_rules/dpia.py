"""What can be asked of an assessment of the impact on data protection (konsekvensbedömning)."""

from vagval.domain.standard_rule import Rule, RuleValue

RISKS = ("illegitimate-access", "unwanted-modification", "data-disappearance")
SECTIONS = ("overview", "data", "necessity", "rights", "measures", *RISKS)
ROLES = ("author", "evaluator", "validator", "data-protection-officer")

RULES = (
    Rule("status"),
    Rule("section-answered", (RuleValue("section", "choice", SECTIONS),)),
    Rule("risk-evaluated", (RuleValue("risk", "choice", RISKS),)),
    Rule("role", (RuleValue("role", "choice", ROLES),)),
    Rule("officer-opinion"),
    Rule("age", (RuleValue("days", "whole"),)),
)
"""Sections are those of CNIL's PIA tool in its order (1.1, 1.2, 2.1, 2.2, 3.1 to 3.4).

References
----------
GDPR article 35(7): a description, the necessity, the risks, the measures; 35(2): the advice of the
data protection officer. CNIL, PIA software, ``pia_architecture.json``.
"""
