"""Both sides of a FHIR exchange, from statements of servers and clients; all invented."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from build_exchanges import (
    READS,
    a_product_bid,
    a_rest,
    a_statement,
    an_exchange,
    exchanging,
)
from in_words import in_swedish
from vagval.comply.judge_exchange import judge_exchange
from vagval.domain.capability import Capability, CapabilityStatement, RestCapability
from vagval.domain.evidence import Evidence
from vagval.domain.exchange import FhirExchange, Role
from vagval.domain.interoperability import ExchangeSide, OfferedProduct, SideState

PROFILE = "https://exempel.se/fhir/StructureDefinition/ordination"


def judged(
    *evidence: Evidence, role: Role = Role.ANSWERS, asked: FhirExchange = READS
) -> ExchangeSide:
    exchange = an_exchange(content=asked)
    product = OfferedProduct(exchange.lot(role), "alfa", f"alfa-{exchange.lot(role)}", "1.0")
    bid = a_product_bid("alfa", product.lot, evidence=evidence)
    return judge_exchange(exchanging(exchange), exchange, role, bid, product)


def server(*rests: RestCapability, release: str = "4.0.1") -> Evidence:
    return a_statement("underlag", "alfa-LAB", *rests, release=release)


def client(*rests: RestCapability) -> Evidence:
    return a_statement("underlag", "alfa-LM", *rests)


def codes(side: ExchangeSide) -> list[str]:
    return [reason.code for reason in side.reasons]


def naming(profile: str) -> Evidence:
    """Offer the resource with a profile."""
    rest = a_rest()
    (resource,) = rest.resources
    with_profile = replace(resource, profiles=(Capability(profile),))
    return server(replace(rest, resources=(with_profile,)))


def test_a_server_that_offers_all_of_it_answers() -> None:
    side = judged(server(a_rest()))
    assert (side.state, side.evidence, side.reasons) == (SideState.SHOWN, "underlag", ())


def test_a_client_that_uses_all_of_it_asks() -> None:
    assert judged(client(a_rest("client")), role=Role.ASKS).state is SideState.SHOWN


def test_a_server_says_nothing_of_what_the_product_asks_for() -> None:
    side = judged(client(a_rest("server")), role=Role.ASKS)
    assert (side.state, codes(side)) == (SideState.MISSING, ["exchange-side-silent"])
    assert "säger inget om vad produkten frågar andra system om" in in_swedish(*side.reasons)


def test_a_client_says_nothing_of_what_the_product_answers() -> None:
    side = judged(server(a_rest("client")))
    assert (side.state, codes(side)) == (SideState.MISSING, ["exchange-side-silent"])
    assert "säger inget om vad produkten svarar på" in in_swedish(*side.reasons)


def test_one_statement_may_describe_both_sides() -> None:
    both = (a_rest("server"), a_rest("client", "Observation"))
    assert judged(server(*both)).state is SideState.SHOWN
    # The client is described and does not name the resource; nothing asks this file to.
    assert judged(client(*both), role=Role.ASKS).state is SideState.MISSING
    cited = replace(client(*both), requirements=("LM-S-1",))
    assert judged(cited, role=Role.ASKS).state is SideState.CONTRADICTED


def test_a_missing_search_contradicts_and_is_named() -> None:
    side = judged(server(a_rest(searches=("status",))))
    assert side.state is SideState.CONTRADICTED
    assert codes(side) == ["fhir-lacks-search"]
    assert "patient" in in_swedish(*side.reasons)


def test_a_search_of_the_whole_server_holds_for_the_resource() -> None:
    whole = replace(a_rest(searches=()), searches=(Capability("patient"),))
    assert judged(server(whole)).state is SideState.SHOWN


def test_two_statements_that_show_half_each_do_not_show_the_whole() -> None:
    reading = server(a_rest(interactions=("read",)))
    searching = replace(server(a_rest(interactions=("search-type",))), id="annat")
    assert judged(reading, searching).state is SideState.CONTRADICTED


def test_another_release_of_fhir_contradicts_whatever_is_offered() -> None:
    side = judged(server(a_rest(), release="3.0.2"))
    assert (side.state, codes(side)) == (SideState.CONTRADICTED, ["fhir-other-release"])


def test_a_correction_of_the_same_release_is_the_same_release() -> None:
    assert judged(server(a_rest(), release="4.0.0")).state is SideState.SHOWN


def test_a_profile_counts_only_if_it_is_named() -> None:
    asked = replace(READS, profile=PROFILE)
    assert judged(server(a_rest()), asked=asked).state is SideState.CONTRADICTED
    assert judged(naming(PROFILE), asked=asked).state is SideState.SHOWN


def test_a_profile_without_the_version_asked_for_is_shown_and_remarked_on() -> None:
    side = judged(naming(PROFILE), asked=replace(READS, profile=f"{PROFILE}|1.2.0"))
    assert (side.state, codes(side)) == (SideState.SHOWN, ["fhir-profile-version-unknown"])


def test_a_statement_without_anything_says_nothing() -> None:
    empty = replace(server(), shown=CapabilityStatement())
    assert judged(empty).state is SideState.MISSING


@given(
    fewer=st.sets(st.sampled_from(("read", "search-type", "create"))),
    more=st.sets(st.sampled_from(("read", "search-type", "create"))),
    searches=st.sets(st.sampled_from(("patient", "status"))),
)
def test_a_capability_more_never_worsens_a_side(
    fewer: set[str], more: set[str], searches: set[str]
) -> None:
    def strength(interactions: set[str]) -> int:
        rest = a_rest(interactions=tuple(sorted(interactions)), searches=tuple(sorted(searches)))
        return judged(server(rest)).state.strength

    assert strength(fewer | more) >= strength(fewer)
