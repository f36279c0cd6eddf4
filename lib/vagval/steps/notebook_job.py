"""One notebook to run, and the files that come of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.evaluation import Evaluation
from vagval.steps.find_notebook import REPORT_NOTEBOOK, STEP_NOTEBOOKS
from vagval.steps.run_notebook import ParameterValue
from vagval.steps.run_request import RunRequest


@dataclass(frozen=True, slots=True)
class NotebookJob:
    """A notebook with its parameters.

    Parameters
    ----------
    name
        Of the notebook, without ending.
    output
        Of the files made, without ending.
    """

    name: str
    output: str
    parameters: Mapping[str, ParameterValue]


def notebook_jobs(evaluation: Evaluation, request: RunRequest) -> tuple[NotebookJob, ...]:
    """List the notebooks of a run: the steps, a report for each lot, one for the whole."""
    steps = [(name, name, request.lot) for name in STEP_NOTEBOOKS if request.with_steps]
    lots = [(REPORT_NOTEBOOK, f"report-{each.lot.id}", each.lot.id) for each in evaluation.lots]
    whole = [] if request.lot else [(REPORT_NOTEBOOK, "report", "")]
    return tuple(
        NotebookJob(
            name=name,
            output=output,
            parameters={
                "procurement": request.procurement,
                "lot": lot,
                "language": request.language,
                "audience": request.audience,
                "bid": request.bid,
                "seed": request.seed,
            },
        )
        for name, output, lot in (*steps, *lots, *whole)
    )
