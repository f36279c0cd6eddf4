"""Write one letter in its three forms (brev som HTML, PDF och DOCX)."""

from pathlib import Path

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.letter import Letter
from vagval.domain.pdf_about import PdfAbout
from vagval.domain.place import Place
from vagval.files.write_docx import write_docx
from vagval.files.write_pdf import write_pdf
from vagval.files.write_text import write_text
from vagval.report.check_page import check_page
from vagval.report.harmless_document import harmless_document
from vagval.report.html import fragments, page
from vagval.report.letter_context import LetterContext


def write_letter(folder: Path, letter: Letter, context: LetterContext, *, with_pdf: bool) -> None:
    """Write a letter that lacks nothing as a page, as an editable document and as PDF.

    Raises
    ------
    UndecidedError
        If the page is not well formed.
    PdfLibraryMissingError
        If a PDF is asked for and a library that sets pages is missing.
    """
    document = letter.document
    body = fragments(*document.parts)
    html = page(document.title, document.language, body, document.footer, is_brief=True)
    if faults := check_page(html):
        raise UndecidedError(finding("report-defective", Place(document.name), faults=faults))
    write_text(folder / f"{document.name}.html", html)
    write_docx(folder / f"{document.name}.docx", harmless_document(document))
    if with_pdf:
        about = PdfAbout(
            document.title,
            document.language,
            author=context.procurement.buyer,
            dated=context.evaluation.report_date,
        )
        write_pdf(folder / f"{document.name}.pdf", html, about)
