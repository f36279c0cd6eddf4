"""The numbers of a page's sections, tables and figures, and what refers to them (numrering).

Sections are rendered one by one, in a notebook; what number each thing has is known when the page
is whole. Until then a mark stands in its place: a comment, which only our templates can write,
since every text from outside is escaped.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from vagval.domain.bilingual import Language
from vagval.domain.document import Block, Callout, Explorer, Paragraph, Picture, Reference, Table
from vagval.report.wording import Wording

_MARK = "<!-- "
_NUMBER = re.compile(r"number (section-2|section-3|table|figure) (\S+) -->")
_SEE = re.compile(r"see (\S+(?: \S+)*) -->")
NAMED = MappingProxyType({"table": "table-{}", "figure": "figure-{}", "section": "{}"})
"""The id that a reference leads to."""
UNKNOWN = "?"
Kind = Literal["section", "table", "figure"]
Numbers = Mapping[Reference, str]


def seen_from(blocks: Sequence[Block]) -> tuple[tuple[Reference, ...], ...]:
    """Give for each block what its text refers to: paragraphs refer to what stands before the next.

    One that ends in a colon speaks of what stands right under it, and is left as it is. What
    stands before the first paragraph is referred to by the frame that opens the section, or else
    by that paragraph.

    Examples
    --------
    >>> drawn = Picture("pris", "<svg/>", "Stapeldiagram", "Priser")
    >>> seen_from((Paragraph("Priserna skiljer sig åt."), drawn))[0]
    (Reference(kind='figure', key='pris'),)
    """
    found: list[tuple[Reference, ...]] = []
    after: list[Reference] = []
    for block in reversed(blocks):
        if isinstance(block, Paragraph) and _may_refer(block):
            found.append(block.see or tuple(after))
            after = []
        else:
            found.append(())
            after[:0] = _shown_in(block)
    found.reverse()
    first = next((n for n, block in enumerate(blocks) if _may_refer(block, is_first=n == 0)), None)
    if after and first is not None:
        found[first] = (*after, *found[first])
    return tuple(found)


def numbers_of(body: str) -> Numbers:
    """Count what a page's body holds, in order."""
    count: Counter[str] = Counter()
    numbers: dict[Reference, str] = {}
    # Drawings stand between the marks, as megabytes of letters: a plain search passes over them.
    for mark in filter(None, map(_NUMBER.match, body.split(_MARK))):
        kind, key = mark.groups()
        what = _what(kind, key)
        if what not in numbers:
            count[kind] += 1
            if kind == "section-2":
                count["section-3"] = 0
            is_below = kind == "section-3" and count["section-2"]
            numbers[what] = f"{count['section-2']}.{count[kind]}" if is_below else f"{count[kind]}"
    return numbers


def numbered(body: str, numbers: Numbers, language: Language, *, with_sections: bool) -> str:
    """Put numbers where the marks stand.

    Parameters
    ----------
    with_sections
        Whether headings carry their numbers: they do where there is a table of contents.
    """
    wording = Wording(language)
    first, *others = body.split(_MARK)
    parts = [first]
    for part in others:
        if mark := _NUMBER.match(part):
            what = _what(*mark.groups())
            parts.append(
                ""
                if what.kind == "section" and not with_sections
                else _number(what, numbers, wording)
            )
        elif mark := _SEE.match(part):
            parts.append(_sentence(mark[1], numbers, wording))
        else:
            parts.append(_MARK)
        parts.append(part[mark.end() :] if mark else part)
    return "".join(parts)


def _what(kind: str, key: str) -> Reference:
    if kind in {"table", "figure"}:
        return Reference("table" if kind == "table" else "figure", key)
    return Reference("section", key)


def _number(what: Reference, numbers: Numbers, wording: Wording) -> str:
    number = numbers[what]
    text = number if what.kind == "section" else wording.text(f"page-{what.kind}", number=number)
    return f'<span class="number">{text}</span> '


def _may_refer(block: Block, *, is_first: bool = False) -> bool:
    if isinstance(block, Paragraph):
        return bool(block.see) or not block.text.endswith(":")
    return is_first and isinstance(block, Callout)


def _shown_in(block: Block) -> tuple[Reference, ...]:
    if isinstance(block, Table):
        return (Reference("table", block.key),)
    if isinstance(block, Picture):
        return (Reference("figure", block.name),)
    if isinstance(block, Explorer):
        return tuple(reference for part in block.still for reference in _shown_in(part))
    return ()


def _sentence(what: str, numbers: Numbers, wording: Wording) -> str:
    """Say what to see, with links, such as ”Se figur 1 och tabell 3–5”."""
    wanted = [each.split(":", 1) for each in what.split(" ")]
    kinds: tuple[Kind, ...] = ("section", "figure", "table")
    places = tuple(
        _link(kind, run, numbers, wording)
        for kind in kinds
        for run in _runs(kind, [key for each, key in wanted if each == kind], numbers)
    )
    return wording.text("page-see", places=places)


def _runs(kind: Kind, keys: list[str], numbers: Numbers) -> list[list[str]]:
    """Put tables or figures that follow each other together: the page shows them so."""
    runs: list[list[str]] = []
    for key in keys:
        before = numbers.get(Reference(kind, runs[-1][-1])) if runs else None
        number = numbers.get(Reference(kind, key))
        follows = kind != "section" and before and number and int(number) == int(before) + 1
        if follows:
            runs[-1].append(key)
        else:
            runs.append([key])
    return runs


def _link(kind: Kind, keys: list[str], numbers: Numbers, wording: Wording) -> str:
    """Link to the first of a run. What the page does not have is a link to nothing: a fault."""
    first, last = (numbers.get(Reference(kind, key), UNKNOWN) for key in (keys[0], keys[-1]))
    code, many = f"page-see-{kind}", f"page-see-{kind}s"
    text = (
        wording.text(code, number=first)
        if first == last
        else wording.text(many, first=first, last=last)
    )
    return f'<a class="see" href="#{NAMED[kind].format(keys[0])}">{text}</a>'
