"""What a rule of a required standard may say, so that its reader knows (regel för en post)."""

from dataclasses import dataclass
from typing import Literal

ValueKind = Literal["text", "texts", "whole", "share", "date", "choice"]


@dataclass(frozen=True, slots=True)
class RuleValue:
    """One value that a rule takes.

    Parameters
    ----------
    name
        Key in the standard's file.
    kind
        ``texts`` is a list of texts, ``share`` a decimal text from 0 to 1, ``whole`` a whole
        number from 0, ``choice`` one of ``choices``.
    pattern
        What a text must match as a whole, as a regular expression; empty: any text will do. A
        misspelt identifier would otherwise be asked for in vain, and nobody could meet it.
    example
        How a text of that pattern looks, for whoever has to correct one.
    """

    name: str
    kind: ValueKind = "text"
    choices: tuple[str, ...] = ()
    is_optional: bool = False
    pattern: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing that a standard of some kind can ask for."""

    name: str
    values: tuple[RuleValue, ...] = ()
