"""Where no PDF can be made, everything else is, and the user is told what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from in_words import in_words
from vagval.files.pdf_library import PdfLibraryMissingError
from vagval.steps import possible_forms as forms_module
from vagval.steps.possible_forms import possible_forms


@contextmanager
def missing() -> Iterator[None]:
    library = "libpango-1.0-0"
    raise PdfLibraryMissingError(library, "linux")
    yield


def test_pdf_is_left_out_where_its_library_is_missing_and_the_command_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(forms_module, "pdf_engine", missing)
    forms, notes = possible_forms(("html", "pdf", "xlsx"))
    assert forms == ("html", "xlsx")
    assert [each.code for each in notes] == ["pdf-library-missing"]
    assert "apt-get install" in str(notes[0].details["command"])
    assert in_words(notes[0])


def test_the_library_is_not_looked_for_where_no_pdf_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(forms_module, "pdf_engine", missing)
    assert possible_forms(("html",)) == (("html",), ())
