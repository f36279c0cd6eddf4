"""Refuse a page that asks for anything outside itself (hämtar inget)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FETCHED = ("src", "srcset", "data", "poster", "background")
"""Attributes whose address is fetched."""
LINKED = ("", "http", "https", "mailto")
"""Schemes that a link may lead to: it is not followed until a reader does so."""


def refuse_outside(root: "Element") -> None:
    """Refuse anything that is fetched and is not in the page.

    The engine would leave out what it cannot fetch, without a word: a picture would be lost. And a
    link that attaches would embed any file of this computer.

    Raises
    ------
    ValueError
        If an address to fetch is not a ``data:`` address, or a link leads to another scheme than
        those of the web: faults of ours.
    """
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for name in FETCHED:
            address = element.get(name)
            if address is not None and _scheme(address) != "data":
                _refuse(element.tag, name, address)
        address = element.get("href")
        if address is None:
            continue
        # A link to attach fetches as well, and so does a style sheet.
        if "rel" in element.attrib or element.tag not in {"a", "area"}:
            allowed: tuple[str, ...] = ("data",)
        else:
            allowed = LINKED
        if _scheme(address) not in allowed:
            _refuse(element.tag, "href", address)


def _scheme(address: str) -> str:
    scheme, colon, _ = address.strip().partition(":")
    return scheme.lower() if colon and not set(scheme) & set("/#?") else ""


def _refuse(tag: str, name: str, address: str) -> None:
    message = f"<{tag} {name}> of a page leads outside it: {address[:80]!r}"
    raise ValueError(message)
