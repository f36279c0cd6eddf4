"""What a workbook may not be, before any parser sees it (skydd mot skadliga filer)."""

import io
import re
import zipfile
import zlib

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place

LARGEST_FILE = 20_000_000
MOST_PARTS = 2_000
LARGEST_UNPACKED = 200_000_000
RATIO_FROM = 1_000_000
"""Bytes of a part from which its compression is judged; small parts compress well by nature."""
HIGHEST_RATIO = 200
PIECE = 1 << 20
ENCRYPTED = 1

ACTIVE = re.compile(
    r"vbaProject\.bin$|connections\.xml$|/(externalLinks|embeddings|activeX|queryTables)/",
    re.IGNORECASE,
)
MARKUP = (".xml", ".rels", ".vml")
DECLARED_ENCODING = re.compile(rb"""^<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']""")
DOCUMENT_TYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What ``zipfile`` raises on bytes that are no sound archive."""


def guard_workbook(content: bytes, file: str) -> Finding | None:
    """Tell why a workbook's bytes may not be parsed; None: they may.

    Notes
    -----
    Sizes in an archive's directory are what its maker wrote, so parts are unpacked and counted,
    and the unpacking stops at the limit.
    """
    place = Place(file)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return finding("file-is-an-old-workbook", place)
    if not content.startswith(b"PK"):
        return finding("not-a-workbook", place)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return guard_parts(archive, place)
    except BROKEN_ARCHIVE:
        return finding("not-a-workbook", place)


def guard_parts(archive: zipfile.ZipFile, place: Place) -> Finding | None:
    """Tell what is wrong with the parts of an archive."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        return finding("workbook-many-parts", place, count=len(parts))
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        return finding("not-a-workbook", place)
    room = LARGEST_UNPACKED
    for part in parts:
        code = refused_name(part)
        if not code:
            content = unpack(archive, part, room)
            code = refused_content(part, content)
            room -= len(content or b"")
        if code:
            return finding(code, place, part=part.filename)
    return None


def refused_name(part: zipfile.ZipInfo) -> str:
    """Give the code of what a part's entry in the directory says is wrong; empty if nothing is."""
    name = part.filename.replace("\\", "/")
    if part.flag_bits & ENCRYPTED:
        return "workbook-encrypted"
    if name.startswith("/") or ".." in name.split("/"):
        return "workbook-unsafe"
    return "workbook-active" if ACTIVE.search(name) else ""


def refused_content(part: zipfile.ZipInfo, content: bytes | None) -> str:
    """Give the code of what is wrong with an unpacked part; None as content is too much of it."""
    if content is None:
        return "workbook-too-large"
    is_markup = part.filename.lower().endswith(MARKUP)
    return "workbook-unsafe" if is_markup and not is_plain_markup(content) else ""


def unpack(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> bytes | None:
    """Unpack a part piece by piece; None if it is larger than the room or packed too tightly."""
    pieces: list[bytes] = []
    size = 0
    with archive.open(part) as stream:
        while piece := stream.read(PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > room:
                return None
            if size > RATIO_FROM and size > HIGHEST_RATIO * max(part.compress_size, 1):
                return None
    return b"".join(pieces)


def is_plain_markup(content: bytes) -> bool:
    """Tell whether a part is UTF-8 XML without a document type.

    Another encoding could hide a document type from the search.
    """
    declared = DECLARED_ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    if declared and declared.group(1).lower() not in {b"utf-8", b"us-ascii"}:
        return False
    if b"\0" in content or DOCUMENT_TYPE.search(content):
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
