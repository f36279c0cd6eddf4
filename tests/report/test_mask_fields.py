"""Every field that a report can tell is classified, and what is classified is masked."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from audience_case import KEYS, OFFICIALS, PEOPLE
from builders import (
    OPENED,
    a_bid,
    a_clarification,
    a_consensus,
    a_correction,
    a_low_price_review,
    an_answer,
    an_assessment,
    an_evidence,
)
from report.classified import kinds_told, reachable_fields, strings, told_fields
from report.evaluated import decided, scored_material, some_criteria, told
from vagval.domain.audience import Audience
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bid_price import BidPrice
from vagval.domain.place import Place
from vagval.domain.record import Drawing, RequirementResult
from vagval.report.context import ReportContext
from vagval.report.mask_fields import FIELDS, NOUNS, Kind, kind_of
from vagval.report.masking import masked

GIVEN_AWAY = {"price", "prices", "weights"}


def test_every_field_that_a_report_can_tell_is_classified() -> None:
    unsaid = [
        f"{noun.__module__.rpartition('.')[2]}.{noun.__name__}.{field}"
        for noun, field in reachable_fields()
        if kind_of(noun, field) is None
    ]
    assert unsaid == [], "say in report/mask_fields.py who may read it"


def test_nothing_is_classified_that_is_not_there() -> None:
    nouns = {(n.__module__.rpartition(".")[2], n.__name__, f) for n, f in reachable_fields()}
    named = {f"{module}.{name}" for module, name, _ in nouns}
    modules = {module for module, _, _ in nouns}
    stale = [key for key in NOUNS if key not in named and key not in modules]
    stale += [
        f"{key}.{field}"
        for key, kinds in FIELDS.items()
        for field in kinds
        if (*key.split("."), field) not in nouns
    ]
    assert stale == []


def full_case(audience: Audience, bid: str = "") -> ReportContext:
    """Fill every field that can be hidden, in two bids that claim all they can."""
    claims = tuple(SecrecyClaim(name, "Skadar oss.") for name in ("prices", "answers", "evidence"))
    bids = tuple(
        a_bid(
            key, price=price, secrecy=claims,
            answers=[an_answer("S-1", text=f"svar {key}", evidence=f"intyg {key}"),
                     an_answer("B-1")],
            evidence=[an_evidence(f"intyg {key}", "S-1")],
        )
        for key, price in (("alfa", 48_611), ("beta", 59_341))
    )  # fmt: skip
    by = f"{OFFICIALS[0]}, upphandlare"
    material = scored_material(
        *bids,
        consensus=[a_consensus(3, bid=b.id, dissent=f"{PEOPLE[0]}: 2.") for b in bids],
        corrections=[replace(a_correction(old=48_611, new=46_181), by=by)],
        low_price=[replace(a_low_price_review(is_accepted=True), by=by, reason=by)],
        assessments=[an_assessment("S-1", RequirementResult.MET, bid=b.id) for b in bids],
        clarifications=[replace(a_clarification("S-1"), by=by, question=by)],
        drawings=[Drawing("LM", ("alfa", "beta"), by, OFFICIALS[1], OPENED, Place("drawings.csv"))],
        decisions=[replace(decided(), by=OFFICIALS[2], text=f"Beslut av {OFFICIALS[2]}.")],
    )
    evaluators = tuple(
        replace(old, id=key, name=name)
        for old, key, name in zip(material.evaluators, KEYS, PEOPLE, strict=True)
    )
    ids = dict(zip((e.id for e in material.evaluators), KEYS, strict=True))
    material = replace(
        material,
        evaluators=evaluators,
        scores=tuple(replace(s, evaluator=ids[s.evaluator]) for s in material.scores),
        panel_files=tuple(f"vendors/prov/panel/{key}.csv" for key in KEYS),
    )
    context = told(some_criteria(), material, "sv", audience, bid=bid)
    lock = replace(context.evaluation.lock, locked_by=OFFICIALS[:2], reason=f"{OFFICIALS[1]} bad.")
    return replace(context, evaluation=replace(context.evaluation, lock=lock))


def test_the_panel_is_handed_no_value_that_is_a_price_or_follows_from_one() -> None:
    before, after = (kinds_told(each) for each in both("panel"))
    assert {"UnitPrice.amount", "PriceCorrection.new", "LowPriceReview.answer"} <= before["prices"]
    assert {"ScoredBid.price", "Margin.gap", "Assessment.figure"} <= before["price"]
    assert [after[kind] for kind in GIVEN_AWAY if kind in after] == []


def both(audience: Audience, bid: str = "") -> tuple[ReportContext, ReportContext]:
    """Give a context as it is, and as its audience sees it."""
    context = full_case(audience, bid)
    return context, masked(context)


def test_the_panel_still_sees_what_quality_rests_on() -> None:
    after = kinds_told(masked(full_case("panel")))
    assert {"Answer.text"} <= after["answers"]
    assert {"Evaluator.name", "PanelScore.evaluator"} <= after["people"]
    assert {"PanelScore.reason", "Consensus.dissent"} <= after["text"]


SECRET_KINDS: tuple[Kind, ...] = ("prices", "answers", "evidence")


def test_the_public_is_handed_no_value_that_every_bidder_claims_as_secret() -> None:
    instead = "[maskat: affärshemlighet, OSL 31:16]"
    for noun, field, value in told_fields(masked(full_case("public"))):
        if kind_of(noun, field) in SECRET_KINDS and not isinstance(value, Mapping):
            assert not value or value == instead, f"{noun.__name__}.{field}: {value!r}"


@pytest.mark.parametrize(("audience", "bid"), [("public", ""), ("bidder", "alfa")])
def test_no_outsider_is_handed_a_name_in_any_value(audience: Audience, bid: str) -> None:
    before, after = ("\n".join(strings(each)) for each in both(audience, bid))
    names = {part for name in PEOPLE + OFFICIALS for part in name.split()} | set(KEYS)
    assert [name for name in names if name not in before] == []
    assert [name for name in names if name in after] == []


def test_a_bidder_is_handed_its_own_bid_whole_and_the_others_as_the_public_is() -> None:
    before, after = both("bidder", "alfa")
    public = masked(full_case("public"))
    own, other = (after.evaluation.material.bid(key) for key in ("alfa", "beta"))
    assert own == before.evaluation.material.bid("alfa")
    assert other == public.evaluation.material.bid("beta")
    assert units_of(after, "alfa") == units_of(before, "alfa")
    assert 48_611 in units_of(after, "alfa")
    assert price_of(after, "beta") == price_of(public, "beta")


def price_of(context: ReportContext, bid: str) -> BidPrice:
    """Give a bid's price as the context has it."""
    admitted = context.evaluation.lots[0].admission.bids
    return next(b.price for b in admitted if b.bid.id == bid and b.price is not None)


def units_of(context: ReportContext, bid: str) -> list[Decimal]:
    """Give a bid's unit prices as the context has them, before and after corrections."""
    price = price_of(context, bid)
    return [unit for line in price.lines for unit in (line.opened_unit, line.evaluated_unit)]


def test_what_each_bid_costs_in_all_stays_though_its_items_are_hidden() -> None:
    before, after = both("public")
    for bid in ("alfa", "beta"):
        old, new = price_of(before, bid), price_of(after, bid)
        assert (new.opened, new.corrected, new.present) == (old.opened, old.corrected, old.present)
        assert {line.opened_unit for line in new.lines} == {0}
