"""What can be asked of an IHE integration statement (IHE)."""

from vagval.domain.standard_rule import Rule, RuleValue

YES = "yes"
TESTED = RuleValue("tested", "choice", (YES,), is_optional=True)
RULES = (
    Rule("actor", (RuleValue("profile"), RuleValue("actor"), TESTED)),
    Rule("option", (RuleValue("profile"), RuleValue("actor"), RuleValue("option"), TESTED)),
)
"""With ``tested``, a passed test at a Connectathon must be listed as well.

References
----------
IHE Technical Frameworks, General Introduction, Appendix F "Integration Statements".
"""
