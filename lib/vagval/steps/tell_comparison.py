"""Say how one FHIR statement stands to another (vagval comply --statement --requirement)."""

from pathlib import Path

from vagval.files.write_comparison import comparison_json
from vagval.report.statement_page import statement_page
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.compare_statements import compare_statements, read_offered, read_requirement
from vagval.steps.comply_request import ComplyRequest
from vagval.steps.exit_code import DONE
from vagval.steps.spoken_items import spoken_items
from vagval.steps.tell_page import tell_json, tell_page


def tell_comparison(request: ComplyRequest) -> int:
    """Compare two files, and tell it to a person or to a program.

    Returns
    -------
    int
        0, also when the requirement is not met: that is an answer.

    Raises
    ------
    VagvalError
        If a file cannot be read, or an import of the requirement is not at hand.
    """
    wording = Wording(language_of(request.language, spoken_language("")))
    requirement = read_requirement(Path(request.requirement or ""), request.imports)
    comparison = compare_statements(requirement, read_offered(Path(request.statement or "")))
    if request.as_json:
        tell_json(comparison_json(comparison, spoken_items(wording)))
    else:
        tell_page(statement_page(comparison, wording))
    return DONE
