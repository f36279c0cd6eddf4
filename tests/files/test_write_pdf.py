"""PDF: for everyone, to be kept, the same bytes, with nothing from outside and nothing lost."""

import gc
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from files.pdf_pages import a_page, faults, in_order, read
from vagval.domain.pdf_about import PdfAbout, PdfAttachment
from vagval.files.write_pdf import write_pdf

pytestmark = pytest.mark.pango

ABOUT = PdfAbout("Rapport", "sv", "Region Prov", "Moduler", date(2026, 5, 4))
RESULT = PdfAttachment("result.json", b'{"a": 1}\n', "Resultatet", "application/json", "Data")
BOOK = PdfAttachment("bok.xlsx", b"PK" + bytes(range(256)), "Boken", "application/zip", "Data")
ELSEWHERE = """
from pathlib import Path
from files.test_write_pdf import ABOUT, BOOK, RESULT
from vagval.files.write_pdf import write_pdf
write_pdf(Path("a.pdf"), Path("page.html").read_text("utf-8"), ABOUT, (BOOK, RESULT))
"""
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


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one PDF that several tests read."""
    return written(tmp_path_factory.mktemp("pdf"), a_page(rows=40), BOOK, RESULT)


def test_a_pdf_holds_both_standards(made: Path) -> None:
    assert faults(made) == []


def test_a_pdf_in_english_does_too(tmp_path: Path) -> None:
    path = written(tmp_path, a_page("en"), about=PdfAbout("Report", "en"))
    assert faults(path) == []
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_a_pdf_says_what_it_is(made: Path) -> None:
    with pikepdf.open(made) as pdf:
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


def test_the_headings_are_its_bookmarks(made: Path) -> None:
    with pikepdf.open(made) as pdf, pdf.open_outline() as outline:
        (report,) = outline.root
        sections = [str(each.title) for each in report.children]
        below = [str(each.title) for each in report.children[0].children]
    assert [title.split(maxsplit=1)[-1] for title in sections] == [
        "Första delen", "Andra delen", "Tredje delen",
    ]  # fmt: skip
    assert below[0].endswith("Under den")


def test_what_it_carries_comes_out_byte_for_byte(made: Path) -> None:
    with pikepdf.open(made) as pdf:
        carried = {name: spec.get_file() for name, spec in pdf.attachments.items()}
        content = {name: file.read_bytes() for name, file in carried.items()}
        dates = {str(file.obj.Params.ModDate) for file in carried.values()}
        kinds = {str(spec.obj.AFRelationship) for spec in pdf.attachments.values()}
    assert content == {"bok.xlsx": BOOK.content, "result.json": RESULT.content}
    assert dates == {"D:20260504000000Z"}
    assert kinds == {"/Data"}


def test_the_same_page_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    again = written(tmp_path, a_page(rows=40), RESULT, BOOK)
    assert made.read_bytes() == again.read_bytes()


@pytest.mark.slow
def test_the_bytes_do_not_hang_on_time_zone_hash_seed_folder_or_fonts(
    made: Path, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(a_page(rows=40), encoding="utf-8")
    (tmp_path / "fonts.conf").write_text("<fontconfig/>", encoding="utf-8")
    elsewhere = {
        **os.environ,
        "TZ": "Pacific/Auckland",
        "PYTHONHASHSEED": "7",
        "LC_ALL": "C",
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    subprocess.run([sys.executable, "-c", ELSEWHERE], cwd=tmp_path, env=elsewhere, check=True)
    assert (tmp_path / "a.pdf").read_bytes() == made.read_bytes()


def test_the_text_reads_in_the_order_of_the_page(made: Path) -> None:
    text = letters(read(made))
    at = 0
    for expected in in_order(a_page(rows=40)):
        found = text.find(letters(expected)[:30], at)
        assert found >= 0, f"{expected!r} is not read after {text[max(0, at - 80) : at]!r}"
        at = found + 1


def test_another_text_gives_another_identifier(tmp_path: Path) -> None:
    identifiers = set()
    for text in ("Ett", "Två"):
        with pikepdf.open(written(tmp_path, a_page(text=text))) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[0]))
    assert len(identifiers) == 2


def test_what_no_font_has_is_written_out_and_lost_to_nobody(tmp_path: Path) -> None:
    path = written(tmp_path, a_page(text=HOSTILE))
    assert faults(path) == []
    text = read(path)
    # Beside Arabic a bracket turns with the line, as Unicode has it.
    for shown in ("⟨U+1F355⟩", "U+4E2D", "⟨U+202E⟩", "⟨U+0007⟩", "<b>$x$</b>"):
        assert shown in text


@pytest.mark.slow
def test_a_very_long_word_is_read_whole(tmp_path: Path) -> None:
    path = written(tmp_path, a_page(text="x" * 1_000, rows=1))
    assert faults(path) == []
    assert read(path).count("x") > 1_000 * 5


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
