"""One side of an exchange is shown, claimed, missing or contradicted; every product is invented."""

from dataclasses import replace
from datetime import date

import pytest

from build_exchanges import CONTRACT, a_decision, a_product_bid, an_exchange, decisions, exchanging
from builders import an_evidence
from in_words import in_swedish
from vagval.comply.judge_exchange import judge_exchange
from vagval.domain.bid import Claim
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.exchange import IheExchange, Role
from vagval.domain.ihe_statement import IheRow, IheStatement
from vagval.domain.interoperability import ExchangeSide, OfferedProduct, SideState
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract

PRODUCT = OfferedProduct("LM", "alfa", "alfa-LM", "1.0")
CLAIMED: dict[str, Claim | None] = {"LM-S-1": Claim.MET}
SHOWING = decisions("beslut", "alfa-LM", a_decision("consumer"))


def judged(
    *evidence: Evidence,
    claims: dict[str, Claim | None] | None = None,
    level: EvidenceLevel = EvidenceLevel.E1,
) -> ExchangeSide:
    exchange = an_exchange()
    criteria = exchanging(exchange)
    asked = tuple(replace(each, level=level) for each in criteria.requirements)
    bid = a_product_bid("alfa", "LM", claims=claims, evidence=evidence)
    return judge_exchange(replace(criteria, requirements=asked), exchange, Role.ASKS, bid, PRODUCT)


def test_an_approved_consumer_is_shown_on_the_evidence_that_shows_it() -> None:
    side = judged(SHOWING)
    assert (side.state, side.evidence, side.reasons) == (SideState.SHOWN, "beslut", ())


def test_an_answer_alone_is_a_claim() -> None:
    assert judged(claims=CLAIMED).state is SideState.CLAIMED


@pytest.mark.parametrize("answer", [Claim.PARTLY, Claim.NOT_MET, None])
def test_any_other_answer_claims_nothing(answer: Claim | None) -> None:
    assert judged(claims={"LM-S-1": answer}).state is SideState.MISSING


def test_neither_evidence_nor_answer_is_missing() -> None:
    assert judged().state is SideState.MISSING


def test_sound_evidence_that_lacks_it_contradicts_even_a_claim() -> None:
    # The table is shown for the side's requirement and names the producer only.
    table = decisions("beslut", "alfa-LM", a_decision("producer"), requirements=("LM-S-1",))
    side = judged(table, claims=CLAIMED)
    assert (side.state, side.evidence) == (SideState.CONTRADICTED, "beslut")
    assert "GetMedicationHistory" in in_swedish(*side.reasons)


@pytest.mark.parametrize(
    "other",
    [replace(a_decision("consumer"), contract="CheckBlocks"), a_decision("producer")],
)
def test_decisions_on_something_else_are_silent(other: DecidedContract) -> None:
    table = decisions("beslut", "alfa-LM", other, requirements=("LM-S-22",))
    assert (judged(table).state, judged(table).reasons) == (SideState.MISSING, ())
    assert judged(table, claims=CLAIMED).state is SideState.CLAIMED


@pytest.mark.parametrize(
    ("first", "then", "state", "named"),
    [
        ("APPROVED", "REJECTED", SideState.CONTRADICTED, "b"),
        ("REJECTED", "APPROVED", SideState.SHOWN, "b"),
    ],
)
def test_the_latest_decision_holds_in_whichever_table_it_stands(
    first: str, then: str, state: SideState, named: str
) -> None:
    earlier = a_decision("consumer", ContractDecision[first])
    later = replace(a_decision("consumer", ContractDecision[then]), decided=date(2025, 9, 1))
    side = judged(decisions("a", "alfa-LM", earlier), decisions("b", "alfa-LM", later))
    assert (side.state, side.evidence) == (state, named)


def test_a_rejected_test_contradicts() -> None:
    rejected = a_decision("consumer", ContractDecision.REJECTED)
    assert judged(decisions("beslut", "alfa-LM", rejected)).state is SideState.CONTRADICTED


@pytest.mark.parametrize(
    ("unsound", "code"),
    [
        (replace(SHOWING, version="0.9"), "evidence-other-version"),
        (replace(SHOWING, found_sha256=None), "evidence-file-missing"),
        (replace(SHOWING, expires=date(2026, 3, 16)), "evidence-expired"),
        (replace(SHOWING, level=EvidenceLevel.E0), "evidence-level-low"),
        (replace(SHOWING, shown=None), "evidence-not-read"),
    ],
)
def test_unsound_evidence_neither_shows_nor_contradicts(unsound: Evidence, code: str) -> None:
    side = judged(unsound, claims=CLAIMED)
    assert side.state is SideState.CLAIMED
    assert [reason.code for reason in side.reasons] == [code]


def test_the_level_that_the_requirement_asks_for_holds_for_the_exchange() -> None:
    assert judged(SHOWING, level=EvidenceLevel.E3).state is SideState.MISSING
    tested = replace(SHOWING, level=EvidenceLevel.E3)
    assert judged(tested, level=EvidenceLevel.E3).state is SideState.SHOWN


def test_evidence_about_another_product_of_the_bid_says_nothing_here() -> None:
    side = judged(replace(SHOWING, product="alfa-LAB"))
    assert (side.state, side.reasons) == (SideState.MISSING, ())


def test_evidence_that_names_no_product_shows_nothing_and_is_told_of_in_its_lot() -> None:
    nameless = replace(SHOWING, product="", version="")
    assert judged(nameless).state is SideState.MISSING
    own = judged(replace(nameless, requirements=("LM-S-1",)))
    assert own.state is SideState.MISSING
    assert [reason.code for reason in own.reasons] == ["evidence-without-subject"]
    assert judged(replace(nameless, requirements=("LAB-S-1",))).reasons == ()


def test_one_piece_that_shows_it_is_enough_and_the_strongest_is_named() -> None:
    lacking = decisions("a-tom", "alfa-LM", a_decision("producer"))
    stronger = replace(SHOWING, id="prov", level=EvidenceLevel.E3)
    side = judged(lacking, SHOWING, stronger)
    assert (side.state, side.evidence) == (SideState.SHOWN, "prov")


def test_a_version_that_replaces_the_one_asked_for_shows_it_and_an_earlier_one_does_not() -> None:
    later = replace(a_decision("consumer"), version=(CONTRACT.major, CONTRACT.minor + 1))
    earlier = replace(a_decision("consumer"), version=(CONTRACT.major, 0))
    assert judged(decisions("b", "alfa-LM", later)).state is SideState.SHOWN
    assert judged(decisions("b", "alfa-LM", earlier)).state is SideState.CONTRADICTED


def asked_over_ihe(role: Role, *rows: IheRow) -> ExchangeSide:
    content = IheExchange("MHD", "Document Consumer", "Document Responder")
    exchange = an_exchange(content=content)
    lot = exchange.lot(role)
    table = an_evidence("ihe", kind="ihe-statement", product=f"alfa-{lot}", version="1.0")
    shown = replace(table, shown=IheStatement(rows=rows))
    bid = a_product_bid("alfa", lot, evidence=(shown,))
    product = OfferedProduct(lot, "alfa", f"alfa-{lot}", "1.0")
    return judge_exchange(exchanging(exchange), exchange, role, bid, product)


def test_each_side_of_an_ihe_profile_plays_its_own_part() -> None:
    consumer = IheRow("MHD", "Document Consumer")
    assert asked_over_ihe(Role.ASKS, consumer).state is SideState.SHOWN
    other = asked_over_ihe(Role.ANSWERS, consumer)
    assert other.state is SideState.CONTRADICTED
    assert "Document Responder" in in_swedish(*other.reasons)


def test_an_ihe_table_on_other_profiles_is_silent() -> None:
    assert asked_over_ihe(Role.ASKS, IheRow("XDS.b", "Consumer")).state is SideState.MISSING
