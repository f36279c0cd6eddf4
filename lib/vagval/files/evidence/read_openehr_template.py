"""A template for openEHR: operational (OPT 1.4) or source (OET), both XML (mall för openEHR)."""

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.errors import Finding, finding
from vagval.domain.openehr_template import OpenehrTemplate, TemplateForm
from vagval.domain.place import Place
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.evidence.xml_text import from_xml

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

OPT = "{http://schemas.openehr.org/v1}"
OET = "{openEHR/v1/Template}"
START = 4_000
ADL = re.compile(
    rb"(--[^\n]*\n\s*)*(flat\s+)?"
    rb"(operational_template|operational_archetype|template_overlay|template|archetype)\s*[(\n]"
)
MOST_WRONG = 100


def read_openehr_template(path: Path, file: str) -> Parsed:
    """Read what a template says of itself and which archetypes it uses."""
    if code := other_form(path):
        return parsed(None, [finding(code, Place(file))], file)
    return from_xml(path, file, partial(build, file=file))


def other_form(path: Path) -> str:
    """Give the code of the finding on a template in a form that is not read; empty if it is XML."""
    try:
        with path.open("rb") as stream:
            start = stream.read(START).removeprefix(b"\xef\xbb\xbf").lstrip()
    except OSError:
        return ""  # whoever reads it whole tells why it cannot be read
    if ADL.match(start):
        return "openehr-template-adl"
    return "openehr-template-json" if start.startswith(b"{") else ""


def build(root: "_Element", findings: list[Finding], file: str) -> OpenehrTemplate | None:
    """Take what can be asked for from either form."""
    if root.tag == f"{OPT}template":
        template = from_opt(root, findings, file)
    elif root.tag == f"{OET}template":
        template = from_oet(root, findings, file)
    else:
        shown = str(root.tag).rpartition("}")[2][:60]
        findings.append(finding("openehr-not-a-template", Place(file), shown=shown))
        return None
    if not template.template_id:
        findings.append(finding("openehr-template-without-id", Place(file)))
        return None
    if not template.archetypes:
        findings.append(finding("openehr-template-empty", Place(file)))
    return template


def from_opt(root: "_Element", findings: list[Finding], file: str) -> OpenehrTemplate:
    """Read an operational template, whose archetypes are all built in."""
    details = root.iterfind(f"{OPT}description/{OPT}other_details")
    versions = [each for each in details if each.get("id") == "sem_ver"]
    used = root.iterfind(f"{OPT}definition//{OPT}archetype_id/{OPT}value")
    return OpenehrTemplate(
        form=TemplateForm.OPT,
        template_id=text_at(root, f"{OPT}template_id/{OPT}value"),
        template_version=text_of(versions[0]) if versions else "",
        uid=text_at(root, f"{OPT}uid/{OPT}value"),
        concept=text_at(root, f"{OPT}concept"),
        language=text_at(root, f"{OPT}language/{OPT}code_string"),
        archetypes=archetypes_in((text_of(each) for each in used), findings, file),
    )


def from_oet(root: "_Element", findings: list[Finding], file: str) -> OpenehrTemplate:
    """Read a source template, which names archetypes and may name other templates."""
    definition = root.find(f"{OET}definition")
    nodes = [] if definition is None else list(definition.iter())
    used = (each.get("archetype_id", "").strip() for each in nodes)
    said = dict(details_of(root))
    return OpenehrTemplate(
        form=TemplateForm.OET,
        template_id=text_at(root, f"{OET}name"),
        template_version=said.get("sem_ver", ""),
        uid=text_at(root, f"{OET}id"),
        concept="" if definition is None else definition.get("concept_name", "").strip(),
        language=said.get("original_language", "").rpartition("::")[2],
        archetypes=archetypes_in((each for each in used if each), findings, file),
        has_nested=any(each.get("template_id") for each in nodes),
    )


def details_of(root: "_Element") -> "Iterable[tuple[str, str]]":
    """Give what a source template's author added about it, as (name, text)."""
    for each in root.iterfind(f"{OET}description/{OET}other_details/{OET}item"):
        yield text_at(each, f"{OET}key"), text_at(each, f"{OET}value")


def archetypes_in(
    texts: "Iterable[str]", findings: list[Finding], file: str
) -> frozenset[ArchetypeId]:
    """Read identifiers; one that is none is a fault, and is left out."""
    found: set[ArchetypeId] = set()
    wrong: set[str] = set()
    for text in texts:
        archetype = ArchetypeId.parsed(text)
        if archetype is not None:
            found.add(archetype)
        elif len(wrong) < MOST_WRONG:
            wrong.add(text[:80])
    place = Place(file, cell="archetype_id")
    findings.extend(finding("openehr-archetype-id-wrong", place, value=v) for v in sorted(wrong))
    return frozenset(found)


def text_at(element: "_Element", path: str) -> str:
    """Give the text of the first element at a path; empty if there is none."""
    found = element.find(path)
    return "" if found is None else text_of(found)


def text_of(element: "_Element") -> str:
    """Give an element's text on one line."""
    return " ".join((element.text or "").split())
