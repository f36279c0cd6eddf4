"""What the admission would be if its open questions were answered."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_bid, a_requirement, an_admission, an_admitted
from in_words import in_swedish
from vagval.check.settle import Answers, scenarios, settle
from vagval.domain.admission import (
    Admission,
    OpenQuestion,
    QuestionKind,
    RequirementStatus,
    Standing,
)
from vagval.domain.errors import UsageError
from vagval.domain.record import RequirementResult
from vagval.report.wording import Wording

UNCLEAR = RequirementResult.UNCLEAR


def an_unclear(bid: str, requirement: str) -> RequirementStatus:
    asked = a_requirement(requirement, criterion="funktion" if requirement == "BÖR" else "")
    return RequirementStatus(asked, bid, None, None, None, UNCLEAR, "basis-unanswered")


def an_open_admission(bids: int = 2) -> Admission:
    """Make bids a, b, … whose ska-krav SKA, bör-krav BÖR and price are all open."""
    keys = [chr(ord("a") + n) for n in range(bids)]
    return an_admission(
        *(
            an_admitted(
                a_bid(key),
                standing=Standing.OPEN,
                statuses=(an_unclear(key, "SKA"), an_unclear(key, "BÖR")),
            )
            for key in keys
        ),
        questions=[q for key in keys for q in (ska(key), answer(key), price(key))],
    )


def ska(bid: str) -> OpenQuestion:
    return OpenQuestion(QuestionKind.MANDATORY, bid, "SKA")


def answer(bid: str) -> OpenQuestion:
    return OpenQuestion(QuestionKind.ANSWER, bid, "BÖR")


def price(bid: str) -> OpenQuestion:
    return OpenQuestion(QuestionKind.LOW_PRICE, bid)


def standings(admission: Admission) -> dict[str, Standing]:
    return {bid.bid.id: bid.standing for bid in admission.bids}


def results(admission: Admission, bid: str) -> dict[str, RequirementResult]:
    (found,) = (each for each in admission.bids if each.bid.id == bid)
    return {status.requirement.id: status.result for status in found.statuses}


def test_all_in_favour_admits_every_open_bid_and_leaves_no_question() -> None:
    admission = an_open_admission()
    settled = settle(admission, tuple((q, True) for q in admission.questions))
    assert set(standings(settled).values()) == {Standing.ADMITTED}
    assert settled.questions == ()
    assert set(results(settled, "a").values()) == {RequirementResult.MET}


@pytest.mark.parametrize("question", [ska("a"), price("a")])
def test_a_mandatory_requirement_or_a_price_answered_no_puts_the_bid_out(
    question: OpenQuestion,
) -> None:
    settled = settle(an_open_admission(), ((question, False),))
    assert standings(settled) == {"a": Standing.NOT_ADMITTED, "b": Standing.OPEN}
    assert [q.bid for q in settled.questions] == ["b"] * 3
    assert "antas" in in_swedish(*settled.bids[0].reasons)


def test_a_scored_requirement_answered_no_only_gives_nothing() -> None:
    settled = settle(an_open_admission(), ((answer("a"), False),))
    assert standings(settled)["a"] is Standing.OPEN
    assert results(settled, "a") == {"SKA": UNCLEAR, "BÖR": RequirementResult.NOT_MET}


def test_a_bid_is_admitted_only_when_its_last_question_is_answered() -> None:
    once = settle(an_open_admission(), ((ska("a"), True),))
    assert standings(once)["a"] is Standing.OPEN
    twice = settle(once, ((price("a"), True),))
    assert standings(twice)["a"] is Standing.ADMITTED
    assert twice.questions == (answer("a"), ska("b"), answer("b"), price("b"))


def test_no_answers_change_nothing() -> None:
    assert settle(an_open_admission(), ()) == an_open_admission()


def test_a_supposed_status_says_that_it_is_supposed() -> None:
    settled = settle(an_open_admission(), ((ska("a"), True), (answer("a"), False)))
    assert [s.basis for s in settled.bids[0].statuses] == [
        "basis-supposed-met",
        "basis-supposed-not-met",
    ]
    for status in settled.bids[0].statuses:
        assert Wording("sv").text(status.basis).startswith("antas")


@pytest.mark.parametrize("answers", [((ska("c"), True),), ((ska("a"), True), (ska("a"), False))])
def test_an_answer_to_what_is_not_asked_is_refused(answers: Answers) -> None:
    with pytest.raises(UsageError) as refused:
        settle(an_open_admission(), answers)
    assert in_swedish(*refused.value.findings)


def test_without_questions_there_is_nothing_to_try() -> None:
    assert scenarios(an_open_admission(0)) == ()


def test_up_to_six_questions_every_combination_is_tried_the_best_first() -> None:
    tried = scenarios(an_open_admission(2))
    assert len(set(tried)) == 2**6
    assert all(given for _, given in tried[0])
    assert not any(given for _, given in tried[-1])


def test_of_more_questions_all_none_and_each_bid_alone_are_tried() -> None:
    admission = an_open_admission(3)
    tried = scenarios(admission)
    assert [{given for _, given in each} for each in tried[:2]] == [{True}, {False}]
    answers = [q for q in admission.questions if q.kind is QuestionKind.ANSWER]
    favoured = [{q.bid for q, given in each if given and q in answers} for each in tried[2:5]]
    assert favoured == [{bid} for bid in dict.fromkeys(q.bid for q in answers)]


def test_no_bid_is_put_out_where_the_answers_of_one_bid_are_tried() -> None:
    for tried in scenarios(an_open_admission(3))[2:5]:
        assert all(given for q, given in tried if q.kind is not QuestionKind.ANSWER)


def test_of_more_questions_each_bid_is_tried_at_its_best_with_the_others_at_their_worst() -> None:
    admission = an_open_admission(3)
    best = [
        [b.bid.id for b in settle(admission, each).evaluated] for each in scenarios(admission)[5:]
    ]
    assert best == [["a"], ["b"], ["c"]]


def test_no_scenario_is_tried_twice() -> None:
    of_one_bid = replace(
        an_open_admission(1),
        questions=tuple(OpenQuestion(QuestionKind.MANDATORY, "a", f"S-{n}") for n in range(7)),
    )
    assert len(scenarios(of_one_bid)) == 2


@given(data=st.data())
def test_settling_all_in_favour_evaluates_the_same_bids_as_the_open_admission(
    data: st.DataObject,
) -> None:
    admission = an_open_admission(data.draw(st.integers(0, 3)))
    asked = tuple(
        data.draw(st.lists(st.sampled_from(admission.questions), unique=True))
        if admission.questions
        else ()
    )
    admission = replace(admission, questions=asked)
    settled = settle(admission, tuple((q, True) for q in asked))
    assert [b.bid for b in settled.evaluated] == [b.bid for b in admission.evaluated]


@given(data=st.data())
def test_answers_may_be_given_at_once_or_one_at_a_time(data: st.DataObject) -> None:
    admission = an_open_admission(2)
    one_bid = [q for q in admission.questions if q.bid == "a"]
    answers = tuple((q, data.draw(st.booleans())) for q in one_bid if q.kind is QuestionKind.ANSWER)
    others = tuple((q, True) for q in one_bid if q.kind is not QuestionKind.ANSWER)
    at_once = settle(admission, (*answers, *others))
    assert settle(settle(admission, answers), others) == at_once
