"""What can be asked of how a service is run (drift, jurisdiktion och underbiträden)."""

from vagval.domain.standard_rule import Rule, RuleValue

HOLDERS = ("customer", "independent", "provider", "processor")
TRANSFERS = ("none", "adequacy-decision", "standard-clauses", "binding-rules")

RULES = (
    Rule("country", (RuleValue("countries", "texts"),)),
    Rule("parent-country", (RuleValue("countries", "texts"),)),
    Rule("parent-identified"),
    Rule("keys", (RuleValue("holders", "texts"),)),
    Rule("sub-processors-listed"),
    Rule("transfer", (RuleValue("mechanisms", "texts"),)),
)
"""``countries`` are the accepted ones as ISO 3166-1 codes; ``holders`` and ``mechanisms`` are of
``HOLDERS`` and ``TRANSFERS``.

References
----------
GDPR, art. 28 (processors) and chapter V (transfers); eSam, "Röjandebegreppet enligt OSL".
"""
