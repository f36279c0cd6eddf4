"""Every way to read a file: as bytes, as text, unpacked, unescaped, decoded (läsningar)."""

import gzip
import html
import json
import re
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

Reading = tuple[str, str]
"""Where something was read (``report.pdf!attached.xlsx``), and what."""

FONTS = (b"wOF2", b"wOFF", b"OTTO", b"\x00\x01\x00\x00", b"true", b"\x01\x00\x04")
BASE64 = re.compile(r"base64,([A-Za-z0-9+/=\s]{16,})")
LONE_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={0,2}")
TAG = re.compile(r"<[^>]*>")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
LETTER = re.compile(r'href="#([A-Za-z0-9]+)-([0-9a-f]+)"|<(?:g|text)\b')
FONT_FOLDER = Path(__file__).resolve().parents[1] / "lib" / "vagval" / "report" / "fonts"


def readings(where: str, content: bytes) -> Iterator[Reading]:
    """Give everything that can be read in a file, and in what is packed or written into it."""
    if content.startswith(FONTS):
        return
    if content.startswith((b"PK", b"%PDF")):
        yield where, content.decode("latin-1")
        yield from (_zip if content.startswith(b"PK") else _pdf)(where, content)
    elif content.startswith(b"\x1f\x8b"):
        yield from readings(f"{where}!gzip", gzip.decompress(content))
    elif content.startswith((b"\x89PNG", b"\xff\xd8", b"GIF8")):
        yield from _image(where, content)
    else:
        try:
            yield from _text(where, content.decode("utf-8-sig"))
        except UnicodeDecodeError:
            yield where, content.decode("utf-8", "replace")
            yield where, content.decode("latin-1")
        if b"\0" in content:
            yield from _utf_16(where, content)


def _utf_16(where: str, content: bytes) -> Iterator[Reading]:
    for start in (0, 1):
        yield where, content[start:].decode("utf-16-le", "replace")
        yield where, content[start:].decode("utf-16-be", "replace")


def _text(where: str, text: str) -> Iterator[Reading]:
    for found in BASE64.finditer(text):
        yield from _decoded(f"{where}!data", found[1])
    told = BASE64.sub("base64,", text)
    for found in LONE_BASE64.finditer(told):
        yield from _decoded(f"{where}!base64", found[0])
    yield where, told
    if told.lstrip().startswith(("{", "[")):
        yield from _json(where, told)
    if "\\u" in told:
        yield where, ESCAPED.sub(lambda found: chr(int(found[1], 16)), told)
    if "%" in told:
        yield where, unquote(told)
    if "<" in told or "&" in told:
        without = COMMENT.sub("", told)
        for instead in ("", " "):
            yield where, html.unescape(TAG.sub(instead, without))
        yield where, html.unescape(told)
    if "href=" in told:
        yield where, drawn(told)


def _decoded(where: str, encoded: str) -> Iterator[Reading]:
    squeezed = "".join(encoded.split())
    try:
        content = b64decode(squeezed + "=" * (-len(squeezed) % 4), validate=True)
    except ValueError:
        return
    yield from readings(where, content)


def _json(where: str, text: str) -> Iterator[Reading]:
    try:
        told = json.loads(text, parse_float=str, parse_int=str)
    except ValueError:
        return
    parts = list(_strings(told))
    yield where, "\n".join(parts)
    for part in parts:
        if "<" in part or "base64," in part:
            yield from _text(where, part)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from (key, *_strings(part))
    elif isinstance(value, list):
        if value and all(isinstance(part, str) for part in value):
            yield "".join(value)
        for part in value:
            yield from _strings(part)
    elif isinstance(value, str):
        yield value


def drawn(svg: str) -> str:
    """Read what is drawn letter by letter, each an outline of its own (``#Sans-26d``)."""
    letters: list[str] = []
    for found in LETTER.finditer(svg):
        if found[1] is None:
            letters.append(" ")
        else:
            letters.append(_letters_of(found[1]).get(int(found[2], 16), ""))
    return " ".join("".join(letters).split())


@cache
def _letters_of(font: str) -> dict[int, str]:
    from fontTools.ttLib import TTFont

    for path in FONT_FOLDER.rglob("*"):
        if path.suffix in {".ttf", ".otf", ".woff", ".woff2"}:
            opened = TTFont(path)
            name = opened["name"].getDebugName(6) or ""
            if font in {path.stem.replace("-", ""), name.replace("-", "")}:
                return {opened.getGlyphID(g): chr(c) for c, g in opened.getBestCmap().items()}
    return {}


def _zip(where: str, content: bytes) -> Iterator[Reading]:
    try:
        packed = zipfile.ZipFile(BytesIO(content))
    except zipfile.BadZipFile:
        return
    with packed:
        yield where, packed.comment.decode("utf-8", "replace")
        for entry in packed.infolist():
            inside = f"{where}!{entry.filename}"
            yield inside, entry.filename
            yield inside, (entry.comment + b" " + entry.extra).decode("utf-8", "replace")
            yield from readings(inside, packed.read(entry))


def _image(where: str, content: bytes) -> Iterator[Reading]:
    from PIL import Image

    with Image.open(BytesIO(content)) as image:
        image.load()
        yield where, "\n".join(f"{key} {value}" for key, value in image.info.items())


def _pdf(where: str, content: bytes) -> Iterator[Reading]:
    import pikepdf

    with pikepdf.open(BytesIO(content)) as document:
        for name, attached in document.attachments.items():
            inside = f"{where}!{name}"
            yield inside, name
            yield from readings(inside, attached.get_file().read_bytes())
        strings: list[str] = []
        for item in document.objects:
            strings.extend(_pdf_strings(item))
            if isinstance(item, pikepdf.Stream):
                yield from _stream(where, item)
        yield where, "\n".join(strings)
    yield from _pdf_pages(where, content)


def _stream(where: str, item: object) -> Iterator[Reading]:
    import pikepdf

    try:
        content = item.read_bytes()  # type: ignore[attr-defined] # a stream of pikepdf
    except pikepdf.PdfError:
        return  # A picture: its pixels are no text.
    if item.get("/Type") != "/EmbeddedFile":  # type: ignore[attr-defined] # read above, by name
        yield from readings(where, content)


def _pdf_strings(item: object) -> Iterator[str]:
    """Give the strings of an object: titles, bookmarks, alternative texts, file names."""
    import pikepdf

    if isinstance(item, pikepdf.String):
        yield str(item)
        return
    if isinstance(item, pikepdf.Array):
        parts = list(item)
    elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        keys = item.keys()
        yield from keys
        parts = [item[key] for key in keys]
    else:
        return
    for part in parts:
        if isinstance(part, pikepdf.String) or (
            isinstance(part, pikepdf.Object) and not part.is_indirect
        ):
            yield from _pdf_strings(part)


def _pdf_pages(where: str, content: bytes) -> Iterator[Reading]:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        for number in range(len(document)):
            text = document[number].get_textpage().get_text_bounded()
            yield f"{where}, page {number + 1}", text
            # A word that goes on in the next line is one word.
            yield f"{where}, page {number + 1}", re.sub(r"[-\u00ad\ufffe]?\r?\n", "", text)
    finally:
        document.close()
