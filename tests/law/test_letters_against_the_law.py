"""Each letter point by point against the law's list of contents.

LOU (2016:1145) 4:9, 12:10, 12:12, 12:13, 12:16, 16:7-8, 20:1, 20:11-12, as in
facts/procurement_process.md B2, C6, C7, D1-D3, D6, E2; the six headings are those of 12:16.
"""

from dataclasses import replace
from functools import cache

import pytest

from builders import a_bid
from report.evaluated import ALL_MET, decided, scored_material, some_criteria, told
from report.lettered import (
    CANCELLATION,
    CANCELLED,
    FACTS,
    LOW,
    PEOPLE,
    WHY,
    a_context,
    lacks,
    letter,
    letters,
    text_of,
)
from vagval.domain.letter import Letter, LetterKind
from vagval.domain.letter_contents import CONTENTS
from vagval.domain.letter_facts import REPORT_HEADINGS, LetterFacts
from vagval.report.letter_check import check_letter
from vagval.report.letter_context import LetterContext

AWARD = decided()
ALWAYS = ("RE 2025/1187", "Eva Upphandlarsson", "Box 1, 123 45 Exempelstad")
SAID = {
    LetterKind.AWARD: {
        "authority": ALWAYS,
        "deciders": ("Disa Beslutsson", "Jonas Juristsson", "17 mars 2026"),
        "decision": ("tilldelar Alfa", "650 kr"),
        "ground": ("bästa förhållandet mellan pris och kvalitet (16 kap. 1 § LOU)", "öppet"),
        "admission": (WHY, LOW, "Får inte utvärderas"),
        "reasons": ("Visades i körning med tre fall.", "650", "750", "1 000 − 350 = 650 kr"),
        "after-decision": ("12 kap. 12 §", "20 kap. 1 §", "20 kap. 4 och 5 §§",
                           "Förvaltningsrätten i Exempelstad"),
        "secrecy": ("upphörde när beslutet fattades (19 kap. 3 § OSL)", "31 kap. 16 § OSL",
                    "Alfa AB har begärt sekretess"),
    },
    LetterKind.NOTICE: {
        "authority": ALWAYS,
        "recipient": ("Beta",),
        "decision": ("Alfa", "Plats 2 av 2"),
        "reasons": ("tilldelar Alfa", "lägst jämförelsetal"),
        "own-bid": ("4 av 5", "Visades i körning med tre fall.", "1 200 − 450 = 750 kr"),
        "winner": ("Alfa", "har lämnat det antagna anbudet"),
        "advantages": (
            "Här är det antagna anbudet bättre: priset.",
            "Här är ert anbud bättre: Kvalitet.",
            "det antagna är 200 kr lägre",
            "det antagna har 1 poäng mindre",
            "3 av 5",
        ),
        "negotiation": ("Någon förhandling eller dialog har inte förekommit",),
        # Sent on 10 June 2026: day 10 is Midsummer Day, a Saturday (facts, D3).
        "standstill": ("10 juni 2026", "20 juni 2026", "till och med 22 juni 2026",
                       "tidigast 23 juni 2026", "10 dagar", "(1930:173)"),
        "review": ("Förvaltningsrätten i Exempelstad", "senast 22 juni 2026", "tre veckor"),
        "on-request": ("12 kap. 13 §", "15 dagar", "31 kap. 16 § OSL"),
    },
    LetterKind.REPORT: {
        "authority": ALWAYS,
        "abnormally-low": ("Delta", LOW),
        "not-awarded": ("Gamma", WHY, "Plats 2", "Beta"),
        "dynamic-system": ("Punkten om dynamic_system",),
        "procedure-chosen": ("Punkten om procedure_chosen",),
        "non-electronic": ("Punkten om non_electronic",),
        "conflicts": PEOPLE,
        "report-signed": ("Eva Upphandlarsson", "4 maj 2026", "30 dagar"),
    },
    LetterKind.OPENING: {
        "authority": ALWAYS,
        "opening-time": ("17 mars 2026 klockan 09:00", "16 mars 2026"),
        "two-persons": ("Eva Upphandlarsson", "Nils Bestyrkarsson"),
        "list-of-tenders": ("Alfa", "Beta", "Gamma", "Delta"),
        "received-files": ("prices.csv", "1" * 64),
        "chamber": ("Ingen begäran framställdes.",),
        "certified": ("bestyrker", "Nils Bestyrkarsson"),
        "secrecy": ("absolut sekretess", "19 kap. 3 § OSL"),
    },
    LetterKind.CLARIFICATION: {
        "authority": ALWAYS,
        "recipient": ("Beta",),
        "question": ("S-1", "Visar certifikatet den version som offereras?"),
        "limits": ("4 kap. 9 §", "Svaret får inte ändra anbudet", "likabehandling"),
        "answer-by": ("11 maj 2026",),
    },
    LetterKind.LOW_PRICE: {
        "authority": ALWAYS,
        "recipient": ("Delta",),
        "price": ("500 kr", "60 % av medianen"),
        "explanations": ("kostnadseffektiva metoder", "tekniska lösningar", "egenarten",
                         "arbetsrättsliga", "statligt stöd", "underleverantörer", "16 kap. 8 §"),
        "no-automatic-rejection": ("Inget anbud förkastas automatiskt",),
        "answer-by": ("11 maj 2026",),
    },
    LetterKind.CANCELLATION: {
        "authority": ALWAYS,
        "deciders": ("Disa Beslutsson", "Eva Upphandlarsson", "Jonas Juristsson", "17 mars 2026"),
        "cancelled": ("avbryta hela upphandlingen",),
        "reasons": (CANCELLED,),
        "code": ("chan-need", "BT-144", "behov har ändrats"),
        "review": ("Förvaltningsrätten i Exempelstad", "20 kap. 12 §", "22 juni 2026"),
    },
}  # fmt: skip
POINTS = [(kind, key) for kind, said in SAID.items() for key in said]
NAMES = {LetterKind.NOTICE: "beta"}


def the_case(kind: LetterKind, facts: LetterFacts = FACTS) -> LetterContext:
    """Decide what the letter tells of."""
    decision = CANCELLATION if kind is LetterKind.CANCELLATION else AWARD
    return a_context(decision, facts=facts)


@cache
def whole_letter(kind: LetterKind) -> tuple[LetterContext, Letter]:
    """Give a letter that lacks nothing, and what it is told from."""
    context = the_case(kind)
    return context, letter(context, kind, NAMES.get(kind, ""))


def test_every_point_of_the_list_is_tried_here() -> None:
    assert {kind: [each.key for each in contents] for kind, contents in CONTENTS.items()} == {
        kind: list(said) for kind, said in SAID.items()
    }


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_with_every_fact_lacks_nothing(kind: LetterKind) -> None:
    context = the_case(kind)
    found = letters(context, kind)
    assert found
    assert [lacks(context, each) for each in found] == [[]] * len(found)


@pytest.mark.parametrize(("kind", "key"), POINTS)
def test_each_point_of_the_law_stands_in_the_letter(kind: LetterKind, key: str) -> None:
    text = text_of(whole_letter(kind)[1], key)
    assert [said for said in SAID[kind][key] if said not in text] == [], text


@pytest.mark.parametrize(("kind", "key"), POINTS)
def test_a_letter_without_one_point_is_refused(kind: LetterKind, key: str) -> None:
    context, whole = whole_letter(kind)
    parts = tuple(
        replace(part, answers=tuple(each for each in part.answers if each != key))
        for part in whole.parts
    )
    found = check_letter(replace(whole, parts=parts), context.report.wording)
    assert [each.code for each in found] == ["letter-content-missing"]
    assert found[0].details["law"] == next(c.law for c in CONTENTS[kind] if c.key == key)


@pytest.mark.parametrize(
    ("kind", "without", "cells"),
    [
        (LetterKind.AWARD, {"reported_by": ""}, ["decision.reported_by"]),
        (LetterKind.AWARD, {"decided_by": "Bo Obehörig"}, ["decision.decided_by"]),
        (LetterKind.NOTICE, {"decided_by": "Bo Obehörig"}, ["decision.decided_by"]),
        (LetterKind.CANCELLATION, {"decided_by": "Bo Obehörig"}, ["decision.decided_by"]),
        (LetterKind.AWARD, {"registry_number": "", "contact": ""}, ["registry_number", "contact"]),
        (LetterKind.NOTICE, {"sent": None}, ["notice.sent"]),
        (LetterKind.NOTICE, {"court": ""}, ["review.court"]),
        (LetterKind.OPENING, {"present": ("Eva Upphandlarsson",) * 2}, ["opening.present"]),
        (LetterKind.OPENING, {"opened_at": "", "chamber": ""}, ["opening.time", "opening.chamber"]),
        (LetterKind.CLARIFICATION, {"clarifications": ()}, ["clarification"]),
        (LetterKind.LOW_PRICE, {"low_prices": ()}, ["low_price"]),
        (LetterKind.CANCELLATION, {"cancellations": ()}, ["cancellation"]),
        (LetterKind.REPORT, {"report_by": ""}, ["individual_report.by"]),
        (LetterKind.REPORT, {"declarations": FACTS.declarations[1:]}, ["declaration"]),
    ],
)
def test_a_missing_fact_is_refused_with_the_place_to_write_it(
    kind: LetterKind, without: dict[str, object], cells: list[str]
) -> None:
    context = the_case(kind, replace(FACTS, **without))  # type: ignore[arg-type] # as named
    found = lacks(context, letter(context, kind, NAMES.get(kind, "")))
    assert [cell for _, cell in found] == cells


@pytest.mark.parametrize("stated", ["", "Disa Beslutsson", "Disa Beslutsson, regiondirektör"])
def test_who_decided_is_the_one_on_record_whether_stated_again_or_not(stated: str) -> None:
    context = a_context(AWARD, facts=replace(FACTS, decided_by=stated))
    found = letter(context, LetterKind.AWARD)
    assert lacks(context, found) == []
    assert f"Beslutar\n{stated or 'Disa Beslutsson'}" in text_of(found, "deciders")


def test_before_the_decision_someone_must_say_who_will_make_it() -> None:
    context = a_context(facts=replace(FACTS, decided_by=""))
    draft = letter(context, LetterKind.AWARD)
    assert lacks(context, draft) == [("letter-fact-missing", "decision.decided_by")]


def test_a_draft_says_that_the_absolute_secrecy_still_holds_and_when_it_ends() -> None:
    said = text_of(letter(a_context(), LetterKind.AWARD), "secrecy")
    assert "Fram till beslutet gäller absolut sekretess" in said
    assert "upphörde" not in said


def test_where_nobody_asked_for_secrecy_it_is_said_and_examined_all_the_same() -> None:
    bids = (a_bid("alfa", answers=ALL_MET), a_bid("beta", price=2_000, answers=ALL_MET))
    material = scored_material(*bids, decisions=(AWARD,))
    context = LetterContext(told(some_criteria(), material, audience="decision"), FACTS)
    said = text_of(letter(context, LetterKind.AWARD), "secrecy")
    assert "Ingen anbudsgivare i delen har begärt sekretess." in said


@pytest.mark.parametrize("heading", REPORT_HEADINGS)
def test_a_heading_of_the_report_is_filled_or_said_not_to_apply_by_a_person(heading: str) -> None:
    context = a_context(AWARD, facts=replace(FACTS, statements={
        key: text for key, text in FACTS.statements.items() if key != heading
    }))  # fmt: skip
    found = lacks(context, letter(context, LetterKind.REPORT))
    # The record itself says why a price was rejected, and why bids got no contract.
    from_the_record = heading in {"abnormally_low", "not_awarded"}
    expected = [] if from_the_record else [("letter-fact-missing", f"individual_report.{heading}")]
    assert found == expected


def test_the_bidder_is_told_nothing_of_others_prices_before_the_award() -> None:
    # OSL 19:3: not even the median that its own price is compared with.
    text = text_of(letter(a_context(), LetterKind.LOW_PRICE))
    assert "1 000" not in text
    assert "Alfa" not in text
