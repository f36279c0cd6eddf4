"""The main job: evaluate, run the notebooks, write the reports (utvärdera och rapportera)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from vagval.domain.errors import Finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.run_record import RunRecord
from vagval.files.fingerprint import fingerprints
from vagval.files.output_folder import whole_or_nothing
from vagval.files.ready_to_set import ready_to_set
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.report.context import ReportContext
from vagval.report.html import page
from vagval.steps.audit_trail import audit_trail
from vagval.steps.choose_engine import choose_engine
from vagval.steps.evaluate import evaluate
from vagval.steps.input_fingerprints import (
    Fingerprints,
    input_fingerprints,
    refuse_if_changed,
    told_inputs,
)
from vagval.steps.notebook_job import notebook_jobs
from vagval.steps.notebook_task import Making
from vagval.steps.possible_forms import possible_forms
from vagval.steps.read_once import handed_over, read_once
from vagval.steps.report_context import report_context, versions_of
from vagval.steps.run_notebook import CellDone
from vagval.steps.run_notebooks import kernel_environment
from vagval.steps.run_outputs import drop_unasked, run_tasks_of
from vagval.steps.run_request import RunRequest
from vagval.steps.run_tasks import run_tasks


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run found and made.

    Parameters
    ----------
    notes
        What could not be made on this computer, and what to do about it.
    """

    evaluation: Evaluation
    folder: Path
    record: RunRecord
    notes: tuple[Finding, ...] = ()


def run(work: Workspace, request: RunRequest, progress: CellDone) -> RunResult:
    """Make all outputs of a procurement, or none.

    Raises
    ------
    VagvalError
        As ``evaluate`` does; ``UsageError`` if the output folder cannot be written;
        ``RunFailedError`` if reports could not be made; the folder is then as it was.
    """
    return make(work, request, work.outputs(request.procurement) / request.folder, progress)


def make(work: Workspace, request: RunRequest, target: Path, progress: CellDone) -> RunResult:
    """Make all outputs in a folder of choice."""
    forms, notes = possible_forms(request.forms)
    if "pdf" in forms:
        ready_to_set(page("", request.language, ""))

    def write(folder: Path, context: ReportContext) -> None:
        making = Making(
            work,
            folder,
            context.language,
            footer_of(context),
            choose_engine(),
            Lock(),
            audit_trail(work, request, context),
        )
        jobs = notebook_jobs(context.evaluation, request)
        tasks = tuple(run_tasks_of(making, jobs, context, forms))
        with kernel_environment(work, request.report_date):
            run_tasks(tasks, making.engine, progress)
        drop_unasked(folder, forms)

    return make_outputs(work, replace(request, forms=forms), target, write, notes)


def make_outputs(
    work: Workspace,
    request: RunRequest,
    target: Path,
    write: Callable[[Path, ReportContext], None],
    notes: tuple[Finding, ...] = (),
) -> RunResult:
    """Evaluate, write into a folder of choice, and record what was read and made.

    Parameters
    ----------
    write
        Writes the outputs into a folder that appears whole or not at all.
    notes
        What could not be made here, and why.
    """
    before = input_fingerprints(work, request.procurement)
    read = read_once(work, request.procurement, before)
    evaluation = evaluate(work, request.procurement, request.lot, request.report_date, read.admit)
    context = report_context(
        evaluation,
        request.language,
        request.audience,
        request.seed,
        is_whole=not request.lot,
        bid=request.bid,
    )
    with whole_or_nothing(target) as folder:
        with handed_over(read):
            write(folder, context)
        refuse_if_changed(work, request.procurement, before)
        record = record_of(request, context, told_inputs(before, request.audience), folder)
        write_manifest(folder / "manifest.json", record)
    return RunResult(evaluation, target, record, notes)


def record_of(
    request: RunRequest, context: ReportContext, inputs: Fingerprints, folder: Path
) -> RunRecord:
    """Record what was read and made, so that it can be made again."""
    evaluation = context.evaluation
    made = fingerprints(folder)
    return RunRecord(
        procurement=request.procurement,
        lot=request.lot,
        language=request.language,
        audience=request.audience,
        seed=context.seed,
        report_date=evaluation.report_date.isoformat() if evaluation.report_date else "",
        lock_version=evaluation.lock.version,
        criteria_sha256=evaluation.lock.content_sha256,
        versions=versions_of(made),
        inputs=inputs,
        outputs=made,
        bid=request.bid,
        forms=request.forms,
    )


def footer_of(context: ReportContext) -> str:
    """Say at the foot of a page which locked criteria it rests on."""
    procurement, lock = context.evaluation.criteria.procurement, context.evaluation.lock
    return context.wording.text(
        "page-footer",
        procurement=procurement.name,
        buyer=procurement.buyer,
        version=lock.version,
        sha256=lock.content_sha256,
    )
