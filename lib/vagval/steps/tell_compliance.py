"""Say what is shown by evidence: in a procurement, or between files (vagval comply)."""

from vagval.steps.comply_request import ComplyRequest
from vagval.steps.tell_changes import tell_changes
from vagval.steps.tell_comparison import tell_comparison
from vagval.steps.tell_pressure import tell_pressure
from vagval.steps.tell_step import tell_step


def tell_compliance(request: ComplyRequest) -> int:
    """Do the one thing that is asked for.

    Returns
    -------
    int
        Exit code: that a requirement is not met is an answer, and no stop.

    Raises
    ------
    VagvalError
        If a file is not what it must be.
    """
    if request.pressure:
        return tell_pressure(request)
    if request.earlier is not None:
        return tell_changes(request)
    if request.requirement is not None:
        return tell_comparison(request)
    return tell_step(
        workspace=request.workspace,
        step="comply",
        procurement=request.procurement,
        lot=request.lot,
        language=request.language,
        report_date=request.report_date,
        strict=request.strict,
    )
