"""The finder of leaks finds a text and an amount in every form that a file can hold them in."""

import base64
import gzip
import json
import zipfile
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from leaks import leaks, leaks_in_text
from report.evaluated import two_bids
from vagval.report.pictures import pictures

PLANTED = "kvastmärke 7"
AMOUNT = Fraction("1234567.5")


def plain(folder: Path, text: str) -> None:
    (folder / "a.txt").write_text(text, encoding="utf-8")


def utf_16(folder: Path, text: str) -> None:
    (folder / "a.bin").write_bytes(b"\x01" + text.encode("utf-16-le"))


def latin_1(folder: Path, text: str) -> None:
    (folder / "a.dat").write_bytes(text.encode("latin-1"))


def file_name(folder: Path, text: str) -> None:
    (folder / f"{text}.txt").write_text("", encoding="utf-8")


def folder_name(folder: Path, text: str) -> None:
    (folder / text).mkdir()


def html_entities(folder: Path, text: str) -> None:
    plain(folder, "<p>" + "".join(f"&#{ord(sign)};" for sign in text) + "</p>")


def broken_by_tags(folder: Path, text: str) -> None:
    plain(folder, f"<p>{text[:5]}<wbr>{text[5:7]}<b>{text[7:]}</b></p>")


def soft_hyphens(folder: Path, text: str) -> None:
    plain(folder, "\u00ad".join(text))


def comment(folder: Path, text: str) -> None:
    plain(folder, f"<svg><!-- {text} --></svg>")


def attribute(folder: Path, text: str) -> None:
    plain(folder, f'<svg aria-label="{text}"></svg>')


def json_escapes(folder: Path, text: str) -> None:
    (folder / "a.json").write_text(json.dumps({"key": {text: 1}}), encoding="ascii")


def notebook(folder: Path, text: str) -> None:
    cell = {"outputs": [{"data": {"text/html": ["<p>", f"{text[:6]}</b>", text[6:], "</p>"]}}]}
    (folder / "a.ipynb").write_text(json.dumps({"cells": [cell]}), encoding="utf-8")


def script(folder: Path, text: str) -> None:
    plain(folder, f'<script type="application/json">{json.dumps(text)}</script>')


def data_address(folder: Path, text: str) -> None:
    encoded = base64.b64encode(f"<svg><title>{text}</title></svg>".encode()).decode()
    plain(folder, f'<img src="data:image/svg+xml;base64,{encoded}">')


def percent_signs(folder: Path, text: str) -> None:
    plain(folder, "".join(f"%{byte:02X}" for byte in text.encode()))


def packed(folder: Path, text: str) -> None:
    (folder / "a.gz").write_bytes(gzip.compress(text.encode()))


def zipped(text: str, name: str = "xl/sharedStrings.xml") -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, f"<si><t>{text[:4]}</t><t>{text[4:]}</t></si>")
    return target.getvalue()


def workbook(folder: Path, text: str) -> None:
    (folder / "a.xlsx").write_bytes(zipped(text))


def workbook_in_workbook(folder: Path, text: str) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.xlsx", zipped(text))
    (folder / "a.zip").write_bytes(target.getvalue())


def member_name(folder: Path, text: str) -> None:
    (folder / "a.zip").write_bytes(zipped("", name=f"{text}.xml"))


def png_text(folder: Path, text: str) -> None:
    about = PngInfo()
    about.add_itxt("Title", text, zip=True)
    Image.new("RGB", (1, 1)).save(folder / "a.png", pnginfo=about)


def pdf(folder: Path, change: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.new() as document:
        document.add_blank_page()
        change(document)
        document.save(folder / "a.pdf", compress_streams=True,
                      object_stream_mode=pikepdf.ObjectStreamMode.generate)  # fmt: skip


def pdf_title(folder: Path, text: str) -> None:
    pdf(folder, lambda document: document.docinfo.__setitem__("/Title", text))


def pdf_metadata(folder: Path, text: str) -> None:
    def change(document: pikepdf.Pdf) -> None:
        with document.open_metadata() as about:
            about["dc:title"] = text

    pdf(folder, change)


def pdf_bookmark(folder: Path, text: str) -> None:
    def change(document: pikepdf.Pdf) -> None:
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(text, 0))

    pdf(folder, change)


def pdf_alternative_text(folder: Path, text: str) -> None:
    def change(document: pikepdf.Pdf) -> None:
        figure = pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=pikepdf.String(text))
        document.Root.StructTreeRoot = document.make_indirect(pikepdf.Dictionary(K=figure))

    pdf(folder, change)


def pdf_attachment(folder: Path, text: str) -> None:
    pdf(folder, lambda document: document.attachments.__setitem__("a.xlsx", zipped(text)))


def pdf_attachment_name(folder: Path, text: str) -> None:
    pdf(folder, lambda document: document.attachments.__setitem__(f"{text}.json", b"{}"))


def pdf_page(folder: Path, text: str) -> None:
    def change(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )  # fmt: skip
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        letters = text.encode("cp1252").hex()
        drawn = f"BT /F1 12 Tf 50 50 Td <{letters}> Tj ET".encode()
        page.Contents = document.make_stream(drawn)

    pdf(folder, change)


FORMS = (
    plain, utf_16, latin_1, file_name, folder_name, html_entities, broken_by_tags, soft_hyphens,
    comment, attribute, json_escapes, notebook, script, data_address, percent_signs, packed,
    workbook, workbook_in_workbook, member_name, png_text, pdf_title, pdf_metadata, pdf_bookmark,
    pdf_alternative_text, pdf_attachment, pdf_attachment_name, pdf_page,
)  # fmt: skip


@pytest.mark.parametrize("plant", FORMS, ids=lambda plant: plant.__name__)
def test_a_text_and_an_amount_are_found_in_every_form(
    plant: Callable[[Path, str], None], tmp_path: Path
) -> None:
    for text, needle in ((PLANTED, PLANTED), ("1234567,50", AMOUNT)):
        folder = tmp_path / str(len(text))
        folder.mkdir()
        plant(folder, text)
        assert leaks(folder, [needle]), f"{plant.__name__} hides {text}"
        assert leaks(folder, ["brontosilver", 7654321]) == []


WRITTEN = (
    "1234567", "1 234 567", "1\u00a0234\u00a0567", "1\u202f234\u2009567", "1,234,567", "1.234.567",
    "1'234'567", "1234567.50", "1 234 567,50 kr", "SEK 1,234,567.50", "−1 234 567,5",
    "12 1234567 8", "1.2345675e+06", "1,23 mnkr", "1.235 million", "1 235 tkr", "1 234,6 tkr",
    "01234567",
)  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
def test_an_amount_is_found_however_it_is_written(text: str) -> None:
    assert leaks_in_text(f"Priset är {text}.", [AMOUNT])


@pytest.mark.parametrize(
    "text", ["1234568", "11 234 567", "1 234 5678", "2,23 mnkr", "1 mnkr", 'd="M 1234567 0"']
)
def test_another_number_is_no_leak(text: str) -> None:
    assert leaks_in_text(f"Antal: <path {text}/>", [AMOUNT]) == set()


def test_initials_are_found_as_a_word_and_not_inside_one() -> None:
    assert leaks_in_text("Poäng av ZK.", ["ZK"])
    assert leaks_in_text("zk, XZKX", ["ZK"]) == set()


@pytest.mark.slow
def test_what_is_drawn_letter_by_letter_is_read(tmp_path: Path) -> None:
    drawn = next(each.svg for each in pictures(two_bids()) if each.name.startswith("ranking"))
    silent = "\n".join(line for line in drawn.splitlines() if "<!--" not in line)
    assert "Jämförelse" not in silent
    (tmp_path / "a.svg").write_text(silent, encoding="utf-8")
    assert leaks(tmp_path, ["Jämförelsetal"])
