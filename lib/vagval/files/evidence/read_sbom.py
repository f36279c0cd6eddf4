"""A bill of materials, CycloneDX or SPDX as JSON (SBOM)."""

from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.sbom import Sbom
from vagval.files.evidence.foreign_document import FAR_ENOUGH, foreign_document
from vagval.files.evidence.json_text import read_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.evidence.read_cyclonedx import build_cyclonedx
from vagval.files.evidence.read_spdx2 import build_spdx2
from vagval.files.evidence.read_spdx3 import build_spdx3

MARKUP = (b"<", b"\xef\xbb\xbf<")
TAG_VALUE = (b"SPDXVersion:", b"\xef\xbb\xbfSPDXVersion:")


def read_sbom(path: Path, file: str) -> Parsed:
    """Read what a product is made of.

    CycloneDX as XML and SPDX as tag-value are refused: the same tools write JSON.
    """
    findings: list[Finding] = []
    if form := other_form(path):
        findings.append(finding("sbom-not-json", Place(file), form=form))
        return parsed(None, findings, file)
    top = read_json(path, file, findings)
    return parsed(None if top is None else build(top), findings, file)


def other_form(path: Path) -> str:
    """Give the form of a bill of materials that is no JSON; empty if it may be JSON."""
    try:
        with path.open("rb") as stream:
            start = stream.read(FAR_ENOUGH).lstrip()
    except OSError:
        return ""  # told by who reads the file
    if start.startswith(MARKUP) and not foreign_document(start):
        return "xml"
    return "tag-value" if start.startswith(TAG_VALUE) else ""


def build(top: Node) -> Sbom | None:
    """Tell the formats apart by the field that each must have."""
    if top.fields.get("bomFormat") == "CycloneDX":
        return build_cyclonedx(top)
    if "spdxVersion" in top.fields:
        return build_spdx2(top)
    if "@graph" in top.fields:
        return build_spdx3(top)
    top.faults.append(finding("sbom-format-unknown", top.place()))
    return None
