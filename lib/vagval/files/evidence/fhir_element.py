"""What FHIR writes beside an element: how strongly it is expected (förväntan i FHIR)."""

from collections.abc import Iterator, Sized
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from vagval.domain.capability import Capability
from vagval.domain.errors import finding
from vagval.domain.expectation import Expectation
from vagval.files.evidence.node import Node

EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-"
EXPECTATION = f"{EXTENSIONS}expectation"
PROHIBITED = f"{EXTENSIONS}prohibited"
EXPECTATIONS = MappingProxyType({each.value: each for each in Expectation})
FORBIDDEN = frozenset({"SHOULD-NOT", "SHALL-NOT"})


@dataclass(frozen=True, slots=True)
class Stated:
    """What stands beside an element: an expectation, or that the thing is forbidden."""

    expectation: Expectation | None = None
    is_prohibited: bool = False


NOTHING = Stated()


def stated(node: Node | None) -> Stated:
    """Read what stands beside an element.

    References
    ----------
    HL7 FHIR R4, the extensions ``capabilitystatement-expectation`` (with ``SHOULD-NOT``) and
    ``capabilitystatement-prohibited``.
    """
    if node is None or "extension" not in node.fields:
        return NOTHING
    expectation: Expectation | None = None
    is_prohibited = False
    for each in node.nodes("extension"):
        url = each.fields.get("url")
        if url == PROHIBITED:
            is_prohibited |= each.truth("valueBoolean") is True
        elif url == EXPECTATION:
            code = each.text("valueCode")
            is_prohibited |= code in FORBIDDEN
            expectation = EXPECTATIONS.get(code, expectation)
            if code not in EXPECTATIONS and code not in FORBIDDEN:
                place = each.place("valueCode")
                each.keep(finding("fhir-expectation-unknown", place, value=code or "none"))
    return Stated(expectation, is_prohibited)


def named(nodes: tuple[Node, ...], key: str) -> tuple[Capability, ...]:
    """Read things that are objects named by one field; one without a name is a fault."""
    found: list[Capability] = []
    for each in nodes:
        name = each.text(key).strip()
        if name:
            beside = stated(each)
            found.append(Capability(name, beside.expectation, beside.is_prohibited))
        elif not isinstance(each.fields.get(key), str | None):
            continue  # told where it was read
        else:
            each.keep(finding("fhir-field-missing", each.place(), field=key))
    return tuple(found)


def written(node: Node, key: str) -> tuple[Capability, ...]:
    """Read things that are a list of texts; what stands beside each is in the list ``_key``."""
    found: list[Capability] = []
    for text, beside in texts_with_beside(node, key):
        told = stated(beside)
        found.append(Capability(text, told.expectation, told.is_prohibited))
    return tuple(found)


def texts_with_beside(node: Node, key: str) -> Iterator[tuple[str, Node | None]]:
    """Give each text of a list, and the element that FHIR writes beside it.

    References
    ----------
    HL7 FHIR R4, "JSON representation of primitive elements": the extensions of ``format[2]`` stand
    in ``_format[2]``.
    """
    values = listed(node, key)
    companions = listed(node, f"_{key}") if f"_{key}" in node.fields else []
    for number, value in enumerate(values):
        place = f"{key}[{number}]"
        if isinstance(value, str) and value.strip():
            companion = companions[number] if number < len(companions) else None
            yield value.strip(), below(node, f"_{place}", companion)
        elif isinstance(value, str):
            node.keep(finding("fhir-field-missing", node.place(place), field=key))
        elif value is not None:
            node.wrong(place, "text", value)


def has_lost(node: Node, key: str, read: Sized) -> bool:
    """Tell whether more stands in a field than could be read of it."""
    value = node.fields.get(key)
    stands = value if isinstance(value, list) else [value]
    return sum(each is not None for each in stands) > len(read)


def listed(node: Node, key: str) -> list[Any]:
    """Give a list as it stands; one thing in its place is read as a list of one, with a fault."""
    value = node.fields.get(key)
    if value is None or isinstance(value, list):
        return value or []
    node.wrong(key, "list", value)
    return [value] if isinstance(value, str | dict) else []


def below(node: Node, key: str, value: object) -> Node | None:
    """Give an element of a list as a node; None if it says nothing."""
    if value is None:
        return None
    if not isinstance(value, dict):
        node.wrong(key, "object", value)
        return None
    return Node(value, f"{node.path}.{key}".strip("."), node.file, node.faults)
