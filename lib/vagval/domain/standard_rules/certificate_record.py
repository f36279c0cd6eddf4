"""What can be asked of certificates of management systems (certifikat, t.ex. ISO 27001)."""

from vagval.domain.standard_rule import Rule, RuleValue

SCHEMES = RuleValue("schemes", "texts")

RULES = (
    Rule("certificate", (SCHEMES,)),
    Rule("accredited", (SCHEMES, RuleValue("bodies", "texts", is_optional=True))),
    Rule("scope", (SCHEMES, RuleValue("covers"))),
)
"""``schemes`` are the accepted names with edition, ``bodies`` the accreditation bodies.

References
----------
ISO/IEC 17021-1:2015, 8.2.2 (what a certification document says); regulation (EC) 765/2008.
"""
