"""What was read, as far as a bundle's audience may have it: files, or fingerprints alone."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath

from vagval.domain.audience import is_outside
from vagval.domain.errors import Finding, MaterialError, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.run_record import RunRecord
from vagval.files.read_panel import read_panel
from vagval.files.workspace import Workspace
from vagval.report.name_mask import NameMask
from vagval.steps.input_fingerprints import input_fingerprints

PUBLISHED = frozenset({"procurement", "requirements", "price_sheet"})
"""What was in the procurement documents; so were the standards."""
STANDARDS = "standards"


def bundled_inputs(
    work: Workspace, criteria: Criteria, record: RunRecord
) -> tuple[Mapping[str, bytes], tuple[tuple[str, str], ...]]:
    """Read the inputs that the audience may have as files, and list what is told of all of them.

    Everyone inside has the criteria as they were locked, and who audits has the bids and the
    panel's sheets too. Outside, the criteria are those that were published, without any file that
    names an evaluator who is not public; who bid has the fingerprints of the own files.

    Returns
    -------
    files, told
        Path in the workspace -> content; (path, sha256).

    Raises
    ------
    MaterialError
        If a file changed while it was read.
    """
    all_inputs = dict(input_fingerprints(work, record.procurement))
    files: dict[str, bytes] = {}
    for path, fingerprint in all_inputs.items():
        if is_shown(work, record, path):
            content = (work.root / path).read_bytes()
            if sha256(content).hexdigest() != fingerprint:
                raise MaterialError(finding("bundle-input-changed", Place(path), name=path))
            files[path] = content
    if is_outside(record.audience):
        mask = evaluators_mask(work, criteria)
        files = {path: content for path, content in files.items() if not names(mask, content)}
    own = f"{work.relative(work.bids(record.procurement))}/{record.bid}/"
    told = dict(record.inputs) | {path: all_inputs[path] for path in files}
    if record.bid:
        told |= {path: all_inputs[path] for path in all_inputs if path.startswith(own)}
    return files, tuple(sorted(told.items()))


def is_shown(work: Workspace, record: RunRecord, path: str) -> bool:
    """Tell whether an input goes into the bundle as a file."""
    folder = f"{work.relative(work.criteria(record.procurement))}/"
    if record.audience == "audit":
        return True
    if not path.startswith(folder):
        return False
    inside = PurePosixPath(path.removeprefix(folder))
    published = inside.parts[0] == STANDARDS or (
        len(inside.parts) == 1 and inside.stem in PUBLISHED
    )
    return published or not is_outside(record.audience)


def evaluators_mask(work: Workspace, criteria: Criteria) -> NameMask:
    """Give whose names are not told; nobody's, where the procurement says that all are public."""
    findings: list[Finding] = []
    evaluators = read_panel(work, criteria, findings)
    if findings:
        raise MaterialError(*findings)
    hidden = () if criteria.procurement.evaluators_public else evaluators
    return NameMask(hidden, tuple("" for _ in hidden))


def names(mask: NameMask, content: bytes) -> bool:
    """Tell whether a file names somebody whose name is not told, or might: it is no plain text."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return mask.text(text) != text
