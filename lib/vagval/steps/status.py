"""Make the regional report: read, tell, write, whole or not at all (lägesrapport)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.domain.errors import Finding, MaterialError, finding
from vagval.domain.pdf_about import PdfAbout
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.domain.situation import Situation
from vagval.domain.status_secrecy import bidders_named
from vagval.domain.status_text import StatusText
from vagval.files.fingerprint import fingerprints, sha256_of
from vagval.files.output_folder import whole_or_nothing
from vagval.files.pdf_library import PdfLibraryMissingError
from vagval.files.read_status import read_status
from vagval.files.read_vendor_names import read_vendor_names
from vagval.files.workspace import Workspace
from vagval.files.write_docx import write_docx
from vagval.files.write_manifest import write_manifest
from vagval.files.write_pdf import write_pdf
from vagval.files.write_status import write_situation
from vagval.files.write_text import write_text
from vagval.report.harmless import harmless
from vagval.report.html import fragments, page
from vagval.report.status_context import StatusContext
from vagval.report.status_document import editable, status_document
from vagval.report.wording import Wording
from vagval.steps.input_fingerprints import input_fingerprints, told_inputs
from vagval.steps.report_context import versions_of
from vagval.steps.situation import situation

FOLDER = "_status"
"""No procurement can be called so: a key begins with a letter or a digit."""
SITUATION = "situation.json"


@dataclass(frozen=True, slots=True)
class StatusResult:
    """The state that was told, what must be corrected or could be written, and where it lies."""

    situation: Situation
    notes: tuple[Finding, ...]
    folder: Path
    record: RunRecord


def make_status(work: Workspace, language: Language, on: date | None = None) -> StatusResult:
    """Make the report in one language.

    Parameters
    ----------
    on
        The day by which the procurements are told; None: the day on which people compiled it.

    Raises
    ------
    MaterialError
        If the people's text is missing, wrong, or names a bidder under secrecy.
    UsageError
        If the output folder cannot be written.
    """
    before = inputs_of(work)
    people, notes = read_status(work, language)
    found = situation(work, on or people.compiled_on)
    refuse_bidders(work, found, people)
    context = StatusContext(found, people, Wording(language))
    target = work.root / "outputs" / FOLDER / language
    with whole_or_nothing(target) as folder:
        missing = write_forms(folder, context)
        write_situation(folder / SITUATION, found)
        if inputs_of(work) != before:
            raise MaterialError(finding("inputs-changed-during-run", Place("criteria")))
        record = record_of(language, found.on, before, folder)
        write_manifest(folder / "manifest.json", record)
    return StatusResult(found, (*missing, *notes), target, record)


def write_forms(folder: Path, context: StatusContext) -> tuple[Finding, ...]:
    """Write the report as a page, as PDF and as an editable document.

    Returns
    -------
    tuple of Finding
        What keeps the PDF from being made; the rest is made all the same.
    """
    document = status_document(context)
    body = fragments(*document.parts)
    html = page(document.title, document.language, body, document.footer, is_brief=True)
    write_text(folder / f"{document.name}.html", html)
    write_docx(folder / f"{document.name}.docx", editable(document, context))
    by, on = context.people.compiled_by, context.situation.on
    about = PdfAbout(document.title, document.language, author=harmless(by), dated=on)
    try:
        write_pdf(folder / f"{document.name}.pdf", html, about)
    except PdfLibraryMissingError as error:
        return error.findings
    return ()


def refuse_bidders(work: Workspace, found: Situation, people: StatusText) -> None:
    """Refuse a text that names who has bid where no decision has ended the secrecy.

    Raises
    ------
    MaterialError
        With every part that does.
    """
    vendors = tuple(
        name
        for each in found.procurements
        if not each.is_public
        for name in read_vendor_names(work, each.id)
    )
    named = bidders_named(people, vendors, Place(work.relative(work.status_file)))
    if named:
        raise MaterialError(*named)


def inputs_of(work: Workspace) -> tuple[tuple[str, str], ...]:
    """Fingerprint everything that the report may read."""
    text = work.status_file
    own = ((work.relative(text), sha256_of(text)),) if text.is_file() else ()
    others = (each for key in work.procurements() for each in input_fingerprints(work, key))
    return (*own, *others)


def record_of(
    language: Language, on: date, inputs: tuple[tuple[str, str], ...], folder: Path
) -> RunRecord:
    """Record what was read and made; the inputs as one fingerprint, since file names name bids."""
    made = fingerprints(folder)
    return RunRecord(
        procurement="",
        lot="",
        language=language,
        audience="public",
        seed=0,
        report_date=on.isoformat(),
        lock_version=0,
        criteria_sha256="",
        versions=versions_of(made),
        inputs=told_inputs(inputs, "public"),
        outputs=made,
        forms=("html",),
    )
