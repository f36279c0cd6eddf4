"""The commands that make what leaves the house (kommandon som gör rapporter)."""

from pathlib import Path
from typing import Any

import click

from vagval.cli_options import (
    audience_option,
    bid_option,
    commands,
    date_option,
    file_type,
    forms_option,
    language_option,
    lot_option,
    procurement_argument,
    seed_option,
    strict_option,
    workspace_option,
)
from vagval.steps.spoken_command import option


def run_command(name: str) -> None:
    """Define a command that makes outputs: all of them, or the reports alone."""

    @commands.command(name)
    @procurement_argument
    @lot_option
    @language_option
    @audience_option
    @bid_option
    @forms_option
    @seed_option
    @date_option
    @strict_option
    @workspace_option
    def outputs(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
        from vagval.steps.tell_run import tell_run

        return tell_run(with_steps=name == "run", **asked)


for _verb in ("report", "run"):
    run_command(_verb)


@commands.command("letters")
@procurement_argument
@language_option
@option("--kind", default="", metavar="KIND")
@bid_option
@workspace_option
def letters(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Make the letters and records that the law asks for."""
    from vagval.steps.tell_letters import tell_letters

    return tell_letters(**asked)


@commands.command("status")
@language_option
@date_option
@workspace_option
def status(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Make the regional report on all procurements of the workspace."""
    from vagval.steps.tell_status import tell_status

    return tell_status(**asked)


@commands.command("key")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@language_option
def key(file: Path, language: str) -> int:
    """Make a key that bundles are signed with."""
    from vagval.steps.tell_key import tell_key

    return tell_key(file, language)


@commands.command("bundle")
@procurement_argument
@language_option
@audience_option
@bid_option
@option("--key", "key_file", type=file_type, default=None, metavar="FILE")
@option("--into", type=file_type, default=None, metavar="FILE")
@workspace_option
def bundle(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Put everything that the evaluation rests on in one signed archive."""
    from vagval.steps.tell_bundle import tell_bundle

    return tell_bundle(**asked)


@commands.command("verify")
@procurement_argument
@language_option
@workspace_option
def verify(procurement: str, language: str, workspace: Path) -> int:
    """Make everything again and compare fingerprints."""
    from vagval.steps.tell_verify import tell_verify

    return tell_verify(workspace, procurement, language)
