"""One table of a TOML file; each method reads one key and says what is wrong with it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.place import Place
from vagval.files.identifier import is_identifier, suggestion
from vagval.files.toml_spot import Spot

Choice = TypeVar("Choice")
QUOTED = frozenset({"text", "decimal", "parameter"})
"""Kinds of values that stand within quotation marks, numbers among them."""
MOST_STRANGERS = 100
"""Unknown keys of a table that are told one by one; with more it is another kind of file."""
DECIMAL = re.compile(r"-?\d{1,30}(\.\d{1,30})?", re.ASCII)


class TomlTable:
    """Keys and values of one table (tabell), with the path that leads to it.

    Parameters
    ----------
    content
        As parsed.
    spot
        Where the table stands.
    findings
        The file's findings, to which those of this table are added.

    Attributes
    ----------
    is_sound
        Whether nothing wrong was found so far in the keys that were read.
    """

    def __init__(self, content: Mapping[str, Any], spot: Spot, findings: list[Finding]) -> None:
        self.content = content
        self.spot = spot
        self.findings = findings
        self.is_sound = True
        self._asked: set[str] = set()

    def place(self, key: str = "") -> Place:
        """Name a key of this table, or the table."""
        return self.spot.place(self.content, key)

    def fault(
        self, code: str, key: str = "", severity: Severity = Severity.STOP, **details: DetailValue
    ) -> None:
        """Add a finding on a key."""
        self.is_sound = False
        self.findings.append(finding(code, self.place(key), severity, **{"key": key, **details}))

    def has(self, key: str) -> bool:
        """Tell whether the key is there."""
        self._asked.add(key)
        return key in self.content

    def get(self, key: str, kind: str, *types: type) -> Any:  # noqa: ANN401 - checked just here
        """Give the value of a key that must be there; None, with a finding, if it is not so."""
        self._asked.add(key)
        value = self.content.get(key)
        if value is None:
            self.fault("key-missing", key, kind=kind, heading=self.spot.heading or "none")
            return None
        # A truth value is a whole number to Python, and a moment is a date; neither is to us.
        is_other = (isinstance(value, bool) and bool not in types) or isinstance(value, datetime)
        if is_other or not isinstance(value, types):
            self.wrong(key, kind, value)
            return None
        return value

    def wrong(self, key: str, kind: str, value: object) -> None:
        """Add a finding on a value of another kind; most often only quotation marks are missing."""
        is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
        if is_number and kind in QUOTED:
            self.fault("quotes-missing", key, value=brief(value))
        else:
            self.fault("key-wrong-type", key, kind=kind, value=brief(value))

    def text(self, key: str, choices: Iterable[str] = ()) -> str:
        """Give a text that must be there and say something, one of the choices if there are any."""
        value = self.get(key, "text", str)
        if value is not None and not value.strip():
            if known := tuple(choices):
                self.fault("choice-missing", key, choices=known)
            else:
                self.fault("text-missing", key)
        return value or ""

    def optional_text(self, key: str) -> str:
        """Give a text, or nothing."""
        return self.text(key) if self.has(key) else ""

    def bilingual(self, key: str) -> Bilingual:
        """Give a text in both languages, from ``key_sv`` and ``key_en``."""
        return Bilingual(self.text(f"{key}_sv"), self.text(f"{key}_en"))

    def key(self, key: str) -> str:
        """Give an identifier that must be there."""
        value = self.text(key)
        if value.strip() and not is_identifier(value):
            self.fault("key-malformed", key, value=value)
            return ""
        return value

    def whole(self, key: str, lowest: int | None = None) -> int | None:
        """Give a whole number that must be there."""
        value: int | None = self.get(key, "whole", int)
        if value is not None and lowest is not None and value < lowest:
            self.fault("number-too-small", key, value=value, lowest=lowest)
            return None
        return value

    def truth(self, key: str) -> bool:
        """Give true or false; an absent key is false."""
        return bool(self.get(key, "truth", bool)) if self.has(key) else False

    def day(self, key: str) -> date | None:
        """Give a date that must be there."""
        value: date | None = self.get(key, "date", date)
        return value

    def decimal(self, key: str) -> Decimal | None:
        """Give an exact number, written as a text with a decimal point."""
        value: str | None = self.get(key, "decimal", str)
        return None if value is None else self.parse_decimal(key, value)

    def parse_decimal(self, key: str, value: object) -> Decimal | None:
        """Read a text as an exact number."""
        if isinstance(value, str) and DECIMAL.fullmatch(value):
            return Decimal(value)
        self.wrong(key, "decimal", value)
        return None

    def share(self, key: str) -> Fraction | None:
        """Give a share between 0 and 1, exact."""
        number = self.decimal(key)
        if number is None:
            return None
        if not 0 <= number <= 1:
            self.fault("share-outside", key, value=number)
            return None
        return Fraction(number)

    def amount(self, key: str) -> Decimal | None:
        """Give an amount of money, 0 or more."""
        number = self.decimal(key)
        if number is not None and number < 0:
            self.fault("amount-negative", key, value=number)
            return None
        return number

    def choice(self, key: str, choices: Mapping[str, Choice]) -> Choice | None:
        """Give the meaning of one of the texts that may stand here."""
        word = self.text(key, choices)
        if word in choices:
            return choices[word]
        if word.strip():
            self.unknown("value-unknown", key, word, choices)
        return None

    def unknown(self, code: str, key: str, word: str, known: Iterable[str]) -> None:
        """Add a finding on a word that is none of the known ones, with the one probably meant."""
        self.fault(code, key, value=word, **suggestion(word, known))

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts that must be there, none twice; it may be empty."""
        values: list[object] | None = self.get(key, "texts", list)
        if values is None:
            return ()
        found = tuple(each for each in values if isinstance(each, str))
        if len(found) < len(values):
            self.fault("key-wrong-type", key, kind="texts", value=brief(values))
        for word in sorted(each for each, count in Counter(found).items() if count > 1):
            self.fault("value-repeated", key, value=word)
        return found

    def table(self, key: str) -> "TomlTable | None":
        """Give a table that must be there."""
        value: dict[str, Any] | None = self.get(key, "table", dict)
        if value is None:
            return None
        return TomlTable(value, self.spot.table(self.content, key), self.findings)

    def tables(self, key: str, most: int | None = None) -> tuple["TomlTable", ...]:
        """Give a list of tables, counted from 1; an absent key is an empty list.

        Parameters
        ----------
        most
            So many may stand there; of more none is read. None: any number.
        """
        values: list[object] = (self.get(key, "tables", list) or []) if self.has(key) else []
        if most is not None and len(values) > most:
            self.fault("tables-too-many", key, count=len(values), most=most)
            return ()
        if not all(isinstance(each, dict) for each in values):
            self.fault("key-wrong-type", key, kind="tables", value=brief(values))
            return ()
        return tuple(
            TomlTable(each, self.spot.tables(self.content, key, number, each), self.findings)
            for number, each in enumerate(values, start=1)
            if isinstance(each, dict)
        )

    def refuse_other_keys(self) -> None:
        """Tell of the keys that nobody asked for: they would otherwise do nothing in silence."""
        strangers = [key for key in self.content if key not in self._asked]
        for key in strangers[:MOST_STRANGERS]:
            self.unknown("key-unknown", key, key, self._asked)
        if len(strangers) > MOST_STRANGERS:
            self.fault("keys-unknown-more", count=len(strangers) - MOST_STRANGERS)


def brief(value: object) -> str:
    """Show a value of the wrong kind, shortened."""
    text = str(value)
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, Decimal) and value.is_finite():
        text = f"{value:f}"
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - one line of a message
