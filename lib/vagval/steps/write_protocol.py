"""Write the test protocol of the verification phase (provningsprotokoll)."""

from pathlib import Path

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.files.write_text import write_text
from vagval.files.write_workbook import write_workbook
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.html import fragments
from vagval.report.masking import masked
from vagval.report.own_language import in_own_language
from vagval.report.test_protocol_form import protocol_form
from vagval.report.test_protocol_page import protocol_parts
from vagval.report.testing_section import PAGE, WORKBOOK, protocol_rows
from vagval.steps.export_notebook import page_of


def write_protocol(folder: Path, context: ReportContext, footer: str) -> None:
    """Write the protocol as a workbook and as a page; nothing where nothing is to be tested.

    Raises
    ------
    UndecidedError
        If the page is not well formed.
    """
    seen = masked(context)
    rows = protocol_rows(seen)
    if not rows:
        return
    own = in_own_language(context)
    told = seen if own is context else masked(own)
    html = page_of(fragments(*protocol_parts(told, protocol_rows(told))), seen.language, footer)
    if faults := check_page(html):
        raise UndecidedError(finding("report-defective", Place(PAGE), faults=faults))
    write_workbook(folder / WORKBOOK, protocol_form(seen, rows))
    write_text(folder / PAGE, html)
