"""An empty, commented workspace for a new procurement (ny arbetsyta)."""

import os
import shutil
from contextlib import ExitStack
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import Language
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.files import read_decisions, read_price_sheet, read_requirements
from vagval.files.columns import Column
from vagval.files.copy_notebook import copy_notebook
from vagval.files.folder import entries
from vagval.files.identifier import listed
from vagval.files.workspace import Workspace
from vagval.files.write_text import write_text

KEYS = MappingProxyType({"sv": "min-upphandling", "en": "my-procurement"})
TEMPLATES = ("procurement.toml", "panel.toml")
LETTERS = "letters.toml"
ATTRIBUTES = ".gitattributes"
"""Keeps Git from changing line breaks in what is locked, and in what came in."""
TABLES = (read_requirements, read_price_sheet)
KEEP = ".gitkeep"
"""Keeps an empty folder in a repository; readers pass over names that begin with a full stop."""
SPREADSHEET_MARK = "\ufeff"
"""Without a byte order mark, spreadsheet programs show å, ä and ö of a text table as two signs."""


def make_workspace(root: Path, language: Language, notebooks: Path) -> str:
    """Make a workspace that ``vagval check`` explains step by step; it appears whole or not at all.

    What only the buyer can decide is left open, so that nothing is evaluated on a default.

    Parameters
    ----------
    root
        A folder that does not exist yet, or is empty.
    notebooks
        Whose ``*.ipynb`` are copied, with the new procurement as their default.

    Returns
    -------
    str
        The procurement's key.

    Raises
    ------
    UsageError
        If there is something in the folder, or nothing can be written there.
    """
    place, target = Place(root.as_posix()), root.resolve()
    key = KEYS[language]
    try:
        if found := entries(target):
            names = listed(path.name for path in found)
            raise UsageError(finding("folder-not-empty", place, found=names))
        with ExitStack() as undo:
            staging = make_staging(target, undo)
            fill(Workspace(staging), key, language, notebooks)
            put_in_place(staging, target, undo)
            undo.pop_all()
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise UsageError(finding("workspace-not-writable", place, reason=reason)) from error
    return key


def make_staging(target: Path, undo: ExitStack) -> Path:
    """Make the folder to build in: beside a target that is not there yet, else inside it.

    An empty folder is kept and not exchanged: someone may stand in it, or it may be a drive of its
    own. What a killed attempt left behind is removed.
    """
    for folder in reversed([p for p in target.parents if not p.exists()]):
        folder.mkdir()
        undo.callback(folder.rmdir)
    staging = (target if target.is_dir() else target.parent) / f".{target.name}.partial"
    if staging.exists():
        shutil.rmtree(staging)
    undo.callback(shutil.rmtree, staging, ignore_errors=True)
    staging.mkdir()
    return staging


def put_in_place(staging: Path, target: Path, undo: ExitStack) -> None:
    """Give the finished folder its name, or move what stands in it into the empty target."""
    if not target.is_dir():
        staging.rename(target)
        return
    for path in sorted(staging.iterdir()):
        moved = path.rename(target / path.name)
        undo.callback(shutil.rmtree, moved, ignore_errors=True)
    staging.rmdir()


def fill(work: Workspace, key: str, language: Language, notebooks: Path) -> None:
    """Write every file of the workspace."""
    templates = files("vagval.files").joinpath("templates", language)
    for name in TEMPLATES:
        text = templates.joinpath(name).read_text(encoding="utf-8")
        write_text(work.criteria(key) / name, text)
    for file in (work.status_file, work.record(key) / LETTERS):
        write_text(file, templates.joinpath(file.name).read_text(encoding="utf-8"))
    text = templates.joinpath(ATTRIBUTES.removeprefix(".")).read_text(encoding="utf-8")
    for folder in (work.criteria(key).parent, work.vendors(key).parent):
        write_text(folder / ATTRIBUTES, text)
    for table in TABLES:
        write_text(work.criteria(key) / f"{table.STEM}.csv", header_row(table.COLUMNS, language))
    decisions = header_row(read_decisions.COLUMNS, language)
    write_text(work.record(key) / f"{read_decisions.STEM}.csv", decisions)
    for folder in (work.bids(key), work.panel(key), work.outputs(key).parent):
        write_text(folder / KEEP, "")
    work.notebooks.mkdir()
    for path in sorted(notebooks.glob("*.ipynb")):
        copy_notebook(path, work.notebooks / path.name, key)


def header_row(columns: tuple[Column, ...], language: Language) -> str:
    r"""Write the names of a table's columns, as spreadsheet programs open them.

    Examples
    --------
    >>> header_row((Column("item", "post"), Column("text_sv")), "sv")
    '\ufeffpost;text_sv\r\n'
    """
    names = (
        each.swedish if language == "sv" and each.swedish else each.english for each in columns
    )
    return f"{SPREADSHEET_MARK}{';'.join(names)}\r\n"
