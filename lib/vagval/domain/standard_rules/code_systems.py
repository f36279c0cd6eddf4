"""What can be asked of the codes that a product stores and sends (kodverk)."""

from vagval.domain.standard_rule import Rule, RuleValue

SYSTEMS = RuleValue("systems", "texts")
SYNTAXES = ("snomed", "icd-10-se", "kva", "npu", "atc")
EDITION = RuleValue(
    "at_least", is_optional=True, pattern=r"[0-9]{1,9}(\.[0-9]{1,9})*", example="20251130"
)
MODULE = RuleValue(
    "module", is_optional=True, pattern=r"[1-9][0-9]{5,17}", example="45991000052106"
)

RULES = (
    Rule("system", (SYSTEMS, EDITION, MODULE)),
    Rule("well-formed", (SYSTEMS, RuleValue("syntax", "choice", SYNTAXES))),
    Rule(
        "share-valid",
        (
            SYSTEMS,
            RuleValue("codes", "texts"),
            RuleValue("at_least", "share"),
            RuleValue("fewest", "whole"),
        ),
    ),
)
"""``systems`` are the names that one system of codes goes by: its URI, its OID.
``module`` is that of an edition of SNOMED CT: the Swedish one is 45991000052106.

How often a product's codes are renewed no sample can show: ask for an edition, and for the renewal
in the contract.

References
----------
HL7 Terminology (THO), code systems; Inera, "OID-katalog"; SNOMED International, "URI Standard".
"""
