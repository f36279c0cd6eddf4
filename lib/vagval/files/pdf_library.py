"""The libraries that set pages as PDF, and what to do where one is missing (pdf-bibliotek)."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

from vagval.domain.errors import Severity, VagvalError, finding
from vagval.domain.place import Place

COMMANDS = MappingProxyType(
    {
        "linux": "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        "darwin": "brew install pango",
        "win32": "pacman -S mingw-w64-x86_64-pango",
    }
)
"""``sys.platform`` -> the one command that adds what is missing (WeasyPrint's First Steps)."""


class PdfLibraryMissingError(VagvalError):
    """No PDF can be made on this computer; everything else can.

    Parameters
    ----------
    missing
        What could not be loaded, in the loader's own words.
    platform
        As ``sys.platform``.
    """

    def __init__(self, missing: str, platform: str) -> None:
        command = COMMANDS.get(platform, COMMANDS["linux"])
        # A note: what is asked of the material is answered all the same.
        told = {"missing": missing, "command": command}
        super().__init__(finding("pdf-library-missing", Place(""), Severity.NOTE, **told))


@contextmanager
def pdf_engine() -> Iterator[None]:
    """Load the libraries that set pages.

    Raises
    ------
    PdfLibraryMissingError
        If one of them is missing.
    """
    try:
        with warnings.catch_warnings():
            # It warns where the system has no fonts; we use none of them.
            warnings.simplefilter("ignore")
            import weasyprint  # noqa: F401
    except (ImportError, OSError) as fault:
        # Pango and its kin are loaded at import; the first line says which one is not there.
        first_line = str(fault).strip().splitlines()[0]
        raise PdfLibraryMissingError(first_line, sys.platform) from fault
    yield


def pdf_versions() -> tuple[tuple[str, str], ...]:
    """Name the system's own library that breaks lines: another version may set pages otherwise.

    Returns
    -------
    tuple of (library, version)
        None where it is missing.
    """
    try:
        with pdf_engine():
            from weasyprint.text.ffi import pango

            number = int(pango.pango_version())
    except PdfLibraryMissingError:
        return ()
    # As the library counts: 15012 is 1.50.12.
    parts = (number // 10_000, number // 100 % 100, number % 100)
    return (("pango", ".".join(map(str, parts))),)
