"""One row of a table with its cells by column, read into what they must be."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from vagval.domain.errors import Details, DetailValue, Finding, Severity
from vagval.domain.place import Place
from vagval.files.cells import CellFault, RawSheet, RawValue, shown
from vagval.files.identifier import Suggestion, is_identifier, suggestion

Choice = TypeVar("Choice")
NUMBER = re.compile(r"-?\d{1,30}([.,]\d{1,30})?", re.ASCII)
GROUPED = re.compile(r"-?\d{1,3}([\s.,'\u2019]\d{3})+([.,]\d+)?")
MOST_SUGGESTIONS = 200
"""Findings after which none says what was meant: the fault is then of another kind than a slip."""
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Line:
    """One row (rad); each method reads one cell and adds a finding if it is not what it must be.

    Parameters
    ----------
    sheet, number, values
        Where the row stands, and its cells.
    positions
        Key of a column -> position.
    findings
        The file's findings, to which the row's are added.

    Attributes
    ----------
    is_sound
        Whether nothing wrong was found so far in the cells that were read.
    """

    __slots__ = ("_findings", "_positions", "_sheet", "_values", "is_sound", "number")

    def __init__(
        self,
        sheet: RawSheet,
        number: int,
        values: tuple[RawValue, ...],
        positions: Mapping[str, int],
        findings: list[Finding],
    ) -> None:
        self.number = number
        self._sheet = sheet
        self._values = values
        self._positions = positions
        self._findings = findings
        self.is_sound = True

    def place(self, key: str) -> Place:
        """Name a cell of the row; a column that the file lacks gives the row's first cell."""
        return self._sheet.place(self.number, self._positions.get(key, 0))

    def fault(
        self, code: str, key: str, severity: Severity = Severity.STOP, **details: DetailValue
    ) -> None:
        """Add a finding on a cell."""
        self.is_sound = False
        known: Details = {"column": self.header(key), **details}
        self._findings.append(Finding(code, self.place(key), severity, known))

    def header(self, key: str) -> str:
        """Give the column's name as the file has it."""
        position = self._positions.get(key)
        return key if position is None else shown(self._sheet.header[position])

    def has(self, key: str) -> bool:
        """Tell whether the file has the column."""
        return key in self._positions

    def raw(self, key: str) -> RawValue:
        """Give the cell as it stands; None if it is empty or the file has no such column."""
        position = self._positions.get(key)
        if position is None or position >= len(self._values):
            return None
        return self._values[position]

    def is_blank(self, key: str) -> bool:
        """Tell whether nothing is written there."""
        return self.raw(key) is None

    def text(self, key: str) -> str:
        """Give a text; empty if nothing is written."""
        value = self.raw(key)
        if value is None or isinstance(value, str):
            return value or ""
        if isinstance(value, Decimal) and value == int(value):
            # A workbook makes a number of a key or a year; whole numbers have one spelling.
            return str(int(value))
        self._not("text-expected", key, value)
        return ""

    def filled(self, key: str) -> str:
        """Give a text that must be there."""
        text = self.text(key)
        if not text.strip() and (isinstance(self.raw(key), str) or self.is_blank(key)):
            self.fault("cell-empty", key)
        return text

    def key(self, key: str) -> str:
        """Give an identifier that must be there, exactly as written."""
        text = self.filled(key)
        if text.strip() and not is_identifier(text):
            self.fault("identifier-malformed", key, value=shown(text))
            return ""
        return text

    def optional_key(self, key: str) -> str:
        """Give an identifier, or nothing."""
        return "" if self.is_blank(key) else self.key(key)

    def known(self, key: str, known: Collection[str], code: str) -> str:
        """Give one of the known keys; empty, with a finding, if it is none of them."""
        word = self.text(key)
        if word in known:
            return word
        word = self.key(key)
        if word:
            is_slip = len(self._findings) < MOST_SUGGESTIONS
            told = suggestion(word, known, is_guessed=is_slip)
            self.fault(code, key, value=word, **told)
        return ""

    def optional_known(self, key: str, known: Collection[str], code: str) -> str:
        """Give one of the known keys, or nothing."""
        return "" if self.is_blank(key) else self.known(key, known, code)

    def unchanged(self, key: str, *ours: str) -> None:
        """Refuse a repeated text of ours that is no longer ours; an empty cell repeats nothing."""
        stands = self.text(key)
        if stands and squeezed(stands) not in {squeezed(each) for each in ours}:
            self.fault("context-changed", key, value=shown(stands), ours=shown(ours[0]))

    def choice(self, key: str, choices: Mapping[str, Choice]) -> Choice | None:
        """Give the meaning of one of the texts that may stand here."""
        word = self.filled(key)
        if word in choices:
            return choices[word]
        if word.strip():
            told: Suggestion = {**suggestion(word, choices), "known": tuple(choices)}
            self.fault("choice-unknown", key, value=shown(word), **told)
        return None

    def number_in(self, key: str) -> Decimal | None:
        """Give an exact number; None if nothing is written, or, with a finding, no number."""
        value = self.raw(key)
        if value is None or isinstance(value, Decimal):
            return value
        if isinstance(value, str) and self._sheet.is_text and NUMBER.fullmatch(value):
            return Decimal(value.replace(",", "."))
        if isinstance(value, str) and GROUPED.fullmatch(value):
            self.fault("number-grouped", key, value=shown(value))
        elif isinstance(value, str) and NUMBER.fullmatch(value):
            self.fault("number-as-text", key, value=shown(value))
        else:
            self._not("not-a-number", key, value)
        return None

    def whole(self, key: str) -> int | None:
        """Give a whole number; None if nothing is written, or, with a finding, no whole number."""
        number = self.number_in(key)
        if number is None:
            return None
        if number != number.to_integral_value():
            self.fault("number-not-whole", key, value=number)
            return None
        return int(number)

    def day(self, key: str) -> date | None:
        """Give a date that must be there."""
        value = self.raw(key)
        if isinstance(value, date):
            return value
        if value is None:
            self.fault("cell-empty", key)
            return None
        if isinstance(value, str) and ISO_DATE.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                self.fault("not-a-date", key, value=value)
                return None
        self._not("not-a-date", key, value)
        return None

    def _not(self, code: str, key: str, value: RawValue) -> None:
        """Add a finding on a cell of another kind; a fault of the cell itself comes first."""
        if isinstance(value, CellFault):
            self.fault(value.code, key, value=value.text)
        elif isinstance(value, date) and code == "not-a-number":
            self.fault("date-not-number", key, value=value)
        else:
            self.fault(code, key, value=shown(value))


def squeezed(text: str) -> str:
    """Give a text with single blanks: programs break lines in their own ways."""
    return " ".join(text.split())
