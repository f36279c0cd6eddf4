"""Whether a bid shows what it claims, requirement by requirement (bevisprövning)."""

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction

from vagval.comply.judge_evidence import Judgment, judge_evidence
from vagval.comply.subject import Subject
from vagval.domain.bid import Bid
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence_verdict import BEST_FIRST, EvidenceVerdict
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.requirement import Requirement
from vagval.domain.standard import Counting, RequiredStandard


def check_evidence(criteria: Criteria, bid: Bid) -> tuple[Conformance, ...]:
    """Check the evidence for every requirement of the bid's lots that asks for evidence.

    Evidence counts for a requirement if the bid's answer cites it or if the evidence list names
    the requirement. Of several the best verdict decides, and it is said which.

    Returns
    -------
    tuple of Conformance
        In the published order of the requirements; the verdict is None where nothing is cited.
    """
    answers = {answer.requirement: answer for answer in bid.answers}
    named: defaultdict[str, set[str]] = defaultdict(set)
    for evidence in bid.evidence:
        for requirement_id in evidence.requirements:
            named[requirement_id].add(evidence.id)
    listed = {evidence.id: evidence for evidence in bid.evidence}
    conformances: list[Conformance] = []
    for requirement in criteria.requirements:
        if not requirement.evidence or requirement.lot not in bid.lots:
            continue
        answer = answers.get(requirement.id)
        place = answer.place if answer is not None else bid.place
        cited = {answer.evidence} if answer is not None and answer.evidence else set[str]()
        product = bid.product_in(requirement.lot)
        subject = Subject(bid, product, criteria.procurement.deadline)
        standard = criteria.standard_of(requirement.id)
        judgments = tuple(
            judge_evidence(listed[key], requirement, subject, standard)
            if key in listed
            else _not_listed(key, place)
            for key in sorted(cited | named[requirement.id])
        )
        conformance = _conclude(bid, requirement, judgments, place)
        conformances.append(_with_standard(conformance, judgments, standard))
    return tuple(conformances)


def _conclude(
    bid: Bid, requirement: Requirement, judgments: tuple[Judgment, ...], place: Place
) -> Conformance:
    if not judgments:
        return Conformance(bid.id, requirement.id, None)
    best = min(judgments, key=lambda judgment: BEST_FIRST.index(judgment.verdict))
    reasons = _reasons(best, judgments, place)
    return Conformance(bid.id, requirement.id, best.verdict, best.evidence, reasons)


def _with_standard(
    conformance: Conformance, judgments: tuple[Judgment, ...], standard: RequiredStandard | None
) -> Conformance:
    """Add the examination that decided, and what share of its points the requirement earns."""
    if standard is None:
        return conformance
    examined = next((j.examination for j in judgments if j.evidence == conformance.evidence), None)
    by_degree = standard.counting is Counting.DEGREE and examined is not None
    degree = examined.degree if by_degree and examined is not None else None
    return replace(
        conformance,
        standard=standard.id,
        examination=examined,
        share=Fraction(1) if degree is None else degree,
    )


def _not_listed(key: str, place: Place) -> Judgment:
    reason = finding("evidence-not-listed", place, Severity.NOTE, evidence=key)
    return Judgment(key, EvidenceVerdict.MALFORMED, (reason,))


def _reasons(best: Judgment, judgments: tuple[Judgment, ...], place: Place) -> tuple[Finding, ...]:
    """Say why each piece falls short, unless one is enough; and which of several decided."""
    reasons = (
        ()
        if best.verdict is EvidenceVerdict.MET
        else tuple(reason for judgment in judgments for reason in judgment.reasons)
    )
    if len(judgments) == 1:
        return reasons
    others = tuple(j.evidence for j in judgments if j is not best)
    chosen = finding(
        "evidence-best-of-several",
        place,
        Severity.NOTE,
        evidence=best.evidence,
        verdict=best.verdict.value,
        others=others,
    )
    return (chosen, *reasons)
