"""Evaluations of three lots whose products must exchange things; every product is invented."""

from dataclasses import replace

from build_exchanges import (
    READS,
    a_decision,
    a_product_bid,
    a_rest,
    a_statement,
    an_exchange,
    decisions,
    exchanging,
)
from builders import a_material
from report.evaluated import two_bids
from vagval.comply.interoperability import interoperability
from vagval.domain.audience import Audience
from vagval.domain.bid import Bid, Claim
from vagval.domain.bilingual import Language
from vagval.domain.exchange import Exchange
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.report.context import ReportContext
from vagval.report.wording import Wording

EXCHANGES = (
    an_exchange("ordination", content=READS),
    an_exchange("historik", "LAB", "LM"),
    an_exchange("vardplan", "LM", "VP", level="SHOULD"),
)
BOTH_SIDES = (a_rest("server"), a_rest("client"))


def exchanging_bids() -> tuple[Bid, ...]:
    """Make a bid that shows, one that claims, and one that contradicts and says nothing."""
    tables = tuple(a_decision(role) for role in ("consumer", "producer"))
    alfa = a_product_bid(
        "alfa", "LM",
        evidence=(
            a_statement("beskrivning", "alfa-LM", *BOTH_SIDES),
            decisions("beslut", "alfa-LM", *tables),
        ),
    )  # fmt: skip
    beta = a_product_bid(
        "beta", "LAB", "VP",
        claims={"LAB-S-1": Claim.MET},
        evidence=(a_statement("beskrivning", "beta-LAB", a_rest(searches=())),),
    )  # fmt: skip
    gamma = a_product_bid(
        "gamma", "LAB",
        evidence=(
            a_statement("beskrivning", "gamma-LAB", *BOTH_SIDES),
            decisions("beslut", "gamma-LAB", *tables),
        ),
    )  # fmt: skip
    return alfa, beta, gamma


def exchanged(
    *bids: Bid,
    exchanges: tuple[Exchange, ...] = EXCHANGES,
    language: Language = "sv",
    audience: Audience = "audit",
) -> ReportContext:
    """Put bids together as the evaluation does; without bids, the three above."""
    context, criteria = two_bids(), exchanging(*exchanges)
    material = a_material(*(bids or exchanging_bids()))
    evaluation = replace(
        context.evaluation,
        criteria=criteria,
        material=material,
        lots=tuple(replace(context.evaluation.lots[0], lot=lot) for lot in lots_of(criteria)),
        interoperability=interoperability(criteria, material.bids),
    )
    return replace(
        context, evaluation=evaluation, audience=audience, wording=Wording(language), is_whole=True
    )


def lots_of(criteria: Criteria) -> tuple[Lot, ...]:
    """Give the lots of the criteria."""
    return criteria.procurement.lots
