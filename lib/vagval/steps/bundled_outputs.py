"""The outputs that go into a bundle, if they are those of today's inputs."""

from collections.abc import Mapping
from hashlib import sha256

from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.folder import files_below
from vagval.files.read_manifest import read_manifest
from vagval.files.workspace import Workspace
from vagval.steps.bundle_request import BundleRequest
from vagval.steps.report_context import versions
from vagval.steps.verify import inputs_now

MANIFEST = "manifest.json"


def bundled_outputs(
    work: Workspace, request: BundleRequest
) -> tuple[RunRecord, Mapping[str, bytes]]:
    """Read the folder of outputs, each file once, and hold it against its manifest.

    Returns
    -------
    record, files
        Path in the workspace -> content, the manifest among them.

    Raises
    ------
    UsageError
        If there are no such outputs.
    MaterialError
        If a file, an input or a version is another than that of the run.
    """
    folder = work.outputs(request.procurement) / request.folder
    place = work.relative(folder)
    if not (folder / MANIFEST).is_file():
        raise UsageError(
            finding(
                "bundle-without-outputs",
                Place(place),
                procurement=request.procurement,
                language=request.language,
                audience=request.audience,
                bid=request.bid or "none",
            )
        )
    record = read_manifest(folder / MANIFEST)
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files_below(folder)}
    kept = {name: sha256(files[name]).hexdigest() for name in files if name != MANIFEST}
    findings = [
        *changed("bundle-output-changed", f"{place}/", dict(record.outputs), kept),
        *changed("bundle-input-changed", "", dict(record.inputs), inputs_now(work, record)),
        *changed("bundle-version-changed", f"{place}/", dict(record.versions), dict(versions())),
    ]
    if findings:
        raise MaterialError(*findings)
    return record, {f"{place}/{name}": content for name, content in files.items()}


def changed(
    code: str, before: str, recorded: Mapping[str, str], now: Mapping[str, str]
) -> list[Finding]:
    """Name each entry that is missing, new or different."""
    names = sorted(recorded.keys() | now.keys())
    return [
        finding(code, Place(f"{before}{name}"), name=name)
        for name in names
        if recorded.get(name) != now.get(name)
    ]
