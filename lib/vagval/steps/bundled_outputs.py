"""The outputs that go into a bundle, if they are those of today's inputs."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from vagval.domain.differing import differing
from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.folder import files_below
from vagval.files.read_manifest import read_manifest
from vagval.files.workspace import Workspace
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.letters import LettersRequest
from vagval.steps.report_context import versions_of
from vagval.steps.verify import inputs_now

MANIFEST = "manifest.json"


LETTERS = frozenset({"decision", "audit"})
"""Who may have the letters: they say to each bidder what the others may not read."""


def bundled_outputs(
    work: Workspace, request: BundleRequest
) -> tuple[RunRecord, Mapping[str, bytes]]:
    """Read the outputs, and the letters if they are made and the audience may have them.

    Each file is read once, and held against the manifest of its folder.

    Returns
    -------
    record, files
        Of the outputs; path in the workspace -> content, manifests among them.

    Raises
    ------
    UsageError
        If there are no such outputs.
    MaterialError
        If a file, an input or a version is another than that of the run.
    """
    folder = work.outputs(request.procurement) / request.folder
    if not (folder / MANIFEST).is_file():
        raise no_outputs(work, request)
    letters = LettersRequest(request.procurement, request.language).folder
    others = work.outputs(request.procurement) / letters
    with_letters = request.audience in LETTERS and (others / MANIFEST).is_file()
    record, files, findings = read_outputs(work, folder)
    if with_letters:
        _, more, also = read_outputs(work, others)
        files, findings = {**files, **more}, [*findings, *also]
    if findings:
        raise MaterialError(*findings)
    return record, files


def no_outputs(work: Workspace, request: BundleRequest) -> UsageError:
    """Say that and how the outputs are to be made first."""
    place = Place(work.relative(work.outputs(request.procurement) / request.folder))
    return UsageError(
        finding(
            "bundle-without-outputs",
            place,
            procurement=request.procurement,
            language=request.language,
            audience=request.audience,
            bid=request.bid or "none",
        )
    )


def read_outputs(
    work: Workspace, folder: Path
) -> tuple[RunRecord, dict[str, bytes], list[Finding]]:
    """Read a folder of outputs, and say where it is not that of its manifest and of today."""
    record, place = read_manifest(folder / MANIFEST), work.relative(folder)
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files_below(folder)}
    kept = {name: sha256(files[name]).hexdigest() for name in files if name != MANIFEST}
    findings = [
        *changed("bundle-output-changed", f"{place}/", dict(record.outputs), kept),
        *changed("bundle-input-changed", "", dict(record.inputs), inputs_now(work, record)),
        *changed(
            "bundle-version-changed",
            f"{place}/",
            dict(record.versions),
            dict(versions_of(record.outputs)),
        ),
    ]
    return record, {f"{place}/{name}": content for name, content in files.items()}, findings


def changed(
    code: str, before: str, recorded: Mapping[str, str], now: Mapping[str, str]
) -> list[Finding]:
    """Name each entry that is missing, new or different."""
    return [finding(code, Place(f"{before}{name}"), name=name) for name in differing(recorded, now)]
