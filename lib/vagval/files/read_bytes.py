"""A file's bytes as text, if it is what its name says."""

from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place

LARGEST_TEXT = 50_000_000
"""Bytes; a hundred thousand long answers are a tenth of it."""
SETTINGS = ".toml"
"""What a person edits as text; spreadsheet programs would only spoil it."""
LARGEST_SETTINGS = 5_000_000
FOREIGN = (
    (b"PK\x03\x04", "file-is-a-workbook"),
    (b"\xd0\xcf\x11\xe0", "file-is-an-old-workbook"),
    (b"\xff\xfe", "file-is-utf16"),
    (b"\xfe\xff", "file-is-utf16"),
)


def read_bytes(path: Path, file: str, findings: list[Finding], largest: int) -> bytes | None:
    """Read a file whole; None, with a finding, if it cannot be read, is empty or too large."""
    place = Place(file)
    try:
        size = path.stat().st_size
        if size > largest:
            findings.append(finding("file-too-large", place, megabytes=largest // 1_000_000))
            return None
        content = path.read_bytes()
    except OSError as error:
        findings.append(finding("file-unreadable", place, problem=error.strerror or str(error)))
        return None
    if not content.strip():
        findings.append(finding("file-empty", place))
        return None
    return content


def read_text(path: Path, file: str, findings: list[Finding]) -> str | None:
    """Read a UTF-8 file, with or without a byte order mark.

    Returns
    -------
    str or None
        The text with its line breaks as they stand; None, with a finding, if it is no such file.
    """
    is_settings = path.suffix == SETTINGS
    largest = LARGEST_SETTINGS if is_settings else LARGEST_TEXT
    content = read_bytes(path, file, findings, largest)
    if content is None:
        return None
    code = foreign_form(content)
    if code:
        findings.append(finding("settings-not-text" if is_settings else code, Place(file)))
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        code = "settings-not-utf8" if is_settings else "file-not-utf8"
        findings.append(Finding(code, Place(file), details={"line": line}))
        return None
    if not text.strip():
        findings.append(finding("file-empty", Place(file)))
        return None
    return text


def foreign_form(content: bytes) -> str:
    """Give the code of the finding on bytes of another kind of file; empty if they are not."""
    for start, code in FOREIGN:
        if content.startswith(start):
            return code
    return "file-not-text" if b"\0" in content else ""
