"""Make every output again and compare fingerprints (kontrollera)."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vagval.domain.differing import differing
from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.nearest import NOTHING_NEAR
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.fingerprint import fingerprints
from vagval.files.first_difference import first_difference
from vagval.files.read_criteria import read_criteria
from vagval.files.read_manifest import read_manifest
from vagval.files.workspace import Workspace
from vagval.steps.find_notebook import STEP_NOTEBOOKS
from vagval.steps.input_fingerprints import input_fingerprints, told_inputs
from vagval.steps.letters_again import letters_made_again
from vagval.steps.recompute import WORKBOOK as RECOMPUTATION
from vagval.steps.recompute import make_recomputation
from vagval.steps.report_context import versions_of
from vagval.steps.run import make
from vagval.steps.run_notebook import CellDone
from vagval.steps.run_request import RunRequest
from vagval.steps.verify_lab import lab_inputs_now, lab_made_again
from vagval.steps.weights_again import is_of_weights, weights_inputs_now, weights_made_again

MANIFEST = "manifest.json"
LONGEST_SHOWN = 120
STEP_NOTEBOOK = f"notebooks/{STEP_NOTEBOOKS[0]}.ipynb"
"""Made whatever the forms, if the single steps were."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What a folder of outputs holds against a new run; no findings: every byte is the same."""

    folder: Path
    files: int
    findings: tuple[Finding, ...]


def verify(work: Workspace, procurement: str, cell_done: CellDone) -> tuple[Verification, ...]:
    """Verify every folder of outputs of a procurement.

    Raises
    ------
    UsageError
        If there is nothing to verify.
    """
    read_criteria(work, procurement)
    outputs = work.outputs(procurement)
    manifests = sorted(outputs.glob(f"[!.]*/{MANIFEST}")) if outputs.is_dir() else []
    if not manifests:
        raise UsageError(
            finding("nothing-to-verify", Place(work.relative(outputs)), procurement=procurement)
        )
    return tuple(verify_folder(work, path.parent, cell_done) for path in manifests)


def verify_folder(work: Workspace, folder: Path, cell_done: CellDone) -> Verification:
    """Compare one folder with its own manifest, with the inputs of today, and with a new run."""
    try:
        record = read_manifest(folder / MANIFEST)
    except MaterialError as error:
        # The other folders are verified all the same.
        return Verification(folder, 0, error.findings)
    place = work.relative(folder)
    kept = dict(fingerprints(folder))
    kept.pop(MANIFEST, None)
    changed = differences("output-differs", place, dict(record.outputs), kept)
    others = [
        *differences("input-differs", "", dict(record.inputs), inputs_now(work, record)),
        *differences(
            "version-differs", place, dict(record.versions), dict(versions_of(record.outputs))
        ),
    ]
    findings = [*changed, *others]
    if not others:
        # A file that was changed after the run is held against what the run would make today.
        with made_again(work, record, cell_done) as (again, made):
            if not changed:
                findings = differences("rerun-differs", place, dict(record.outputs), made)
            findings = [*findings, *in_words(findings, folder, again, place)]
    return Verification(folder, len(record.outputs), tuple(findings))


def in_words(findings: list[Finding], folder: Path, again: Path, place: str) -> Iterator[Finding]:
    """Say for each file that differs where it first does."""
    for found in findings:
        name = str(found.details["name"])
        kept, now = folder / name, again / name
        if kept.is_file() and now.is_file():
            first = first_difference(name, kept.read_bytes(), now.read_bytes())
            if first is not None:
                yield finding(
                    f"first-difference-{first.within}",
                    Place(f"{place}/{name}"),
                    name=name,
                    where=first.where or NOTHING_NEAR,
                    kept=shown(first.kept),
                    now=shown(first.now),
                )


def shown(text: str) -> str:
    """Give the beginning of a text that may be very long, or the word for none at all."""
    whole = text or NOTHING_NEAR
    return whole if len(whole) <= LONGEST_SHOWN else f"{whole[:LONGEST_SHOWN]}…"


def inputs_now(work: Workspace, record: RunRecord) -> dict[str, str]:
    """Fingerprint today's inputs."""
    if record.laboratory is not None:
        return lab_inputs_now(work, record)
    if is_of_weights(record):
        return weights_inputs_now(work, record)
    return dict(told_inputs(input_fingerprints(work, record.procurement), record.audience))


@contextmanager
def made_again(
    work: Workspace, record: RunRecord, cell_done: CellDone
) -> Iterator[tuple[Path, dict[str, str]]]:
    """Run once more as the record says, elsewhere; give where, and the fingerprints of it all."""
    with tempfile.TemporaryDirectory() as elsewhere:
        again = Path(elsewhere) / "again"
        if record.laboratory is not None:
            made = lab_made_again(work, record, record.laboratory, again, cell_done)
        elif is_of_weights(record):
            made = weights_made_again(work, record, again)
        elif record.letters:
            made = letters_made_again(work, record, again)
        else:
            made = evaluated_again(work, record, again, cell_done)
        yield again, dict(made.outputs)


def evaluated_again(
    work: Workspace, record: RunRecord, target: Path, cell_done: CellDone
) -> RunRecord:
    """Evaluate once more, and write the same kind of outputs."""
    made = {path for path, _ in record.outputs}
    criteria = read_criteria(work, record.procurement)
    request = RunRequest(
        procurement=record.procurement,
        lot=record.lot,
        language=record.language,
        audience=record.audience,
        seed=None if record.seed == criteria.procurement.seed else record.seed,
        report_date=date.fromisoformat(record.report_date) if record.report_date else None,
        with_steps=STEP_NOTEBOOK in made,
        bid=record.bid,
        forms=record.forms,
    )
    if RECOMPUTATION in made:
        return make_recomputation(work, request, target).record
    return make(work, request, target, cell_done).record


def differences(
    code: str, folder: str, recorded: dict[str, str], now: dict[str, str]
) -> list[Finding]:
    """Name each entry that is missing, new or different."""
    return [
        finding(
            code,
            Place(f"{folder}/{name}" if folder else name),
            name=name,
            recorded=recorded.get(name, "-")[:12],
            now=now.get(name, "-")[:12],
        )
        for name in differing(recorded, now)
    ]
