"""Evaluate, and write the workbook that computes the award once more (kontrollräkning)."""

from pathlib import Path

from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.fingerprint import fingerprints
from vagval.files.output_folder import whole_or_nothing
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.files.write_workbook import write_workbook
from vagval.report.recompute_workbook import recompute_workbook
from vagval.steps.evaluate import evaluate
from vagval.steps.report_context import report_context, versions
from vagval.steps.run import RunResult, input_fingerprints, told_inputs
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
    before = input_fingerprints(work, request.procurement)
    evaluation = evaluate(work, request.procurement, request.lot, request.report_date)
    context = report_context(
        evaluation, request.language, request.audience, request.seed, is_whole=not request.lot
    )
    with whole_or_nothing(target) as folder:
        write_workbook(folder / WORKBOOK, recompute_workbook(context))
        if input_fingerprints(work, request.procurement) != before:
            raise MaterialError(
                finding("inputs-changed-during-run", Place(f"vendors/{request.procurement}"))
            )
        record = RunRecord(
            procurement=request.procurement,
            lot=request.lot,
            language=request.language,
            audience=request.audience,
            seed=context.seed,
            report_date=evaluation.report_date.isoformat() if evaluation.report_date else "",
            lock_version=evaluation.lock.version,
            criteria_sha256=evaluation.lock.content_sha256,
            versions=versions(),
            inputs=told_inputs(before, request.audience),
            outputs=fingerprints(folder),
        )
        write_manifest(folder / "manifest.json", record)
    return RunResult(evaluation, target, record)
