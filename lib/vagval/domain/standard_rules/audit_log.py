"""What can be asked of a sample of the log of who has read what (åtkomstlogg)."""

from vagval.domain.standard_rule import Rule, RuleValue

LOG_FIELDS = ("action", "unit", "time", "user", "patient")
"""What every event must say; ``unit`` is the care unit or the care process."""

RULES = (
    Rule("field", (RuleValue("field", "choice", LOG_FIELDS),)),
    Rule("action", (RuleValue("action"),)),
    Rule("time-zone"),
    Rule("retention", (RuleValue("years", "whole"),)),
    Rule("rows", (RuleValue("at_least", "whole"),)),
)
"""Five fields, and kept for at least five years.

References
----------
HSLF-FS 2016:40, 4 kap. 9 §: the log shows what was done with data about a patient, at which care
unit or in which care process, when, by whom and about whom.
"""
