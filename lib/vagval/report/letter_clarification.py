"""A question to a bidder on its bid (begäran om förtydligande, LOU 4:9)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from vagval.domain.admission import QuestionKind
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
from vagval.report.letter_names import told_apart

KIND = LetterKind.CLARIFICATION


@dataclass(frozen=True, slots=True)
class Question:
    """One question to one bidder; ``recorded`` None: nobody has asked it yet."""

    bid: str
    requirement: str
    recorded: Clarification | None

    @property
    def key(self) -> tuple[str, str]:
        """The bid, and the requirement or nothing: what an answer date is stated for."""
        return (self.bid, self.requirement)

    @property
    def on(self) -> date | None:
        """The day on record; None: nobody has asked it yet."""
        return self.recorded.on if self.recorded else None

    @property
    def name(self) -> str:
        """Name of its letter: a question on the whole bid is named after its day."""
        about = self.requirement or (self.on.isoformat() if self.on else "")
        return "-".join(part for part in (KIND.value, self.bid, about) if part)


def clarification_requests(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write one letter a question: those on record, and those that the examination left open."""
    asked = _questions(context)
    if not asked:
        place = context.record_place
        return (NoLetter(KIND, finding("letter-no-question", place, Severity.NOTE)),)
    return told_apart(
        (_letter(context, question, answer), question.on)
        for question, answer in zip(asked, _answers(context, asked), strict=True)
    )


def _answers(context: LetterContext, asked: tuple[Question, ...]) -> tuple[AnswerBy | None, ...]:
    """Give until when each may be answered: of several on the same, the first has the first."""
    stated = defaultdict(list)
    for each in context.facts.clarifications:
        stated[each.bid, each.about].append(each)
    return tuple(stated[each.key].pop(0) if stated[each.key] else None for each in asked)


def _questions(context: LetterContext) -> tuple[Question, ...]:
    recorded = context.evaluation.material.record.clarifications
    found = [Question(each.bid, each.requirement, each) for each in recorded]
    asked = {each.key for each in found}
    # Lots that share a requirement leave the same question open.
    still_open = dict.fromkeys(
        Question(question.bid, question.requirement, None)
        for report in context.lots
        for question in report.each.admission.questions
        if question.kind is not QuestionKind.LOW_PRICE
    )
    found += [each for each in still_open if each.key not in asked]
    return tuple(sorted(found, key=lambda q: (*q.key, q.on or date.max)))


def _letter(context: LetterContext, question: Question, answer: AnswerBy | None) -> Letter:
    bid = context.evaluation.material.bid(question.bid)
    vendor = bid.vendor if bid else question.bid
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
        question.name,
        question.key,
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
