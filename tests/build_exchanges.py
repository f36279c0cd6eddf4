"""Required exchanges and what shows them, as values for tests; every product is invented."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from build_criteria import a_lot, a_procurement, a_requirement, named
from build_material import a_bid, an_evidence
from vagval.domain.bid import Bid, Claim, Product
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Mode,
    RestCapability,
)
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.exchange import (
    ContractExchange,
    Exchange,
    ExchangeContent,
    FhirExchange,
)
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions

APPROVED = ContractDecision.APPROVED
CONTRACT = ContractExchange("GetMedicationHistory", 2, 1, ContractDecision.WITH_RESERVATIONS)
READS = FhirExchange(
    "4.0.1", "MedicationRequest", interactions=("read", "search-type"), searches=("patient",)
)
LOTS = ("LM", "LAB", "VP")


def an_exchange(
    key: str = "lakemedel",
    asks: str = "LM",
    answers: str = "LAB",
    content: ExchangeContent = CONTRACT,
    level: str = "SHALL",
) -> Exchange:
    """Require an exchange that each side claims by its lot's own requirement."""
    return Exchange(
        id=key,
        name=named(key.capitalize()),
        expectation=Expectation(level),
        asks=asks,
        answers=answers,
        content=content,
        place=Place("criteria/prov/standards/exchanges.toml", cell=key),
        requirement_asks=f"{asks}-S-1",
        requirement_answers=f"{answers}-S-1",
    )


def exchanging(*exchanges: Exchange, lots: tuple[str, ...] = LOTS) -> Criteria:
    """Make criteria with a requirement in each lot, ``LOT-S-1``, at level E1."""
    requirements = tuple(
        replace(a_requirement(f"{lot}-S-1", level=EvidenceLevel.E1), lot=lot) for lot in lots
    )
    procurement = a_procurement(*(a_lot(lot) for lot in lots))
    return Criteria(procurement, requirements, (), exchanges=exchanges)


def a_product_bid(
    key: str,
    *lots: str,
    claims: Mapping[str, Claim | None] | None = None,
    evidence: Iterable[Evidence] = (),
) -> Bid:
    """Make a bid with the product ``KEY-LOT`` 1.0 in each lot."""
    bid = a_bid(key, lots=lots, answers=claims or {}, evidence=evidence)
    return replace(bid, products=tuple(Product(lot, f"{key}-{lot}", "1.0") for lot in lots))


def a_decision(role: str, decision: ContractDecision = APPROVED) -> DecidedContract:
    """Make a decision in time about the contract that tests ask for."""
    return DecidedContract("GetMedicationHistory", (2, 1), role, decision, date(2025, 5, 12))


def decisions(key: str, product: str, *decided: DecidedContract, **changed: object) -> Evidence:
    """Show a table of decisions about a product."""
    made = an_evidence(key, kind="riv-ta-decisions", product=product, version="1.0")
    fields = {"shown": RivTaDecisions(decisions=decided), **changed}
    return replace(made, **fields)  # type: ignore[arg-type] # a test names fields of evidence


def a_rest(
    mode: Mode = "server",
    resource: str = "MedicationRequest",
    interactions: tuple[str, ...] = ("read", "search-type"),
    searches: tuple[str, ...] = ("patient",),
) -> RestCapability:
    """Offer one type of resource."""
    named_so = CapabilityResource(
        resource,
        interactions=tuple(Capability(each) for each in interactions),
        searches=tuple(Capability(each) for each in searches),
    )
    return RestCapability(mode, resources=(named_so,))


def a_statement(key: str, product: str, *rests: RestCapability, release: str = "4.0.1") -> Evidence:
    """Show a FHIR statement about a product."""
    made = an_evidence(key, kind="fhir-statement", product=product, version="1.0")
    return replace(made, shown=CapabilityStatement(fhir_version=release, rests=rests))
