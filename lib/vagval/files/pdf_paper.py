"""A page made ready for paper: what needs a screen goes, what is folded opens (pappersform)."""

import re
from typing import TYPE_CHECKING

from vagval.files.pdf_columns import KEY, UNBROKEN

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ON_SCREEN_ONLY = frozenset({"script", "summary"})
FOLDS = frozenset({"details", "div"})
TABLE = "table-"
"""How the ``id`` of what holds a table begins (``templates/section.html.j2``)."""
HEADINGS = frozenset({"h1", "h2", "h3"})
WHOLE_KEY = re.compile(rf"(?<![\w.-])({KEY})(?![\w-])")
LONGEST_HEAD = 90
"""Letters of a heading in the running head and the outline: half a line on a lying page."""


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
        if element.tag in HEADINGS:
            element.set("data-short", shortened("".join(element.itertext())))
        else:
            _rewrite(element)


def _rewrite(element: "Element") -> None:
    if element.tag in FOLDS:
        if element.tag == "details":
            element.set("class", "evidence")
        element.tag = "div"
        _let_caption_be_target(element)
    elif element.tag == "caption":
        element.attrib.pop("class", None)
        for part in list(element.iter()):
            _keep_keys_whole(part)
    elif element.tag == "dl":
        _listed(element)
    elif element.tag == "a":
        _as_one_text(element)
    elif element.tag == "li" and len(element) and element[0].tag == "a":
        _number_outside(element)


def _let_caption_be_target(element: "Element") -> None:
    """Let links to what holds a table lead to its caption.

    To the engine an ``id`` is a style: all that is in an element with one would have styles of its
    own, and tables that look the same would share nothing.
    """
    if not element.get("id", "").startswith(TABLE):
        return
    captions = element.findall(".//caption")
    if len(captions) == 1:
        captions[0].set("id", element.attrib.pop("id"))


def _keep_keys_whole(element: "Element") -> None:
    """Let no line end within what a requirement is called, such as LM-S-01."""
    for at, child in reversed(list(enumerate(element))):
        child.tail, whole = _keys_in(element, child.tail or "")
        element[at + 1 : at + 1] = whole
    element.text, whole = _keys_in(element, element.text or "")
    element[:0] = whole


def _keys_in(element: "Element", text: str) -> tuple[str, list["Element"]]:
    """Give what stands before the first key, and each key with what stands after it."""
    before, *keys = WHOLE_KEY.split(text)
    whole = []
    for key, after in zip(keys[::2], keys[1::2], strict=True):
        part = element.makeelement("span", {"class": UNBROKEN})
        part.text, part.tail = key, after
        whole.append(part)
    return before, whole


def shortened(text: str) -> str:
    """Cut a heading after a word, so that it stands on a line.

    Examples
    --------
    >>> shortened("3  Rangordning"), len(shortened("ord " * 99))
    ('3 Rangordning', 89)
    """
    words = " ".join(text[: 4 * LONGEST_HEAD].split())
    if len(words) <= LONGEST_HEAD:
        return words
    cut = words[: LONGEST_HEAD - 1]
    return f"{cut.rpartition(' ')[0] or cut} …"


def _as_one_text(link: "Element") -> None:
    """Make a link one text: every element in it would be a link of its own in a PDF."""
    link.text = " ".join("".join(link.itertext()).split())
    del link[:]


def _number_outside(item: "Element") -> None:
    """Put the number of a line in the table of contents before its link."""
    link = item[0]
    if len(link) and link[0].get("class") == "number":
        number = link[0]
        link.text, number.tail = (number.tail or "").lstrip(), None
        link.remove(number)
        item.insert(0, number)


def _listed(terms: "Element") -> None:
    terms.tag, terms.text = "ul", None
    for group in terms:
        group.tag, group.text, group.tail = "li", None, None
        for part in group:
            part.tail = None
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
