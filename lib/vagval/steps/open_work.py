"""Find the workspace, and the language to speak in it."""

from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.files.read_language import read_language
from vagval.files.workspace import Workspace, find_workspace
from vagval.steps.choices import language_of, spoken_language


def open_work(folder: Path, procurement: str, language: str) -> tuple[Workspace, Language]:
    """Find the workspace above a folder, and choose the language.

    Parameters
    ----------
    language
        As chosen on the command line; empty: the procurement's, else the user's.

    Raises
    ------
    UsageError
        If there is no workspace, or no such language.
    """
    work = find_workspace(folder)
    own = read_language(work, procurement) or spoken_language("")
    return work, language_of(language, own)
