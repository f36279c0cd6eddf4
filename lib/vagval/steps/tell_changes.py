"""Say what a statement says that an earlier one did not (vagval comply --earlier)."""

from pathlib import Path

from vagval.comply.statement_changes import statement_changes
from vagval.domain.place import Place
from vagval.domain.statement_changes import StatementChanges
from vagval.domain.statement_comparison import StatementFile
from vagval.files.write_comparison import changes_json
from vagval.report.changes_page import changes_page
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.compare_statements import (
    Requirement,
    examine_statement,
    read_offered,
    read_requirement,
)
from vagval.steps.comply_request import ComplyRequest
from vagval.steps.exit_code import DONE
from vagval.steps.spoken_items import spoken_items
from vagval.steps.tell_page import tell_json, tell_page


def tell_changes(request: ComplyRequest) -> int:
    """Compare a statement with an earlier one, and with a requirement if there is one.

    Returns
    -------
    int
        0.

    Raises
    ------
    VagvalError
        If a file cannot be read, or an import of the requirement is not at hand.
    """
    wording = Wording(language_of(request.language, spoken_language("")))
    asked = request.requirement
    requirement = None if asked is None else read_requirement(asked, request.imports)
    earlier = read_offered(Path(request.earlier or ""))
    now = read_offered(Path(request.statement or ""))
    changes = changes_between(earlier, now, requirement)
    if request.as_json:
        tell_json(changes_json(changes, earlier, now, spoken_items(wording)))
    else:
        required = None if requirement is None else requirement.file
        tell_page(changes_page(changes, earlier, now, required, wording))
    return DONE


def changes_between(
    earlier: StatementFile, now: StatementFile, requirement: Requirement | None
) -> StatementChanges:
    """Compare two statements, with the outcomes against a requirement if there is one."""
    place = Place(now.file)
    if requirement is None:
        return statement_changes(earlier.statement, now.statement, (), place)
    examined = (examine_statement(requirement, earlier), examine_statement(requirement, now))
    known = (requirement.file.statement, *requirement.known)
    return statement_changes(earlier.statement, now.statement, known, place, examined)
