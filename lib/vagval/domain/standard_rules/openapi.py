"""What can be asked of the description of an interface (OpenAPI)."""

from vagval.domain.standard_rule import Rule, RuleValue

VERSIONS = ("3.0", "3.1", "3.2")
SCHEMES = ("oauth2", "openIdConnect", "mutualTLS", "http", "apiKey")
METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE")

RULES = (
    Rule("version", (RuleValue("at_least", "choice", VERSIONS),)),
    Rule("valid"),
    Rule("versioned"),
    Rule("security", (RuleValue("scheme", "choice", SCHEMES),)),
    Rule("protected"),
    Rule("path", (RuleValue("path"), RuleValue("method", "choice", METHODS))),
)
"""Named after the fields of the description.

References
----------
OpenAPI Specification 3.0.3 and 3.1.0: "Security Scheme Object", "Path Item Object".
"""
