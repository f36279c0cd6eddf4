"""Write the workbook that computes the award once more, and say where it is."""

from datetime import datetime
from pathlib import Path

import click

from vagval.report.harmless import harmless
from vagval.report.wording import Wording
from vagval.steps.exit_code import exit_code
from vagval.steps.open_work import open_work
from vagval.steps.recompute import WORKBOOK, recompute
from vagval.steps.run_request import RunRequest
from vagval.steps.tell_run import result_lines


def tell_recompute(  # noqa: PLR0913 - one keyword for each option of the command
    *,
    workspace: Path,
    procurement: str,
    lot: str,
    language: str,
    report_date: datetime | None,
    strict: bool,
) -> int:
    """Evaluate, write the workbook, and print what each lot came to and the path.

    Returns
    -------
    int
        Exit code.
    """
    work, chosen = open_work(workspace, procurement, language)
    request = RunRequest(
        procurement=procurement,
        lot=lot,
        language=chosen,
        audience="decision",
        report_date=report_date.date() if report_date else None,
    )
    result = recompute(work, request)
    wording = Wording(chosen)
    for line in result_lines(result.evaluation, wording):
        click.echo(harmless(line))
    click.echo("")
    click.echo(wording.text("recompute-made", file=work.relative(result.folder / WORKBOOK)))
    return exit_code(result.evaluation, is_strict=strict)
