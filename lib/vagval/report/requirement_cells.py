"""A requirement's status as cells: claimed, shown, concluded (kravuppfyllelse i celler)."""

from types import MappingProxyType

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.bid import Answer, Claim
from vagval.domain.document import Cell, Head, Tone
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.told_finding import told

RESULT_TONES: MappingProxyType[RequirementResult, Tone] = MappingProxyType(
    {
        RequirementResult.MET: "good",
        RequirementResult.NOT_MET: "bad",
        RequirementResult.UNCLEAR: "warning",
    }
)
VERDICT_TONES: MappingProxyType[EvidenceVerdict, Tone] = MappingProxyType(
    {
        EvidenceVerdict.MET: "good",
        EvidenceVerdict.UNMET: "bad",
        EvidenceVerdict.UNVERIFIABLE: "warning",
        EvidenceVerdict.MALFORMED: "warning",
    }
)


def slug(word: str) -> str:
    """Make a part of a message's name out of a published word (``not met``)."""
    return word.replace(" ", "-")


def requirement_heads(report: LotReport) -> tuple[Head, Head]:
    """Head the two columns that name a requirement."""
    return Head(report.text("column-requirement")), Head(report.text("column-requirement-text"))


def requirement_named(report: LotReport, requirement: Requirement) -> tuple[Cell, Cell]:
    """Name a requirement: its key heads the row, its wording stands beside."""
    return Cell(requirement.id), Cell(report.name(requirement.text))


def claim_text(report: LotReport, claim: Claim | None) -> str:
    """Say what the bidder answered."""
    return report.text("claim-unanswered" if claim is None else f"claim-{slug(claim.value)}")


def result_word(result: RequirementResult) -> str:
    """Give the key of the word for a conclusion."""
    return f"result-{slug(result.value)}"


def result_cell(report: LotReport, result: RequirementResult) -> Cell:
    """Say whether the requirement is met."""
    return Cell(report.text(result_word(result)), RESULT_TONES[result])


def shown_cell(report: LotReport, status: RequirementStatus) -> Cell:
    """Say what the evidence shows; nothing is shown where none is cited."""
    if status.conformance is None:
        return Cell(report.text("shown-not-asked"))
    verdict = status.conformance.verdict
    if verdict is None:
        # Who claims nothing has nothing to show.
        is_claimed = status.claimed in {Claim.MET, Claim.PARTLY}
        return Cell(report.text("shown-none"), "warning" if is_claimed else "plain")
    return Cell(report.text(f"shown-{verdict.value}"), VERDICT_TONES[verdict])


def answer_text(report: LotReport, admission: BidAdmission, requirement: str) -> str:
    """Give the bidder's answer with the text that stands beside it."""
    answer = answer_to(admission, requirement)
    claim = claim_text(report, answer.claim if answer else None)
    return f"{claim}\n{answer.text}" if answer and answer.text else claim


def answer_to(admission: BidAdmission, requirement: str) -> Answer | None:
    """Find a bid's answer to a requirement."""
    return next((a for a in admission.bid.answers if a.requirement == requirement), None)


def evidence_text(report: LotReport, status: RequirementStatus) -> str:
    """Name the evidence that decided, and say why it does not show what was claimed."""
    if status.conformance is None:
        return report.text("shown-not-asked")
    reasons = [told(r, report.context, report.each.lot.id).what for r in status.conformance.reasons]
    return "\n".join([_evidence_named(report, status.bid, status.conformance.evidence), *reasons])


def _evidence_named(report: LotReport, bid: str, key: str) -> str:
    """Name a piece of evidence with its level, issuer and day; nothing where none is cited."""
    holder = report.context.evaluation.material.bid(bid)
    found = next((e for e in holder.evidence if e.id == key), None) if holder else None
    if found is None:
        return key or NOTHING
    return report.text(
        "evidence-named",
        evidence=key,
        level=found.level.name,
        issuer=found.issuer,
        issued=found.issued,
    )


def basis_text(report: LotReport, status: RequirementStatus) -> str:
    """Say what the conclusion rests on; for an assessment who made it, when and why."""
    words = report.text(status.basis)
    basis = words[:1].upper() + words[1:]
    if status.assessment is None:
        return basis
    made = report.text(
        "assessed-by",
        by=status.assessment.by,
        date=status.assessment.on,
        reason=status.assessment.reason,
    )
    return f"{basis}\n{made}"
