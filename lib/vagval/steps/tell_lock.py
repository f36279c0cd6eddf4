"""Lock the criteria and say what was locked."""

from pathlib import Path

import click

from vagval.report.wording import Wording
from vagval.steps.clock import now
from vagval.steps.lock import lock
from vagval.steps.open_work import open_work


def tell_lock(
    workspace: Path, procurement: str, by: tuple[str, ...], reason: str, language: str
) -> int:
    """Lock, and print version and fingerprint.

    Returns
    -------
    int
        Exit code.
    """
    work, chosen = open_work(workspace, procurement, language)
    made = lock(work, procurement, now(), by, reason)
    click.echo(
        Wording(chosen).text(
            "lock-made",
            version=made.version,
            file=work.relative(work.lock_file(procurement)),
            files=len(made.files),
            by=made.locked_by,
            sha256=made.content_sha256,
        )
    )
    return 0
