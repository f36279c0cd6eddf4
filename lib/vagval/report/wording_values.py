"""How the values of a message are put into it (värden i meddelanden)."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from babel import Locale
from fluent.runtime.types import FluentType

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.errors import DetailValue
from vagval.report import numbers

LONGEST_PLAIN = 2000
"""The runtime refuses texts above 2 500 characters; a bidder's answer may well be longer."""

LONGEST_JOINED = 500
"""Names that are joined to one text are short; said in words they may be three times as long."""


class Parked:
    """Long texts, taken aside while a message is put together, and put back in full."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def park(self, text: str) -> str:
        """Give the text itself if it is short, else a mark that stands for it."""
        if len(text) <= LONGEST_PLAIN:
            return text
        self._texts.append(text)
        return f"\ue000{len(self._texts) - 1}\ue001"

    def put_back(self, text: str) -> str:
        """Give the text with the marks replaced, once: a mark inside a value stays as it is."""
        if not self._texts:
            return text
        return re.sub("\ue000([0-9]+)\ue001", self._text_of, text)

    def _text_of(self, mark: re.Match[str]) -> str:
        index = int(mark[1])
        return self._texts[index] if index < len(self._texts) else mark[0]


class Shown(FluentType):
    """A value that a message names, kept exact until a function writes it."""

    def __init__(self, value: DetailValue, text: str, parked: Parked) -> None:
        self.value = value
        self.text = text
        self.parked = parked

    def format(self, locale: Locale) -> str:  # noqa: ARG002 - the runtime passes it
        """Give the text in the message."""
        return self.parked.park(self.text)

    def written(self, text: str) -> "Shown":
        """Give the same value as another text."""
        return Shown(self.value, text, self.parked)


def to_fluent(value: DetailValue, language: Language, parked: Parked) -> str | int | Shown:
    """Make a value ready for a message.

    Whole numbers from 0 and short texts go as they are, so that a message may choose its words
    by them (``{ $count -> [one] ... }``).

    Raises
    ------
    TypeError
        If the value is not one of a finding's: a ``float`` or a ``bool`` is a fault of ours.
    """
    if isinstance(value, bool) or not isinstance(
        value, str | int | Decimal | Fraction | date | Bilingual | tuple
    ):
        message = f"a message cannot name {value!r}"
        raise TypeError(message)
    if isinstance(value, Decimal | Fraction) and value == int(value):
        value = int(value)
    if isinstance(value, int) and value >= 0:
        return value
    text = plain_text(value, language)
    if isinstance(value, str | Bilingual) and len(text) <= LONGEST_PLAIN:
        return text
    return Shown(value, text, parked)


def plain_text(value: DetailValue, language: Language) -> str:
    """Write a value that no function is asked to write."""
    match value:
        case str():
            return value
        case Bilingual():
            return value.in_language(language)
        case tuple():
            return numbers.listing([plain_text(part, language) for part in value], language)
        case date():
            return numbers.day(value, language)
        case int() | Decimal() | Fraction():
            return numbers.number(value, language)
        case _:
            message = f"a calculation is written by the catalogue it is asked from: {value!r}"
            raise TypeError(message)


def functions(language: Language, currency: str) -> dict[str, Callable[..., Any]]:
    """Give the functions that a message may call on a value.

    ``MONEY``, ``NUMBER``, ``PERCENT`` (of a share), ``POINTS``, ``DATE`` and ``LIST`` (with
    ``kind: "or"``). ``EACH`` is added by who has the messages.
    """

    def exact(write: Callable[[numbers.Exact], str]) -> Callable[[object], object]:
        def called(value: object) -> object:
            if isinstance(value, int):
                return write(int(value))
            if isinstance(value, Shown) and isinstance(value.value, int | Decimal | Fraction):
                return value.written(write(value.value))
            message = f"a number is asked for, not {value!r}"
            raise TypeError(message)

        return called

    def written_date(value: object) -> object:
        if isinstance(value, Shown) and isinstance(value.value, date):
            return value
        message = f"a date is asked for, not {value!r}"
        raise TypeError(message)

    def written_list(value: object, kind: Literal["and", "or"] = "and") -> object:
        if isinstance(value, Shown) and isinstance(value.value, tuple):
            parts = [plain_text(part, language) for part in value.value]
            return value.written(numbers.listing(parts, language, kind))
        message = f"a list is asked for, not {value!r}"
        raise TypeError(message)

    return {
        "MONEY": exact(lambda value: numbers.money(value, currency, language)),
        "NUMBER": exact(lambda value: numbers.number(value, language)),
        "PERCENT": exact(lambda value: numbers.percent(value, language)),
        "POINTS": exact(lambda value: numbers.points(value, language)),
        "DATE": written_date,
        "LIST": written_list,
    }


def parts_of(value: object) -> list[dict[str, str]]:
    """Give the parts of a list, or of a text that joins them with ``+``, for ``EACH``.

    Each part is its ``name`` as it stands, and a ``key`` that a message can choose its words by:
    there a name may not begin with an underscore. A text too long to be names is one part.

    Examples
    --------
    >>> [part["key"] for part in parts_of("patient+_lastUpdated")]
    ['patient', 'common-lastUpdated']
    """
    if isinstance(value, Shown):
        given = value.value if isinstance(value.value, tuple) else (value.text,)
        names = [value.parked.park(str(name)) for name in given]
    else:
        text = str(value)
        names = text.split("+") if len(text) <= LONGEST_JOINED else [text]
    return [{"name": name, "key": re.sub("^_", "common-", name)} for name in names]


def listed(value: object, texts: list[str], language: Language) -> object:
    """Give texts as a list, in place of the value that they are the parts of."""
    text = numbers.listing(texts, language)
    return value.written(text) if isinstance(value, Shown) else text
