"""A text that carries the language it was written in (språk i en del av en text).

What people write stands in the language of the procurement, also in a page in the other one. A
voice that reads the page aloud must know where: Swedish read by English rules is not understood
(WCAG 2.2, 3.1.2). What is quoted is put into sentences, lists and cells on its way to the page, so
its language goes with it, between two signs that no text has.

A text from outside that holds them all the same could choose its language, or hide a name or an
amount from those who look for it. So what is read from a file has them shown by their code points
before it becomes a value (``files/signs_shown.py``), and no sign is met later but our own.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.bilingual import Language

BEGINNINGS: MappingProxyType[Language, str] = MappingProxyType({"sv": "\ufdd0", "en": "\ufdd1"})
END = "\ufdd2"
"""Noncharacters: Unicode keeps them for a program's own use, and no text may be sent with them."""
_SIGNS = "".join((*BEGINNINGS.values(), END))
_SHOWN = MappingProxyType({ord(sign): f"⟨U+{ord(sign):04X}⟩" for sign in _SIGNS})
"""As ``report/harmless.py`` shows the others."""
_SIGN = re.compile(f"[{_SIGNS}]")
_QUOTED = re.compile(f"([{''.join(BEGINNINGS.values())}])([^{_SIGNS}]*){END}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; ``language`` None: that of the document."""

    text: str
    language: Language | None = None


def quoted(text: str, language: Language) -> str:
    """Give a text that carries its language; one without a word carries none.

    Examples
    --------
    >>> pieces(f"Reason: {quoted('Allt gick rätt.', 'sv')}")
    (Piece(text='Reason: ', language=None), Piece(text='Allt gick rätt.', language='sv'))
    """
    bare = signs_shown(unquoted(text))
    return f"{BEGINNINGS[language]}{bare}{END}" if bare.strip() else bare


def signs_shown(text: str) -> str:
    r"""Give a text from outside, whose signs mark nothing, with them shown; most have none.

    Examples
    --------
    >>> signs_shown("Al\ufdd0f\ufdd2a")
    'Al⟨U+FDD0⟩f⟨U+FDD2⟩a'
    """
    return text.translate(_SHOWN) if _SIGN.search(text) else text


def pieces(text: str) -> tuple[Piece, ...]:
    """Take a text apart where its language changes; an empty text is one empty piece."""
    if END not in text:
        return (Piece(text),)
    found: list[Piece] = []
    at = 0
    for each in _QUOTED.finditer(text):
        found.append(Piece(text[at : each.start()]))
        language = next(name for name, sign in BEGINNINGS.items() if sign == each[1])
        found.append(Piece(each[2], language))
        at = each.end()
    found.append(Piece(text[at:]))
    return tuple(piece for piece in found if piece.text) or (Piece(""),)


def language_of(text: str) -> Language | None:
    """Give the language of a text that is quoted as a whole; None: the document's, or several."""
    first, *others = pieces(text)
    return None if others else first.language


def unquoted(text: str) -> str:
    """Give the text alone, for what cannot tell its language.

    Examples
    --------
    >>> unquoted(f"Reason: {quoted('Allt gick rätt.', 'sv')}")
    'Reason: Allt gick rätt.'
    """
    return "".join(piece.text for piece in pieces(text))


def rephrased(text: str, change: Callable[[str], str]) -> str:
    """Change the words of a text piece by piece; each stays in its language.

    Examples
    --------
    >>> language_of(rephrased(quoted("skäl", "sv"), str.upper))
    'sv'
    """
    return "".join(
        quoted(change(piece.text), piece.language) if piece.language else change(piece.text)
        for piece in pieces(text)
    )
