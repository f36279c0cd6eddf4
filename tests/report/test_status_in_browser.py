"""Everybody can read the regional report: with a screen reader, a keyboard, a small screen."""

from pathlib import Path

from report.browsed import MARKS, a_browser
from report.for_everybody import (
    HIGH,
    WIDE,
    axe_faults,
    keyboard_faults,
    paper_faults,
    reach_faults,
    reflow_faults,
)
from sample_workspace import ROOT
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.files.read_status import read_status
from vagval.files.workspace import Workspace
from vagval.report.html import fragments, page
from vagval.report.status_context import StatusContext
from vagval.report.status_document import status_document
from vagval.report.wording import Wording
from vagval.steps.situation import situation

pytestmark = MARKS
LOOKS = (reflow_faults, reach_faults, paper_faults, axe_faults, keyboard_faults)


def as_page(language: Language) -> str:
    """Give the report on the shipped sample."""
    work = Workspace(ROOT)
    people, _ = read_status(work, language)
    context = StatusContext(situation(work, people.compiled_on), people, Wording(language))
    document = status_document(context)
    return page(document.title, language, fragments(*document.parts), is_brief=True)


def test_the_report_is_for_everybody(tmp_path: Path) -> None:
    with a_browser() as browser:
        size = {"width": WIDE, "height": HIGH}
        window = browser.new_context(bypass_csp=True, viewport=size).new_page()  # type: ignore[arg-type] # as the library types it
        for language in LANGUAGES:
            file = tmp_path / f"{language}.html"
            file.write_text(as_page(language), encoding="utf-8")
            window.goto(file.as_uri())
            assert [fault for look in LOOKS for fault in look(window)] == [], language
