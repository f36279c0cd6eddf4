"""Make the regional report, and say what was made and what could be added."""

from datetime import datetime
from pathlib import Path

import click

from vagval.report.finding_text import terminal_lines
from vagval.report.harmless import harmless
from vagval.report.wording import Wording
from vagval.steps.exit_code import DONE
from vagval.steps.open_work import open_work
from vagval.steps.status import StatusResult, make_status
from vagval.steps.tell_made import tell_made
from vagval.steps.tell_notes import tell_notes


def tell_status(*, language: str, report_date: datetime | None, workspace: Path) -> int:
    """Make the report, and print where each module stands, what was found, and the paths.

    Returns
    -------
    int
        0, also when a procurement is broken: the report says so, and tells of the others.

    Raises
    ------
    VagvalError
        If the people's text must be written or corrected first.
    """
    work, chosen = open_work(workspace, "", language)
    wording = Wording(chosen)
    result = make_status(work, chosen, report_date.date() if report_date else None)
    for line in lines_of(result, wording):
        click.echo(harmless(line))
    tell_notes(result.notes, wording)
    tell_made(work, result.folder, result.record, wording)
    return DONE


def lines_of(result: StatusResult, wording: Wording) -> list[str]:
    """Say each module's stage in a line, and what must be corrected in its procurement."""
    lines = [wording.text("status-as-of", on=result.situation.on)]
    for each in result.situation.procurements:
        lines += [
            wording.text(
                "status-line",
                procurement=each.id,
                name=lot.name,
                stage=wording.text(f"stage-{lot.stage.value}"),
            )
            for lot in each.lots
        ]
        lines += [f"  {line}" for line in terminal_lines(each.faults, wording)]
    return lines
