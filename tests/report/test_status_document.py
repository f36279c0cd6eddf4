"""The regional report has the form that decision makers know, and says what the files show."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from vagval.domain.bilingual import LANGUAGES, Bilingual, Language
from vagval.domain.document import Bullets, Cover, Document, Paragraph, Picture, Section, Table
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place
from vagval.domain.situation import Awarded, LotSituation, ProcurementSituation, Situation
from vagval.domain.status_stage import Stage
from vagval.domain.status_text import StatusText
from vagval.report.html import fragments
from vagval.report.status_context import StatusContext
from vagval.report.status_document import editable, status_document
from vagval.report.status_figure import status_pixels
from vagval.report.wording import Wording

ON = date(2026, 6, 9)
UNTIL = date(2026, 6, 18)
KEYS = (
    "summary", "decisions", "modules", "costs", "risks", "communication", "comment", "measures",
    "next", "about", "spokespersons", "about-report",
)  # fmt: skip
HOSTILE = "<script>alert(1)</script>\u202egpj.exe =1+1 \x07"


def people(language: Language = "sv", **parts: tuple[str, ...]) -> StatusText:
    written = {
        name: (f"Rad i {name}.",)
        for name in ("decisions", "costs", "risks", "communication", "comment", "measures")
    }
    written |= {name: (f"Rad i {name}.",) for name in ("next_steps", "spokespersons", "about")}
    return StatusText(
        language, ON, "08:30", "Samordning", "Staben", "Gruppen", ("Läget.",), **(written | parts)
    )


def lot(stage: Stage, name: str = "Läkemedel", **more: object) -> LotSituation:
    named = Bilingual(name, name)
    dated = {"since": date(2026, 6, 8), "until": UNTIL} | more
    return LotSituation(name[:2], named, stage, "record/decisions.csv", **dated)  # type: ignore[arg-type] # by name


def procurement(*lots: LotSituation, key: str = "a", **more: object) -> ProcurementSituation:
    name = Bilingual(f"Upphandling {key}", f"Procurement {key}")
    dates = (date(2026, 1, 15), date(2026, 3, 16))
    made = ProcurementSituation(key, name, "Region Exempel", "SEK", *dates, lots)
    return replace(made, **more)  # type: ignore[arg-type] # by name


def told(
    *procurements: ProcurementSituation,
    text: StatusText | None = None,
    language: Language = "sv",
    on: date = ON,
) -> tuple[Document, StatusContext]:
    context = StatusContext(
        Situation(on, procurements), text or people(language), Wording(language)
    )
    return status_document(context), context


def section(document: Document, key: str) -> Section:
    return next(p for p in document.parts if isinstance(p, Section) and p.key == key)


def lines(document: Document, key: str) -> list[str]:
    found: list[str] = []
    for block in section(document, key).blocks:
        match block:
            case Bullets(items=items):
                found += items
            case Paragraph(text=text):
                found.append(text)
            case Table(rows=rows):
                found += [" | ".join(cell.text for cell in row) for row in rows]
            case _:
                pass
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_stand_in_the_order_of_a_situation_report(language: Language) -> None:
    document, _ = told(procurement(lot(Stage.EVALUATED)), language=language)
    cover, *sections = document.parts
    assert isinstance(cover, Cover)
    assert tuple(each.key for each in sections if isinstance(each, Section)) == KEYS


def test_the_head_says_regional_report_and_when_it_was_compiled() -> None:
    cover = told(procurement(lot(Stage.EVALUATED)))[0].parts[0]
    assert isinstance(cover, Cover)
    assert cover.title == "Regional rapport Samordning"
    assert cover.subtitle == "Sammanställd: 2026-06-09 klockan 08:30"
    assert cover.lead == "En modul: 1 utvärderad. Inget tilldelningsbeslut är fattat."
    assert cover.notices == ()


def test_another_day_than_the_compiled_one_is_told() -> None:
    cover = told(procurement(lot(Stage.EVALUATED)), on=date(2026, 7, 1))[0].parts[0]
    assert isinstance(cover, Cover)
    assert cover.subtitle.replace("\N{NO-BREAK SPACE}", " ").endswith("avser den 1 juli 2026.")


def test_a_part_that_nobody_wrote_has_no_heading() -> None:
    text = people(communication=(), about=())
    document, _ = told(procurement(lot(Stage.EVALUATED)), text=text)
    keys = [each.key for each in document.parts if isinstance(each, Section)]
    assert keys == [key for key in KEYS if key not in {"communication", "about"}]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_its_words_in_every_place(stage: Stage, language: Language) -> None:
    document, context = told(procurement(lot(stage)), language=language)
    named = context.text(f"stage-{stage.value}")
    (row,) = lines(document, "modules")
    assert row.split(" | ")[1] == named
    (picture,) = (b for b in section(document, "modules").blocks if isinstance(b, Picture))
    assert f"Läkemedel: {named}" in picture.alt
    assert any(line.startswith("Läkemedel: ") for line in lines(document, "next"))


def test_an_award_is_told_with_name_and_price_once_it_is_public() -> None:
    winner = Awarded("Alfa AB", Fraction(1234567))
    each = procurement(lot(Stage.STANDSTILL, awarded=winner), is_public=True)
    document, _ = told(each)
    assert "8 juni 2026: Tilldelningsbeslut för Läkemedel." in lines(document, "decisions")
    assert any("Alfa AB" in row and "18 juni 2026" in row for row in lines(document, "modules"))
    (cost,) = (line for line in lines(document, "costs") if "Alfa AB" in line)
    assert "1 234 567 kr" in cost
    assert not any("19 kap. 3 §" in line for line in lines(document, "costs"))


def test_a_secret_price_is_told_as_secret_with_the_ground() -> None:
    each = procurement(lot(Stage.AWARDED, awarded=Awarded("Alfa AB", None)), is_public=True)
    assert any("31 kap. 16 § OSL" in line for line in lines(told(each)[0], "costs"))


def test_before_the_award_the_report_says_why_it_tells_no_price() -> None:
    assert any("19 kap. 3 § OSL" in line for line in lines(told(procurement())[0], "costs"))


def test_an_assumed_standstill_is_told_as_such() -> None:
    def says(*, is_assumed: bool) -> bool:
        each = procurement(lot(Stage.STANDSTILL, is_standstill_assumed=is_assumed))
        return any("räknad från beslutsdagen" in line for line in lines(told(each)[0], "next"))

    assert says(is_assumed=True)
    assert not says(is_assumed=False)


def test_modules_with_the_same_next_step_are_told_together_and_the_nearest_day_first() -> None:
    later = lot(Stage.PUBLISHED, "Primärvård", until=date(2026, 9, 1))
    each = procurement(
        later, lot(Stage.EVALUATED, until=None), lot(Stage.EVALUATED, "Remiss", until=None),
        lot(Stage.STANDSTILL, "Mödravård"),
    )  # fmt: skip
    starts = [line.partition(":")[0] for line in lines(told(each)[0], "next")]
    assert starts[:3] == ["Mödravård", "Primärvård", "Läkemedel och Remiss"]


def test_modules_of_the_same_name_are_told_apart_by_their_procurement() -> None:
    document, _ = told(
        procurement(lot(Stage.LOCKED)), procurement(lot(Stage.COMPLETE, until=None), key="b")
    )
    rows = [row.split(" | ")[:2] for row in lines(document, "modules")]
    assert rows == [["Läkemedel", "Upphandling a"], ["Läkemedel", "Upphandling b"]]
    names = {line.partition(":")[0] for line in lines(document, "next")}
    assert names >= {"Läkemedel (Upphandling a)", "Läkemedel (Upphandling b)"}


def test_a_risk_names_its_procurement_where_there_are_several() -> None:
    risk = finding("status-lock-broken", Place("criteria/a"), Severity.NOTE)
    one = procurement(lot(Stage.LOCKED), concerns=(risk,))
    alone, _ = told(one)
    beside, _ = told(one, procurement(key="b"))
    assert lines(alone, "risks")[-1].startswith("Kriterierna är inte längre")
    assert lines(beside, "risks")[-1].startswith("Upphandling a: Kriterierna är inte längre")


def test_a_workspace_without_procurements_is_told_as_empty() -> None:
    document, _ = told()
    assert lines(document, "modules") == ["Ingen upphandling finns i arbetsytan."]


def test_the_editable_form_has_the_figure_as_pixels_that_are_the_same_every_time() -> None:
    document, context = told(procurement(lot(Stage.EVALUATED)))
    pictures = [
        [b for part in editable(document, context).parts if isinstance(part, Section)
         for b in part.blocks if isinstance(b, Picture)]
        for _ in range(2)
    ]  # fmt: skip
    (picture,) = pictures[0]
    assert picture.png.startswith(b"\x89PNG")
    assert b"Software" not in picture.png
    assert pictures[0] == pictures[1]


def test_hostile_text_is_harmless_in_every_part() -> None:
    text = replace(
        people(risks=(HOSTILE, "x" * 100_000), about=(HOSTILE,)),
        subject=HOSTILE, compiled_by=HOSTILE, on_behalf_of=HOSTILE, summary=(HOSTILE,),
    )  # fmt: skip
    each = procurement(lot(Stage.EVALUATED, HOSTILE), name=Bilingual(HOSTILE, HOSTILE))
    document, context = told(each, text=text)
    page = fragments(*document.parts)
    assert "<script" not in page
    pixels = status_pixels(context)
    written = repr(editable(document, context)).replace(repr(pixels), "").encode()
    for dangerous in ("\u202e", "\x07"):
        assert dangerous not in page
        assert dangerous not in written.decode("unicode_escape")
    assert "x" * 100_000 in page
