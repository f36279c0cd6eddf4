"""The main job: evaluate, run the notebooks, write the reports (utvärdera och rapportera)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vagval.domain.audience import Audience, is_outside, sees_prices
from vagval.domain.errors import MaterialError, finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.canonical_json import canonical_json
from vagval.files.fingerprint import fingerprints
from vagval.files.output_folder import whole_or_nothing
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.report.context import ReportContext
from vagval.steps.evaluate import evaluate
from vagval.steps.notebook_job import notebook_jobs
from vagval.steps.report_context import report_context, versions
from vagval.steps.run_notebook import CellDone
from vagval.steps.run_notebooks import kernel_environment, run_notebooks
from vagval.steps.run_request import RunRequest
from vagval.steps.write_exports import write_exports
from vagval.steps.write_protocol import write_protocol


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run found and made."""

    evaluation: Evaluation
    folder: Path
    record: RunRecord


def run(work: Workspace, request: RunRequest, cell_done: CellDone) -> RunResult:
    """Make all outputs of a procurement, or none.

    Raises
    ------
    VagvalError
        As ``evaluate`` does; ``UsageError`` if the output folder cannot be written;
        ``NotebookFailedError`` if a notebook's cell fails.
    """
    return make(work, request, work.outputs(request.procurement) / request.folder, cell_done)


def make(work: Workspace, request: RunRequest, target: Path, cell_done: CellDone) -> RunResult:
    """Make all outputs in a folder of choice."""

    def write(folder: Path, context: ReportContext) -> None:
        write_exports(folder, context)
        write_protocol(folder, context, footer_of(context))
        with kernel_environment(work, request.report_date):
            run_notebooks(
                work,
                notebook_jobs(context.evaluation, request),
                folder,
                cell_done,
                language=context.language,
                footer=footer_of(context),
            )

    return make_outputs(work, request, target, write)


def make_outputs(
    work: Workspace, request: RunRequest, target: Path, write: Callable[[Path, ReportContext], None]
) -> RunResult:
    """Evaluate, write into a folder of choice, and record what was read and made.

    Parameters
    ----------
    write
        Writes the outputs into a folder that appears whole or not at all.
    """
    before = input_fingerprints(work, request.procurement)
    evaluation = evaluate(work, request.procurement, request.lot, request.report_date)
    context = report_context(
        evaluation,
        request.language,
        request.audience,
        request.seed,
        is_whole=not request.lot,
        bid=request.bid,
    )
    with whole_or_nothing(target) as folder:
        write(folder, context)
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
            bid=request.bid,
            forms=request.forms,
        )
        write_manifest(folder / "manifest.json", record)
    return RunResult(evaluation, target, record)


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


def input_fingerprints(work: Workspace, procurement: str) -> tuple[tuple[str, str], ...]:
    """Fingerprint everything that the evaluation may read."""
    roots = (work.criteria(procurement), work.vendors(procurement))
    return tuple(
        (f"{work.relative(root)}/{path}", sha256)
        for root in roots
        if root.is_dir()
        for path, sha256 in fingerprints(root)
        if path != "journal.jsonl"
    )


def told_inputs(
    inputs: tuple[tuple[str, str], ...], audience: Audience
) -> tuple[tuple[str, str], ...]:
    """Give the inputs' fingerprints; one of all where file names name people, or tell of prices.

    A price sheet has few unknown figures: its own fingerprint would let anyone try them out.
    """
    if sees_prices(audience) and not is_outside(audience):
        return inputs
    listed = canonical_json([list(each) for each in inputs])
    return (("all inputs", hashlib.sha256(listed.encode("utf-8")).hexdigest()),)
