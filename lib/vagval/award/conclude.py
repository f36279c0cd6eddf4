"""Whether a lot's result is final or provisional, and why (preliminärt resultat)."""

from vagval.domain.admission import Admission, OpenQuestion, QuestionKind
from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision, Outcome
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.scored_bids import ScoredBids


def conclude(  # noqa: PLR0913, PLR0917 - one argument for each step before this one
    lot: Lot,
    model: AwardModel,
    admission: Admission,
    scored: ScoredBids,
    decision: Decision,
    outcomes: tuple[Outcome, ...],
    notes: tuple[Finding, ...] = (),
) -> LotEvaluation:
    """Put together what is known about a lot, and say what keeps it from being final.

    A result is provisional while a ska-krav is unclear or a low price is not examined, while an
    unanswered bör-krav would change the first place, while an evaluated bid has answered older
    criteria or been changed by a clarification, and while the tie-break leaves a tie there.
    Without bids to rank nothing is provisional: nothing is proposed, and the reason is told.

    Parameters
    ----------
    outcomes
        The decision under other answers to the open questions.
    notes
        Findings on the material; of them, questions on the lot's evaluated bids count.
    """
    open_now = (
        *_must_be_answered(admission),
        *_questions_on_bids(admission, notes),
        *_decisive_answers(admission, decision, outcomes),
        *_tie_at_the_top(lot, decision),
    )
    return LotEvaluation(
        lot=lot,
        model=model,
        admission=admission,
        scored=scored,
        decision=decision,
        outcomes=outcomes,
        is_provisional=bool(open_now),
        reasons=(*open_now, *_nothing_to_rank(lot, admission, decision)),
    )


def _must_be_answered(admission: Admission) -> tuple[Finding, ...]:
    codes = {
        QuestionKind.MANDATORY: "provisional-mandatory",
        QuestionKind.LOW_PRICE: "provisional-low-price",
    }
    return tuple(
        _question(codes[question.kind], admission, question)
        for question in admission.questions
        if question.kind in codes
    )


def _questions_on_bids(admission: Admission, notes: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Take over the questions that the check and the reading of evaluated bids left open."""
    files = {each.bid.place.file for each in admission.evaluated}
    return tuple(
        each
        for each in (*admission.findings, *(note for note in notes if note.place.file in files))
        if each.severity is Severity.QUESTION
    )


def _decisive_answers(
    admission: Admission, decision: Decision, outcomes: tuple[Outcome, ...]
) -> tuple[Finding, ...]:
    """Find unanswered bör-krav without which the first place would not have changed."""
    first_when = {_deviation(o): o.decision.first for o in outcomes}
    first_when[frozenset()] = decision.first
    changes = {d: first for d, first in first_when.items() if first != decision.first}
    return tuple(
        _question("provisional-answer", admission, question)
        for question in admission.questions
        if question.kind is QuestionKind.ANSWER
        and any(
            question in deviation
            # The same change without this answer means that the answer was not what changed it.
            and not any(
                other < deviation and question not in other and changes[other] == first
                for other in changes
            )
            for deviation, first in changes.items()
        )
    )


def _deviation(outcome: Outcome) -> frozenset[OpenQuestion]:
    """Give the questions that are answered otherwise than in the decision itself.

    There, ska-krav and prices count in the bid's favour, and an open bör-krav counts as not met.
    """
    return frozenset(
        question
        for question, in_favour in outcome.answers
        if in_favour == (question.kind is QuestionKind.ANSWER)
    )


def _tie_at_the_top(lot: Lot, decision: Decision) -> tuple[Finding, ...]:
    if len(decision.first) < 2:  # noqa: PLR2004 - a tie takes two
        return ()
    rules = lot.award.tie_break
    code = "provisional-tie-drawing" if "drawing" in rules else "provisional-tie"
    return (finding(code, lot.award.place, Severity.QUESTION, lot=lot.id, bids=decision.first),)


def _nothing_to_rank(lot: Lot, admission: Admission, decision: Decision) -> tuple[Finding, ...]:
    if decision.ranking:
        return ()
    if decision.below_threshold:
        code = "no-bid-reaches-thresholds"
    elif admission.bids:
        code = "no-admitted-bids"
    else:
        code = "no-bids"
    return (finding(code, lot.award.place, Severity.NOTE, lot=lot.id),)


def _question(code: str, admission: Admission, question: OpenQuestion) -> Finding:
    return finding(
        code,
        _place(admission, question),
        Severity.QUESTION,
        lot=admission.lot,
        bid=question.bid,
        requirement=question.requirement,
    )


def _place(admission: Admission, question: OpenQuestion) -> Place:
    return next(
        (b.bid.place for b in admission.bids if b.bid.id == question.bid),
        Place("vendors", cell=question.bid),
    )
