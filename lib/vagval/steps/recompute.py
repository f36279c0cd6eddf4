"""Evaluate, and write the workbook that computes the award once more (kontrollräkning)."""

from pathlib import Path

from vagval.files.workspace import Workspace
from vagval.files.write_workbook import write_workbook
from vagval.report.context import ReportContext
from vagval.report.recompute_workbook import recompute_workbook
from vagval.steps.run import RunResult, make_outputs
from vagval.steps.run_request import RunRequest

WORKBOOK = "recompute.xlsx"


def recompute(work: Workspace, request: RunRequest) -> RunResult:
    """Write the workbook into its folder of outputs, whole or not at all.

    Raises
    ------
    VagvalError
        As ``evaluate`` does; ``UsageError`` if the output folder cannot be written.
    """
    folder = work.outputs(request.procurement) / f"recompute-{request.folder}"
    return make_recomputation(work, request, folder)


def make_recomputation(work: Workspace, request: RunRequest, target: Path) -> RunResult:
    """Write the workbook into a folder of choice, with the manifest that ``verify`` reads."""
    return make_outputs(work, request, target, write)


def write(folder: Path, context: ReportContext) -> None:
    """Write the workbook."""
    write_workbook(folder / WORKBOOK, recompute_workbook(context))
