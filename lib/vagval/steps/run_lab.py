"""Try the models and write what was found, whole or not at all (modellprov)."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vagval.domain.errors import MaterialError, finding
from vagval.domain.place import Place
from vagval.domain.run_record import AskedOfLaboratory, RunRecord
from vagval.files.fingerprint import fingerprints, sha256_of
from vagval.files.lock_content import locked_files
from vagval.files.output_folder import whole_or_nothing
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.report.lab_context import LabContext
from vagval.steps.find_notebook import LAB_NOTEBOOK
from vagval.steps.lab_request import LabRequest
from vagval.steps.lab_telling import lab_context, lab_footer
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.run_notebook import CellDone
from vagval.steps.run_notebooks import kernel_environment, run_notebooks
from vagval.steps.try_models import Tried, try_models
from vagval.steps.write_lab import write_lab

Fingerprints = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LabResult:
    """What the laboratory found, and the folder that tells it."""

    tried: Tried
    folder: Path
    record: RunRecord


def run_lab(work: Workspace, request: LabRequest, cell_done: CellDone) -> LabResult:
    """Try the models and write the pages into the folder of outputs.

    Raises
    ------
    VagvalError
        As ``try_models`` does; ``UsageError`` if the output folder cannot be written;
        ``NotebookFailedError`` if the notebook's cell fails.
    """
    return make_lab(work, request, work.outputs(request.procurement) / request.folder, cell_done)


def make_lab(work: Workspace, request: LabRequest, target: Path, cell_done: CellDone) -> LabResult:
    """Try the models and write the pages into a folder of choice."""
    tried = try_models(work, request)
    before = lab_inputs(work, request.procurement, tried.files)
    context = lab_context(work, tried, request)
    footer = lab_footer(context, request)
    with whole_or_nothing(target) as folder:
        write_lab(folder, tried.laboratory, context, footer)
        with kernel_environment(work, request.report_date):
            run_notebooks(
                work,
                (lab_job(work, request, context),),
                folder,
                cell_done,
                language=request.language,
                footer=footer,
            )
        if lab_inputs(work, request.procurement, tried.files) != before:
            raise MaterialError(
                finding("inputs-changed-during-run", Place(f"criteria/{request.procurement}"))
            )
        record = record_of(work, request, context, before, fingerprints(folder))
        write_manifest(folder / "manifest.json", record)
    return LabResult(tried, target, record)


def lab_job(work: Workspace, request: LabRequest, context: LabContext) -> NotebookJob:
    """Say how the notebook is run."""
    return NotebookJob(
        LAB_NOTEBOOK,
        LAB_NOTEBOOK,
        {
            "procurement": request.procurement,
            "lot": request.lot,
            "language": request.language,
            "products": told_products(work, request),
            "tenders": context.laboratory.tenders,
            "seed": request.seed,
        },
    )


def told_products(work: Workspace, request: LabRequest) -> str:
    """Name the products as a path from the workspace; empty: those beside the bids."""
    if request.products is None:
        return ""
    return work.relative(work.root / request.products)


def lab_inputs(work: Workspace, procurement: str, files: Iterable[Path]) -> Fingerprints:
    """Fingerprint what the laboratory read: criteria, their lock, and tables of known products."""
    folder = work.criteria(procurement)
    criteria = (
        (f"{work.relative(folder)}/{name}", digest) for name, digest in locked_files(folder).items()
    )
    others = (path for path in (work.lock_file(procurement), *files) if path.is_file())
    return tuple(sorted((*criteria, *((work.relative(p), sha256_of(p)) for p in others))))


def record_of(
    work: Workspace,
    request: LabRequest,
    context: LabContext,
    inputs: Fingerprints,
    outputs: Fingerprints,
) -> RunRecord:
    """Record what was read and made, so that it can be made again."""
    laboratory = context.laboratory
    return RunRecord(
        procurement=request.procurement,
        lot=request.lot,
        language=request.language,
        audience="decision",
        seed=laboratory.seed,
        report_date=request.report_date.isoformat() if request.report_date else "",
        lock_version=context.lock.version if context.lock else 0,
        criteria_sha256=laboratory.criteria_sha256,
        versions=context.versions,
        inputs=inputs,
        outputs=outputs,
        laboratory=AskedOfLaboratory(laboratory.tenders, told_products(work, request)),
    )
