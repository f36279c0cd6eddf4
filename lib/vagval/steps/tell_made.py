"""Print the paths of what was made (gjorda filer)."""

from pathlib import Path

import click

from vagval.domain.run_record import RunRecord
from vagval.files.workspace import Workspace
from vagval.report.wording import Wording


def tell_made(work: Workspace, folder: Path, record: RunRecord, wording: Wording) -> None:
    """Print the folder, and each file in it that is not one of many."""
    click.echo("")
    click.echo(wording.text("run-made", folder=work.relative(folder)))
    for path, _ in record.outputs:
        if not path.startswith(("figures/", "notebooks/")):
            click.echo(f"  {work.relative(folder / path)}")
