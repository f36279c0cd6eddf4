"""The words that a glossary can explain, and where each comes from (ordlistans ord)."""

from dataclasses import dataclass
from typing import Literal

from vagval.report.wording import Wording

Origin = Literal["lou", "osl", "eforms", "usage", "here"]
BAR = "|"
"""Between the forms of a word."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word that a reader may not know.

    Parameters
    ----------
    key
        Of its messages: the word, its ``.forms``, and what it ``.means``.
    chapter, section
        Where the law speaks of it; 0: in the whole act.
    """

    key: str
    origin: Origin
    chapter: int = 0
    section: int = 0

    @property
    def anchor(self) -> str:
        """Id of its entry in a page."""
        return f"word-{self.key}"

    def word(self, wording: Wording) -> str:
        """Give the word itself."""
        return wording.text(f"glossary-word-{self.key}")

    def forms(self, wording: Wording) -> tuple[str, ...]:
        """Give what counts as the word: its inflected forms, one or several words each."""
        return tuple(wording.text(f"glossary-word-{self.key}.forms").split(BAR))

    def meaning(self, wording: Wording) -> str:
        """Say what it means."""
        return wording.text(f"glossary-word-{self.key}.means")

    def source(self, wording: Wording) -> str:
        """Say where the word comes from."""
        code = f"glossary-from-{self.origin}"
        if self.origin in {"lou", "osl"}:
            return wording.text(code, chapter=self.chapter, section=self.section)
        return wording.text(code)


TERMS = (
    Term("bid", "lou"),
    Term("bidder", "lou"),
    Term("supplier", "lou"),
    Term("procurement", "lou"),
    Term("authority", "lou"),
    Term("documents", "lou"),
    Term("lot", "eforms"),
    Term("mandatory", "usage"),
    Term("desirable", "usage"),
    Term("criterion", "lou"),
    Term("weight", "eforms"),
    Term("threshold", "eforms"),
    Term("panel", "usage"),
    Term("consensus", "usage"),
    Term("scale", "usage"),
    Term("spread", "here"),
    Term("model", "usage"),
    Term("evaluation", "lou"),
    Term("price", "usage"),
    Term("figure", "usage"),
    Term("deduction", "usage"),
    Term("surcharge", "usage"),
    Term("sum", "usage"),
    Term("ranking", "usage"),
    Term("tie", "usage"),
    Term("drawing", "usage"),
    Term("relative", "usage"),
    Term("provisional", "here"),
    Term("margin", "here"),
    Term("award", "lou", 12, 12),
    Term("standstill", "lou", 20, 1),
    Term("review", "lou", 20, 4),
    Term("cancel", "lou", 12, 12),
    Term("reasons", "lou", 12, 12),
    Term("opening", "lou", 12, 10),
    Term("low", "lou", 16, 7),
    Term("clarification", "lou", 4, 9),
    Term("correction", "lou", 4, 9),
    Term("evidence", "usage"),
    Term("standard", "lou"),
    Term("secrecy", "osl", 19, 3),
    Term("lock", "here"),
    Term("fingerprint", "here"),
    Term("seed", "here"),
    Term("median", "here"),
    Term("subcontractor", "lou"),
)
"""Every word that is explained where a page uses it.

References
----------
LOU (2016:1145) and OSL (2009:400) as quoted; European Commission, eForms SDK 1.16, labels in
Swedish and English; else the words of Upphandlingsmyndigheten and of procurement documents.
"""
