"""Make the laboratory's outputs again, as their record says (kontrollera modellprovet)."""

from datetime import date
from pathlib import Path

from vagval.domain.run_record import AskedOfLaboratory, RunRecord
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.steps.lab_request import LabRequest
from vagval.steps.run_lab import lab_inputs, make_lab
from vagval.steps.run_notebook import CellDone


def lab_inputs_now(work: Workspace, record: RunRecord) -> dict[str, str]:
    """Fingerprint today's criteria, and those of the recorded tables that are still there."""
    folder = f"{work.relative(work.criteria(record.procurement))}/"
    tables = (work.root / path for path, _ in record.inputs if not path.startswith(folder))
    return dict(lab_inputs(work, record.procurement, tables))


def lab_made_again(
    work: Workspace,
    record: RunRecord,
    asked: AskedOfLaboratory,
    target: Path,
    cell_done: CellDone,
) -> RunRecord:
    """Try the models once more, elsewhere."""
    seed = read_criteria(work, record.procurement).procurement.seed
    request = LabRequest(
        procurement=record.procurement,
        lot=record.lot,
        language=record.language,
        products=Path(asked.products) if asked.products else None,
        tenders=asked.tenders,
        seed=None if record.seed == seed else record.seed,
        report_date=date.fromisoformat(record.report_date) if record.report_date else None,
    )
    return make_lab(work, request, target, cell_done).record
