"""A bid's evidence list and the files it names, from ``evidence.toml`` (bevis)."""

import re
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from vagval.domain.errors import Severity, finding
from vagval.domain.evidence import Evidence, EvidenceLevel, Fetched
from vagval.domain.place import Place
from vagval.domain.standard_kinds import EQUIVALENCE
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence_readers import EVIDENCE_READERS
from vagval.files.fingerprint import sha256_of
from vagval.files.folder import files_below
from vagval.files.read_requirements import EVIDENCE_KINDS, LEVELS
from vagval.files.reading import Reading
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml

SHA256 = re.compile(r"[0-9A-Fa-f]{64}")
KINDS = MappingProxyType({**EVIDENCE_KINDS, EQUIVALENCE: EQUIVALENCE})


def read_evidence(
    reading: Reading, folder: Path, lots: tuple[str, ...]
) -> tuple[Evidence, ...] | None:
    """Read the evidence list, sorted by key, with the fingerprint of each file as it is.

    A file that is not there, or differs, is no fault here: what that means for a requirement is
    judged by the check of the evidence.

    Returns
    -------
    tuple of Evidence or None
        None, with findings, if the list is there and cannot be read.
    """
    path = folder / "evidence.toml"
    file = reading.name(path)
    if not path.exists():
        note_unlisted(reading, folder, set())
        return ()
    table = read_toml(path, file, reading.findings)
    if table is None:
        return None
    read: list[Evidence] = []
    for each in table.tables("evidence"):
        evidence = read_one(reading, each, folder, lots)
        each.refuse_other_keys()
        if any(evidence.id == other.id for other in read):
            each.fault("id-repeated", "id", value=evidence.id)
        read.append(evidence)
    table.refuse_other_keys()
    note_unlisted(reading, folder, {each.file for each in read})
    return tuple(sorted(read, key=lambda each: each.id))


def read_one(reading: Reading, table: TomlTable, folder: Path, lots: tuple[str, ...]) -> Evidence:
    """Read one ``[[evidence]]``, with nothing for what is wrong."""
    issued = table.day("issued")
    expires = table.day("expires") if table.has("expires") else None
    if issued and expires and expires < issued:
        table.fault("evidence-expires-before-issue", "expires", issued=issued, value=expires)
    sha256 = table.text("sha256")
    if sha256.strip() and not SHA256.fullmatch(sha256):
        table.fault("sha256-malformed", "sha256", value=sha256[:70])
    file, found = read_file(table, folder)
    kind = table.choice("kind", KINDS) or ""
    content = read_content(reading, folder / file, kind) if found else Parsed(None)
    return Evidence(
        id=table.key("id"),
        kind=kind,
        file=file,
        sha256=sha256.lower(),
        found_sha256=found,
        product=table.optional_text("product"),
        version=table.optional_text("version"),
        issuer=table.text("issuer"),
        issued=issued or date.min,
        expires=expires,
        level=table.choice("level", LEVELS) or EvidenceLevel.E0,
        requirements=read_requirement_keys(reading, table, lots),
        place=table.place(),
        fetched=read_fetched(table),
        shown=content.shown,
        faults=content.faults,
    )


def read_fetched(table: TomlTable) -> Fetched | None:
    """Read where, when and by whom the authority fetched the file: all of it or none."""
    if not any(table.has(key) for key in ("url", "fetched", "fetched_by")):
        return None
    url, on, by = table.text("url"), table.day("fetched"), table.text("fetched_by")
    if url.strip() and not url.startswith("https://"):
        table.fault("evidence-url-malformed", "url", value=url)
    return Fetched(url, on or date.min, by)


def read_file(table: TomlTable, folder: Path) -> tuple[str, str | None]:
    """Read the file's name and take its fingerprint, if it lies in the bid's folder."""
    name = table.text("file")
    path = PurePosixPath(name)
    is_inside = not path.is_absolute() and ".." not in path.parts
    is_plain = is_inside and "\\" not in name and name.isprintable()
    if not name.strip():
        return name, None
    target = folder / path
    if not is_plain or not target.resolve().is_relative_to(folder.resolve()):
        table.fault("evidence-outside", "file", value=name)
        return name, None
    try:
        return name, sha256_of(target) if target.is_file() else None
    except OSError as error:
        table.fault("file-unreadable", "file", problem=error.strerror or str(error))
        return name, None


def read_content(reading: Reading, path: Path, kind: str) -> Parsed:
    """Read what the file says, if it is of a kind that a machine can read."""
    read = EVIDENCE_READERS.get(kind)
    return read(path, reading.name(path)) if read is not None else Parsed(None)


def read_requirement_keys(
    reading: Reading, table: TomlTable, lots: tuple[str, ...]
) -> tuple[str, ...]:
    """Read the requirements that the evidence is shown for."""
    keys = table.texts("requirements")
    for key in keys:
        requirement = reading.requirements.get(key)
        if requirement is None:
            table.unknown("requirement-unknown", "requirements", key, reading.requirements)
        elif requirement.lot not in lots:
            table.fault("requirement-of-other-lot", "requirements", value=key, lot=requirement.lot)
    return tuple(sorted(keys))


def note_unlisted(reading: Reading, folder: Path, listed: set[str]) -> None:
    """Tell of files that the bidder sent and the list does not name: nobody looks at them."""
    for path in files_below(folder / "evidence"):
        if path.relative_to(folder).as_posix() not in listed:
            place = Place(reading.name(path))
            reading.findings.append(finding("evidence-unlisted", place, Severity.NOTE))
