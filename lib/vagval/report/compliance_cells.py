"""Claimed and shown of a standard, in few words (påstått och påvisat i celler)."""

from vagval.domain.document import Cell
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.expectation import Expectation
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.compliance_standing import Standing
from vagval.report.lot_report import LotReport
from vagval.report.requirement_cells import claim_text, shown_cell
from vagval.report.sentence_case import lower_first


def claimed_words(report: LotReport, standing: Standing) -> str:
    """Say what the bidder claims; requirement by requirement where the answers differ."""
    claims = {s.requirement.id: claim_text(report, s.claimed) for s in standing.statuses}
    return _joined(claims)


def claimed_in_sentence(report: LotReport, standing: Standing) -> str:
    """Say what the bidder claims in the middle of a sentence."""
    claims = {
        s.requirement.id: lower_first(claim_text(report, s.claimed)) for s in standing.statuses
    }
    return _joined(claims)


def _joined(claims: dict[str, str]) -> str:
    if len(set(claims.values())) == 1:
        return next(iter(claims.values()))
    return ALSO.join(f"{key}: {claim}" for key, claim in claims.items())


def shown_words(report: LotReport, standing: Standing) -> Cell:
    """Say what the evidence shows: the verdict, the degree, and how much is lacking or open."""
    verdict = shown_cell(report, standing.decisive)
    examined = standing.examination
    if examined is None:
        return verdict
    parts = (verdict.text, degree_words(report, examined), *_counts(report, examined))
    return Cell(", ".join(parts), verdict.tone)


def degree_words(report: LotReport, examined: Examination) -> str:
    """Give the degree as per cent; words where nothing counts in it."""
    if examined.gate:
        return report.text("degree-gated")
    degree = examined.degree
    return report.text("degree-none") if degree is None else report.percent(degree)


def degree_in_full(report: LotReport, examined: Examination) -> str:
    """Give the degree as per cent and as the exact fraction; behind a gate what it would be."""
    degree, ungated = examined.degree, examined.ungated_degree
    if degree is None or ungated is None:
        return report.text("degree-none")
    if examined.gate:
        return report.text("degree-gated-in-full", ungated=ungated, fraction=str(ungated))
    if degree.denominator == 1:
        return report.percent(degree)
    return report.text("degree-in-full", degree=degree, fraction=str(degree))


def lacking_words(report: LotReport, examined: Examination) -> str:
    """Count what is unmet, by how strongly it is asked for, and what remains to be told."""
    counts = {
        f"unmet-{each.value.lower()}": len(examined.of(EvidenceVerdict.UNMET, each))
        for each in Expectation
    }
    counts["open-unverifiable"] = len(examined.of(EvidenceVerdict.UNVERIFIABLE))
    counts["open-malformed"] = len(examined.of(EvidenceVerdict.MALFORMED))
    lines = (report.text(code, count=count) for code, count in counts.items() if count)
    return "\n".join(lines) or NOTHING


def shall_counts(examined: Examination) -> tuple[int, int]:
    """Count the SHALL items that are met, and all SHALL items."""
    every = sum(each.item.expectation is Expectation.SHALL for each in examined.outcomes)
    return len(examined.of(EvidenceVerdict.MET, Expectation.SHALL)), every


def _counts(report: LotReport, examined: Examination) -> tuple[str, ...]:
    lacking = len(examined.of(EvidenceVerdict.UNMET, Expectation.SHALL))
    to_test = len(examined.of(EvidenceVerdict.UNVERIFIABLE))
    broken = len(examined.of(EvidenceVerdict.MALFORMED))
    return (
        *((report.text("shown-lacking", count=lacking),) if lacking else ()),
        *((report.text("shown-to-test", count=to_test),) if to_test else ()),
        *((report.text("shown-broken", count=broken),) if broken else ()),
    )
