"""Say which SHALL would exclude whom, before anything is locked (vagval comply --pressure)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.domain.errors import Finding
from vagval.domain.pressure import Pressure
from vagval.files.write_comparison import pressure_json
from vagval.report.pressure_page import pressure_page
from vagval.report.statement_words import called
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.compare_statements import read_requirement
from vagval.steps.comply_request import ComplyRequest
from vagval.steps.exit_code import DONE
from vagval.steps.open_work import open_work
from vagval.steps.spoken_items import spoken_items
from vagval.steps.tell_page import tell_json, tell_page
from vagval.steps.try_pressure import pressure_of, procurement_pressures, read_known


@dataclass(frozen=True, slots=True)
class Tried:
    """What came out, the language to tell it in, and the notes on files that were passed over."""

    pressures: tuple[Pressure, ...]
    language: Language
    notes: tuple[Finding, ...]


def tell_pressure(request: ComplyRequest) -> int:
    """Run a requirement, or those of a procurement, over the statements of a folder.

    Returns
    -------
    int
        0.

    Raises
    ------
    VagvalError
        If a file must be corrected, or the folder holds the procurement's own bids.
    """
    tried = _of_procurement(request) if request.procurement else _of_file(request)
    wording = Wording(tried.language)
    if request.as_json:
        tell_json(pressure_json(tried.pressures, spoken_items(wording)))
    else:
        left_out = tuple(sorted({each.place.file for each in tried.notes}))
        tell_page(pressure_page(tried.pressures, left_out, wording))
    return DONE


def _of_file(request: ComplyRequest) -> Tried:
    language = language_of(request.language, spoken_language(""))
    requirement = read_requirement(Path(request.requirement or ""), request.imports)
    notes: list[Finding] = []
    known = read_known(Path(request.statement or ""), notes)
    found = pressure_of(called(requirement.file), requirement, known)
    return Tried((found,), language, tuple(notes))


def _of_procurement(request: ComplyRequest) -> Tried:
    work, language = open_work(request.workspace, request.procurement, request.language)
    notes: list[Finding] = []
    folder = Path(request.statement or "")
    found = procurement_pressures(work, request.procurement, folder, language, notes)
    return Tried(found, language, tuple(notes))
