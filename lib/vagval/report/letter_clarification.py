"""A question to a bidder on its bid (begäran om förtydligande, LOU 4:9)."""

from dataclasses import dataclass

from vagval.domain.admission import OpenQuestion, QuestionKind
from vagval.domain.document import Bullets, Paragraph, Section
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.letter import Letter, LetterKind, LetterPart, NoLetter
from vagval.domain.letter_facts import AnswerBy
from vagval.domain.letter_reason import has_substance
from vagval.domain.place import Place
from vagval.domain.record import Clarification
from vagval.domain.requirement import Requirement
from vagval.report.letter_context import LetterContext
from vagval.report.letter_head import footer, letter_head

KIND = LetterKind.CLARIFICATION


@dataclass(frozen=True, slots=True)
class Question:
    """One question to one bidder; ``recorded`` None: nobody has asked it yet."""

    bid: str
    requirement: str
    recorded: Clarification | None


def clarification_requests(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write one letter a question: those on record, and those that the examination left open."""
    asked = _questions(context)
    if not asked:
        place = context.record_place
        return (NoLetter(KIND, finding("letter-no-question", place, Severity.NOTE)),)
    return tuple(
        _letter(context, question, number) for number, question in enumerate(asked, start=1)
    )


def _questions(context: LetterContext) -> tuple[Question, ...]:
    recorded = context.evaluation.material.record.clarifications
    asked = {(each.bid, each.requirement) for each in recorded}
    still_open = (
        question
        for report in context.lots
        for question in report.each.admission.questions
        if question.kind is not QuestionKind.LOW_PRICE
    )
    found = [Question(each.bid, each.requirement, each) for each in recorded]
    found += [
        Question(each.bid, each.requirement, None) for each in still_open if _key(each) not in asked
    ]
    return tuple(sorted(found, key=lambda q: (q.bid, q.requirement)))


def _key(question: OpenQuestion) -> tuple[str, str]:
    return (question.bid, question.requirement)


def _letter(context: LetterContext, question: Question, number: int) -> Letter:
    bid = context.evaluation.material.bid(question.bid)
    vendor = bid.vendor if bid else question.bid
    about = question.requirement or str(number)
    answer = next(
        (
            each
            for each in context.facts.clarifications
            if (each.bid, each.about) == (question.bid, question.requirement)
        ),
        None,
    )
    facts = (
        (context.text("letter-fact-to"), vendor),
        (context.text("letter-fact-sent"), context.day(answer.sent if answer else None)),
        (context.text("letter-fact-answer-by"), context.day(answer.on if answer else None)),
    )
    parts = (
        letter_head(
            context,
            KIND,
            context.text("letter-clarification-lead", buyer=context.procurement.buyer),
            about=facts,
            answers=("recipient",),
        ),
        _question(context, question),
        _limits(context),
        _answer_by(context, answer),
    )
    return Letter(
        KIND,
        f"{KIND.value}-{question.bid}-{about}",
        (question.bid, question.requirement),
        context.report.language,
        context.text("letter-clarification-window", bid=vendor),
        parts,
        footer=footer(context),
    )


def _question(context: LetterContext, question: Question) -> LetterPart:
    needed = _requirement(context, question.requirement)
    recorded = question.recorded
    if recorded is not None:
        said = recorded.question
    else:
        said = context.text("letter-question-open", requirement=question.requirement)
    blocks = (
        *(
            (
                Paragraph(context.text("letter-question-requirement", requirement=needed.id,
                                       text=needed.text)),
            )
            if needed
            else ()
        ),
        Paragraph(said),
    )  # fmt: skip
    section = Section("question", context.text("letter-section-question"), blocks)
    missing: tuple[Finding, ...] = ()
    if recorded is not None and not has_substance(recorded.question):
        missing = (finding("letter-question-vague", recorded.place, question=recorded.question),)
    return LetterPart(section, ("question",), missing)


def _requirement(context: LetterContext, key: str) -> Requirement | None:
    return next((r for r in context.evaluation.criteria.requirements if r.id == key), None)


def _limits(context: LetterContext) -> LetterPart:
    items = tuple(
        context.text(f"letter-limits-{each}") for each in ("may", "may-not", "equal", "written")
    )
    blocks = (Paragraph(context.text("letter-limits")), Bullets(items))
    section = Section("limits", context.text("letter-section-limits"), blocks)
    return LetterPart(section, ("limits",))


def _answer_by(context: LetterContext, answer: AnswerBy | None) -> LetterPart:
    said = Paragraph(
        context.text(
            "letter-answer-by",
            date=context.day(answer.on if answer else None),
            contact=context.facts.contact,
        )
    )
    consequence = Paragraph(context.text("letter-clarification-unanswered"))
    section = Section("answer", context.text("letter-section-answer"), (said, consequence))
    place = Place(context.facts.place.file, cell="clarification")
    missing = () if answer else (finding("letter-answer-by-missing", place, kind=KIND.value),)
    return LetterPart(section, ("answer-by",), missing)
