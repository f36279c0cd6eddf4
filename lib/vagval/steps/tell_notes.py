"""Tell findings in the terminal before anything else (iakttagelser)."""

from collections.abc import Iterable

import click

from vagval.domain.errors import Finding
from vagval.report.finding_text import terminal_lines
from vagval.report.wording import Wording


def tell_notes(findings: Iterable[Finding], wording: Wording) -> None:
    """Print findings by severity; nothing where there are none."""
    for line in terminal_lines(findings, wording):
        click.echo(line)
