"""What a reader sees in a workbook, a document or a PDF, spot by spot (ställen i dokument)."""

import hashlib
from collections.abc import Iterator
from io import BytesIO

from vagval.files.difference_in_texts import Spot


def sheet_cells(content: bytes) -> Iterator[Spot]:
    """Give every cell of a workbook that holds something, formulas as formulas."""
    import openpyxl

    book = openpyxl.load_workbook(BytesIO(content))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield Spot("sheet", f"{sheet.title}!{cell.coordinate}", str(cell.value))


def docx_paragraphs(content: bytes) -> Iterator[Spot]:
    """Give the paragraphs of a DOCX in order, those in tables too."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.ns import qn

    try:
        body = docx.Document(BytesIO(content)).element.body
    except PackageNotFoundError as error:
        message = "not a DOCX"
        raise ValueError(message) from error
    for number, paragraph in enumerate(body.iter(qn("w:p")), start=1):
        text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
        yield Spot("paragraph", str(number), text)


def pdf_parts(content: bytes) -> Iterator[Spot]:
    """Give a fingerprint of what is drawn on each page of a PDF, and of each embedded file."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            for number, page in enumerate(pdf.pages, start=1):
                page.contents_coalesce()
                drawn = hashlib.sha256(page.Contents.read_bytes()).hexdigest()
                yield Spot("page", str(number), drawn[:12])
            for name in sorted(pdf.attachments):
                embedded = pdf.attachments[name].get_file().read_bytes()
                yield Spot("part", name, hashlib.sha256(embedded).hexdigest()[:12])
    except pikepdf.PdfError as error:
        message = "not a PDF"
        raise ValueError(message) from error
