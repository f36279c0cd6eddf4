"""What a FHIR statement says of one type of resource (resurstyp i FHIR)."""

from vagval.domain.capability import Capability, CapabilityResource, Combination
from vagval.domain.errors import finding
from vagval.files.evidence.fhir_element import (
    EXTENSIONS,
    below,
    has_lost,
    listed,
    named,
    stated,
    written,
)
from vagval.files.evidence.node import Node

COMBINATION = f"{EXTENSIONS}search-parameter-combination"
FLAG_VALUES = (None, True, False)
FLAGS = ("readHistory", "updateCreate", "conditionalCreate", "conditionalUpdate")


def read_resource(node: Node) -> CapabilityResource | None:
    """Read one resource; None, with a fault, if its type is not stated."""
    name = node.text("type").strip()
    if not name:
        if not node.has("type"):
            node.keep(finding("fhir-field-missing", node.place(), field="type"))
        return None
    beside = stated(node)
    read = {
        "interaction": named(node.nodes("interaction"), "code"),
        "searchParam": read_searches(node),
        "operation": read_operations(node),
        "supportedProfile": written(node, "supportedProfile"),
        "profile": read_profile(node),
        "searchInclude": written(node, "searchInclude"),
        "searchRevInclude": written(node, "searchRevInclude"),
    }
    is_damaged = any(has_lost(node, key, found) for key, found in read.items())
    return CapabilityResource(
        type=name,
        expectation=beside.expectation,
        is_prohibited=beside.is_prohibited,
        interactions=read["interaction"],
        searches=read["searchParam"],
        combinations=read_combinations(node),
        operations=read["operation"],
        profiles=(*read["supportedProfile"], *read["profile"]),
        includes=read["searchInclude"],
        revincludes=read["searchRevInclude"],
        flags=read_flags(node),
        is_damaged=is_damaged or any(node.fields.get(k) not in FLAG_VALUES for k in FLAGS),
    )


def read_searches(node: Node) -> tuple[Capability, ...]:
    """Read what can be searched on; a parameter without a type counts, and is a fault."""
    nodes = node.nodes("searchParam")
    for each in nodes:
        if not each.has("type") and each.has("name"):
            name = str(each.fields["name"])[:60]
            each.keep(finding("fhir-search-without-type", each.place(), name=name))
    return named(nodes, "name")


def read_operations(node: Node) -> tuple[Capability, ...]:
    """Read the operations, named without the ``$`` that some write before the name."""
    return tuple(
        Capability(each.name.removeprefix("$"), each.expectation, each.is_prohibited)
        for each in named(node.nodes("operation"), "name")
    )


def read_combinations(node: Node) -> tuple[Combination, ...]:
    """Read which search parameters are declared to be usable together.

    References
    ----------
    HL7 FHIR R4, extension ``capabilitystatement-search-parameter-combination``.
    """
    found: list[Combination] = []
    for each in node.nodes("extension") if "extension" in node.fields else ():
        if each.fields.get("url") != COMBINATION:
            continue
        parts = (part for part in each.nodes("extension") if part.fields.get("url") == "required")
        names = sorted({name for part in parts if (name := part.text("valueString").strip())})
        beside = stated(each)
        if names:
            found.append(Combination(tuple(names), beside.expectation, beside.is_prohibited))
    return tuple(found)


def read_profile(node: Node) -> tuple[Capability, ...]:
    """Read ``profile``: a canonical, or in STU3 and before a reference.

    References
    ----------
    HL7 FHIR R4, CapabilityStatement.rest.resource.profile; STU3 and DSTU2, the same as Reference.
    """
    found: list[Capability] = []
    value = node.fields.get("profile")
    several = listed(node, "profile") if isinstance(value, list) else [value]
    if isinstance(value, list) and len(value) > 1:
        node.wrong("profile", "text", value)
    for number, each in enumerate(several):
        key = f"profile[{number}]" if isinstance(value, list) else "profile"
        text, beside = "", None
        if isinstance(each, str):
            text, beside = each, below(node, "_profile", node.fields.get("_profile"))
        elif isinstance(each, dict):
            beside = below(node, key, each)
            text = beside.text("reference") if beside else ""
        elif each is not None:
            node.wrong(key, "text", each)
        if text.strip():
            told = stated(beside)
            found.append(Capability(text.strip(), told.expectation, told.is_prohibited))
        elif isinstance(each, str):
            node.keep(finding("fhir-field-missing", node.place(key), field="profile"))
    return tuple(found)


def read_flags(node: Node) -> tuple[Capability, ...]:
    """Read which of the true or false statements are true."""
    found: list[Capability] = []
    for key in FLAGS:
        if node.truth(key):
            beside = stated(below(node, f"_{key}", node.fields.get(f"_{key}")))
            found.append(Capability(key, beside.expectation, beside.is_prohibited))
    return tuple(found)
