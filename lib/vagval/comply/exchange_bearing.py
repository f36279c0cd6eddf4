"""Whether a piece of evidence says anything about one side of an exchange (bevisets räckvidd)."""

from vagval.comply.exchange_standard import mode_of
from vagval.domain.bid import Bid
from vagval.domain.capability import CapabilityStatement
from vagval.domain.evidence import Evidence
from vagval.domain.exchange import ContractExchange, Exchange, FhirExchange, IheExchange, Role
from vagval.domain.ihe_statement import IheStatement, ihe_key
from vagval.domain.riv_ta_decisions import RivTaDecisions


def bears_on(evidence: Evidence, bid: Bid, exchange: Exchange, role: Role) -> bool:
    """Tell whether what the evidence lacks may be held against a side.

    It may if the evidence is shown for the side's own requirement, or speaks of the very thing
    that is exchanged. What other requirements ask for says nothing here: nobody has to name all
    that a product can do in every file.
    """
    requirement = exchange.requirement(role)
    if requirement and requirement in shown_for(evidence, bid):
        return True
    return evidence.shown is None or speaks_of(evidence, exchange, role)


def shown_for(evidence: Evidence, bid: Bid) -> frozenset[str]:
    """Give the requirements that evidence is shown for: by its own line or by an answer."""
    cited = {each.requirement for each in bid.answers if each.evidence == evidence.id}
    return frozenset(cited | set(evidence.requirements))


def speaks_of(evidence: Evidence, exchange: Exchange, role: Role) -> bool:
    """Tell whether the file names what is exchanged, as far as it is about that side.

    A contract is tested and decided role by role, and a FHIR statement describes a server or a
    client; an IHE statement names every part that a product plays in a profile.
    """
    match exchange.content, evidence.shown:
        case FhirExchange() as content, CapabilityStatement() as shown:
            own = [rest for rest in shown.rests if rest.mode == mode_of(role)]
            # A statement of the other side alone is told of; it never contradicts.
            return not own or any(
                named.type == content.resource for rest in own for named in rest.resources
            )
        case ContractExchange() as content, RivTaDecisions() as shown:
            contract = content.contract.casefold()
            is_decided = any(
                each.contract.casefold() == contract and each.role == content.part(role)
                for each in shown.decisions
            )
            return is_decided or shown.is_unreadable(content.contract)
        case IheExchange() as content, IheStatement() as shown:
            rows = (*shown.rows, *shown.unreadable)
            return any(ihe_key(each.profile) == ihe_key(content.profile) for each in rows)
        case _:
            return False
