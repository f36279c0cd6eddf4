"""Whether a product says that it supports the DICOM service required (DICOM)."""

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.dicom_conformance import DicomConformance
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem


def check_dicom_conformance(
    item: RequiredItem, shown: DicomConformance, subject: Subject
) -> ItemOutcome:
    """Look one required service up in the table.

    What the table does not list is not supported: unmet. It cannot say what it has no room for,
    and a row may leave out its transfer syntaxes: unverifiable.

    References
    ----------
    DICOM PS3.2, "Conformance": the statement lists what an implementation supports.
    """
    del subject  # which version it is about stands in the list of evidence
    match item.rule:
        case "sop-class":
            return _service(item, shown, item.text_of("uid"))
        case "transfer-syntax":
            return _syntax(item, shown)
        case _:
            if not shown.speaks_of_web:
                return unverifiable(item, "dicom-web-unsaid", wanted=item.text_of("service"))
            return _service(item, shown, item.text_of("service"))


def _service(item: RequiredItem, shown: DicomConformance, wanted: str) -> ItemOutcome:
    role = item.text_of("role")
    rows = shown.of(wanted)
    if any(row.role.value == role for row in rows):
        return met(item)
    if wanted in shown.unreadable:
        return malformed(item, "dicom-row-unreadable", wanted=wanted)
    if rows:
        return unmet(item, "dicom-other-role", wanted=wanted, role=role)
    return unmet(item, "dicom-service-missing", wanted=wanted, role=role)


def _syntax(item: RequiredItem, shown: DicomConformance) -> ItemOutcome:
    """Look a transfer syntax up, for one SOP class or for any."""
    wanted, sop_class = item.text_of("uid"), item.text_of("sop_uid")
    rows = shown.of(sop_class) if sop_class else shown.services
    told = sop_class or "none"
    if any(wanted in row.transfer_syntaxes for row in rows):
        return met(item)
    if sop_class in shown.unreadable or (shown.unreadable and not sop_class):
        return malformed(item, "dicom-row-unreadable", wanted=told)
    if any(not row.transfer_syntaxes for row in rows):
        return unverifiable(item, "dicom-syntaxes-unsaid", wanted=wanted, sop_class=told)
    return unmet(item, "dicom-syntax-missing", wanted=wanted, sop_class=told)
