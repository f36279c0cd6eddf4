"""Turn a stop into words and an exit code (felmeddelanden)."""

import sys
from itertools import chain, pairwise
from pathlib import Path

import click

from vagval.domain.bilingual import Language
from vagval.domain.errors import UsageError, VagvalError
from vagval.files.read_language import read_language
from vagval.files.workspace import find_workspace
from vagval.steps.choices import spoken_language
from vagval.steps.notebook_failed import NotebookFailedError
from vagval.steps.run_failed import RunFailedError
from vagval.steps.spoken_command import told
from vagval.steps.wrong_use import wrong_use

STOPPED, WRONG_USAGE, INTERRUPTED = 1, 2, 130


def run_or_explain(commands: click.Group) -> int:
    """Run a command; if it stops, say what, where and what to do.

    Returns
    -------
    int
        0 done, 1 stopped by findings, 2 wrong usage, 3 done with a provisional lot under
        ``--strict``, 130 interrupted.
    """
    try:
        result = commands.main(standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return WRONG_USAGE
    except click.UsageError as error:
        return stopped(wrong_use(error))
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(told("interrupted"), err=True)
        return INTERRUPTED
    except VagvalError as error:
        return stopped(error)
    return result if isinstance(result, int) else 0


def stopped(error: VagvalError) -> int:
    """Say why a command stopped, and give the number it ends with."""
    explain(error)
    return WRONG_USAGE if isinstance(error, UsageError) else STOPPED


def explain(error: VagvalError) -> None:
    """Print every finding behind a stop to standard error."""
    from vagval.report.finding_text import terminal_lines
    from vagval.report.wording import Wording

    wording = Wording(asked_language(sys.argv))
    head = "terminal-wrong-use" if isinstance(error, UsageError) else "terminal-stop"
    for line in terminal_lines(error.findings, wording, head):
        click.echo(line, err=True)
    if isinstance(error, NotebookFailedError | RunFailedError) and error.explanation:
        click.echo(error.explanation, err=True)


def asked_language(arguments: list[str]) -> Language:
    """Choose the language to explain in: asked for, else the procurement's, else the user's.

    The stop may have come before anything was parsed or read, so the command line is looked at as
    it was typed.
    """
    if language := typed_after(arguments, "--language"):
        return spoken_language(language)
    return language_of_any(Path(typed_after(arguments, "--workspace", "-w")), arguments)


def typed_after(arguments: list[str], *names: str) -> str:
    """Give the value of an option, which is the next word or stands after ``=``; empty for none.

    Examples
    --------
    >>> typed_after(["check", "nix", "--language=en"], "--language")
    'en'
    """
    typed = (word.split("=", 1) if word.startswith("--") else [word] for word in arguments)
    return next((value for name, value in pairwise(chain(*typed)) if name in names), "")


def language_of_any(folder: Path, arguments: list[str]) -> Language:
    """Give the language of the first procurement that is named, else the user's."""
    try:
        work = find_workspace(folder)
    except UsageError:
        return spoken_language("")
    stated = (read_language(work, each) for each in arguments if each in work.procurements())
    return next((each for each in stated if each), spoken_language(""))
