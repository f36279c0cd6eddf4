"""What can be asked of a sample of all data, as handed over on exit (dataexport)."""

from vagval.domain.standard_rule import Rule, RuleValue

RULES = (
    Rule("parses"),
    Rule("rows", (RuleValue("content"), RuleValue("patients"), RuleValue("expected", "whole"))),
    Rule("formats", (RuleValue("formats", "texts"), RuleValue("share", "share"))),
    Rule("schema"),
    Rule("resource", (RuleValue("resource"),)),
)
"""``patients`` names the set of invented patients that the authority handed out, and whose rows
it has counted; ``share`` is of files and of bytes alike."""
