# ruff: noqa: ANN401 - a builder takes any field by its name
"""Letters of a small evaluation, with every fact that they need, and what stands in them.

Four bids for one lot: alfa is first (1 000 − 300 − 50 = 650), beta second (1 200 − 400 − 50 = 750),
gamma fails a ska-krav, and delta's price (500, of a median of 1 000) was not explained.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from builders import DIGEST, a_bid, a_clarification, a_low_price_review, an_assessment
from report.evaluated import ALL_MET, decided, scored_material, some_criteria, told, words
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bilingual import Language
from vagval.domain.letter import Letter, LetterKind, NoLetter
from vagval.domain.letter_facts import (
    REPORT_HEADINGS,
    AnswerBy,
    CancellationCode,
    Declaration,
    LetterFacts,
)
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind, RecordedDecision, RequirementResult
from vagval.report.letter_check import check_letter
from vagval.report.letter_context import LetterContext
from vagval.report.letters import LETTERS

WHY = "Certifikatet gäller en annan produkt än den som offereras."
LOW = "Kalkylen täcker inte lönekostnaden enligt kollektivavtalet."
CANCELLED = "Behovet har upphört sedan regionfullmäktige beslutade om ett annat system."
SENT = date(2026, 6, 10)
ANSWER = date(2026, 5, 11)
PEOPLE = ("Anna Karlstedt", "Bo Lindqvist", "Disa Beslutsson", "Eva Upphandlarsson")
FACTS = LetterFacts(
    place=Place("vendors/prov/record/letters.toml"),
    registry_number="RE 2025/1187",
    contact="Eva Upphandlarsson, upphandling@region.example",
    address="Box 1, 123 45 Exempelstad",
    court="Förvaltningsrätten i Exempelstad",
    court_address="Box 2, 123 45 Exempelstad",
    decided_by="Disa Beslutsson",
    reported_by="Eva Upphandlarsson",
    took_part=("Jonas Juristsson",),
    sent=SENT,
    opened_at="09:00",
    present=("Eva Upphandlarsson", "Nils Bestyrkarsson"),
    chamber="Ingen begäran framställdes.",
    clarifications=(AnswerBy("beta", "S-1", ANSWER, date(2026, 4, 27)),),
    low_prices=(AnswerBy("delta", "LM", ANSWER),),
    cancellations=(CancellationCode("", "chan-need"),),
    statements={key: f"Punkten om {key} gäller inte den här upphandlingen."
                for key in REPORT_HEADINGS},
    report_by="Eva Upphandlarsson",
    report_on=date(2026, 5, 4),
    declarations=tuple(Declaration(person, "deltar", "Har inga bindningar till någon anbudsgivare.",
                                   date(2026, 3, 18)) for person in PEOPLE),
)  # fmt: skip
OPENING = RecordedDecision(
    date(2026, 3, 17), DecisionKind.OPENING, "", "Fyra anbud öppnades.", "Eva",
    Place("vendors/prov/record/decisions.csv"),
)  # fmt: skip
CANCELLATION = replace(decided(DecisionKind.CANCELLATION), text=CANCELLED)
SECRET = SecrecyClaim("answers", "Visar vår arkitektur.")


def a_context(
    *decisions: RecordedDecision, language: Language = "sv", facts: LetterFacts = FACTS,
    **changed: Any,
) -> LetterContext:  # fmt: skip
    """Evaluate the four bids, with the opening on record and what else was decided."""
    bids = (
        a_bid("alfa", price=1_000, answers=ALL_MET, secrecy=(SECRET,)),
        a_bid("beta", price=1_200, answers=ALL_MET),
        a_bid("gamma", price=1_000, answers=ALL_MET),
        a_bid("delta", price=500, answers=ALL_MET),
    )
    rejected = replace(an_assessment("S-1", RequirementResult.NOT_MET, bid="gamma"), reason=WHY)
    unexplained = replace(a_low_price_review("delta", is_accepted=False), reason=LOW)
    question = replace(a_clarification("S-1", bid="beta"),
                       question="Visar certifikatet den version som offereras?")  # fmt: skip
    material = scored_material(
        *bids,
        points=changed.pop("points", (3, 4, 3, 3)),
        decisions=(OPENING, *decisions),
        **{
            "assessments": (rejected,),
            "low_price": (unexplained,),
            "clarifications": (question,),
            **changed,
        },
    )
    report = told(some_criteria(), material, language, "decision")
    received = {bid.id: (("bid.toml", DIGEST), ("prices.csv", "1" * 64)) for bid in bids}
    return LetterContext(report, facts, received)


def letters(context: LetterContext, kind: LetterKind) -> tuple[Letter, ...]:
    """Give the letters of a kind that there is occasion for."""
    return tuple(each for each in LETTERS[kind](context) if isinstance(each, Letter))


def letter(context: LetterContext, kind: LetterKind, name: str = "") -> Letter:
    """Give the one letter of a kind, or the one whose name ends so."""
    (found,) = (each for each in letters(context, kind) if each.name.endswith(name))
    return found


def no_letters(context: LetterContext, kind: LetterKind) -> list[str]:
    """Give why there is no letter, as codes."""
    return [each.why.code for each in LETTERS[kind](context) if isinstance(each, NoLetter)]


def lacks(context: LetterContext, found: Letter) -> list[tuple[str, str]]:
    """Give what a letter lacks, as codes and cells."""
    return [(f.code, f.place.cell) for f in check_letter(found, context.report.wording)]


def text_of(found: Letter, content: str = "") -> str:
    """Give the text of a letter, or of what answers one of the law's points."""
    told_parts = found.answering(content) if content else found.parts
    return words(tuple(each.part for each in told_parts)).replace("\N{NO-BREAK SPACE}", " ")
