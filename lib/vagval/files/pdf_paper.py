"""A page made ready for paper: what needs a screen goes, what is folded opens (pappersform)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ON_SCREEN_ONLY = frozenset({"script", "summary"})


def for_paper(root: "Element") -> None:
    """Rewrite the tree of a page for paper, where it stands.

    A summary is said again by the caption of the table that it folds. And the facts of a cover
    become a list: in a PDF a list holds list items only (ISO 14289-1:2014, 7.6), not the groups
    that HTML allows in a list of terms.
    """
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in ON_SCREEN_ONLY or "skip" in _classes(child):
                _remove(parent, child)
    for element in root.iter():
        if element.tag == "details":
            element.tag = "div"
            element.set("class", "evidence")
        elif element.tag == "caption":
            element.attrib.pop("class", None)
        elif element.tag == "dl":
            _listed(element)


def _listed(terms: "Element") -> None:
    terms.tag = "ul"
    for group in terms:
        group.tag = "li"
        for part in group:
            part.set("class", part.tag)
            part.tag = "p"


def _remove(parent: "Element", child: "Element") -> None:
    """Take an element out; the text after it stays."""
    at = list(parent).index(child)
    if child.tail:
        if at:
            parent[at - 1].tail = (parent[at - 1].tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _classes(element: "Element") -> list[str]:
    return (element.get("class") or "").split()
