"""A document as DOCX: real parts, the same bytes, nothing that acts."""

import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from vagval.domain.document import (
    Bullets,
    Callout,
    Cell,
    Cover,
    Document,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.quoted import quoted
from vagval.files.write_docx import docx_bytes, write_docx

TABLE = Table("t", "Poäng per kriterium", (Head("Kriterium"), Head("Poäng", "right")),
              tuple((Cell(f"K{n}"), Cell("4 av 5")) for n in range(60)))  # fmt: skip
DOCUMENT = Document(
    "brev", "sv", "Underrättelse",
    (
        Cover("Underrättelse", "Upphandling", "sv", "Beslutet.", (("Till", "Alfa"),),
              (Callout("Utkast.", "Hemligt."),)),
        Section("a", "Skäl", (Paragraph("Rad ett\nrad två"), Bullets(("a", "b")),
                              Bullets(("ett", "två"), is_numbered=True), TABLE,
                              Steps("Så räknades det", ("1 + 1 = 2",)))),
        Section("b", "Under", (Paragraph('=HYPERLINK("http://x") <b>&amp;'),), 3),
    ),
    "Låst i version 1",
)  # fmt: skip


def opened(document: Document = DOCUMENT) -> docx.document.Document:
    return docx.Document(io.BytesIO(docx_bytes(document)))


def test_headings_lists_and_tables_are_what_they_seem() -> None:
    found = opened()
    styles = [(p.style.name if p.style else "", p.text) for p in found.paragraphs]
    assert ("Heading 1", "Underrättelse") in styles
    assert ("Heading 2", "Skäl") in styles
    assert ("Heading 3", "Under") in styles
    assert ("List Bullet", "a") in styles
    assert [text for style, text in styles if style == "List Number"] == ["ett", "två", "1 + 1 = 2"]
    (table,) = found.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Kriterium", "Poäng"]
    assert len(table.rows) == 61


def test_a_table_is_described_and_its_head_repeats() -> None:
    xml = opened().tables[0]._tbl.xml  # noqa: SLF001 - what the library writes
    assert 'w:tblCaption w:val="Poäng per kriterium"' in xml
    assert xml.count("<w:tblHeader") == 1
    assert xml.count("<w:cantSplit") == 61


def test_what_it_says_stands_before_whose_it_is() -> None:
    texts = [paragraph.text for paragraph in opened().paragraphs]
    assert texts[:5] == [
        "Underrättelse",
        "Upphandling",
        "Beslutet.",
        "Utkast. Hemligt.",
        "Till\tAlfa",
    ]


def a_pixel() -> bytes:
    """Make the smallest picture: a length, a name, the content and its check sum, three times."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\x00\xff")),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(said)) + name + said + struct.pack(">I", zlib.crc32(name + said))
        for name, said in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_a_figure_is_shown_with_its_words_and_told_where_it_has_no_pixels() -> None:
    shown = Picture("way", "<svg/>", "Två delar är tilldelade.", "Delarnas väg", a_pixel())
    found = opened(Document("x", "sv", "X", (Section("a", "A", (shown,)),)))
    (shape,) = found.inline_shapes
    assert shape._inline.docPr.get("descr") == shown.alt  # noqa: SLF001 - no other way
    assert [p.text for p in found.paragraphs][-1] == shown.caption
    told = Document("x", "sv", "X", (Section("a", "A", (replace(shown, png=b""),)),))
    assert [p.text for p in opened(told).paragraphs][-1] == shown.alt
    assert not opened(told).inline_shapes


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_the_language_is_set(language: str, tag: str) -> None:
    changed = Document("x", language, "X", DOCUMENT.parts)  # type: ignore[arg-type] # as listed
    with zipfile.ZipFile(io.BytesIO(docx_bytes(changed))) as archive:
        assert f'w:val="{tag}"' in archive.read("word/styles.xml").decode()


def test_the_bytes_are_the_same_and_nothing_in_them_acts_or_fetches() -> None:
    made = docx_bytes(DOCUMENT)
    assert made == docx_bytes(DOCUMENT)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "vba" in name.lower() or "embed" in name.lower()]
        for name in names:
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in archive.read(name)
        assert b"HYPERLINK" not in archive.read("word/document.xml").replace(b"=HYPERLINK", b"")
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_text_that_xml_cannot_hold_is_a_fault_of_ours(tmp_path: Path) -> None:
    wild = Document("x", "sv", "X", (Section("a", "a\x00b", ()),))
    with pytest.raises(ValueError, match="XML"):
        write_docx(tmp_path / "x.docx", wild)
    assert list(tmp_path.iterdir()) == []


def test_a_figure_and_a_heading_may_quote_too() -> None:
    why = quoted("Alla tolv moment gick.", "sv")
    shown = Picture("way", "<svg/>", f"Why: {why}", f"Figure 1: {why}", a_pixel())
    parts = (Cover(f"Of {why}", "", "en", "", ()), Section("s", f"On {why}", (shown,)))
    found = opened(Document("a", "en", f"Of {why}", parts))
    swedish = [
        run.text
        for paragraph in found.paragraphs
        for run in paragraph.runs
        if run.element.xpath("./w:rPr/w:lang/@w:val") == ["sv-SE"]
    ]
    assert swedish == ["Alla tolv moment gick."] * 3
    (shape,) = found.inline_shapes
    assert shape._inline.docPr.get("descr") == "Why: Alla tolv moment gick."  # noqa: SLF001 - no other way
    assert found.core_properties.title == "Of Alla tolv moment gick."


def test_a_quoted_text_is_spelled_and_read_in_its_own_language() -> None:
    why = quoted("Alla tolv moment gick.", "sv")
    table = Table("why", "Reasons", (Head("What"), Head("Why")), ((Cell("A"), Cell(why)),))
    section = Section("s", "Award", (Paragraph(f"Reason: {why}"), Bullets((why,)), table))
    found = opened(Document("a", "en", "A", (section,)))
    runs = [
        (run.text, run.element.xpath("./w:rPr/w:lang/@w:val"))
        for paragraph in (*found.paragraphs, *found.tables[0].rows[1].cells[1].paragraphs)
        for run in paragraph.runs
    ]
    assert [text for text, tags in runs if tags == ["sv-SE"]] == ["Alla tolv moment gick."] * 3
    assert ("Reason: ", []) in runs
