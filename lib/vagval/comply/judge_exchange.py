"""What a bid shows about one side of an exchange, and what it only claims (prövat utbyte)."""

from vagval.comply.common_checks import common_faults
from vagval.comply.exchange_bearing import bears_on, shown_for, speaks_of
from vagval.comply.exchange_standard import exchange_standard, mode_of
from vagval.comply.judge_fhir_statement import judge_fhir_statement
from vagval.comply.judge_standard import judge_standard
from vagval.comply.merge_evidence import merge_evidence
from vagval.comply.subject import Subject
from vagval.domain.bid import Bid, Claim
from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.exchange import Exchange, Role
from vagval.domain.interoperability import ExchangeSide, OfferedProduct, SideState
from vagval.domain.procurement import Criteria
from vagval.domain.standard import ItemWeights, RequiredStandard

Examined = tuple[EvidenceVerdict, tuple[Finding, ...]]
VERSION_NOTES = frozenset({"fhir-profile-version-unknown", "fhir-profile-other-version"})
"""Said even of what is shown: the profile is named, but not as it is asked for."""
LOWEST = EvidenceLevel.E1
"""Where no requirement says otherwise a file is enough; free text shows nothing."""


def judge_exchange(
    criteria: Criteria, exchange: Exchange, role: Role, bid: Bid, product: OfferedProduct
) -> ExchangeSide:
    """Say whether a product is shown, claimed, missing or contradicted on one side.

    One piece of evidence has to show the whole side: what two endpoints do together, no client can
    rely on. Of several the best decides, as for a requirement: a statement about one endpoint does
    not contradict what the statement about another one shows. Decisions on a contract are read
    together, however many tables they stand in. Evidence that is about something else is silent.

    References
    ----------
    HL7 FHIR R4, CapabilityStatement.kind: an *instance* is about one specific system instance.
    """
    subject = Subject(bid, bid.product_in(product.lot), criteria.procurement.deadline)
    standard = exchange_standard(exchange, role)
    level = asked_level(criteria, exchange.requirement(role))
    state = claimed_state(bid, exchange.requirement(role))
    reasons: list[Finding] = []
    sound: list[Evidence] = []
    decided = ""
    for evidence in strongest_first(criteria, bid, product, standard.kind):
        if not bears_on(evidence, bid, exchange, role):
            continue
        faults = common_faults(evidence, subject, (standard.kind,), level)
        reasons.extend(reason for _, reason in faults)
        if not faults:
            sound.append(evidence)
    for evidence in read_together(sound, exchange, role, standard, subject):
        verdict, found = examined(evidence, standard, subject, exchange, role)
        if verdict is EvidenceVerdict.MET:
            return ExchangeSide(exchange.id, role, product, SideState.SHOWN, evidence.id, found)
        reasons.extend(found)
        if verdict is EvidenceVerdict.UNMET:
            decided = decided or evidence.id
            state = SideState.CONTRADICTED
    return ExchangeSide(exchange.id, role, product, state, decided, tuple(reasons))


def read_together(
    sound: list[Evidence],
    exchange: Exchange,
    role: Role,
    standard: RequiredStandard,
    subject: Subject,
) -> tuple[Evidence, ...]:
    """Let tables of decisions on the contract be read as one, those that hold first.

    A later decision replaces a former one in another table too. Of tables that say the same when
    read together, the one is named first that says so by itself.
    """
    speaking = [each for each in sound if speaks_of(each, exchange, role)]
    merged = {each.id: each for each in merge_evidence(speaking)}
    pieces = [(each, merged.get(each.id, each)) for each in sound]

    def turns(pair: tuple[Evidence, Evidence]) -> bool:
        own, whole = pair
        if own.shown == whole.shown:
            return False
        verdicts = [examined(each, standard, subject, exchange, role)[0] for each in pair]
        return verdicts[0] is not verdicts[1]

    return tuple(whole for _, whole in sorted(pieces, key=turns))


def asked_level(criteria: Criteria, requirement: str) -> EvidenceLevel:
    """Give the lowest level that the requirement of a side accepts."""
    asked = (each.level for each in criteria.requirements if each.id == requirement)
    return next(asked, None) or LOWEST


def claimed_state(bid: Bid, requirement: str) -> SideState:
    """Say what is known before any evidence: an answer that the requirement is met, or nothing."""
    is_claimed = any(
        answer.requirement == requirement and answer.claim is Claim.MET for answer in bid.answers
    )
    return SideState.CLAIMED if is_claimed else SideState.MISSING


def strongest_first(
    criteria: Criteria, bid: Bid, product: OfferedProduct, kind: str
) -> tuple[Evidence, ...]:
    """Give the evidence of a kind about a product, the strongest first, then by key."""
    of_lot = {each.id for each in criteria.requirements_of(product.lot)}
    about = (
        each for each in bid.evidence if each.kind == kind and is_for(each, bid, product, of_lot)
    )
    return tuple(sorted(about, key=lambda each: (-each.level, each.id)))


def is_for(evidence: Evidence, bid: Bid, product: OfferedProduct, of_lot: set[str]) -> bool:
    """Tell whether a piece of evidence is about the product of a lot.

    What names no product is about the lots of the requirements that it is shown for: a bid with
    products in several lots has not shown the same of them all.
    """
    if evidence.product:
        return evidence.product == product.name
    return not of_lot.isdisjoint(shown_for(evidence, bid))


def examined(
    evidence: Evidence,
    standard: RequiredStandard,
    subject: Subject,
    exchange: Exchange,
    role: Role,
) -> Examined:
    """Examine one sound piece of evidence: the verdict, why it is not *met*, what to know of it."""
    shown, required = evidence.shown, standard.statement
    if required is not None and isinstance(shown, CapabilityStatement):
        return examined_statement(evidence, shown, required, exchange, role)
    judged = judge_standard(evidence, standard, subject)
    found = judged.examination
    return judged.verdict, judged.reasons if found is None else falls_short(found)


def examined_statement(
    evidence: Evidence,
    shown: CapabilityStatement,
    required: CapabilityStatement,
    exchange: Exchange,
    role: Role,
) -> Examined:
    """Compare a FHIR statement with one side.

    A statement of a server says nothing about what the product does as a client, and the other
    way round: it neither shows nor contradicts.
    """
    mode = mode_of(role)
    if all(rest.mode != mode for rest in shown.rests):
        silent = finding(
            "exchange-side-silent", evidence.place, Severity.NOTE,
            evidence=evidence.id, role=role.value,
        )  # fmt: skip
        return EvidenceVerdict.UNVERIFIABLE, (silent,)
    place = exchange.place
    found = judge_fhir_statement(required, (), shown, place=place, weights=ItemWeights(), mode=mode)
    versions = tuple(note for note in found.notes if note.code in VERSION_NOTES)
    return found.verdict, (*falls_short(found), *versions)


def falls_short(found: Examination) -> tuple[Finding, ...]:
    """Say what an examination did not find."""
    short = (reason for outcome in found.outcomes for reason in outcome.reasons)
    return (*found.gate, *short)
