"""Products, sides and exchanges as people name them (ord för samverkan)."""

from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.document import Tone
from vagval.domain.errors import DetailValue
from vagval.domain.exchange import ContractExchange, Exchange, FhirExchange, IheExchange, Role
from vagval.domain.expectation import Expectation
from vagval.domain.interoperability import (
    ExchangeSide,
    Interoperability,
    OfferedProduct,
    Pair,
    SideState,
)
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.told_finding import told

STATE_TONES: MappingProxyType[SideState, Tone] = MappingProxyType(
    {
        SideState.SHOWN: "good",
        SideState.CLAIMED: "warning",
        SideState.MISSING: "bad",
        SideState.CONTRADICTED: "bad",
    }
)
COUNTED = (Expectation.SHALL, Expectation.SHOULD)
"""What is optional is told exchange by exchange, and is counted nowhere."""


@dataclass(frozen=True, slots=True)
class InteroperabilityReport:
    """What products can exchange, and how it is told in this report."""

    context: ReportContext

    @property
    def found(self) -> Interoperability:
        """All products, sides and exchanges."""
        return self.context.evaluation.interoperability

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.context.wording.text(code, **details)

    def number_of(self, product: OfferedProduct) -> int:
        """Give a product's number, by which rows and columns find each other."""
        return self.found.products.index(product) + 1

    def product_name(self, product: OfferedProduct) -> str:
        """Name a product with its version and who offers it; a bid that names none by its lot."""
        bid = self.context.evaluation.material.bid(product.bid)
        return self.text(
            "product-of-vendor",
            product=f"{product.name} {product.version}".strip() or "none",
            lot=product.lot,
            vendor=bid.vendor if bid is not None else product.bid,
        )

    def numbered(self, product: OfferedProduct) -> str:
        """Name a product after its number."""
        return f"{self.number_of(product)}. {self.product_name(product)}"

    def short_name(self, product: OfferedProduct) -> str:
        """Name a product after its number, without its vendor, where there is little room."""
        name = f"{product.name} {product.version}".strip() or self.product_name(product)
        return f"{self.number_of(product)}. {name}"

    def lot_name(self, key: str) -> str:
        """Name a lot, with its key."""
        lot = self.context.evaluation.criteria.procurement.lot(key)
        return key if lot is None else self.text("lot-heading", name=lot.name, lot=key)

    def state(self, state: SideState) -> str:
        """Say what is known."""
        return self.text(f"exchange-state-{state.value}")

    def counts(self, pair: Pair, expectation: Expectation) -> str:
        """Count the exchanges that are expected so by what is known of them, the best first."""
        counted = (
            self.text(f"exchange-count-{state.value}", count=count)
            for state in reversed(SideState)
            if (count := pair.count(expectation, state))
        )
        return self.text(f"exchange-counts-{expectation.value.lower()}", counts=tuple(counted))

    def asked_for(self, exchange: Exchange) -> str:
        """Say what is exchanged, between whom, and over what."""
        sides = {role.value: self.lot_name(exchange.lot(role)) for role in Role}
        level = exchange.expectation.value.lower()
        match exchange.content:
            case FhirExchange() as content:
                return self.text(
                    "exchange-over-fhir", **sides, level=level, release=content.release,
                    can=tuple(self._abilities(content)), profile=content.profile or "none",
                )  # fmt: skip
            case ContractExchange() as content:
                return self.text(
                    "exchange-over-contract", **sides, level=level, contract=content.contract,
                    version=f"{content.major}.{content.minor}", at_least=content.at_least.value,
                )  # fmt: skip
            case IheExchange() as content:
                return self.text(
                    "exchange-over-ihe", **sides, level=level, profile=content.profile,
                    asking=content.asking_actor, answering=content.answering_actor,
                )  # fmt: skip

    def _abilities(self, content: FhirExchange) -> list[str]:
        resource = content.resource
        can = [
            self.text("fhir-can-interaction", resource=resource, name=name)
            for name in content.interactions
            if name != "search-type" or not content.searches
        ]
        if content.searches:
            name = "+".join(content.searches)
            can.append(self.text("fhir-can-search", resource=resource, name=name))
        can += [
            self.text("fhir-can-operation", resource=resource, name=name)
            for name in content.operations
        ]
        return can

    def grounds(self, side: ExchangeSide) -> str:
        """Tell the authority's assessment, the evidence that decided, and why it is not shown."""
        reasons = [told(each, self.context, side.product.lot).what for each in side.reasons]
        named = (self._evidence_named(side),) if side.evidence else ()
        return "\n".join((*self._assessed(side), *named, *dict.fromkeys(reasons))) or NOTHING

    def _assessed(self, side: ExchangeSide) -> tuple[str, ...]:
        made = side.assessment
        if made is None:
            return ()
        told = self.text(
            "exchange-assessed", requirement=made.requirement, reason=made.reason, on=made.on
        )
        return (told,)

    def _evidence_named(self, side: ExchangeSide) -> str:
        bid = self.context.evaluation.material.bid(side.product.bid)
        found = next((e for e in bid.evidence if e.id == side.evidence), None) if bid else None
        if found is None:
            return side.evidence
        return self.text(
            "evidence-named",
            evidence=found.id, level=found.level.name, issuer=found.issuer, issued=found.issued,
        )  # fmt: skip
