"""XML from outside: bounded, without document types, entities or network (XML i bevis)."""

from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.foreign_document import foreign_document
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.read_bytes import read_bytes
from vagval.files.zip_guard import is_plain_markup

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from vagval.domain.shown import Shown

LARGEST_XML = 30_000_000
MOST_PARTS = 3_000_000
"""Tags and declarations; an empty element of four bytes takes forty times that once parsed."""


def from_xml(
    path: Path, file: str, build: "Callable[[_Element, list[Finding]], Shown | None]"
) -> Parsed:
    """Read an XML file, and what it says by what ``build`` makes of its root element."""
    findings: list[Finding] = []
    root = read_xml(path, file, findings)
    return parsed(None if root is None else build(root, findings), findings, file)


def read_xml(path: Path, file: str, findings: list[Finding]) -> "_Element | None":
    """Read an XML file's root element; None, with a finding, if it is none."""
    content = read_bytes(path, file, findings, LARGEST_XML)
    return None if content is None else parse_xml(content, file, findings)


def parse_xml(content: bytes, file: str, findings: list[Finding]) -> "_Element | None":
    """Parse a bounded document's root element; None, with a finding, if it is none.

    A document type is refused unread: it is where entity bombs and external entities live, and
    no kind of evidence needs one.
    """
    from lxml import etree

    if code := refused_form(content):
        findings.append(finding(code, Place(file)))
        return None
    if content.count(b"<") > MOST_PARTS:
        findings.append(finding("evidence-too-many-parts", Place(file), most=MOST_PARTS))
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        # libxml2 itself stops at 256 levels and at texts of ten million characters.
        findings.append(finding("evidence-xml-broken", Place(file), line=error.lineno or 1))
        return None


def refused_form(content: bytes) -> str:
    """Give the code of why a document is not parsed; empty if its form is that of XML."""
    if content.startswith(b"PK\x03\x04"):
        return "file-is-a-workbook"
    if code := foreign_document(content):
        return code
    if not is_plain_markup(content):
        return "evidence-xml-unsafe"
    is_markup = content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
    return "" if is_markup else "evidence-not-xml"
