"""Sections can be read in a terminal of any width."""

import pytest

from report.evaluated import parts, two_bids
from vagval.domain.document import (
    Bullets,
    Callout,
    Cell,
    Cover,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.report.plain_text import plain

HEADS = (Head("Anbud"), Head("Pris", "right"))
ROWS = ((Cell("Alfa Vårdsystem AB"), Cell("1 000 kr")), (Cell("Beta"), Cell("900 kr")))


def a_section(*blocks: object, level: int = 2) -> Section:
    return Section("s", "Priser", blocks, level)  # type: ignore[arg-type] # any kind of block


def test_tables_are_aligned_by_their_heads() -> None:
    assert plain((a_section(Table("t", "Priser", HEADS, ROWS)),), 60).split("\n")[2:] == [
        "Priser",
        "Anbud                   Pris",
        "------------------  --------",
        "Alfa Vårdsystem AB  1 000 kr",
        "Beta                  900 kr",
    ]


def test_a_folded_table_is_one_line_with_its_number_of_rows() -> None:
    folded = Table("t", "Alla priser", HEADS, ROWS, is_folded=True)
    assert plain((a_section(folded),), 60).split("\n")[2:] == ["▸ Alla priser [2]"]


def test_a_narrow_terminal_breaks_cells_and_loses_nothing() -> None:
    text = plain((a_section(Table("t", "Priser", HEADS, ROWS)),), 20)
    assert max(len(line) for line in text.split("\n")) <= 20
    assert "".join(text.split()).count("Vårdsyst") == 1


@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_whole_report_keeps_to_the_width(width: int) -> None:
    text = plain(parts(two_bids()), width)
    assert [line for line in text.split("\n") if len(line) > width] == []


def test_steps_bullets_and_callouts_have_their_own_form() -> None:
    blocks = (
        Steps("Så blev det", ("Ett.", "Två.")), Bullets(("a", "b")), Callout("Obs.", "Läs detta."),
        Picture("p", "<svg/>", "Staplar över priser", "Priser."), Paragraph("Rad ett\nrad två"),
    )  # fmt: skip
    text = plain((a_section(*blocks, level=3),), 60)
    assert text.startswith("Priser\n------\n")
    assert "Så blev det\n1. Ett.\n2. Två." in text
    assert "- a\n- b" in text
    assert "! Obs. Läs detta." in text
    assert "Staplar" not in text, "a table has what the figure shows"
    assert "Rad ett\nrad två" in text


def test_a_cover_is_told_with_notices_and_facts() -> None:
    cover = Cover(
        "Rapport",
        "Prov",
        "sv",
        "Alfa föreslås.",
        (("Köpare", "Region"),),
        (Callout("Obs.", "Hemligt."),),
    )
    assert (
        plain((cover,), 60)
        == "Rapport\n=======\nProv\n\nAlfa föreslås.\n\n! Obs. Hemligt.\n\nKöpare: Region"
    )


def test_text_from_outside_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in plain((a_section(Paragraph("\x1b[31mrött")),), 60)


def test_an_address_is_not_broken_at_its_hyphens() -> None:
    address = "http://example.org/StructureDefinition/us-core-observation-occupation"
    told = plain((Section("s", "Profil", (Bullets((f"Följer inte profilen {address}.",)),)),), 75)
    assert address in told
