"""The commands that read, check and compute (kommandon som räknar)."""

from pathlib import Path
from typing import Any

import click

from vagval.cli_options import (
    audience_option,
    bid_option,
    commands,
    date_option,
    file_type,
    language_option,
    lot_option,
    procurement_argument,
    seed_option,
    strict_option,
    workspace_option,
)
from vagval.steps.spoken_command import option


@commands.command("new")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@language_option
def new(folder: Path, language: str) -> int:
    """Make an empty, commented workspace."""
    from vagval.steps.new import new as make

    return make(folder, language)


@commands.command("models")
@click.argument("model", default="")
@option("--bids", type=click.Path(path_type=Path), default=None, metavar="FILE")
@option("--set", "settings", multiple=True, metavar="NAME=VALUE")
@option("--json", "as_json", is_flag=True)
@language_option
def models(
    model: str, bids: Path | None, settings: tuple[str, ...], language: str, *, as_json: bool
) -> int:
    """List the award models, tell of one, or try one on bids."""
    from vagval.steps.tell_models import tell_models

    return tell_models(model, bids, settings, language, as_json=as_json)


@commands.command("check")
@procurement_argument
@lot_option
@language_option
@strict_option
@workspace_option
def check(procurement: str, lot: str, language: str, strict: bool, workspace: Path) -> int:  # noqa: FBT001 - click's flags are positional
    """Say whether the material is complete, and which bids may be evaluated."""
    from vagval.steps.tell_check import tell_check

    return tell_check(workspace, procurement, lot, language, is_strict=strict)


@commands.command("weights")
@procurement_argument
@lot_option
@option("--json", "as_json", is_flag=True)
@language_option
@workspace_option
def weights(procurement: str, lot: str, language: str, workspace: Path, *, as_json: bool) -> int:
    """Say how the weights came about, before publication."""
    from vagval.steps.tell_weights import tell_weights

    return tell_weights(workspace, procurement, lot, language, as_json=as_json)


@commands.command("lab")
@procurement_argument
@lot_option
@language_option
@option("--products", type=click.Path(path_type=Path), default=None, metavar="FILE")
@option("--tenders", type=click.IntRange(min=1), default=None, metavar="NUMBER")
@seed_option
@date_option
@workspace_option
def lab(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Say what the award models do, before any bid exists."""
    from vagval.steps.tell_lab import tell_lab

    return tell_lab(**asked)


@commands.command("lock")
@procurement_argument
@option("--by", multiple=True, required=True, metavar="NAME")
@option("--reason", default="", metavar="TEXT")
@language_option
@workspace_option
def lock(procurement: str, by: tuple[str, ...], reason: str, language: str, workspace: Path) -> int:
    """Lock the criteria before bids are opened."""
    from vagval.steps.tell_lock import tell_lock

    return tell_lock(workspace, procurement, by, reason, language)


@commands.command("sheets")
@procurement_argument
@language_option
@option("--into", type=click.Path(path_type=Path, file_okay=False), default=None, metavar="FOLDER")
@workspace_option
def sheets(procurement: str, language: str, into: Path | None, workspace: Path) -> int:
    """Make blank answer, price and panel workbooks."""
    from vagval.steps.sheets import sheets as make

    return make(workspace, procurement, language, into)


def step_command(name: str) -> None:
    """Define a command that runs one step and tells what it found."""

    @commands.command(name)
    @procurement_argument
    @lot_option
    @language_option
    @audience_option
    @bid_option
    @date_option
    @strict_option
    @workspace_option
    def step(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
        from vagval.steps.tell_step import tell_step

        return tell_step(step=name, **asked)


@commands.command("comply")
@click.argument("procurement", default="")
@option("--statement", type=file_type, default=None, metavar="FILE|FOLDER")
@option("--requirement", type=file_type, default=None, metavar="FILE")
@option("--imports", type=file_type, multiple=True, metavar="FILE")
@option("--earlier", type=file_type, default=None, metavar="FILE")
@option("--pressure", is_flag=True)
@option("--json", "as_json", is_flag=True)
@lot_option
@language_option
@date_option
@strict_option
@workspace_option
def comply(**asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Say what is shown by evidence, and how one FHIR statement stands to another."""
    from vagval.steps.comply_request import ComplyRequest
    from vagval.steps.tell_compliance import tell_compliance

    return tell_compliance(ComplyRequest(**asked))


step_command("score")


@commands.command("award")
@procurement_argument
@lot_option
@language_option
@option("--recompute", type=click.Choice(["xlsx"]), default=None, metavar="xlsx")
@date_option
@strict_option
@workspace_option
def award(recompute: str | None, **asked: Any) -> int:  # noqa: ANN401 - handed on as they are
    """Say which bid is most advantageous, or let a workbook compute it once more."""
    if recompute is None:
        from vagval.steps.tell_step import tell_step

        return tell_step(step="award", **asked)
    from vagval.steps.tell_recompute import tell_recompute

    return tell_recompute(**asked)


step_command("stress")


@commands.command("mcda")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@option("--method", default="", metavar="METHOD")
@option("--json", "as_json", is_flag=True)
@language_option
def mcda(file: Path, method: str, language: str, *, as_json: bool) -> int:
    """Rank a decision matrix of the user's own by one method."""
    from vagval.steps.tell_mcda import tell_mcda

    return tell_mcda(file, method, language, as_json=as_json)
