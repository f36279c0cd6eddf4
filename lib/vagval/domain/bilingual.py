"""What a thing is called in the two languages (svenska, engelska)."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, Language] = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Swedish and in English.

    Parameters
    ----------
    sv, en
        The text as bidders read it in each language.
    """

    sv: str
    en: str

    def in_language(self, language: Language) -> str:
        """Give the text in one language."""
        return self.sv if language == "sv" else self.en
