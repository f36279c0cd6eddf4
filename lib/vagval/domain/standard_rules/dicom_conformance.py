"""What can be asked of a table of DICOM services (DICOM)."""

from vagval.domain.dicom_conformance import UID_PATTERN, WEB_SERVICES, DicomRole
from vagval.domain.standard_rule import Rule, RuleValue

ROLES = tuple(each.value for each in DicomRole)
SOP_CLASS = "1.2.840.10008.5.1.4.1.1.2"
"""CT Image Storage."""
RULES = (
    Rule(
        "sop-class",
        (
            RuleValue("uid", pattern=UID_PATTERN, example=SOP_CLASS),
            RuleValue("role", "choice", ROLES),
        ),
    ),
    Rule(
        "transfer-syntax",
        (
            RuleValue("uid", pattern=UID_PATTERN, example="1.2.840.10008.1.2.4.70"),
            RuleValue("sop_uid", is_optional=True, pattern=UID_PATTERN, example=SOP_CLASS),
        ),
    ),
    Rule(
        "web-service",
        (RuleValue("service", "choice", WEB_SERVICES), RuleValue("role", "choice", ROLES)),
    ),
)
"""A web service is offered in the role SCP and called in the role SCU.

References
----------
DICOM PS3.2 (conformance), PS3.6 (UIDs), PS3.18 (web services).
"""
