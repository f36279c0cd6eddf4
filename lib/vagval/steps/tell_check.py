"""Say how far a procurement has come, what is wrong, and what comes next (kontroll)."""

from pathlib import Path

import click

from vagval.files.read_criteria import read_criteria
from vagval.report.wording import Wording
from vagval.steps.evaluate import evaluate
from vagval.steps.exit_code import DONE, exit_code
from vagval.steps.lot_models import lot_models
from vagval.steps.open_work import open_work
from vagval.steps.show_sections import show_sections

SHOWN = ("notes", "admission")


def tell_check(
    workspace: Path, procurement: str, lot: str, language: str, *, is_strict: bool
) -> int:
    """Check the criteria, then the bids if the criteria are locked.

    Returns
    -------
    int
        Exit code.

    Raises
    ------
    VagvalError
        With every finding that must be corrected first.
    """
    work, chosen = open_work(workspace, procurement, language)
    wording = Wording(chosen)
    criteria = read_criteria(work, procurement)
    lot_models(criteria)
    click.echo(
        wording.text(
            "check-criteria-complete",
            lots=len(criteria.procurement.lots),
            requirements=len(criteria.requirements),
        )
    )
    if not work.lock_file(procurement).is_file():
        click.echo(wording.text("check-next-lock", procurement=procurement))
        return DONE
    evaluation = evaluate(work, procurement, lot)
    click.echo(wording.text("check-lock-holds", version=evaluation.lock.version))
    if not evaluation.material.bids:
        click.echo(wording.text("check-next-bids", procurement=procurement))
        return DONE
    show_sections(evaluation, chosen, SHOWN)
    click.echo(wording.text("check-next-run", procurement=procurement))
    return exit_code(evaluation, is_strict=is_strict)
