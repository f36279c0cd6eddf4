"""What the admission would be if its open questions were answered (prövning under antaganden)."""

from dataclasses import replace
from itertools import product

from vagval.domain.admission import (
    Admission,
    BidAdmission,
    OpenQuestion,
    QuestionKind,
    RequirementStatus,
    Standing,
)
from vagval.domain.errors import Finding, Severity, UsageError, finding
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult

Answers = tuple[tuple[OpenQuestion, bool], ...]

MOST_COMBINED = 6
"""Up to so many questions every combination of answers is tried; 2 to the power of 6 is 64."""


def scenarios(admission: Admission) -> tuple[Answers, ...]:
    """Give the answers to try, the most favourable first; none without open questions.

    Up to six questions every combination. Of more: all in the bids' favour, all against; for each
    bid its own open bör-krav met while those of the others are not; and for each bid everything
    in its favour and everything against the others. A bid's figure depends on its own answers
    alone, so a bid that no such scenario puts first is first in none.
    """
    questions = admission.questions
    if not questions:
        return ()
    if len(questions) > MOST_COMBINED:
        same = (tuple((q, answer) for q in questions) for answer in (True, False))
        answering = dict.fromkeys(q.bid for q in questions if q.kind is QuestionKind.ANSWER)
        asked = dict.fromkeys(q.bid for q in questions)
        tried = (
            *same,
            *(_in_favour_of(bid, questions) for bid in answering),
            *(tuple((q, q.bid == bid) for q in questions) for bid in asked),
        )
        return tuple(dict.fromkeys(tried))
    return tuple(
        tuple(zip(questions, combination, strict=True))
        for combination in product((True, False), repeat=len(questions))
    )


def _in_favour_of(bid: str, questions: tuple[OpenQuestion, ...]) -> Answers:
    """Let every bid stay, and let the open bör-krav count for one of them alone."""
    return tuple((q, q.bid == bid or q.kind is not QuestionKind.ANSWER) for q in questions)


def settle(admission: Admission, answers: Answers) -> Admission:
    """Suppose answers to open questions; True is in the bid's favour.

    A ska-krav or a price answered with False puts the bid out, and its other questions fall away.
    Questions without an answer here stay open. The prices of the others are not screened anew:
    a supposed answer is not on record and must not move what is asked about.

    Raises
    ------
    UsageError
        If a question is not open in this admission, or is answered twice.
    """
    supposed = dict(answers)
    unknown = [q for q in supposed if q not in admission.questions]
    if unknown or len(supposed) != len(answers):
        asked = unknown or [question for question, _ in answers]
        place = Place("vendors")
        raise UsageError(
            *(finding("question-not-open", place, bid=q.bid, lot=admission.lot) for q in asked)
        )
    bids = tuple(_settled(bid, admission.questions, supposed) for bid in admission.bids)
    out = {bid.bid.id for bid in bids if bid.standing is Standing.NOT_ADMITTED}
    left = tuple(q for q in admission.questions if q not in supposed and q.bid not in out)
    return replace(admission, bids=bids, questions=left)


def _settled(
    bid: BidAdmission, questions: tuple[OpenQuestion, ...], supposed: dict[OpenQuestion, bool]
) -> BidAdmission:
    own = {q: answer for q, answer in supposed.items() if q.bid == bid.bid.id}
    if not own:
        return bid
    by_requirement = {q.requirement: answer for q, answer in own.items() if q.requirement}
    statuses = tuple(
        _supposed(s, answer=by_requirement.get(s.requirement.id)) for s in bid.statuses
    )
    against = tuple(q for q, a in own.items() if not a and q.kind is not QuestionKind.ANSWER)
    is_still_open = any(
        q.bid == bid.bid.id and q not in own and q.kind is not QuestionKind.ANSWER
        for q in questions
    )
    if against:
        standing = Standing.NOT_ADMITTED
    elif bid.standing is Standing.OPEN and not is_still_open:
        standing = Standing.ADMITTED
    else:
        standing = bid.standing
    reasons = (*bid.reasons, *(_reason(bid, question) for question in against))
    return replace(bid, standing=standing, reasons=reasons, statuses=statuses)


def _supposed(status: RequirementStatus, *, answer: bool | None) -> RequirementStatus:
    if answer is None:
        return status
    return replace(
        status,
        result=RequirementResult.MET if answer else RequirementResult.NOT_MET,
        basis="basis-supposed-met" if answer else "basis-supposed-not-met",
    )


def _reason(bid: BidAdmission, question: OpenQuestion) -> Finding:
    if question.kind is QuestionKind.LOW_PRICE:
        return finding("supposed-price-rejected", bid.bid.place, Severity.NOTE, bid=question.bid)
    return finding(
        "supposed-not-met",
        bid.bid.place,
        Severity.NOTE,
        bid=question.bid,
        requirement=question.requirement,
    )
