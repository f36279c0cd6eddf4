"""Make an empty, commented workspace (ny upphandling)."""

from pathlib import Path

import click

from vagval.files.new_workspace import make_workspace
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.find_notebook import shipped_notebooks


def new(folder: Path, language: str) -> int:
    """Make a workspace and say what to do next.

    Returns
    -------
    int
        Exit code.
    """
    chosen = language_of(language, spoken_language(""))
    procurement = make_workspace(folder, chosen, shipped_notebooks())
    click.echo(Wording(chosen).text("new-made", folder=folder.as_posix(), procurement=procurement))
    return 0
