"""What can be asked of a federation's metadata (SAML, OpenID Connect, certifikat)."""

from vagval.domain.standard_rule import Rule, RuleValue

RULES = (
    Rule("protocol", (RuleValue("protocol", "choice", ("saml2", "oidc")),)),
    Rule("role", (RuleValue("role", "choice", ("sp", "idp")),)),
    Rule("entity-id", (RuleValue("prefix"),)),
    Rule("certificate-valid", (RuleValue("days", "whole"),)),
    Rule("certificate-issuer", (RuleValue("issuers", "texts"),)),
    Rule("certificate-digest", (RuleValue("at_least", "choice", ("sha256", "sha384", "sha512")),)),
    Rule("key-size", (RuleValue("rsa_bits", "whole"), RuleValue("ec_bits", "whole"))),
    Rule("signing", (RuleValue("algorithm"),)),
    Rule("valid-until"),
    Rule("signed"),
)
"""``days`` are how long beyond the last day for bids each certificate has to hold.

References
----------
OASIS, "Metadata for SAML V2.0" (2005); OpenID Connect Discovery 1.0; RFC 5280 (X.509); NIST
SP 800-57 part 1, table 2 (key sizes that match one another).
"""
