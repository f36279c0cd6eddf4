"""Run the main job and say what was made (köra allt)."""

from datetime import datetime
from pathlib import Path

import click

from vagval.domain.audience import sees_prices
from vagval.domain.evaluation import Evaluation
from vagval.files.workspace import Workspace
from vagval.report.finding_text import terminal_lines
from vagval.report.harmless import harmless
from vagval.report.wording import Wording
from vagval.steps.choices import audience_of, forms_of
from vagval.steps.exit_code import exit_code
from vagval.steps.open_work import open_work
from vagval.steps.progress import cells_progress
from vagval.steps.run import RunResult, run
from vagval.steps.run_request import RunRequest
from vagval.steps.tell_made import tell_made


def tell_run(  # noqa: PLR0913 - one keyword for each option of the command
    *,
    workspace: Path,
    procurement: str,
    lot: str,
    language: str,
    audience: str,
    bid: str,
    forms: str,
    seed: int | None,
    report_date: datetime | None,
    strict: bool,
    with_steps: bool,
) -> int:
    """Make all outputs, with progress, and print their paths.

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
        audience=audience_of(audience),
        seed=seed,
        report_date=report_date.date() if report_date else None,
        with_steps=with_steps,
        bid=bid,
        forms=forms_of(forms),
    )
    with cells_progress(Wording(chosen)) as progress:
        result = run(work, request, progress)
    tell_result(work, result, Wording(chosen))
    return exit_code(result.evaluation, is_strict=strict)


def tell_result(work: Workspace, result: RunResult, wording: Wording) -> None:
    """Print what each lot came to, unless that is hidden, and the paths of what was made."""
    is_told = sees_prices(result.record.audience)
    for line in result_lines(result.evaluation, wording) if is_told else ():
        click.echo(harmless(line))
    tell_made(work, result.folder, result.record, wording)
    for line in terminal_lines(result.notes, wording):
        click.echo(line, err=True)


def result_lines(evaluation: Evaluation, wording: Wording) -> list[str]:
    """Say in one line a lot what was proposed, or why nothing was."""
    lines = []
    for each in evaluation.lots:
        bid = evaluation.material.bid(each.proposed)
        code = (
            "run-proposed"
            if bid
            else "run-provisional"
            if each.is_provisional
            else "run-nothing-proposed"
        )
        vendor = bid.vendor if bid else ""
        lines.append(wording.text(code, lot=each.lot.id, name=each.lot.name, vendor=vendor))
    return lines
