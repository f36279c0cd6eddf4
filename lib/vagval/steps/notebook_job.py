"""One notebook to run, and the files that come of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.audience import sees_prices
from vagval.domain.errors import UsageError, finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.place import Place
from vagval.steps.find_notebook import REPORT_NOTEBOOK, STEP_NOTEBOOKS
from vagval.steps.run_notebook import ParameterValue
from vagval.steps.run_request import RunRequest

QUALITY_NOTEBOOKS = ("01_check", "02_compliance", "03_scores")
"""The steps that evaluators see; in the last stands what they gave."""


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
    """List the notebooks of a run: the steps, a report for each lot, one for the whole.

    Who may not see prices gets the steps about quality alone: no award, robustness or report.

    Raises
    ------
    UsageError
        If the reports alone are asked for by who may not see prices.
    """
    if not sees_prices(request.audience):
        if not request.with_steps:
            raise UsageError(finding("audience-sees-no-prices", Place(""), step="report"))
        return tuple(
            _job(name, name, request.lot, request) for name in quality_notebooks(evaluation)
        )
    steps = [(name, name, request.lot) for name in STEP_NOTEBOOKS if request.with_steps]
    lots = [(REPORT_NOTEBOOK, f"report-{each.lot.id}", each.lot.id) for each in evaluation.lots]
    whole = [] if request.lot else [(REPORT_NOTEBOOK, "report", "")]
    return tuple(_job(name, output, lot, request) for name, output, lot in (*steps, *lots, *whole))


def quality_notebooks(evaluation: Evaluation) -> tuple[str, ...]:
    """Name the steps without prices; where price alone decides there are no points to show."""
    has_points = any(each.lot.tree.quality_leaves for each in evaluation.lots)
    return QUALITY_NOTEBOOKS if has_points else QUALITY_NOTEBOOKS[:-1]


def _job(name: str, output: str, lot: str, request: RunRequest) -> NotebookJob:
    return NotebookJob(
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
