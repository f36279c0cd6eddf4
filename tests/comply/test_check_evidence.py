"""What a bid shows, requirement by requirement."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import DEADLINE, a_bid, a_lot, a_requirement, an_answer, an_evidence, criteria_of
from in_words import in_swedish
from vagval.comply.check_evidence import check_evidence
from vagval.domain.bid import Bid
from vagval.domain.conformance import Conformance
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict

CRITERIA = criteria_of(a_requirement("S-1", evidence="document"))


def a_bid_with(*evidence: Evidence, cites: str = "") -> Bid:
    return a_bid(answers=[an_answer("S-1", evidence=cites)], evidence=evidence)


def the_conformance(bid: Bid) -> Conformance:
    (conformance,) = check_evidence(CRITERIA, bid)
    return conformance


SOUND = an_evidence("sound")
EXPIRED = an_evidence("expired", expires=DEADLINE)
OTHER_VERSION = an_evidence("other", version="0.9")
GONE = an_evidence("gone", found_sha256=None)


def test_a_requirement_that_asks_for_no_evidence_is_not_checked() -> None:
    criteria = criteria_of(a_requirement("S-1"), a_requirement("S-2", evidence="document"))
    assert [c.requirement for c in check_evidence(criteria, a_bid())] == ["S-2"]


def test_only_the_requirements_of_the_bids_lots_are_checked() -> None:
    criteria = criteria_of(
        a_requirement("PV-1", lot="PV", evidence="document"),
        a_requirement("LM-1", lot="LM", evidence="document"),
        lots=[a_lot("LM"), a_lot("PV")],
    )
    assert [c.requirement for c in check_evidence(criteria, a_bid(lots=("LM",)))] == ["LM-1"]


def test_conformances_stand_in_the_published_order() -> None:
    criteria = criteria_of(*(a_requirement(key, evidence="document") for key in ("B", "A", "C")))
    assert [c.requirement for c in check_evidence(criteria, a_bid())] == ["B", "A", "C"]


def test_a_claim_without_evidence_has_no_verdict() -> None:
    assert the_conformance(a_bid_with()) == Conformance("alfa", "S-1", None)


def test_evidence_counts_when_the_answer_cites_it() -> None:
    assert the_conformance(a_bid_with(SOUND, cites="sound")).verdict is EvidenceVerdict.MET


def test_evidence_counts_when_the_list_names_the_requirement() -> None:
    conformance = the_conformance(a_bid_with(an_evidence("iso", "S-1")))
    assert (conformance.verdict, conformance.evidence) == (EvidenceVerdict.MET, "iso")


def test_evidence_for_something_else_does_not_count() -> None:
    assert the_conformance(a_bid_with(an_evidence("iso", "S-9"))).verdict is None


def test_evidence_that_is_cited_but_not_listed_is_malformed() -> None:
    conformance = the_conformance(a_bid_with(cites="ghost"))
    assert (conformance.verdict, conformance.evidence) == (EvidenceVerdict.MALFORMED, "ghost")
    assert "beviset ghost, som inte finns i anbudets lista" in in_swedish(*conformance.reasons)


def test_each_reason_points_at_the_evidence() -> None:
    (reason,) = the_conformance(a_bid_with(EXPIRED, cites="expired")).reasons
    assert (reason.place.file, reason.place.cell) == (
        "vendors/prov/bids/alfa/evidence.toml",
        "expired",
    )


def test_the_best_of_several_decides_and_it_is_said_which() -> None:
    named = an_evidence("named", "S-1")
    conformance = the_conformance(a_bid_with(named, EXPIRED, cites="expired"))
    assert (conformance.verdict, conformance.evidence) == (EvidenceVerdict.MET, "named")
    assert [reason.code for reason in conformance.reasons] == ["evidence-best-of-several"]
    assert "named avgör" in in_swedish(*conformance.reasons)


@pytest.mark.parametrize("junk", [OTHER_VERSION, GONE])
def test_what_says_nothing_turns_no_contradiction_into_a_question(junk: Evidence) -> None:
    piece = replace(junk, requirements=("S-1",))
    conformance = the_conformance(a_bid_with(piece, EXPIRED, cites="expired"))
    assert (conformance.verdict, conformance.evidence) == (EvidenceVerdict.UNMET, "expired")
    assert {reason.code for reason in conformance.reasons} >= {
        "evidence-best-of-several",
        "evidence-expired",
    }


def named_for_s1(*pieces: Evidence) -> list[Evidence]:
    return [
        replace(piece, id=f"{piece.id}-{n}", requirements=("S-1",))
        for n, piece in enumerate(pieces)
    ]


PIECES = st.lists(st.sampled_from([SOUND, EXPIRED, OTHER_VERSION, GONE]), max_size=4)


@given(pieces=PIECES, data=st.data())
def test_the_order_of_the_list_never_matters(pieces: list[Evidence], data: st.DataObject) -> None:
    listed = named_for_s1(*pieces)
    shuffled = data.draw(st.permutations(listed))
    assert the_conformance(a_bid_with(*listed)) == the_conformance(a_bid_with(*shuffled))


WORTH = {
    EvidenceVerdict.UNMET: 0,
    EvidenceVerdict.MALFORMED: 1,
    None: 1,
    EvidenceVerdict.UNVERIFIABLE: 1,
    EvidenceVerdict.MET: 2,
}
"""Not met, unclear, met: what a ska-krav becomes of each verdict."""


@given(pieces=PIECES, more=st.sampled_from([SOUND, OTHER_VERSION, GONE]))
def test_more_evidence_that_does_not_contradict_never_lowers_a_bid(
    pieces: list[Evidence], more: Evidence
) -> None:
    before = the_conformance(a_bid_with(*named_for_s1(*pieces)))
    after = the_conformance(a_bid_with(*named_for_s1(*pieces, more)))
    assert WORTH[after.verdict] >= WORTH[before.verdict]
