"""The words of findings, steps and reports in one language (ordval)."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from fluent.runtime.resolver import Pattern

from vagval.domain.assessment import Step
from vagval.domain.bilingual import Language
from vagval.domain.errors import Details, DetailValue
from vagval.domain.worked import Worked
from vagval.report.catalogue import Catalogue, entries_of
from vagval.report.numbers import LOCALES
from vagval.report.wording_values import Parked, functions, listed, parts_of, to_fluent
from vagval.report.worked_text import worked_text


@dataclass(frozen=True, slots=True)
class Wording:
    """All message catalogues of one language, with the currency that amounts are in.

    A message or a value that is missing is a fault of ours and raises ``KeyError``: a reader
    never meets half a sentence.

    Parameters
    ----------
    language
        Which catalogues: ``locale/<language>/*.ftl``.
    currency
        ISO 4217 code that ``MONEY()`` writes amounts in.

    Examples
    --------
    >>> Wording("en").text("place-cell", cell="F12")
    'cell F12'
    """

    language: Language
    currency: str = "SEK"

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give the sentence of a message, or of an attribute as ``"code.do"``."""
        return self._sentence(code, details)

    def of(self, step: Step) -> str:
        """Give the line of a calculation."""
        return self._sentence(step.code, step.details)

    def has(self, code: str) -> bool:
        """Tell whether a message, or an attribute as ``"code.do"``, is in the catalogues."""
        return self._pattern(code) is not None

    def _told(self, value: DetailValue) -> DetailValue:
        """Write a calculation in words: it consists of messages of its own."""
        return worked_text(value, self) if isinstance(value, Worked) else value

    def _pattern(self, code: str) -> Pattern | None:
        name, _, attribute = code.partition(".")
        bundle = _bundle(self.language, self.currency)
        if not bundle.has_message(name):
            return None
        entry = bundle.get_message(name)
        return entry.attributes.get(attribute) if attribute else entry.value

    def _sentence(self, code: str, details: Details) -> str:
        pattern = self._pattern(code)
        if pattern is None:
            message = f"no message {code!r} in locale/{self.language}"
            raise KeyError(message)
        parked = Parked()
        arguments = {
            key: to_fluent(self._told(value), self.language, parked)
            for key, value in details.items()
        }
        bundle = _bundle(self.language, self.currency)
        text, faults = bundle.format_pattern(pattern, arguments)
        if faults:
            message = f"message {code!r} in locale/{self.language}: {faults[0]}"
            raise KeyError(message) from faults[0]
        return parked.put_back(str(text))


@cache
def _bundle(language: Language, currency: str) -> Catalogue:
    def each(value: object, say: str) -> Any:  # noqa: ANN401 - as the runtime has it
        """Say every part of a value by a message, and list them (``EACH($name, say: "…")``)."""
        pattern = bundle.get_message(say).value
        told = [
            str(bundle.format_pattern(pattern, part)[0])
            for part in parts_of(value)
            if pattern is not None
        ]
        return listed(value, told, language)

    named = functions(language, currency) | {"EACH": each}
    locale = LOCALES[language].replace("_", "-")
    bundle = Catalogue(locale, entries_of(language), named)
    return bundle
