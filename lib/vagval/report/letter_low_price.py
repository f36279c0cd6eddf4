"""A question to a bidder on an abnormally low price (begäran om förklaring, LOU 16:7-8)."""

from vagval.domain.admission import BidAdmission
from vagval.domain.bid_price import LowPriceScreening
from vagval.domain.document import Bullets, Paragraph, Section
from vagval.domain.errors import Severity, finding
from vagval.domain.letter import Letter, LetterKind, LetterPart, NoLetter
from vagval.domain.letter_facts import AnswerBy
from vagval.domain.place import Place
from vagval.report.letter_context import LetterContext
from vagval.report.letter_head import footer, letter_head
from vagval.report.letter_names import told_apart
from vagval.report.lot_report import LotReport

KIND = LetterKind.LOW_PRICE
GROUNDS = range(1, 7)
"""What a request may concern, as the law numbers it (LOU 16:7 first paragraph)."""


def low_price_questions(context: LetterContext) -> tuple[Letter | NoLetter, ...]:
    """Write to each bidder whose price is pointed out by the published heuristic."""
    made = told_apart(
        (_letter(context, report, each, each.low_price), None)
        for report in context.lots
        for each in report.each.admission.bids
        if each.low_price is not None
    )
    if made:
        return made
    place = context.record_place
    return (NoLetter(KIND, finding("letter-no-low-price", place, Severity.NOTE)),)


def _letter(
    context: LetterContext, report: LotReport, each: BidAdmission, screening: LowPriceScreening
) -> Letter:
    lot, vendor = report.each.lot, report.bid_name(each.bid.id)
    answer = next(
        (a for a in context.facts.low_prices if (a.bid, a.about) == (each.bid.id, lot.id)), None
    )
    sent = screening.review.asked if screening.review else answer.sent if answer else None
    facts = (
        (context.text("letter-fact-to"), vendor),
        (context.text("letter-fact-lot"), report.text("lot-heading", name=lot.name, lot=lot.id)),
        (context.text("letter-fact-sent"), context.day(sent)),
        (context.text("letter-fact-answer-by"), context.day(answer.on if answer else None)),
    )
    parts = (
        letter_head(
            context,
            KIND,
            context.text("letter-low-price-lead", lot=lot.name),
            about=facts,
            answers=("recipient",),
        ),
        _price(report, screening),
        _explanations(context),
        _consequence(context),
        _answer_by(context, answer),
    )
    return Letter(
        KIND,
        f"{KIND.value}-{each.bid.id}-{lot.id}",
        (each.bid.id, lot.id),
        context.report.language,
        context.text("letter-low-price-window", bid=vendor),
        parts,
        footer=footer(context),
    )


def _price(report: LotReport, screening: LowPriceScreening) -> LetterPart:
    """Name the price and the published limit; what others bid is secret until the award."""
    share = report.procurement.low_price_share
    blocks = (
        Paragraph(report.text("letter-low-price", price=report.money(screening.evaluated))),
        Paragraph(report.text("letter-low-price-limit", share=share)),
    )
    section = Section("price", report.text("letter-section-low-price"), blocks)
    return LetterPart(section, ("price",))


def _explanations(context: LetterContext) -> LetterPart:
    items = tuple(context.text(f"letter-explanation-{number}") for number in GROUNDS)
    blocks = (
        Paragraph(context.text("letter-explanations")),
        Bullets(items, is_numbered=True),
        Paragraph(context.text("letter-explanations-calculation")),
        Paragraph(context.text("letter-state-aid")),
    )
    section = Section("explanations", context.text("letter-section-explanations"), blocks)
    return LetterPart(section, ("explanations",))


def _consequence(context: LetterContext) -> LetterPart:
    blocks = (
        Paragraph(context.text("letter-not-automatic")),
        Paragraph(context.text("letter-must-reject")),
    )
    section = Section("consequence", context.text("letter-section-consequence"), blocks)
    return LetterPart(section, ("no-automatic-rejection",))


def _answer_by(context: LetterContext, answer: AnswerBy | None) -> LetterPart:
    said = context.text(
        "letter-answer-by",
        date=context.day(answer.on if answer else None),
        contact=context.facts.contact,
    )
    blocks = (Paragraph(said), Paragraph(context.text("letter-low-price-secret")))
    section = Section("answer", context.text("letter-section-answer"), blocks)
    place = Place(context.facts.place.file, cell="low_price")
    missing = () if answer else (finding("letter-answer-by-missing", place, kind=KIND.value),)
    return LetterPart(section, ("answer-by",), missing)
