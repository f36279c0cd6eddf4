"""Whether a bid shows what it claims, requirement by requirement (bevisprövning)."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from vagval.comply.best_judgment import best_judgment
from vagval.comply.common_checks import common_faults
from vagval.comply.judge_evidence import Judgment, judge_evidence
from vagval.comply.merge_evidence import merge_evidence
from vagval.comply.subject import Subject
from vagval.domain.bid import Bid
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.requirement import Requirement
from vagval.domain.standard import Counting, RequiredStandard


def check_evidence(criteria: Criteria, bid: Bid) -> tuple[Conformance, ...]:
    """Check the evidence for every requirement of the bid's lots that asks for evidence.

    Evidence counts for a requirement if the bid's answer cites it or if the evidence list names
    the requirement. Of several the best decides, and it is said which; what says nothing about
    the offered product never stands before what contradicts the claim.

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
        keys = sorted(cited | named[requirement.id])
        pieces = _read_together((listed[k] for k in keys if k in listed), requirement, subject)
        judgments = (
            *(judge_evidence(piece, requirement, subject, standard) for piece in pieces),
            *(_not_listed(key, place) for key in keys if key not in listed),
        )
        conformances.append(_conclude(bid, requirement, judgments, place, standard))
    return tuple(conformances)


def _read_together(
    pieces: Iterable[Evidence], requirement: Requirement, subject: Subject
) -> tuple[Evidence, ...]:
    """Let decisions in several sound files be read as those of one."""
    every = tuple(pieces)
    kinds = (requirement.evidence,)
    sound = [e for e in every if not common_faults(e, subject, kinds, requirement.level)]
    merged = {each.id: each for each in merge_evidence(sound)}
    return tuple(merged.get(each.id, each) for each in every)


def _conclude(
    bid: Bid,
    requirement: Requirement,
    judgments: tuple[Judgment, ...],
    place: Place,
    standard: RequiredStandard | None,
) -> Conformance:
    key = standard.id if standard is not None else ""
    if not judgments:
        return Conformance(bid.id, requirement.id, None, standard=key)
    best = best_judgment(judgments)
    return Conformance(
        bid.id,
        requirement.id,
        best.verdict,
        best.evidence,
        _reasons(best, judgments, place),
        key,
        best.examination if standard is not None else None,
        _share(best, standard),
    )


def _share(best: Judgment, standard: RequiredStandard | None) -> Fraction:
    """Give what a met requirement earns: the degree where the standard counts so, else all.

    Only evidence that shows the requirement, or leaves it to a test, says how much is there. Where
    the authority finds a requirement met against or without evidence, it is met in full.
    """
    if standard is None or standard.counting is not Counting.DEGREE or best.examination is None:
        return Fraction(1)
    says = best.verdict in {EvidenceVerdict.MET, EvidenceVerdict.UNVERIFIABLE}
    degree = best.examination.degree if says and not best.is_silent else None
    return Fraction(1) if degree is None else degree


def _not_listed(key: str, place: Place) -> Judgment:
    reason = finding("evidence-not-listed", place, Severity.NOTE, evidence=key)
    return Judgment(key, EvidenceVerdict.MALFORMED, (reason,), is_silent=True)


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
