"""What can be asked of decisions on tested service contracts (RIV-TA, tjänstekontrakt)."""

from vagval.domain.standard_rule import Rule, RuleValue

CONTRACT = (RuleValue("contract"), RuleValue("major", "whole"), RuleValue("minor", "whole"))
ROLE = RuleValue("role", "choice", ("producer", "consumer"))

RULES = (
    Rule("contract", CONTRACT),
    Rule("role", (*CONTRACT, ROLE)),
    Rule(
        "decision",
        (*CONTRACT, ROLE, RuleValue("at_least", "choice", ("approved", "with-reservations"))),
    ),
)
"""A version is two whole numbers, since 4.10 is later than 4.9 and no decimal number.

References
----------
Inera, "Test och kvalitetssäkring": each contract is tested for a role, and the decision is
*Godkänd*, *Godkänd med förbehåll* or *Underkänd*.
"""
