"""The first difference between two files is named in the reader's terms."""

import io
import json
import zipfile
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest

from vagval.domain.difference import Difference
from vagval.files.first_difference import first_difference

PAGE = "<html><head><title>T</title><style>p{}</style></head><body><h2>Pris</h2><p>%s</p></body>"


def page(text: str) -> bytes:
    return (PAGE % text).encode()


def book(value: str | int) -> bytes:
    made = openpyxl.Workbook()
    made["Sheet"]["B7"] = value
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def letter(text: str) -> bytes:
    made = docx.Document()
    made.add_paragraph("Beslut")
    made.add_table(1, 1).cell(0, 0).text = text
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def pdf(*drawn: bytes) -> bytes:
    made = pikepdf.new()
    for content in drawn:
        made.add_blank_page()
        made.pages[-1].contents_add(content)
    target = io.BytesIO()
    made.save(target, deterministic_id=True)
    return target.getvalue()


def notebook(html: str) -> bytes:
    output = {"output_type": "display_data", "data": {"text/html": html}}
    return json.dumps({"cells": [{"source": "a"}, {"source": "b", "outputs": [output]}]}).encode()


def test_equal_files_have_none() -> None:
    assert first_difference("a.html", page("1"), page("1")) is None


def test_a_page_is_compared_text_by_text_under_its_heading() -> None:
    found = first_difference("report.html", page("900 kr"), page("901 kr"))
    assert found == Difference("heading", "Pris", "900 kr", "901 kr")


def test_what_a_page_lacks_is_empty_there() -> None:
    found = first_difference("report.html", page("900 kr"), page("900 kr</p><p>Ny"))
    assert found == Difference("heading", "Pris", "", "Ny")
    found = first_difference("report.html", page("900 kr</p><p>Ny"), page("900 kr"))
    assert found == Difference("heading", "Pris", "Ny", "")


def test_what_no_reader_of_a_page_sees_is_named_by_its_byte() -> None:
    ours, theirs = page("1"), page("1").replace(b"p{}", b"q{}")
    expected = Difference("byte", str(ours.index(b"p{}") + 1))
    assert first_difference("a.html", ours, theirs) == expected


def test_a_workbook_is_compared_cell_by_cell() -> None:
    found = first_difference("evaluation.xlsx", book(3), book(4))
    assert found == Difference("sheet", "Sheet!B7", "3", "4")


def test_a_formula_is_compared_as_it_is_written() -> None:
    found = first_difference("evaluation.xlsx", book("=A1"), book("=A2"))
    assert found == Difference("sheet", "Sheet!B7", "=A1", "=A2")


def test_where_no_cell_differs_the_part_of_the_workbook_is_named() -> None:
    def with_part(content: bytes) -> bytes:
        target = io.BytesIO(book(3))
        with zipfile.ZipFile(target, "a") as archive:
            archive.writestr("docProps/own.xml", content)
        return target.getvalue()

    found = first_difference("evaluation.xlsx", with_part(b"a"), with_part(b"b"))
    assert found == Difference("part", "docProps/own.xml")


def test_a_document_is_compared_paragraph_by_paragraph_tables_too() -> None:
    found = first_difference("beslut.docx", letter("Alfa"), letter("Beta"))
    assert found == Difference("paragraph", "2", "Alfa", "Beta")


def test_a_pdf_is_compared_page_by_page() -> None:
    found = first_difference("report.pdf", pdf(b"q Q", b"q Q"), pdf(b"q Q", b"q q Q Q"))
    assert found is not None
    assert (found.within, found.where) == ("page", "2")


def test_a_notebook_is_compared_cell_by_cell_in_its_texts() -> None:
    found = first_difference("a.ipynb", notebook("<p>1</p>"), notebook("<p>2</p>"))
    assert found == Difference("cell", "2", "1", "2")


def test_other_texts_are_compared_line_by_line() -> None:
    found = first_difference("a.svg", b"<svg>\n1\n</svg>", b"<svg>\n2\n</svg>")
    assert found == Difference("line", "2", "1", "2")


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx", "a.pdf", "a.ipynb", "a.json", "a.html", "a"])
def test_a_damaged_file_is_named_by_its_first_byte(name: str) -> None:
    found = first_difference(Path(name).name, b"\xff\xfe12", b"\xff\xfe13")
    assert found == Difference("byte", "4")
