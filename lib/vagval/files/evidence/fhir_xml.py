"""FHIR written as XML, as the same fields that its JSON has (FHIR i XML)."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "{http://hl7.org/fhir}"
TEXT_LISTS = frozenset(
    {
        "format", "imports", "instantiates", "patchFormat", "searchInclude", "searchRevInclude",
        "supportedProfile",
    }
)  # fmt: skip
LISTS = TEXT_LISTS | {
    "coding", "extension", "interaction", "operation", "resource", "rest", "searchParam",
    "service",
}  # fmt: skip
"""What is a list in JSON even where it stands once; only what a statement is read for."""
TRUTHS = frozenset(
    {"conditionalCreate", "conditionalUpdate", "readHistory", "updateCreate", "valueBoolean"}
)
SAID = MappingProxyType({"true": True, "false": False})
CONTAINED = "contained"


def fhir_fields(root: "_Element") -> dict[str, Any]:
    """Give a resource's fields as its JSON would have them.

    References
    ----------
    HL7 FHIR R4, "XML representation of resources" and "JSON representation of resources": a
    primitive is an attribute ``value``, and what stands beside it has an underscore before its
    name.
    """
    return {"resourceType": str(root.tag).removeprefix(NAMESPACE), **_fields(root)}


def _fields(element: "_Element") -> dict[str, Any]:
    fields: dict[str, Any] = {}
    counts: dict[str, int] = {}
    for child in element:
        tag = str(child.tag)
        name = tag.removeprefix(NAMESPACE)
        if name in (tag, CONTAINED):
            continue
        number = counts.get(name, 0)
        counts[name] = number + 1
        beside = _beside(child)
        value = child.get("value")
        if value is None and name not in TEXT_LISTS:
            _put(fields, name, beside, number)
            continue
        _put(fields, name, SAID.get(str(value), value) if name in TRUTHS else value, number)
        if beside:
            _put_beside(fields, name, beside, number)
    return fields


def _beside(element: "_Element") -> dict[str, Any]:
    """Give what an element holds apart from its value; a web address is an attribute."""
    url = element.get("url")
    return {**({} if url is None else {"url": url}), **_fields(element)}


def _put(fields: dict[str, Any], name: str, content: object, number: int) -> None:
    if name in LISTS:
        fields.setdefault(name, []).append(content)
    elif number == 0:
        fields[name] = content
    elif number == 1:
        # Not a list in JSON, and repeated all the same: told by who reads the field.
        fields[name] = [fields[name], content]
    else:
        fields[name].append(content)


def _put_beside(fields: dict[str, Any], name: str, beside: object, number: int) -> None:
    key = f"_{name}"
    if name not in LISTS:
        fields[key] = beside
        return
    companions = fields.setdefault(key, [])
    companions.extend([None] * (number - len(companions)))
    companions.append(beside)
