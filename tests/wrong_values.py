"""A sound file of evidence with one value at a time replaced by what must not be there."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Any

WRONG: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**400, "", " ", "\ud800", "\u202e\x00", "9999-99-99", "å" * 3_000,
    [], {}, [[]], [None], [{}], [[], "a", 7, {"a": None}], {"a": {"b": []}},
)  # fmt: skip
WRONG_TOML = (
    "true", "0", "-1", "1.5", "inf", '""', '" "', "9999-12-31", "0001-01-01",
    "2026-01-01T00:00:00Z", "00:00:00", "[]", "{}", "[[]]", "[{}]", '["a", 1, []]',
    "{a = {b = []}}", '"' + "å" * 3_000 + '"', '"\\u202E\\u0007"',
)  # fmt: skip
WRONG_CELLS = (
    "", " ", "true", "0", "-1", "1e9", "9" * 400, "[]", "{}", "9999-99-99", "0000-00-00",
    "٤.٢", "=1+1", "\u202e\x07", "å" * 3_000, "None", "4.0.0.0.0",
)  # fmt: skip
WRONG_TEXTS = ("", " ", "0", "true", "9999-99-99", "\u202e\u200b", "å" * 3_000, "a:b", "-", "{}")


def wrong_files(name: str, content: str | bytes) -> Iterator[bytes]:
    """Give a sound file's wrong neighbours, in the form that it has."""
    if isinstance(content, bytes):
        is_archive = content.startswith(b"PK")
        yield from wrong_archives(content) if is_archive else wrong_bytes(content)
    elif content.lstrip().startswith("{"):
        for value in wrong_json(json.loads(content)):
            yield json.dumps(value).encode()
    elif content.lstrip().startswith("<"):
        yield from wrong_xml(content)
    elif name.endswith(".csv"):
        yield from wrong_table(content)
    else:
        yield from wrong_toml(content)


def wrong_json(value: object) -> Iterator[object]:
    """Give the value with each part in turn replaced, removed or doubled."""
    yield from WRONG
    match value:
        case dict():
            for key in value:
                yield {k: v for k, v in value.items() if k != key}
                for wrong in wrong_json(value[key]):
                    yield {**value, key: wrong}
        case list():
            yield [*value, *value]
            for at, each in enumerate(value):
                for wrong in wrong_json(each):
                    yield [*value[:at], wrong, *value[at + 1 :]]


def wrong_toml(content: str) -> Iterator[bytes]:
    """Give the text with each line's value in turn replaced, and each line removed or doubled."""
    lines = content.splitlines()
    for at, line in enumerate(lines):
        key, sign, _ = line.partition(" = ")
        changed = [f"{key}{sign}{wrong}" for wrong in WRONG_TOML] if sign else []
        for each in ("", f"{line}\n{line}", f"{line}\nunknown = 1", *changed):
            yield "\n".join([*lines[:at], each, *lines[at + 1 :]]).encode()


def wrong_table(content: str) -> Iterator[bytes]:
    """Give the table with each cell in turn replaced, and each column removed."""
    rows = [line.split(";") for line in content.splitlines()]
    for at in range(len(rows[0])):
        yield "\n".join(";".join(row[:at] + row[at + 1 :]) for row in rows).encode()
        for number in range(len(rows)):
            for wrong in WRONG_CELLS:
                changed = [list(row) for row in rows]
                changed[number][at] = wrong
                yield "\n".join(";".join(row) for row in changed).encode()


def wrong_xml(content: str) -> Iterator[bytes]:
    """Give the document with each text and attribute in turn replaced, and each tag renamed."""
    for found in re.finditer(r'(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)', content):
        for wrong in WRONG_TEXTS:
            yield (content[: found.start()] + wrong + content[found.end() :]).encode()
    for tag in sorted(set(re.findall(r"<([A-Za-z_:]+)", content))):
        yield re.sub(rf"(</?){tag}\b", r"\1unknown", content).encode()
        yield re.sub(rf"<{tag}\b[^>]*>.*?</{tag}>", "", content, flags=re.DOTALL).encode()
        doubled = re.sub(rf"(<{tag}\b[^>]*>.*?</{tag}>)", r"\1\1", content, flags=re.DOTALL)
        yield doubled.encode()


def wrong_archives(content: bytes) -> Iterator[bytes]:
    """Give the archive with a wrong list, and with each other part in turn left out or emptied."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for wrong in wrong_toml(parts["export.toml"].decode()):
        yield packed({**parts, "export.toml": wrong})
    for name in parts:
        yield packed({other: parts[other] for other in parts if other != name})
        for wrong in (b"", b"\0", b"{", b"[]", b"PK\x03\x04", b"\xff\xfe"):
            yield packed({**parts, name: wrong})


def wrong_bytes(content: bytes) -> Iterator[bytes]:
    """Give the bytes with each in turn changed, and cut off at each."""
    for at, byte in enumerate(content):
        yield content[:at] + bytes([byte ^ 0xFF]) + content[at + 1 :]
        yield content[:at] + b"\0" + content[at + 1 :]
        if at:
            yield content[:at]


def packed(parts: dict[str, bytes]) -> bytes:
    """Make an archive without compressing it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()
