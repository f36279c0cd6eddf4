"""Make the letters once more, as their record says (kontrollera brev)."""

from pathlib import Path

from vagval.domain.run_record import RunRecord
from vagval.files.workspace import Workspace
from vagval.steps.letters import LettersRequest, write_letters


def letters_made_again(work: Workspace, record: RunRecord, target: Path) -> RunRecord:
    """Write the same letters elsewhere."""
    kind = "" if record.letters == "all" else record.letters
    request = LettersRequest(record.procurement, record.language, kind, record.bid)
    return write_letters(work, request, target).record
