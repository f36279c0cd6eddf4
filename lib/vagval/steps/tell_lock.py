"""Lock the criteria and say what was locked."""

from pathlib import Path

import click

from vagval.report.wording import Wording
from vagval.steps.clock import now
from vagval.steps.lock import lock
from vagval.steps.open_work import open_work
from vagval.steps.tell_notes import tell_notes


def tell_lock(
    workspace: Path, procurement: str, by: tuple[str, ...], reason: str, language: str
) -> int:
    """Lock, and print version and fingerprint, after what was overridden.

    Returns
    -------
    int
        Exit code.
    """
    work, chosen = open_work(workspace, procurement, language)
    wording = Wording(chosen)
    locked = lock(work, procurement, now(), by, reason)
    tell_notes(locked.overrides, wording)
    made = locked.lock
    click.echo(
        wording.text(
            "lock-made",
            version=made.version,
            file=work.relative(work.lock_file(procurement)),
            laboratory=work.relative(work.laboratory_file(procurement)),
            files=len(made.files),
            by=made.locked_by,
            sha256=made.content_sha256,
        )
    )
    return 0
