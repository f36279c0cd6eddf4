"""Verify the outputs and say whether every byte is the same."""

from pathlib import Path

import click

from vagval.report.finding_text import terminal_lines
from vagval.report.wording import Wording
from vagval.steps.open_work import open_work
from vagval.steps.progress import cells_progress
from vagval.steps.verify import verify

SAME, DIFFERENT = 0, 1


def tell_verify(workspace: Path, procurement: str, language: str) -> int:
    """Verify each folder of outputs.

    Returns
    -------
    int
        0 if everything is the same, else 1.
    """
    work, chosen = open_work(workspace, procurement, language)
    wording = Wording(chosen)
    with cells_progress(wording) as cell_done:
        verifications = verify(work, procurement, cell_done)
    for each in verifications:
        code = "verify-different" if each.findings else "verify-same"
        click.echo(wording.text(code, folder=work.relative(each.folder), files=each.files))
        for line in terminal_lines(each.findings, wording) if each.findings else ():
            click.echo(line)
    return DIFFERENT if any(each.findings for each in verifications) else SAME
