"""Say how far a procurement has come, what is wrong, and what comes next (kontroll)."""

from pathlib import Path

import click

from vagval.check.lock_without_laboratory import lock_without_laboratory
from vagval.domain.admission import Standing
from vagval.domain.errors import MaterialError, Severity
from vagval.domain.lock import Lock
from vagval.domain.procurement import Criteria
from vagval.files.folder import folder_names
from vagval.files.open_lock import open_lock
from vagval.files.read_criteria import read_criteria
from vagval.files.read_material import is_cancelled, read_material
from vagval.files.read_record import read_record
from vagval.files.reading import start_reading
from vagval.files.workspace import Workspace
from vagval.report.wording import Wording
from vagval.steps.admit_all import Examined, admit_all
from vagval.steps.evaluate import evaluate_examined
from vagval.steps.exit_code import DONE, exit_code
from vagval.steps.lot_models import lot_models
from vagval.steps.open_work import open_work
from vagval.steps.overrides import override_notes
from vagval.steps.show_sections import show_sections
from vagval.steps.tell_notes import tell_notes

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
    models = lot_models(criteria)
    tell_notes(override_notes(criteria, models), wording)
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
    lock = open_lock(work, criteria)
    click.echo(wording.text("check-lock-holds", version=lock.version))
    if not folder_names(work.bids(procurement)):
        tell_notes(lock_without_laboratory(lock), wording)
        over = came_to_nothing(work, criteria, lock)
        following = "check-next-letters" if over else "check-next-bids"
        click.echo(wording.text(following, procurement=procurement))
        return DONE
    examined = admit_all(work, procurement, lot)
    for line in standing_lines(examined, wording):
        click.echo(line)
    # The panel's work is checked last: what is known about the bids does not wait for it.
    evaluation = evaluate_examined(examined)
    show_sections(evaluation, chosen, SHOWN)
    click.echo(wording.text("check-next-run", procurement=procurement))
    return exit_code(evaluation, is_strict=is_strict)


def came_to_nothing(work: Workspace, criteria: Criteria, lock: Lock) -> bool:
    """Tell whether a procurement without bids waits for none, since every lot is cancelled.

    Raises
    ------
    MaterialError
        If the record must be corrected; or anything else, where all is cancelled.
    """
    reading = start_reading(work, criteria, lock)
    record = read_record(reading, {})
    if any(each.severity is Severity.STOP for each in reading.findings):
        raise MaterialError(*reading.findings)
    if not is_cancelled(criteria, record):
        return False
    read_material(work, criteria, lock)
    return True


def standing_lines(examined: Examined, wording: Wording) -> list[str]:
    """Say in one line a lot how many bids may be evaluated, may not, or wait for an answer."""
    return [
        wording.text(
            "check-standing",
            lot=lot.id,
            name=lot.name,
            **{
                standing.name.lower(): sum(bid.standing is standing for bid in admission.bids)
                for standing in Standing
            },
        )
        for lot, admission in zip(examined.lots, examined.admissions, strict=True)
    ]
