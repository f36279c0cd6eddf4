"""Whether a file could do anything when it is opened: scripts, links out, formulas (overksamt)."""

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pikepdf

from vagval.report.page_script import script_text

INSIDE = re.compile(r"(?:#|data:image/|data:font/|[\w.-]+\.html(?:#|$))")
"""What a page of ours may lead to or show: itself, its pictures and fonts, a page beside it."""
ACTIVE_TAGS = {"script", "iframe", "object", "embed", "base", "form", "meta-refresh", "link"}
OUR_FORMULA = re.compile(
    r"(?:HYPERLINK|WEBSERVICE|DDE|EXTERNAL|CALL|EXEC|cmd\||\[\d*\])", re.IGNORECASE
)
PAGE_NUMBERS = {"PAGE", "NUMPAGES"}
"""The only fields that a document of ours has: they count its own pages."""
ACTIVE_PARTS = ("vbaProject", "externalLink", "activeX", "embeddings/", "connections", "queryTable")
ACTIVE_KEYS = ("/JavaScript", "/JS", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/AA",
               "/OpenAction", "/XFA", "/RichMedia")  # fmt: skip


def active(path: Path) -> list[str]:
    """Name everything in a file that could act, fetch or lead astray; none: it is inert."""
    match path.suffix:
        case ".html":
            return list(_in_html(path.read_text("utf-8")))
        case ".svg":
            return list(_in_html(path.read_text("utf-8")))
        case ".xlsx" | ".docx":
            return list(_in_office(path.read_bytes()))
        case ".pdf":
            return list(_in_pdf(path))
        case _:
            return []


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ACTIVE_TAGS and dict(attrs).get("type") != "application/json":
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            is_handler = name.startswith("on")
            is_target = name in {"href", "src", "srcset", "action", "xlink:href", "data"}
            if is_handler or (is_target and not INSIDE.match(value or "")):
                self.found.append(f"<{tag} {name}={(value or '')[:60]}>")


def _in_html(html: str) -> Iterator[str]:
    reader = _Tags()
    # Our one static script; the page's policy names it by its fingerprint, and lets no other run.
    reader.feed(html.replace(f"<script>{script_text()}</script>", ""))
    reader.close()
    yield from reader.found


def _in_office(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode("utf-8", "replace")
            if any(part in name for part in ACTIVE_PARTS):
                yield name
            if 'TargetMode="External"' in text:
                yield f"{name}: leads out"
            if "<w:altChunk" in text or any(each not in PAGE_NUMBERS for each in _fields(text)):
                yield f"{name}: a field"
            formulas = re.findall(r"<f[^>]*>([^<]*)</f>", text)
            yield from (f"{name}: {each[:60]}" for each in formulas if OUR_FORMULA.search(each))


def _fields(text: str) -> list[str]:
    """Give what each field of a document asks for; an unnamed field asks for anything."""
    simple = re.findall(r"<w:fldSimple\b[^>]*>", text)
    named = [re.search(r'w:instr="([^"]*)"', each) for each in simple]
    complex_ = re.findall(r"<w:instrText[^>]*>([^<]*)<", text)
    return [each[1].strip() if each else "" for each in named] + [f.strip() for f in complex_]


def _in_pdf(path: Path) -> Iterator[str]:
    with pikepdf.open(path) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary):
                yield from (f"{path.name}: {key}" for key in ACTIVE_KEYS if key in item)
                target = item.get("/URI")
                if target is not None:
                    yield f"{path.name}: leads to {str(target)[:60]}"
