"""Make the page of the weights once more, as its record says (kontrollera viktsidan)."""

from pathlib import Path

from vagval.domain.run_record import RunRecord
from vagval.files.workspace import Workspace
from vagval.steps.run_lab import lab_inputs
from vagval.steps.weights_outputs import PAGE, WeightsRequest, write_weights_folder


def is_of_weights(record: RunRecord) -> bool:
    """Tell whether a folder of outputs is that of the weights."""
    return any(path == PAGE for path, _ in record.outputs)


def weights_inputs_now(work: Workspace, record: RunRecord) -> dict[str, str]:
    """Fingerprint today's criteria: nothing else was read."""
    return dict(lab_inputs(work, record.procurement, ()))


def weights_made_again(work: Workspace, record: RunRecord, target: Path) -> RunRecord:
    """Weigh once more, elsewhere."""
    request = WeightsRequest(record.procurement, record.lot, record.language)
    return write_weights_folder(work, request, target).record
