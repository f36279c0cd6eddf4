"""Outputs as a run leaves them, without the run: what a bundle is made of."""

from pathlib import Path

from audience_case import BIDS, KEY, audience_case
from build_bundle import SEED
from vagval.domain.audience import Audience
from vagval.domain.run_record import RunRecord
from vagval.files.fingerprint import fingerprints
from vagval.files.read_criteria import read_criteria
from vagval.files.signing_key import write_key
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.files.write_text import write_text
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.input_fingerprints import input_fingerprints, told_inputs
from vagval.steps.report_context import versions_of

REPORT, LETTER = "<p>Rapport åt den som ska läsa den.</p>\n", "<p>Brev till en av tre.</p>\n"
__all__ = ("BIDS", "KEY", "a_workspace", "asked", "write_outputs")


def a_workspace(root: Path) -> Workspace:
    """Write the case with an award on record, and a key beside it."""
    work = audience_case(root / "arbetsyta")
    write_key(root / "key.pem", SEED)
    return work


def asked(work: Workspace, audience: Audience = "decision", bid: str = "") -> BundleRequest:
    """Ask for the bundle of an audience in Swedish."""
    return BundleRequest(KEY, "sv", audience, bid, work.root.parent / "key.pem")


def write_outputs(work: Workspace, audience: Audience = "decision", bid: str = "") -> Path:
    """Leave what a run for an audience would leave, but for what stands in it."""
    folder = work.outputs(KEY) / asked(work, audience, bid).folder
    for name in ("report.html", "result.json", "notebooks/report.ipynb"):
        write_text(folder / name, REPORT)
    return sealed(work, folder, audience, bid)


def write_letters(work: Workspace) -> Path:
    """Leave what making the letters would leave."""
    folder = work.outputs(KEY) / "sv-letters"
    write_text(folder / "notice.html", LETTER)
    return sealed(work, folder, "decision")


def sealed(work: Workspace, folder: Path, audience: Audience, bid: str = "") -> Path:
    """Write the manifest of a folder."""
    (folder / "manifest.json").unlink(missing_ok=True)
    procurement = read_criteria(work, KEY).procurement
    made = fingerprints(folder)
    record = RunRecord(
        procurement=KEY,
        lot="",
        language="sv",
        audience=audience,
        seed=procurement.seed,
        report_date="2026-06-01",
        lock_version=1,
        criteria_sha256="0" * 64,
        versions=versions_of(made),
        inputs=told_inputs(input_fingerprints(work, KEY), audience),
        outputs=made,
        bid=bid,
    )
    write_manifest(folder / "manifest.json", record)
    return folder
