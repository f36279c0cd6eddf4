"""Where the library that sets pages is missing, the reader is told the one command that adds it."""

import builtins
import sys
from pathlib import Path

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.pdf_about import PdfAbout
from vagval.files.pdf_library import COMMANDS, PdfLibraryMissingError, pdf_versions
from vagval.files.write_pdf import write_pdf
from vagval.report.finding_text import terminal_lines
from vagval.report.wording import Wording

LOADER = "cannot load library 'libpango-1.0-0': not found\nAdditionally, ctypes said nothing"


@pytest.fixture
def no_pango(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the import fail as it does where Pango is not installed."""
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name == "weasyprint":
            raise OSError(LOADER)
        return real(name, *rest)  # type: ignore[arg-type] # as it was called

    monkeypatch.setattr(builtins, "__import__", refuse)


@pytest.mark.usefixtures("no_pango")
def test_a_missing_library_is_a_finding_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(PdfLibraryMissingError) as caught:
        write_pdf(tmp_path / "a.pdf", "<p>En mening.</p>", PdfAbout("Prov", "sv"))
    (found,) = caught.value.findings
    assert found.code == "pdf-library-missing"
    assert found.details["missing"] == LOADER.splitlines()[0]
    assert found.details["command"] == COMMANDS[sys.platform]
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("platform", sorted(COMMANDS))
def test_the_reader_is_told_the_command(language: Language, platform: str) -> None:
    told = "\n".join(
        terminal_lines(PdfLibraryMissingError("libpango", platform).findings, Wording(language))
    )
    assert told.startswith({"sv": "1 upplysning:", "en": "1 note:"}[language])
    assert COMMANDS[platform] in told
    assert "libpango" in told


def test_an_unknown_system_is_told_as_the_most_common_one() -> None:
    (found,) = PdfLibraryMissingError("libpango", "sunos5").findings
    assert found.details["command"] == COMMANDS["linux"]


@pytest.mark.pango
def test_the_library_that_breaks_lines_is_named_with_its_version() -> None:
    ((name, version),) = pdf_versions()
    assert name == "pango"
    assert all(part.isdigit() for part in version.split("."))
