"""Findings in words: which cell, what is wrong, what to do."""

import pytest
from fluent.runtime import FluentBundle, FluentResource

from vagval.domain.bilingual import Language
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.report import wording as module
from vagval.report.finding_text import describe, terminal_lines
from vagval.report.wording import Wording

SHEET = "panel/anna.xlsx, blad ”Läkemedel”"
MESSAGES = """
off-scale = Poängen { $points } finns inte på skalan { $scale }.
    .do = Skriv ett heltal { $scale }.
no-reason = Motivering saknas.
    .do = Skriv varför anbudet fick { $points }.
"""


@pytest.fixture
def swedish(monkeypatch: pytest.MonkeyPatch) -> Wording:
    """Give the Swedish catalogues with two findings more."""
    real = module._bundle.__wrapped__  # noqa: SLF001 - the catalogues of this test alone

    def bundle(language: Language, currency: str) -> FluentBundle:
        made = real(language, currency)
        made.add_resource(FluentResource(MESSAGES))
        return made

    monkeypatch.setattr(module, "_bundle", bundle)
    return Wording("sv")


def off_scale(
    cell: str, file: str = "panel/anna.xlsx", severity: Severity = Severity.STOP
) -> Finding:
    """Find points off the scale."""
    return finding("off-scale", Place(file, "Läkemedel", cell), severity, points=7, scale="0-5")


def test_the_example_of_the_style_guide(swedish: Wording) -> None:
    no_reason = finding("no-reason", Place("panel/anna.xlsx", "Läkemedel", "F14"), points=3)
    assert terminal_lines([no_reason, off_scale("F12")], swedish) == (
        "2 fel i underlaget:",
        f"  {SHEET}, cell F12: Poängen 7 finns inte på skalan 0-5. Skriv ett heltal 0-5.",
        f"  {SHEET}, cell F14: Motivering saknas. Skriv varför anbudet fick 3.",
    )


def test_findings_come_by_severity_then_as_a_person_looks_them_up(swedish: Wording) -> None:
    found = [
        off_scale("F2", severity=Severity.NOTE),
        off_scale("A10"),
        off_scale("B2"),
        off_scale("AA2"),
        off_scale("C1", file="panel/anna10.xlsx"),
        off_scale("C1", file="panel/anna2.xlsx"),
    ]
    lines = terminal_lines(found, swedish)
    places = [line.split(": ")[0].strip() for line in lines]
    assert places == [
        "5 fel i underlaget:",
        "panel/anna.xlsx, blad ”Läkemedel”, cell B2",
        "panel/anna.xlsx, blad ”Läkemedel”, cell AA2",
        "panel/anna.xlsx, blad ”Läkemedel”, cell A10",
        "panel/anna2.xlsx, blad ”Läkemedel”, cell C1",
        "panel/anna10.xlsx, blad ”Läkemedel”, cell C1",
        "1 upplysning:",
        "panel/anna.xlsx, blad ”Läkemedel”, cell F2",
    ]


@pytest.mark.parametrize(
    ("place", "where"),
    [
        (Place("a.toml", "", "lot[2].award.model"), "a.toml, nyckel lot[2].award.model"),
        (Place("a.csv", "", "C12"), "a.csv, cell C12"),
        (Place("a.csv", "", "12"), "a.csv, rad 12"),
        (Place("a.csv"), "a.csv"),
        (Place(""), ""),
    ],
)
def test_a_place_is_named_as_a_person_looks_it_up(
    swedish: Wording, place: Place, where: str
) -> None:
    assert describe(finding("no-reason", place, points=1), swedish).where == where


def test_without_a_place_the_line_starts_with_what(swedish: Wording) -> None:
    lines = terminal_lines([finding("no-reason", Place(""), points=1)], swedish)
    assert lines[1] == "  Motivering saknas. Skriv varför anbudet fick 1."


def test_hostile_text_stays_on_its_line_and_commands_no_terminal(swedish: Wording) -> None:
    place = Place("\x1b[2J\u202epanel.xlsx", "a\nb", "F1")
    (_, line) = terminal_lines([finding("no-reason", place, points=1)], swedish)
    assert line.startswith("  ⟨U+001B⟩[2J⟨U+202E⟩panel.xlsx, blad ”a b”, cell F1: ")


def test_a_finding_without_its_sentence_is_a_loud_fault(swedish: Wording) -> None:
    with pytest.raises(KeyError, match="unheard-of"):
        describe(finding("unheard-of", Place("a")), swedish)


def test_english_reads_as_english() -> None:
    wording = Wording("en")
    assert wording.text("place-sheet", sheet="Medicines") == "sheet “Medicines”"
    assert wording.text("terminal-stop", count=1) == "1 error in the material:"
