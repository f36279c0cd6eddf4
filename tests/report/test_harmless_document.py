"""A document's every text, before a library writes it."""

from vagval.domain.document import Bullets, Callout, Cell, Cover, Document, Head, Section, Table
from vagval.report.harmless_document import harmless_document

WILD = "a\u202eb\x00c"
SHOWN = "a⟨U+202E⟩b⟨U+0000⟩c"


def test_every_text_is_shown_and_nothing_is_lost() -> None:
    parts = (
        Cover(WILD, WILD, "sv", WILD, ((WILD, WILD),), (Callout(WILD, WILD),)),
        Section("a", WILD, (
            Bullets((WILD,)),
            Table("t", WILD, (Head(WILD),), ((Cell(WILD),),)),
        )),
    )  # fmt: skip
    made = harmless_document(Document("namn", "sv", WILD, parts, WILD))
    assert WILD not in repr(made)
    assert repr(made).count(SHOWN) == 14
    assert made.language == "sv"
