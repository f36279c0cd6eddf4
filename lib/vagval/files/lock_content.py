"""What a lock covers: files by their bytes, and the criteria as they read (låsningens innehåll)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

from vagval.domain.lock import LABORATORY
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.canonical_json import Json, canonical_json
from vagval.files.fingerprint import sha256_of
from vagval.files.folder import entries, files_below

LOCKED_NAMES = ("procurement", "requirements", "price_sheet")
STANDARDS = "standards"
WEIGHTING = "weighting"
"""How people came to their weights: locked, since a record that could be changed proves nothing."""
Difference = tuple[str, str, str]
"""(path of keys, locked value, value now); ``"-"`` where there is none."""


def locked_files(folder: Path) -> dict[str, str]:
    """Fingerprint the criteria: procurement, requirements, price sheet, standards, weighting."""
    covered = [path for path in entries(folder) if path.is_file() and path.stem in LOCKED_NAMES]
    covered += files_below(folder / STANDARDS) + files_below(folder / WEIGHTING)
    return {path.relative_to(folder).as_posix(): sha256_of(path) for path in sorted(covered)}


def attached_files(folder: Path) -> dict[str, str]:
    """Fingerprint what is attached to the criteria: the laboratory's results, if they are there."""
    path = folder / LABORATORY
    return {LABORATORY: sha256_of(path)} if path.is_file() else {}


def content_of(criteria: Criteria) -> dict[str, Json]:
    """Give the criteria as plain values: what they say, not where it stands.

    Lists of things with a key become mappings, so that a difference is named by the key
    (``requirements.LM-S-01.text.sv``) and not by a position.
    """
    content = _plain(criteria)
    return dict(content) if isinstance(content, Mapping) else {}


def content_sha256(content: Mapping[str, Json]) -> str:
    """Fingerprint the content in canonical form."""
    return hashlib.sha256(canonical_json(content).encode("utf-8")).hexdigest()


def differences(locked: Json, now: Json, path: str = "") -> Iterator[Difference]:
    """Name each value that differs, by its path of keys, in sorted order."""
    if isinstance(locked, Mapping) and isinstance(now, Mapping):
        for key in sorted(locked.keys() | now.keys()):
            below = f"{path}.{key}" if path else key
            yield from differences(locked.get(key), now.get(key), below)
    elif locked != now:
        yield path, _told(locked), _told(now)


def _plain(value: object) -> Json:
    if isinstance(value, Enum):
        return _plain(value.value)
    if is_dataclass(value) and not isinstance(value, type):
        # What is not stated is left out, so that a key that a later version adds does not break
        # the locks made before it.
        stated = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _plain(each) for name, each in stated.items() if _is_stated(each)}
    if isinstance(value, tuple):
        if value and all(hasattr(each, "id") for each in value):
            return {str(each.id): _plain(each) for each in value}
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    # An integer keeps its kind, everything else that is exact becomes its text.
    return value if isinstance(value, bool | int | str) or value is None else str(value)


def _is_stated(value: object) -> bool:
    if isinstance(value, Place) or value is None or value is False:
        return False
    return not (isinstance(value, str | tuple | Mapping) and len(value) == 0)


def _told(value: Json) -> str:
    return "-" if value is None else value if isinstance(value, str) else canonical_json(value)
