"""A FHIR statement of what a system can do, JSON or XML (CapabilityStatement, Conformance)."""

import re
from datetime import date
from pathlib import Path
from types import MappingProxyType

from vagval.domain.capability import Capability, CapabilityStatement, Mode, RestCapability
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.fhir_element import has_lost, named, stated, written
from vagval.files.evidence.fhir_resource import (
    read_operations,
    read_resource,
    read_searches,
)
from vagval.files.evidence.fhir_xml import fhir_fields
from vagval.files.evidence.json_text import read_json
from vagval.files.evidence.node import Node
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.evidence.xml_text import read_xml

TYPES = frozenset({"CapabilityStatement", "Conformance"})
"""``Conformance`` is what DSTU2 calls it."""
MODES: MappingProxyType[str, Mode] = MappingProxyType({"server": "server", "client": "client"})
COARSE_DATE = re.compile(r"\d{4}(-\d{2})?")
START = 100
MOST_ADDRESSES = 50
"""Imports, and statements that are said to be fulfilled; real statements name a few."""


def read_fhir_statement(path: Path, file: str) -> Parsed:
    """Read what a system says that it can do, leniently: what is malformed becomes a fault.

    A strict reader would refuse many real statements for a missing date or an empty text; what
    they say of the system is read all the same.
    """
    findings: list[Finding] = []
    if is_markup(path):
        root = read_xml(path, file, findings)
        if root is not None and root.tag in TYPES:
            findings.append(finding("fhir-xml-without-namespace", Place(file)))
            return parsed(None, findings, file)
        top = None if root is None else Node(fhir_fields(root), "", file, findings)
    else:
        top = read_json(path, file, findings)
    return parsed(None if top is None else build(top), findings, file)


def is_markup(path: Path) -> bool:
    """Tell whether a file begins as XML does."""
    try:
        with path.open("rb") as stream:
            start = stream.read(START)
    except OSError:
        return False  # told by who reads the file
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def build(top: Node) -> CapabilityStatement | None:
    """Take what the statement says; None, with a finding, if it is another resource."""
    found = top.fields.get("resourceType")
    if not isinstance(found, str) or found not in TYPES:
        told = found[:60] if isinstance(found, str) and found else "none"
        top.keep(finding("fhir-not-a-statement", top.place(), found=told))
        return None
    software = top.node("software")
    release = top.text("fhirVersion").strip()
    if not release and not top.has("fhirVersion"):
        top.keep(finding("fhir-release-unknown", top.place()))
    formats, patch_formats = written(top, "format"), written(top, "patchFormat")
    rests = tuple(rest for node in top.nodes("rest") if (rest := read_rest(node)) is not None)
    return CapabilityStatement(
        product=software.text("name").strip() if software else "",
        version=software.text("version").strip() if software else "",
        dated=read_date(top),
        url=top.text("url").strip(),
        statement_version=top.text("version").strip(),
        name=top.text("title").strip() or top.text("name").strip(),
        kind=top.text("kind"),
        fhir_version=release,
        formats=formats,
        patch_formats=patch_formats,
        imports=addresses(top, "imports"),
        instantiates=tuple(each.name for each in addresses(top, "instantiates")),
        rests=rests,
        is_damaged=has_lost(top, "format", formats) or has_lost(top, "patchFormat", patch_formats),
        has_lost_rests=has_lost(top, "rest", rests),
    )


def addresses(top: Node, key: str) -> tuple[Capability, ...]:
    """Read which other statements it names: so many that a person could look at each."""
    value = top.fields.get(key)
    if not isinstance(value, list) or len(value) <= MOST_ADDRESSES:
        return written(top, key)
    count = len(value) - MOST_ADDRESSES
    top.keep(finding("fhir-more-addresses", top.place(key), count=count))
    kept = {**top.fields, key: value[:MOST_ADDRESSES]}
    return written(Node(kept, top.path, top.file, top.faults), key)


def read_date(top: Node) -> date | None:
    """Read when the statement was made; FHIR allows a year or a month alone, which is no day."""
    text = top.fields.get("date")
    if isinstance(text, str) and COARSE_DATE.fullmatch(text):
        return None
    return top.day("date")


def read_rest(node: Node) -> RestCapability | None:
    """Read what is offered as a server or as a client; None, with a fault, if it says neither."""
    said = node.text("mode")
    mode = MODES.get(said.strip().lower())
    if mode is not None and said not in MODES:
        node.keep(finding("fhir-mode-misspelt", node.place("mode"), value=said[:60], mode=mode))
    if mode is None:
        if node.has("mode"):
            node.keep(
                finding("fhir-mode-unknown", node.place("mode"), value=node.text("mode")[:60])
            )
        else:
            node.keep(finding("fhir-field-missing", node.place(), field="mode"))
        return None
    securities = read_securities(node)
    found = tuple(read_resource(each) for each in node.nodes("resource"))
    resources = tuple(each for each in found if each is not None)
    interactions = named(node.nodes("interaction"), "code")
    searches, operations = read_searches(node), read_operations(node)
    whole = {"interaction": interactions, "searchParam": searches, "operation": operations}
    return RestCapability(
        mode=mode,
        expectation=stated(node).expectation,
        security_expectation=stated(securities[0]).expectation if securities else None,
        security=tuple(service for each in securities for service in read_services(each)),
        interactions=interactions,
        searches=searches,
        operations=operations,
        resources=resources,
        is_damaged=any(has_lost(node, key, read) for key, read in whole.items())
        or has_lost(node, "security", securities)
        or any(has_lost(each, "service", each.nodes("service")) for each in securities),
        has_lost_resources=has_lost(node, "resource", resources),
    )


def read_securities(node: Node) -> tuple[Node, ...]:
    """Give the one object that says how access is protected; a list of them is a fault."""
    value = node.fields.get("security")
    if isinstance(value, list):
        node.wrong("security", "object", value)
        return node.nodes("security")
    security = node.node("security")
    return () if security is None else (security,)


def read_services(security: Node) -> tuple[Capability, ...]:
    """Read the security services by their codes, else by what is written in words."""
    found: list[Capability] = []
    for service in security.nodes("service"):
        beside = stated(service)
        codes = [code for each in service.nodes("coding") if (code := each.text("code").strip())]
        names = codes or [text for text in (service.text("text").strip(),) if text]
        found.extend(Capability(name, beside.expectation, beside.is_prohibited) for name in names)
    return tuple(found)
