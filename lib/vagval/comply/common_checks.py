"""The checks that all evidence goes through, whatever it is shown for (gemensamma kontroller)."""

from datetime import date

from vagval.comply.subject import Subject
from vagval.domain.bid import Product
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.standard_kinds import ABOUT_THE_VENDOR, STANDARD_KINDS

Fault = tuple[EvidenceVerdict, Finding]


def common_faults(
    evidence: Evidence, subject: Subject, kinds: tuple[str, ...], level: EvidenceLevel | None
) -> tuple[Fault, ...]:
    """Say what keeps a piece of evidence from showing anything, whatever stands in its file.

    Parameters
    ----------
    kinds
        Those that are accepted; the first is the one that is asked for.
    level
        The lowest accepted; None: any.
    """
    return (
        *file_faults(evidence),
        *_subject_faults(evidence, subject.product),
        *_content_faults(evidence, subject.product),
        *_strength_faults(evidence, kinds, level),
        *_origin_faults(evidence, subject),
        *_date_faults(evidence, subject.deadline),
    )


def file_faults(evidence: Evidence) -> tuple[Fault, ...]:
    """Say whether the file is there and is the one that was stated."""
    malformed = EvidenceVerdict.MALFORMED
    if evidence.found_sha256 is None:
        return (_fault(malformed, "evidence-file-missing", evidence, file=evidence.file),)
    if evidence.found_sha256.lower() != evidence.sha256.lower():
        return (_fault(malformed, "evidence-file-differs", evidence, file=evidence.file),)
    return ()


def _subject_faults(evidence: Evidence, product: Product | None) -> tuple[Fault, ...]:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    is_bound = evidence.kind in STANDARD_KINDS and evidence.kind not in ABOUT_THE_VENDOR
    if is_bound and not (evidence.product and evidence.version):
        return (_fault(unverifiable, "evidence-without-subject", evidence),)
    if not evidence.product and not evidence.version:
        return ()
    if product is None:
        return (_fault(unverifiable, "evidence-without-product", evidence),)
    faults: list[Fault] = []
    if evidence.product and evidence.product != product.name:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-product",
                evidence,
                shown=evidence.product,
                offered=product.name,
            )
        )
    if evidence.version and evidence.version != product.version:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-version",
                evidence,
                shown=evidence.version,
                offered=product.version,
            )
        )
    return tuple(faults)


def _content_faults(evidence: Evidence, product: Product | None) -> tuple[Fault, ...]:
    """Find a version in the file itself that the list of evidence is silent about."""
    own = evidence.shown.version if evidence.shown is not None else ""
    if product is None or own in {"", product.version, evidence.version}:
        return ()
    code = "evidence-content-other-version"
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    return (_fault(unverifiable, code, evidence, shown=own, offered=product.version),)


def _strength_faults(
    evidence: Evidence, kinds: tuple[str, ...], level: EvidenceLevel | None
) -> tuple[Fault, ...]:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    faults: list[Fault] = []
    if evidence.kind not in kinds:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-kind",
                evidence,
                shown=evidence.kind,
                asked=kinds[0],
            )
        )
    if level is not None and evidence.level < level:
        faults.append(
            _fault(
                unverifiable,
                "evidence-level-low",
                evidence,
                shown=evidence.level.name,
                asked=level.name,
            )
        )
    return tuple(faults)


def _origin_faults(evidence: Evidence, subject: Subject) -> tuple[Fault, ...]:
    """Doubt a level that says somebody else than the bidder made it, and does not show who.

    E2 is fetched by the authority: where, when and by whom stand in the list. E4 is a test by the
    authority or an accredited body, never by the bidder itself.
    """
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    if evidence.kind not in STANDARD_KINDS:
        return ()  # people read it, and see who made it
    if evidence.level is EvidenceLevel.E2 and evidence.fetched is None:
        return (_fault(unverifiable, "evidence-fetch-unstated", evidence),)
    own = subject.bid.vendor.strip().casefold()
    if evidence.level is EvidenceLevel.E4 and evidence.issuer.strip().casefold() == own:
        return (_fault(unverifiable, "evidence-level-own", evidence, issuer=evidence.issuer),)
    return ()


def _date_faults(evidence: Evidence, deadline: date) -> tuple[Fault, ...]:
    faults: list[Fault] = []
    if evidence.issued > deadline:
        faults.append(
            _fault(
                EvidenceVerdict.UNVERIFIABLE,
                "evidence-issued-late",
                evidence,
                issued=evidence.issued,
                deadline=deadline,
            )
        )
    if evidence.expires is not None and evidence.expires <= deadline:
        faults.append(
            _fault(
                EvidenceVerdict.UNMET,
                "evidence-expired",
                evidence,
                expires=evidence.expires,
                deadline=deadline,
            )
        )
    return tuple(faults)


def _fault(
    verdict: EvidenceVerdict, code: str, evidence: Evidence, **details: DetailValue
) -> Fault:
    note = finding(code, evidence.place, Severity.NOTE, evidence=evidence.id, **details)
    return verdict, note
