"""Read what the laboratory may read, and try the models (modellprov)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.laboratory import Laboratory
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.read_criteria import read_criteria
from vagval.files.read_products import read_products
from vagval.files.workspace import Workspace
from vagval.robustness.examine_model import TENDERS
from vagval.steps.choose_lots import choose_lots
from vagval.steps.lab_request import LabRequest
from vagval.steps.laboratory import Simulation, laboratory


@dataclass(frozen=True, slots=True)
class Tried:
    """Criteria, locked or not, and what their models do.

    Parameters
    ----------
    files
        The tables of known products that were read.
    """

    criteria: Criteria
    laboratory: Laboratory
    files: tuple[Path, ...]


def try_models(work: Workspace, request: LabRequest) -> Tried:
    """Try a procurement's models. No bid of the procurement is read.

    Raises
    ------
    UsageError
        If the procurement, the lot or the products do not exist.
    MaterialError
        If files must be corrected; carries every finding.
    RuleError
        If an award rule is undefined.
    """
    criteria = read_criteria(work, request.procurement)
    place = Place(work.relative(work.procurement_file(request.procurement)))
    lots = choose_lots(criteria, request.lot, place)
    known = read_products(work, criteria, request.products)
    seed = criteria.procurement.seed if request.seed is None else request.seed
    simulation = Simulation(seed, request.tenders or TENDERS)
    found = laboratory(criteria, lots, simulation, known.products, known.findings)
    return Tried(criteria, found, known.files)
