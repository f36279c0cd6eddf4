"""What can be asked of a product's standing as a medical device (medicinteknik: MDR eller NMI)."""

from vagval.domain.standard_rule import Rule, RuleValue

MDR_CLASSES = ("I", "IIa", "IIb", "III")
CLASSES = (*MDR_CLASSES, "NMI")

RULES = (
    Rule("class", (RuleValue("classes", "texts"),)),
    Rule("registration"),
    Rule("notified-body"),
)
"""``classes`` are the accepted ones: those of MDR, and ``NMI`` for national medical information
systems.

References
----------
Regulation (EU) 2017/745 (MDR), art. 27 and 29 (UDI and registration), 51-52 (classes and notified
bodies); HSLF-FS 2022:42 (NMI).
"""
