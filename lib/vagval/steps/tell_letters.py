"""Make letters and say what was made, what was refused and why (vagval letters)."""

from pathlib import Path

import click

from vagval.files.workspace import Workspace
from vagval.report.finding_text import terminal_lines
from vagval.report.harmless import harmless
from vagval.report.wording import Wording
from vagval.steps.exit_code import DONE
from vagval.steps.letters import LettersRequest, LettersResult, write_letters
from vagval.steps.open_work import open_work
from vagval.steps.progress import cells_progress

REFUSED = 1


def tell_letters(*, procurement: str, language: str, kind: str, bid: str, workspace: Path) -> int:
    """Write the letters and print their names, and what each refused letter lacks.

    Returns
    -------
    int
        1 if something that was asked for was refused, if a kind was asked for by name and one of
        it could not be made, or if nothing was made; else 0.
    """
    work, chosen = open_work(workspace, procurement, language)
    request = LettersRequest(procurement, chosen, kind, bid)
    target = work.outputs(procurement) / request.folder
    with cells_progress(Wording(chosen)) as progress:
        result = write_letters(work, request, target, progress)
    for line in result_lines(work, result, Wording(chosen)):
        click.echo(harmless(line))
    is_whole = result.made and not result.refused and not (kind and result.not_due)
    return DONE if is_whole else REFUSED


def result_lines(work: Workspace, result: LettersResult, wording: Wording) -> list[str]:
    """Say what was made, what was not, and what there is no occasion for."""
    folder = work.relative(result.folder)
    lines = [
        wording.text(
            "letters-made",
            count=len(result.made),
            folder=folder,
            earlier="kept" if result.folder.exists() else "none",
        )
    ]
    lines += [
        "  " + wording.text("letters-one", name=each.name, title=each.title,
                            draft="yes" if each.is_draft else "no")
        for each in result.made
    ]  # fmt: skip
    if result.kept:
        lines += ["", wording.text("letters-kept"), *(f"  {name}" for name in result.kept)]
    if result.held_back:
        lines += ["", wording.text("letters-held-back", count=len(result.held_back))]
        lines += [f"  {each.name}: {each.title}" for each in result.held_back]
    if result.without_pdf:
        lines += ["", *terminal_lines(result.without_pdf, wording)]
    if result.not_due:
        lines += ["", wording.text("letters-not-due")]
        lines += ["  " + wording.text(each.why.code, **each.why.details) for each in result.not_due]
    if result.refused:
        lines += ["", wording.text("letters-refused", count=len(result.refused))]
        lines += [f"  {letter.name}: {letter.title}" for letter, _ in result.refused]
        lines += ["", *terminal_lines(result.lacking, wording)]
    return lines
