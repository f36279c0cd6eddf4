"""The parts of an export's archive, unpacked within bounds (arkiv med dataexport)."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.foreign_document import foreign_document
from vagval.files.read_bytes import read_bytes
from vagval.files.zip_guard import BROKEN_ARCHIVE, ENCRYPTED, MOST_PARTS, unpack

LARGEST_EXPORT = 50_000_000
LARGEST_UNPACKED_EXPORT = 100_000_000
"""Bytes; a sample of some hundred invented patients is a hundredth of it."""
ENTRY = b"PK\x01\x02"
"""Begins each entry of an archive's directory."""


def read_archive(path: Path, file: str, findings: list[Finding]) -> Mapping[str, bytes] | None:
    """Unpack an archive in memory, by name; None, with a finding, if it may not or cannot be.

    Nothing is ever written, and an archive within the archive is bytes like any other.
    """
    content = read_bytes(path, file, findings, LARGEST_EXPORT)
    if content is None:
        return None
    code = foreign_document(content) or ("" if content.startswith(b"PK") else "export-not-a-zip")
    if not code and content.count(ENTRY) > MOST_PARTS:
        # Counted before anyone reads the directory: a million entries fill the memory.
        code = "export-many-parts"
    if code:
        findings.append(finding(code, Place(file)))
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return unpack_parts(archive, file, findings)
    except BROKEN_ARCHIVE:
        findings.append(finding("export-not-a-zip", Place(file)))
        return None


def unpack_parts(
    archive: zipfile.ZipFile, file: str, findings: list[Finding]
) -> Mapping[str, bytes] | None:
    """Unpack part by part until all is there or the room is used up."""
    parts: dict[str, bytes] = {}
    room = LARGEST_UNPACKED_EXPORT
    for part in archive.infolist():
        code = refused_part(part, parts)
        content = None if code or part.is_dir() else unpack(archive, part, room)
        if not code and content is None and not part.is_dir():
            code = "export-too-large"
        if code:
            findings.append(finding(code, Place(file), part=part.filename[:200]))
            return None
        if content is not None:
            room -= len(content)
            parts[part.filename] = content
    return parts


def refused_part(part: zipfile.ZipInfo, parts: Mapping[str, bytes]) -> str:
    """Give the code of what is wrong with a part's entry; empty if nothing is."""
    name = part.filename.replace("\\", "/")
    if part.flag_bits & ENCRYPTED:
        return "export-encrypted"
    if name.startswith("/") or ".." in name.split("/") or ":" in name:
        return "export-unsafe"
    return "export-part-twice" if part.filename in parts else ""
