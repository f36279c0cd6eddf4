"""Findings and steps as a reader meets them, so that tests see the words too."""

from vagval.domain.assessment import Step
from vagval.domain.bilingual import LANGUAGES
from vagval.domain.errors import Finding
from vagval.report.finding_text import describe
from vagval.report.wording import Wording


def in_words(told: Finding | Step) -> dict[str, str]:
    """Write a finding (what and what to do) or a step in each language; fails without a text."""
    words: dict[str, str] = {}
    for language in LANGUAGES:
        wording = Wording(language)
        if isinstance(told, Step):
            words[language] = wording.of(told)
        else:
            text = describe(told, wording)
            words[language] = f"{text.what} {text.do}"
    return {language: text.replace("\N{NO-BREAK SPACE}", " ") for language, text in words.items()}


def in_swedish(*told: Finding | Step) -> str:
    """Write findings or steps in Swedish, one a line; they must exist in English too."""
    return "\n".join(in_words(each)["sv"] for each in told)
