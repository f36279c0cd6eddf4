"""The words that a page uses, explained, as its last section (ordlista)."""

from vagval.domain.document import Cell, Head, Paragraph, Section, Table
from vagval.report.context import ReportContext
from vagval.report.glossary_terms import Term
from vagval.report.glossary_used import FirstUse, first_uses
from vagval.report.wording import Wording

AFTER_Z = {0xE5: "{", 0xE4: "|", 0xF6: "}"}
"""The signs that follow z in the order of bytes, in the order of the Swedish alphabet."""
HEADS = ("column-word", "column-meaning", "column-word-from", "column-first-used")


def glossary_section(context: ReportContext) -> tuple[Section, ...]:
    """Explain each word that what is shown before uses; nothing where nothing is shown before."""
    text = context.wording.text
    uses = first_uses(context.shown, context.wording)
    if not uses:
        return ()
    terms = sorted(uses, key=lambda term: alphabetical(term.word(context.wording)))
    rows = tuple(_row(term, uses[term], context.wording) for term in terms)
    heads = tuple(Head(text(code)) for code in HEADS)
    table = Table("table-glossary", text("glossary-table", count=len(rows)), heads, rows)
    intro = Paragraph(text("section-glossary-intro"))
    return (Section("glossary", text("section-glossary"), (intro, table)),)


def alphabetical(word: str) -> str:
    """Give what a word is sorted by: å, ä and ö come after z.

    Examples
    --------
    >>> sorted(["överprövning", "anbud", "ändring", "åtgärd"], key=alphabetical)
    ['anbud', 'åtgärd', 'ändring', 'överprövning']
    """
    return word.casefold().translate(AFTER_Z)


def _row(term: Term, use: FirstUse, wording: Wording) -> tuple[Cell, ...]:
    return (
        Cell(term.word(wording), anchor=term.anchor),
        Cell(term.meaning(wording)),
        Cell(term.source(wording)),
        Cell(use.title or wording.text("glossary-cover"), report=f"#{use.anchor}"),
    )
