"""What a report is made of, before it is HTML (dokument som värden)."""

from dataclasses import dataclass
from typing import Literal

from vagval.domain.bilingual import Language

Align = Literal["left", "right", "centre"]
Tone = Literal["plain", "good", "warning", "bad"]
SHORTEST_ALT = 8


@dataclass(frozen=True, slots=True)
class Reference:
    """What a text refers to by its number, which is known only when the page is whole.

    Parameters
    ----------
    key
        Of a section or table, or the name of a picture.
    """

    kind: Literal["section", "table", "figure"]
    key: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text.

    Parameters
    ----------
    see
        What it refers to in its last sentence. Empty: the tables and figures that stand between it
        and the next paragraph.
    """

    text: str
    see: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts; numbered if the order means something."""

    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A text that must not be missed; the tone is also said in ``label``, never by colour alone."""

    label: str
    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; ``tone`` marks it, the text always says the same.

    Parameters
    ----------
    report
        File name of a report beside this one that the text leads to, or ``#`` and the id of what
        it leads to in its own page; empty: none.
    anchor
        Id of the cell, unique in the document; empty: none.
    is_code
        Whether it is program text: every blank and every line of it counts.
    """

    text: str
    tone: Tone = "plain"
    report: str = ""
    anchor: str = ""
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """One column of a table."""

    text: str
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption, column heads and, in the first column, row heads.

    Parameters
    ----------
    key
        Unique in the document; becomes an id.
    is_folded
        A long table of evidence, shown folded on screen and open in print.
    """

    key: str
    caption: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_folded: bool = False

    def __post_init__(self) -> None:
        """Refuse a row with more or fewer cells than the table has columns."""
        if any(len(row) != len(self.heads) for row in self.rows):
            message = f"a row of table {self.key!r} does not have {len(self.heads)} cells"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as SVG text, with the alternative text that says what it shows.

    Parameters
    ----------
    name
        File name without ending, unique in the document, without bidders' names.
    alt
        At least eight characters, built from the data.
    png
        The same as pixels, for readers that know no SVG; empty: there are none.
    """

    name: str
    svg: str
    alt: str
    caption: str
    png: bytes = b""

    def __post_init__(self) -> None:
        """Refuse a figure that says nothing to who cannot see it."""
        if len(self.alt.strip()) < SHORTEST_ALT:
            message = f"figure {self.name!r} needs a longer alternative text than {self.alt!r}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Steps:
    """A calculation, line by line, under a title."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explorer:
    """Something that a reader may move in a browser, with what stands there where nobody can.

    Parameters
    ----------
    key
        Unique in the document; becomes an id.
    notice
        What must be read whatever is moved: it never goes away.
    still
        What is seen in a notebook, without a script and on paper.
    data
        JSON that the page's one script reads: numbers, and every word that it says.
    """

    key: str
    notice: Callout
    still: tuple[Paragraph | Table, ...]
    data: str


Block = Paragraph | Bullets | Callout | Table | Picture | Steps | Explorer


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it.

    Parameters
    ----------
    key
        Unique in the document; becomes an id.
    level
        2 for a main section, 3 below it.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    level: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class Cover:
    """The head of a report: what it is about, and the decision in one sentence.

    Parameters
    ----------
    facts
        (name, value) such as buyer, deadline, award model, lock.
    notices
        What must be said before anything else: invented, provisional, secret until the award.
    """

    title: str
    subtitle: str
    language: Language
    lead: str
    facts: tuple[tuple[str, str], ...]
    notices: tuple[Callout, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready to be written as HTML, PDF or DOCX (handling).

    Parameters
    ----------
    name
        File name without ending; without bidders' names where they are secret.
    title
        What windows, files and readers' programs call it.
    parts
        A cover first, where there is one, then sections in order.
    footer
        What it rests on; one line each.
    """

    name: str
    language: Language
    title: str
    parts: tuple[Cover | Section, ...]
    footer: str = ""
