"""A letter or record that the law asks for, before it is written (brev, protokoll)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.bilingual import Language
from vagval.domain.document import Cover, Document, Section
from vagval.domain.errors import Finding


class LetterKind(Enum):
    """What kind of letter; the values are what the command line calls them."""

    AWARD = "award-decision"
    """The award decision of a lot, with its reasons (tilldelningsbeslut)."""
    NOTICE = "notice"
    """To one bidder, of the award decisions that concern it (underrättelse)."""
    REPORT = "individual-report"
    """What the Commission may ask for (individuell rapport)."""
    OPENING = "opening-record"
    """That the bids were opened at once, by whom, and which they were (öppningsprotokoll)."""
    CLARIFICATION = "clarification-request"
    """A question to a bidder on its bid (begäran om förtydligande)."""
    LOW_PRICE = "low-price-question"
    """A question to a bidder on an abnormally low price (begäran om förklaring)."""
    CANCELLATION = "cancellation-record"
    """That a procurement or a lot was cancelled, and why (beslut att avbryta)."""


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One part of a letter, and what the law asks for that stands in it.

    Parameters
    ----------
    answers
        Keys of ``domain/letter_contents.py``.
    missing
        What is not there yet, each with the place to write it; the letter is then refused.
    """

    part: Cover | Section
    answers: tuple[str, ...] = ()
    missing: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it would be, whether it may be sent or not.

    Parameters
    ----------
    name
        File name without ending.
    subject
        What it is about, by keys: a bid, a lot, both, or nothing.
    is_draft
        Whether it is written before there is a decision to tell of.
    """

    kind: LetterKind
    name: str
    subject: tuple[str, ...]
    language: Language
    title: str
    parts: tuple[LetterPart, ...]
    is_draft: bool = False
    footer: str = ""

    @property
    def document(self) -> Document:
        """The letter as a document."""
        parts = tuple(each.part for each in self.parts)
        return Document(self.name, self.language, self.title, parts, self.footer)

    def answering(self, content: str) -> tuple[LetterPart, ...]:
        """Give the parts that answer one of the law's points."""
        return tuple(each for each in self.parts if content in each.answers)


@dataclass(frozen=True, slots=True)
class NoLetter:
    """A letter that there is no occasion for, and why (inget brev)."""

    kind: LetterKind
    why: Finding
