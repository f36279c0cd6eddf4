"""Which of the forms asked for can be made on this computer (möjliga former)."""

from vagval.domain.errors import Finding
from vagval.domain.report_form import Form
from vagval.files.pdf_library import PdfLibraryMissingError, pdf_engine


def possible_forms(asked: tuple[Form, ...]) -> tuple[tuple[Form, ...], tuple[Finding, ...]]:
    """Leave out PDF where a library of the system is missing, and say which command adds it.

    Everything else is made all the same.

    Returns
    -------
    tuple
        The forms that can be made, and why another cannot.
    """
    if "pdf" not in asked:
        return asked, ()
    try:
        with pdf_engine():
            return asked, ()
    except PdfLibraryMissingError as error:
        return tuple(form for form in asked if form != "pdf"), error.findings
