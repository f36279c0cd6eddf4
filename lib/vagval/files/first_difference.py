"""Name the first difference between two files, whatever kind they are (första skillnaden)."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType

from vagval.domain.difference import Difference
from vagval.domain.differing import differing
from vagval.files.difference_in_documents import docx_paragraphs, pdf_parts, sheet_cells
from vagval.files.difference_in_texts import Spot, json_values, notebook_outputs, page_texts, spots

Read = Callable[[bytes], Iterator[Spot]]
READERS: MappingProxyType[str, Read] = MappingProxyType(
    {
        ".html": page_texts,
        ".ipynb": notebook_outputs,
        ".json": json_values,
        ".xlsx": sheet_cells,
        ".docx": docx_paragraphs,
        ".pdf": pdf_parts,
    }
)
"""What a reader of the file would look at, by its ending; else its lines."""
UNREADABLE = (ValueError, KeyError, LookupError, OSError, zipfile.BadZipFile, json.JSONDecodeError)
"""What readers raise for a file that is damaged: its bytes are then compared."""


def first_difference(name: str, kept: bytes, now: bytes) -> Difference | None:
    """Say where two files first differ, in the terms of their kind; None: not a byte.

    Parameters
    ----------
    name
        Of the file; its ending tells its kind.

    Examples
    --------
    >>> first_difference("result.json", b'{"a": [1, 2]}', b'{"a": [1, 3]}')
    Difference(within='key', where='a.1', kept='2', now='3')
    """
    if kept == now:
        return None
    read = READERS.get(Path(name).suffix.lower(), spots)
    try:
        found = _first(read(kept), read(now))
    except UNREADABLE:
        found = None
    return found or _first_part(kept, now) or _first_byte(kept, now)


def _first(kept: Iterator[Spot], now: Iterator[Spot]) -> Difference | None:
    """Compare two files spot by spot; what one has and the other lacks is empty there."""
    missing = None
    while True:
        ours, theirs = next(kept, missing), next(now, missing)
        if ours is None and theirs is None:
            return None
        if ours == theirs:
            continue
        spot = ours or theirs
        assert spot is not None  # noqa: S101 - one of them is there
        is_same_place = ours is not None and theirs is not None and ours.where == theirs.where
        other = theirs.text if theirs is not None and is_same_place else ""
        return Difference(
            spot.within,
            spot.where,
            ours.text if ours is not None else "",
            other if ours is not None else spot.text,
        )


def _first_part(kept: bytes, now: bytes) -> Difference | None:
    """Name the first part of a container (XLSX, DOCX) that differs where no text does."""
    try:
        ours, theirs = _parts(kept), _parts(now)
    except UNREADABLE:
        return None
    first = next(iter(differing(ours, theirs)), None)
    return None if first is None else Difference("part", first)


def _parts(content: bytes) -> dict[str, bytes]:
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _first_byte(kept: bytes, now: bytes) -> Difference:
    pairs = zip(kept, now, strict=False)
    at = next((n for n, (ours, theirs) in enumerate(pairs) if ours != theirs), None)
    at = min(len(kept), len(now)) if at is None else at
    return Difference("byte", str(at + 1))
