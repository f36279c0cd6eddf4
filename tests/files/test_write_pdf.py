"""PDF: for everyone, to be kept, the same bytes, with nothing from outside and nothing lost."""

import gc
import io
import json
import re
import zipfile
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from files.pdf_pages import a_page, faults, in_order, read
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.pdf_about import PdfAbout, PdfAttachment
from vagval.files.write_pdf import write_pdf

ABOUT = PdfAbout("Rapport", "sv", "Region Prov", "Moduler", date(2026, 5, 4))
RESULT = PdfAttachment("result.json", b'{"a": 1}\n', "Resultatet", "application/json", "Data")
HOSTILE = (
    "\N{SLICE OF PIZZA} \u0628\u064a\u0646 \u4e2d\u6587 \u202egpj.exe \u0007 a\u0301"
    " \N{FAMILY}\u200d\N{GIRL} <b>$x$</b>"
)


def written(
    tmp_path: Path, html: str, *attachments: PdfAttachment, about: PdfAbout = ABOUT
) -> Path:
    path = tmp_path / "made" / "a.pdf"
    write_pdf(path, html, about, attachments)
    return path


def letters(text: str) -> str:
    """Leave out where lines end and words are divided."""
    return re.sub(r"[\s\u2010\u00ad\ufffe-]", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pdf_holds_both_standards(tmp_path: Path, language: Language) -> None:
    html = a_page(language, rows=40)
    path = written(tmp_path, html, RESULT, about=PdfAbout("Report", language))
    assert faults(path) == []


def test_a_pdf_says_what_it_is(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, a_page())) as pdf:
        assert str(pdf.Root.Lang) == "sv"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        told = {key: str(value) for key, value in pdf.docinfo.items()}
        xmp = pdf.Root.Metadata.read_raw_bytes().decode("utf-8")
    assert told["/Title"] == "Rapport"
    assert told["/Author"] == "Region Prov"
    assert told["/Subject"] == "Moduler"
    assert told["/CreationDate"] == "D:20260504"
    assert 'pdfuaid:part="1"' in xmp
    assert "Region Prov" in xmp


def test_the_headings_are_its_bookmarks(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, a_page())) as pdf, pdf.open_outline() as outline:
        (report,) = outline.root
        sections = [str(each.title) for each in report.children]
        below = [str(each.title) for each in report.children[0].children]
    assert [title.split(maxsplit=1)[-1] for title in sections] == [
        "Första delen", "Andra delen", "Tredje delen",
    ]  # fmt: skip
    assert below[0].endswith("Under den")


def test_what_it_carries_comes_out_byte_for_byte(tmp_path: Path) -> None:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("a.txt", "innehåll")
    book = PdfAttachment("bok.xlsx", box.getvalue(), "Boken", "application/zip", "Data")
    with pikepdf.open(written(tmp_path, a_page(), book, RESULT)) as pdf:
        carried = {name: spec.get_file() for name, spec in pdf.attachments.items()}
        content = {name: file.read_bytes() for name, file in carried.items()}
        dates = {str(file.obj.Params.ModDate) for file in carried.values()}
        kinds = {str(spec.obj.AFRelationship) for spec in pdf.attachments.values()}
    assert content == {"bok.xlsx": book.content, "result.json": RESULT.content}
    assert dates == {"D:20260504000000Z"}
    assert kinds == {"/Data"}
    assert json.loads(content["result.json"]) == {"a": 1}


def test_the_same_page_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b" / "c.pdf"
    write_pdf(first, a_page(), ABOUT, (RESULT,))
    write_pdf(second, a_page(), ABOUT, (RESULT,))
    assert first.read_bytes() == second.read_bytes()


def test_another_text_gives_another_identifier(tmp_path: Path) -> None:
    identifiers = set()
    for text in ("Ett", "Två"):
        with pikepdf.open(written(tmp_path, a_page(text=text))) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[0]))
    assert len(identifiers) == 2


@pytest.mark.parametrize("rows", [3, 60])
def test_the_text_reads_in_the_order_of_the_page(tmp_path: Path, rows: int) -> None:
    html = a_page(rows=rows)
    text = letters(read(written(tmp_path, html)))
    at = 0
    for expected in in_order(html):
        words = letters(expected)
        found = text.find(words[:30], at)
        assert found >= 0, f"{expected!r} is not read after {text[max(0, at - 80) : at]!r}"
        at = found + 1


def test_what_no_font_has_is_written_out_and_lost_to_nobody(tmp_path: Path) -> None:
    path = written(tmp_path, a_page(text=HOSTILE))
    assert faults(path) == []
    text = read(path)
    for shown in ("⟨U+1F355⟩", "⟨U+4E2D⟩", "⟨U+202E⟩", "⟨U+0007⟩", "<b>$x$</b>"):
        assert shown in text


def test_a_very_long_word_is_read_whole(tmp_path: Path) -> None:
    path = written(tmp_path, a_page(text="x" * 3_000, rows=1))
    assert faults(path) == []
    assert read(path).count("x") > 3_000 * 5


@pytest.mark.parametrize(
    "inserted",
    [
        '<img src="file:///etc/hostname" alt="En bild av något">',
        '<img src="http://exempel.invalid/a.png" alt="En bild av något">',
        '<img src="a.png" alt="En bild av något">',
        '<link rel="attachment" href="file:///etc/hostname">',
        '<link rel="stylesheet" href="http://exempel.invalid/a.css">',
        '<a rel="attachment" href="file:///etc/hostname">Bilaga</a>',
        '<a href="file:///etc/hostname">Fil</a>',
        '<a href="javascript:alert(1)">Skript</a>',
        '<object data="file:///etc/hostname"></object>',
        "<style>p { background: url(file:///etc/hostname) }</style>",
        "<style>@import url(http://exempel.invalid/a.css);</style>",
    ],
)
def test_nothing_from_outside_comes_in(tmp_path: Path, inserted: str) -> None:
    html = a_page().replace("</main>", f"{inserted}</main>")
    with pytest.raises(ValueError, match=r"outside|fetching"):
        written(tmp_path, html)
    assert not (tmp_path / "made").exists()


def test_the_collector_of_garbage_is_left_as_it_was(tmp_path: Path) -> None:
    assert gc.isenabled()
    written(tmp_path, a_page())
    assert gc.isenabled()
