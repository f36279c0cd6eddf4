"""Letters beside the notice: what is asked, recorded and cancelled."""

from dataclasses import replace
from datetime import date

import pytest

from builders import a_bid, a_clarification, a_price_item, an_award_rule, named
from report.evaluated import (
    ALL_MET,
    LOT,
    decided,
    provisional,
    scored_material,
    some_criteria,
    told,
)
from report.lettered import (
    ANSWER,
    CANCELLATION,
    FACTS,
    a_context,
    lacks,
    letter,
    letters,
    no_letters,
    text_of,
)
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.letter import LetterKind
from vagval.domain.letter_facts import AnswerBy, CancellationCode, LetterFacts
from vagval.domain.lot import Lot
from vagval.domain.record import RecordedDecision
from vagval.report.letter_context import LetterContext
from vagval.report.letters import LETTERS


def test_every_kind_has_a_maker() -> None:
    assert set(LETTERS) == set(LetterKind)


def test_an_open_question_gets_a_letter_though_nobody_has_asked_it() -> None:
    facts = replace(FACTS, clarifications=(AnswerBy("alfa", "S-1", ANSWER),))
    context = LetterContext(provisional(audience="decision"), facts)
    found = letter(context, LetterKind.CLARIFICATION)
    assert found.name == "clarification-request-alfa-S-1"
    assert "Det framgår inte klart av anbudet om kravet S-1 är uppfyllt." in text_of(found)
    assert lacks(context, found) == []


def test_a_question_of_two_words_is_refused() -> None:
    vague = replace(a_clarification("S-1", bid="beta"), question="Vad menas?")
    context = a_context(clarifications=(vague,))
    found = lacks(context, letter(context, LetterKind.CLARIFICATION))
    assert found == [("letter-question-vague", "beta")]


def test_without_questions_low_prices_and_cancellations_there_is_no_letter() -> None:
    context = a_context(clarifications=(), low_price=())
    assert no_letters(context, LetterKind.CLARIFICATION) == ["letter-no-question"]
    assert no_letters(context, LetterKind.CANCELLATION) == ["letter-no-cancellation"]
    assert no_letters(context, LetterKind.LOW_PRICE) == []


def test_two_questions_on_one_requirement_are_two_letters_with_a_last_day_each() -> None:
    first = replace(a_clarification("S-1", bid="beta"),
                    question="Visar certifikatet den version som offereras?")  # fmt: skip
    second = replace(first, on=date(2026, 4, 20), question="Gäller certifikatet hela avtalstiden?")
    stated = (AnswerBy("beta", "S-1", ANSWER), AnswerBy("beta", "S-1", date(2026, 5, 27)))
    context = a_context(clarifications=(second, first), facts=replace(FACTS, clarifications=stated))
    one, other = letters(context, LetterKind.CLARIFICATION)
    assert one.name == "clarification-request-beta-S-1"
    assert other.name == "clarification-request-beta-S-1-2026-04-20"
    assert ("offereras?" in text_of(one), "avtalstiden?" in text_of(other)) == (True, True)
    assert "27 maj 2026" in text_of(other, "answer-by")
    only_one = replace(context, facts=FACTS)
    _, unanswered = letters(only_one, LetterKind.CLARIFICATION)
    assert lacks(only_one, unanswered) == [("letter-answer-by-missing", "clarification")]


def test_a_question_on_a_whole_bid_keeps_its_name_when_others_are_asked() -> None:
    whole = replace(a_clarification("", bid="beta"), question="Vem undertecknade anbudet för er?")
    alone = letter(a_context(clarifications=(whole,)), LetterKind.CLARIFICATION)
    before = replace(whole, bid="alfa")
    _, same = letters(a_context(clarifications=(before, whole)), LetterKind.CLARIFICATION)
    assert same.name == alone.name == f"clarification-request-beta-{whole.on.isoformat()}"


def test_two_cancellations_of_one_lot_are_two_letters_with_a_code_each() -> None:
    later = replace(CANCELLATION, on=date(2026, 6, 1), text=f"Rättat beslut. {CANCELLATION.text}")
    codes = (CancellationCode("", "chan-need"), CancellationCode("", "ins-fund"))
    context = a_context(later, CANCELLATION, facts=replace(FACTS, cancellations=codes))
    first, second = letters(context, LetterKind.CANCELLATION)
    assert (first.name, second.name) == ("cancellation-record", "cancellation-record-2026-06-01")
    assert ("chan-need" in text_of(first, "code"), "ins-fund" in text_of(second, "code")) == (
        True, True,
    )  # fmt: skip
    assert "Rättat beslut." in text_of(second, "reasons")


def test_a_price_is_asked_about_before_anything_is_on_record_of_it() -> None:
    context = a_context(low_price=())
    assert lacks(context, letter(context, LetterKind.LOW_PRICE)) == []


def test_a_longer_standstill_gives_no_longer_time_to_contest_a_cancellation() -> None:
    # LOU 20:12: 10 days from 10 June, a Saturday and Midsummer Day, so until Monday 22 June.
    longer = a_context(CANCELLATION, facts=replace(FACTS, standstill_days=30))
    assert "senast 22 juni 2026" in text_of(letter(longer, LetterKind.CANCELLATION), "review")


def test_a_cancellation_may_be_told_on_a_day_of_its_own_but_not_before_it_is_decided() -> None:
    own = CancellationCode("", "chan-need", date(2026, 3, 18), is_electronic=True)
    context = a_context(CANCELLATION, facts=replace(FACTS, cancellations=(own,)))
    found = letter(context, LetterKind.CANCELLATION)
    assert lacks(context, found) == []
    assert "senast 30 mars 2026" in text_of(found, "review")
    early = replace(own, sent=date(2026, 3, 16))
    context = a_context(CANCELLATION, facts=replace(FACTS, cancellations=(early,)))
    expected = [("letter-sent-before-decision", "cancellation.sent")]
    assert lacks(context, letter(context, LetterKind.CANCELLATION)) == expected


@pytest.mark.parametrize(
    ("sent", "is_electronic", "until"),
    [
        (date(2026, 3, 18), None, "innan 10 dagar har gått"),
        (date(2026, 3, 18), True, "senast 30 mars 2026"),
        # 15 days from 18 March: Thursday 2 April 2026.
        (date(2026, 3, 18), False, "senast 2 april 2026"),
        # With the notices, 10 June: 10 days end on Midsummer Day, 15 on Thursday 25 June.
        (None, None, "senast 22 juni 2026"),
        (None, False, "senast 25 juni 2026"),
    ],
)
def test_a_last_day_for_review_follows_only_from_a_way_of_sending_that_somebody_stated(
    *, sent: date | None, is_electronic: bool | None, until: str
) -> None:
    own = CancellationCode("", "chan-need", sent, is_electronic)
    context = a_context(CANCELLATION, facts=replace(FACTS, cancellations=(own,)))
    found = letter(context, LetterKind.CANCELLATION)
    assert lacks(context, found) == []
    review = text_of(found, "review")
    assert until in review
    assert ("senast" in review) is (until.startswith("senast"))


@pytest.mark.parametrize("reason", ["Avbruten.", "", "Skäl saknas."])
def test_a_cancellation_without_a_reason_is_refused(reason: str) -> None:
    context = a_context(replace(CANCELLATION, text=reason))
    found = lacks(context, letter(context, LetterKind.CANCELLATION))
    assert [code for code, _ in found] == ["letter-cancellation-vague"]


def test_an_opening_that_is_not_on_record_is_refused() -> None:
    context = a_context()
    record = replace(context.evaluation.material.record, decisions=())
    material = replace(context.evaluation.material, record=record)
    report = replace(context.report, evaluation=replace(context.evaluation, material=material))
    changed = replace(context, report=report, received={})
    codes = [code for code, _ in lacks(changed, letter(changed, LetterKind.OPENING))]
    assert codes == ["letter-opening-unrecorded", *["letter-bid-without-files"] * 4]


def test_each_evaluator_and_whoever_decides_has_declared_conflicts_of_interest() -> None:
    context = a_context(decided(), facts=replace(FACTS, declarations=()))
    found = letter(context, LetterKind.REPORT)
    assert lacks(context, found) == [("letter-declaration-missing", "declaration")] * 4


def test_a_title_after_the_name_is_the_same_person_who_declared() -> None:
    titled = replace(FACTS, decided_by="Disa Beslutsson, regiondirektör")
    context = a_context(decided(), facts=titled)
    assert lacks(context, letter(context, LetterKind.REPORT)) == []
    undeclared = a_context(decided(), facts=replace(titled, declarations=FACTS.declarations[:2]))
    found = lacks(undeclared, letter(undeclared, LetterKind.REPORT))
    assert found == [("letter-declaration-missing", "declaration")] * 2


def two_lots(*decisions: RecordedDecision, facts: LetterFacts) -> LetterContext:
    keys = ("LM", "PV")
    lowest_price = an_award_rule("lowest_price", tie_break=())
    lots = (LOT, Lot("PV", named("Provsvar"), lowest_price, CriteriaTree()))
    items = tuple(a_price_item(f"p-{key}", lot=key) for key in keys)
    bids = [
        a_bid(bid, lots=keys, prices={f"p-{key}": price for key in keys}, answers=ALL_MET)
        for bid, price in (("alfa", 1_000), ("beta", 1_200))
    ]
    material = scored_material(*bids, decisions=decisions)
    criteria = some_criteria(lots=lots, price_items=items)
    return LetterContext(told(criteria, material, "sv", "decision"), facts)


def test_who_decides_an_open_lot_may_be_another_than_who_decided_the_first() -> None:
    first = decided(lot="LM")
    other = replace(FACTS, decided_by="Gun Ordförandesson, ordförande")
    context = two_lots(first, facts=other)
    award, draft = letters(context, LetterKind.AWARD)
    assert (lacks(context, award), lacks(context, draft)) == ([], [])
    assert "Beslutar\nDisa Beslutsson\n" in text_of(award, "deciders")
    assert "Beslutar\nGun Ordförandesson, ordförande\n" in text_of(draft, "deciders")
    lacking = lacks(context, letter(context, LetterKind.REPORT))
    assert lacking == [("letter-declaration-missing", "declaration")]

    context = two_lots(first, replace(first, lot="PV"), facts=other)
    expected = [("letter-decider-differs", "decision.decided_by")]
    assert [lacks(context, each) for each in letters(context, LetterKind.AWARD)] == [expected] * 2


def test_a_statement_of_one_word_is_refused() -> None:
    statements = {**FACTS.statements, "procedure_chosen": "Nej."}
    context = a_context(decided(), facts=replace(FACTS, statements=statements))
    found = lacks(context, letter(context, LetterKind.REPORT))
    assert found == [("letter-statement-vague", "individual_report.procedure_chosen")]


def test_the_award_is_told_with_the_date_on_record() -> None:
    found = letter(a_context(decided()), LetterKind.AWARD)
    assert not found.is_draft
    assert "Beslutet fattades 17 mars 2026 av Disa Beslutsson" in text_of(found)
    assert letter(a_context(), LetterKind.AWARD).is_draft
