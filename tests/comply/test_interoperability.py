"""The matrix of products is symmetric, exact and made pair by pair; every product is invented."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_exchanges import APPROVED, a_decision, a_product_bid, an_exchange, decisions, exchanging
from vagval.comply.interoperability import interoperability
from vagval.domain.bid import Bid, Claim
from vagval.domain.evidence import Evidence
from vagval.domain.exchange import Role
from vagval.domain.expectation import Expectation
from vagval.domain.interoperability import Interoperability, OfferedProduct, SideState
from vagval.domain.place import Place
from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.domain.riv_ta_decisions import ContractDecision

SHALL, SHOULD = Expectation.SHALL, Expectation.SHOULD
CRITERIA = exchanging(
    an_exchange("till-lab"),
    an_exchange("fran-lab", "LAB", "LM"),
    an_exchange("till-plan", "LM", "VP", level="SHOULD"),
)
ROLES = ("consumer", "producer")
CLAIMS = st.dictionaries(
    st.sampled_from(("LM-S-1", "LAB-S-1", "VP-S-1")), st.sampled_from([*Claim, None])
)


@st.composite
def pieces(draw: st.DrawFn, bid: str, key: str = "") -> Evidence:
    outcomes = st.tuples(st.sampled_from(ROLES), st.sampled_from(ContractDecision))
    decided = draw(st.lists(outcomes, max_size=3))
    lot = draw(st.sampled_from(("LM", "LAB", "VP")))
    piece = decisions(
        key or draw(st.sampled_from("abc")),
        f"{bid}-{lot}",
        *(a_decision(role, decision) for role, decision in decided),
    )
    return replace(piece, version=draw(st.sampled_from(("1.0", "1.0", "0.9"))))


@st.composite
def a_drawn_bid(draw: st.DrawFn, key: str) -> Bid:
    lots = draw(st.lists(st.sampled_from(("LM", "LAB", "VP")), min_size=1, unique=True))
    found = draw(st.lists(pieces(key), max_size=3, unique_by=lambda each: each.id))
    return a_product_bid(key, *lots, claims=draw(CLAIMS), evidence=found)


BIDS = st.tuples(a_drawn_bid("alfa"), a_drawn_bid("beta"), a_drawn_bid("gamma"))


def cells(found: Interoperability) -> dict[frozenset[OfferedProduct], object]:
    return {frozenset((pair.first, pair.second)): pair for pair in found.pairs()}


def test_each_pair_stands_once_in_the_order_of_lots_and_bids() -> None:
    bids = (a_product_bid("beta", "LAB", "LM"), a_product_bid("alfa", "LM", "VP"))
    found = interoperability(CRITERIA, bids)
    named = [f"{pair.first.name} {pair.second.name}" for pair in found.pairs()]
    assert named == [
        "alfa-LM beta-LAB", "alfa-LM alfa-VP", "beta-LM beta-LAB", "beta-LM alfa-VP",
    ]  # fmt: skip


def test_the_pair_is_as_strong_as_its_weaker_side_and_is_counted_by_level() -> None:
    # LM shows that it asks and answers; LAB shows that it answers and only claims that it asks.
    asking = decisions("beslut", "alfa-LM", *(a_decision(role) for role in ROLES))
    rejected = a_decision("consumer", ContractDecision.REJECTED)
    answering = decisions("beslut", "beta-LAB", a_decision("producer"), rejected)
    claims = {"LAB-S-1": Claim.MET, "VP-S-1": Claim.MET}
    bids = (
        a_product_bid("alfa", "LM", evidence=(asking,)),
        a_product_bid("beta", "LAB", "VP", claims=claims, evidence=(answering,)),
    )
    to_lab, to_plan = interoperability(CRITERIA, bids).pairs()
    assert [(each.exchange.id, each.state) for each in to_lab.exchanges] == [
        ("till-lab", SideState.SHOWN),
        ("fran-lab", SideState.CONTRADICTED),
    ]
    assert [to_lab.count(SHALL, state) for state in SideState] == [1, 0, 0, 1]
    assert to_lab.weakest(SHALL) is SideState.CONTRADICTED
    assert [to_plan.count(SHOULD, state) for state in SideState] == [0, 0, 1, 0]
    assert to_plan.weakest(SHALL) is None


@pytest.mark.parametrize(
    ("result", "state"),
    [
        (RequirementResult.MET, SideState.SHOWN),
        (RequirementResult.NOT_MET, SideState.CONTRADICTED),
        (RequirementResult.UNCLEAR, SideState.MISSING),
    ],
)
@pytest.mark.parametrize("decision", [None, *ContractDecision])
def test_the_authoritys_latest_assessment_decides_a_side(
    result: RequirementResult, state: SideState, decision: ContractDecision | None
) -> None:
    piece = decisions("beslut", "alfa-LM", a_decision("consumer", decision or APPROVED))
    bid = a_product_bid("alfa", "LM", evidence=(piece,) if decision else ())
    place = Place("vendors/prov/record/assessments.csv")
    former = RequirementAssessment(
        "alfa", "LM-S-1", RequirementResult.UNCLEAR, "Skäl.", "Eva", date(2026, 4, 1), place
    )
    latest = replace(former, result=result, on=date(2026, 4, 2))
    other = replace(latest, bid="beta", result=RequirementResult.UNCLEAR)
    found = interoperability(CRITERIA, (bid,), (latest, former, other))
    (side,) = found.sides_of("till-lab", Role.ASKS)
    assert (side.state, side.assessment) == (state, latest)


def test_products_of_one_lot_have_nothing_between_them() -> None:
    bids = (a_product_bid("alfa", "LM"), a_product_bid("beta", "LM"))
    found = interoperability(CRITERIA, bids)
    assert not tuple(found.pairs())
    assert not found.pair(*found.products).exchanges


def test_a_product_that_the_bid_does_not_name_is_still_there() -> None:
    bid = replace(a_product_bid("alfa", "LM"), products=())
    (product,) = interoperability(CRITERIA, (bid,)).products
    assert product == OfferedProduct("LM", "alfa")


@given(bids=BIDS)
def test_every_cell_is_the_same_from_both_sides(bids: tuple[Bid, ...]) -> None:
    found = interoperability(CRITERIA, bids)
    known = cells(found)
    for one, other in permutations(found.products, 2):
        pair = found.pair(one, other)
        assert pair == found.pair(other, one)
        assert (pair == known[frozenset((one, other))]) if pair.exchanges else True


@given(bids=BIDS)
def test_removing_a_product_leaves_every_other_cell_as_it_was(bids: tuple[Bid, ...]) -> None:
    every = cells(interoperability(CRITERIA, bids))
    fewer = cells(interoperability(CRITERIA, bids[1:]))
    gone = bids[0].id
    assert fewer == {
        key: pair for key, pair in every.items() if all(product.bid != gone for product in key)
    }


@given(bids=BIDS, more=pieces("alfa", "ny"))
def test_more_evidence_never_takes_away_what_is_shown(
    bids: tuple[Bid, ...], more: Evidence
) -> None:
    # The one step down is to what sound evidence contradicts; of what is shown, a worse decision.
    is_worse = any(
        each.decision is not ContractDecision.APPROVED
        for each in more.shown.decisions  # type: ignore[union-attr] # drawn so
    )
    first = replace(bids[0], evidence=(*bids[0].evidence, more))
    before = interoperability(CRITERIA, bids).sides
    after = interoperability(CRITERIA, (first, *bids[1:])).sides
    for old, new in zip(before, after, strict=True):
        is_exposed = new.state is SideState.CONTRADICTED and (
            is_worse or old.state is not SideState.SHOWN
        )
        assert new.state.strength >= old.state.strength or is_exposed


@given(bids=BIDS, role=st.sampled_from(ROLES))
def test_an_approval_more_in_a_table_never_worsens_a_side(bids: tuple[Bid, ...], role: str) -> None:
    def widened(piece: Evidence) -> Evidence:
        approved = a_decision(role)
        kept = tuple(each for each in piece.shown.decisions if each.role != role)  # type: ignore[union-attr] # drawn so
        return replace(piece, shown=replace(piece.shown, decisions=(*kept, approved)))  # type: ignore[type-var] # drawn so

    first = replace(bids[0], evidence=tuple(widened(each) for each in bids[0].evidence))
    before = interoperability(CRITERIA, bids)
    after = interoperability(CRITERIA, (first, *bids[1:]))
    for old, new in zip(before.pairs(), after.pairs(), strict=True):
        for was, became in zip(old.exchanges, new.exchanges, strict=True):
            assert became.state.strength >= was.state.strength


@given(bids=BIDS)
def test_the_order_of_bids_and_of_evidence_makes_no_difference(bids: tuple[Bid, ...]) -> None:
    turned = tuple(replace(bid, evidence=bid.evidence[::-1]) for bid in reversed(bids))
    assert interoperability(CRITERIA, turned) == interoperability(CRITERIA, bids)
