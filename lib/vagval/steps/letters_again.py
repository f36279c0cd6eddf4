"""Make the letters once more, as their record says (kontrollera brev)."""

from pathlib import Path

from vagval.domain.errors import MaterialError
from vagval.domain.run_record import RunRecord
from vagval.files.workspace import Workspace
from vagval.steps.letters import LettersRequest, write_letters
from vagval.steps.task_progress import Progress


def letters_made_again(work: Workspace, record: RunRecord, target: Path) -> RunRecord:
    """Write the same letters elsewhere.

    Raises
    ------
    MaterialError
        If none of them can be made any more; carries what they lack.
    """
    kind = "" if record.letters == "all" else record.letters
    request = LettersRequest(record.procurement, record.language, kind, record.bid)
    result = write_letters(work, request, target, Progress())
    if result.record is None:
        raise MaterialError(*result.lacking, *(each.why for each in result.not_due))
    return result.record
