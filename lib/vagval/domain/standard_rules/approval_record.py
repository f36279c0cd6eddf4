"""What can be asked of approvals to connect (godkännande och anslutning: NLL, SDK, Sambi)."""

from vagval.domain.standard_rule import Rule, RuleValue

SCHEMES = RuleValue("schemes", "texts")
ISSUERS = RuleValue("issuers", "texts", is_optional=True)
APPROVED, WITH_RESERVATIONS = "approved", "approved-with-reservations"
LOWEST = RuleValue("at_least", "choice", (APPROVED, WITH_RESERVATIONS))

RULES = (
    Rule("approval", (SCHEMES, LOWEST, ISSUERS)),
    Rule("declaration", (SCHEMES, ISSUERS)),
)
"""An approval is a decision on a product and version; a declaration or membership is only dated.

References
----------
Inera, "Test och kvalitetssäkring": the decisions; E-hälsomyndigheten, "Krav på anslutande system";
Digg, "Instruktioner för anslutning till Open Test"; Sambi, "Tillitsdeklaration".
"""
