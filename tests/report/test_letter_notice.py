"""What one bidder is told of an award, and what it is not told."""

from dataclasses import replace

import pytest

from builders import a_bid, a_consensus, a_criterion, a_lot, an_answer
from report.evaluated import (
    ALL_MET,
    SKA,
    decided,
    provisional,
    scored_material,
    some_criteria,
    told,
    words,
)
from report.lettered import FACTS, a_context, lacks, letter, letters, no_letters, text_of
from vagval.domain.bid import SecrecyClaim
from vagval.domain.letter import LetterKind
from vagval.domain.record import DecisionKind
from vagval.report.letter_context import LetterContext

NOTICE = LetterKind.NOTICE


def test_every_bidder_gets_one_notice_rejected_ones_too() -> None:
    names = [each.name for each in letters(a_context(decided()), NOTICE)]
    assert names == ["notice-alfa", "notice-beta", "notice-delta", "notice-gamma"]


def test_the_winner_is_told_its_own_points_and_nobody_elses() -> None:
    found = letter(a_context(decided()), NOTICE, "alfa")
    text = text_of(found)
    assert "Ert anbud är det antagna." in text
    assert "1 000 − 350 = 650 kr" in text
    assert "Beta" not in text
    assert "750" not in text


def test_a_rejected_bidder_is_told_why_and_who_won_but_nothing_of_other_rejected_bids() -> None:
    text = text_of(letter(a_context(decided()), NOTICE, "gamma"))
    assert "Förkastas" in text
    assert "Certifikatet gäller en annan produkt än den som offereras." in text
    assert "Alfa AB har lämnat det antagna anbudet" in text
    assert "Delta" not in text
    assert "Kalkylen täcker inte" not in text


def test_a_price_that_was_not_explained_is_a_reason_to_reject() -> None:
    own = text_of(letter(a_context(decided()), NOTICE, "delta"), "own-bid")
    assert "Kalkylen täcker inte lönekostnaden enligt kollektivavtalet." in own


def test_without_an_award_on_record_it_is_a_secret_draft() -> None:
    found = letter(a_context(), NOTICE, "beta")
    assert found.is_draft
    assert "Utkast." in text_of(found)
    assert "19 kap. 3 § OSL" in text_of(found)
    assert not letter(a_context(decided()), NOTICE, "beta").is_draft


def test_a_draft_may_be_without_the_day_of_sending_but_not_a_notice() -> None:
    unknown = replace(FACTS, sent=None)
    draft = a_context(facts=unknown)
    assert lacks(draft, letter(draft, NOTICE, "beta")) == []
    assert "annars 15 dagar" in text_of(letter(draft, NOTICE, "beta"), "standstill")
    final = a_context(decided(), facts=unknown)
    assert lacks(final, letter(final, NOTICE, "beta")) == [("letter-fact-missing", "notice.sent")]


def test_a_notice_sent_otherwise_gives_fifteen_days() -> None:
    by_mail = a_context(decided(), facts=replace(FACTS, is_electronic=False))
    text = text_of(letter(by_mail, NOTICE, "beta"), "standstill")
    assert "på annat sätt än elektroniskt" in text
    assert "till och med 25 juni 2026" in text


def test_a_provisional_lot_gets_no_notice_and_it_is_told_why() -> None:
    context = LetterContext(provisional(audience="decision"), FACTS)
    assert no_letters(context, NOTICE) == ["letter-lot-provisional"] * 2
    assert no_letters(context, LetterKind.AWARD) == ["letter-lot-provisional"]


def test_an_award_on_record_of_a_provisional_lot_is_refused() -> None:
    bids = (a_bid("alfa", answers={"B-1": ALL_MET["B-1"]}), a_bid("beta", answers=ALL_MET))
    material = scored_material(*bids, decisions=(decided(),))
    context = LetterContext(told(some_criteria(), material, audience="decision"), FACTS)
    found = lacks(context, letter(context, LetterKind.AWARD))
    assert [code for code, _ in found] == ["letter-award-without-proposal"]


@pytest.mark.parametrize("reason", ["", "4 poäng av 5", "Bra. Bra. Bra. Bra.", "Väl uppfyllt."])
def test_a_reason_that_says_nothing_refuses_the_letters_that_rest_on_it(reason: str) -> None:
    points = {"alfa": 3, "beta": 4, "gamma": 3, "delta": 3}
    consensus = [a_consensus(n, bid=bid) for bid, n in points.items()]
    consensus[0] = a_consensus(3, bid="alfa", reason=reason)
    context = a_context(decided(), consensus=consensus)
    expected = [("letter-reason-vague", "LM-alfa-kvalitet")]
    # Alfa won: everybody is told its reasons, and the decision rests on them.
    for each in letters(context, NOTICE):
        assert lacks(context, each) == expected
    assert lacks(context, letter(context, LetterKind.AWARD)) == expected
    assert lacks(context, letter(context, LetterKind.OPENING)) == []


def test_the_reasons_of_a_losing_bid_refuse_no_letter_to_others() -> None:
    consensus = [a_consensus(4, bid="beta", reason="Se ovan.")]
    consensus += [a_consensus(3, bid=bid) for bid in ("alfa", "gamma", "delta")]
    context = a_context(decided(), consensus=consensus)
    lacking = {each.name for each in letters(context, NOTICE) if lacks(context, each)}
    assert lacking == {"notice-beta"}


def test_what_another_bidder_claims_as_secret_is_masked_and_the_own_is_not() -> None:
    answers = (an_answer("S-1", text="Nyckeln ligger i kassaskåpet."), an_answer("B-1"))
    secret = SecrecyClaim("answers", "Visar säkerheten.")
    bids = (
        a_bid("alfa", price=1_000, answers=answers, secrecy=(secret,)),
        a_bid("beta", price=1_200, answers=ALL_MET),
    )
    material = scored_material(*bids, decisions=(decided(),))
    context = LetterContext(told(some_criteria(), material, audience="decision"), FACTS)
    assert "kassaskåpet" in words(context.seen_by("alfa").evaluation.material)
    assert "kassaskåpet" not in words(context.seen_by("beta").evaluation.material)
    assert "[maskat: affärshemlighet, OSL 31:16]" in text_of(letter(context, NOTICE, "beta"))


def test_evaluators_are_not_named() -> None:
    consensus = [
        a_consensus(3, bid="alfa", reason="Anna Karlstedt visade att alla tre fallen gick igenom."),
        *(a_consensus(3, bid=bid) for bid in ("beta", "gamma", "delta")),
    ]
    text = text_of(letter(a_context(decided(), consensus=consensus), NOTICE, "beta"))
    assert "Karlstedt" not in text
    assert "Bedömare 1 visade att alla tre fallen gick igenom." in text


def test_a_negotiated_procedure_needs_how_the_negotiation_went() -> None:
    context = a_context(decided())
    criteria = context.evaluation.criteria
    negotiated = replace(criteria, procurement=replace(criteria.procurement, procedure="dialogue"))
    report = replace(context.report, evaluation=replace(context.evaluation, criteria=negotiated))
    changed = replace(context, report=report)
    found = lacks(changed, letter(changed, NOTICE, "beta"))
    assert found == [("letter-fact-missing", "negotiation.course")]


def test_a_cancelled_lot_gets_no_notice_of_an_award() -> None:
    context = a_context(decided(DecisionKind.CANCELLATION))
    assert letters(context, LetterKind.AWARD) == ()
    assert no_letters(context, NOTICE) == ["letter-lot-stopped"] * 4


def test_the_english_notice_says_the_same() -> None:
    text = text_of(letter(a_context(decided(), language="en"), NOTICE, "beta"))
    assert "Where the accepted tender is better: the price." in text
    assert "until and including 22 June 2026" in text


def test_a_notice_names_who_decided_whatever_the_policy_on_evaluators_names() -> None:
    context = a_context(decided())
    (award,) = (d for d in context.evaluation.material.record.decisions
                if d.kind is DecisionKind.AWARD)  # fmt: skip
    assert f"av {award.by}: " in text_of(letter(context, NOTICE, "beta"), "decision")


def test_where_the_price_is_the_result_it_stands_once_in_the_comparison() -> None:
    quality = a_criterion(threshold=1)
    lot = a_lot("LM", quality, award="lowest_price")
    bids = (
        a_bid("alfa", price=1_000, answers=ALL_MET),
        a_bid("beta", price=1_200, answers=ALL_MET),
    )
    material = scored_material(*bids, decisions=(decided(),))
    report = told(some_criteria(SKA, lots=(lot,)), material, audience="decision")
    found = letter(LetterContext(report, FACTS), NOTICE, "beta")
    assert text_of(found, "advantages").splitlines().count("Utvärderat pris") == 1
