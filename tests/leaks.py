"""Finds what must not be read, in any byte of any output (läckage).

``leaks(folder, needles)`` is for anybody's tests. A needle is a text, or an amount, which is looked
for in every form that it can be written in.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from readings import readings

Amount = int | Decimal | Fraction
Needle = str | Amount

LEAST_AMOUNT = 1000
"""A smaller amount is too likely to stand for something else: give it as a text, with its unit."""
SHORT = 4
"""A text of so few letters is looked for as a word, written with the same capitals."""
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe]")
GROUPED = re.compile(r"\d{1,3}(?:[ .,'\u2019]\d{3}(?!\d))+|\d{4,}")
IN_GROUPS = re.compile(r"\d+")
UNIT = re.compile(
    r"(?<=\d)( ?)(tkr|kkr|tusen|thousand|mnkr|mkr|mn|milj|million|[km]\b)", re.IGNORECASE
)
BEFORE_UNIT = re.compile(r"(\d+(?: \d{3})*)(?:[.,](\d+))?$")
POWER = re.compile(r"\d(?:\.\d+)?[eE]\+?\d+")
OUTLINES = re.compile(r'\s(?:d|points|style|transform)="[^"]*"')
"""How lines run in a drawing: no text, whatever their coordinates."""
FINGERPRINT = re.compile(r"(?<![0-9a-f])[0-9a-f]{32,}(?![0-9a-f])")
"""Its digits count nothing. As text it is searched like all else."""
TELLING = 3
"""Digits that a shortened amount must have to tell anything."""


def leaks(folder: Path, needles: Iterable[Needle]) -> list[str]:
    """Search every file of a folder, and the names of files and folders.

    Returns
    -------
    list[str]
        ``"where: what"``, each once, sorted; empty: nothing leaks.
    """
    sought = tuple(needles)
    found = set()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found |= {f"{name} (name): {each}" for each in leaks_in_text(name, sought)}
        if path.is_file():
            found |= leaks_in_file(name, path.read_bytes(), sought)
    return sorted(found)


def leaks_in_file(name: str, content: bytes, needles: Iterable[Needle]) -> set[str]:
    """Search one file, and everything that is packed or written into it."""
    sought = tuple(needles)
    told: dict[str, str] = {}
    for where, text in readings(name, content):
        told.setdefault(text, where)  # What has been read already is not read again.
    return {f"{where}: {e}" for text, where in told.items() for e in leaks_in_text(text, sought)}


def leaks_in_text(text: str, needles: Iterable[Needle]) -> set[str]:
    """Search one text, such as what a terminal showed."""
    sought = tuple(needles)
    plain = normal(text)
    folded = plain.casefold()
    amounts = {each: int(each) for each in sought if not isinstance(each, str)}
    assert all(abs(whole) >= LEAST_AMOUNT for whole in amounts.values()), "give it as a text"
    words = (each for each in sought if isinstance(each, str) and _stands(each, plain, folded))
    found = set(words)
    if amounts:
        counted = FINGERPRINT.sub("", OUTLINES.sub("", plain))
        wholes, shortened = set(_wholes(counted)), tuple(_shortened(counted))
        found |= {str(each) for each, whole in amounts.items() if str(abs(whole)) in wholes}
        found |= {
            str(each)
            for each in amounts
            for shown, half in shortened
            if abs(Fraction(each) - shown) <= half
        }
    return found


def normal(text: str) -> str:
    """Give a text with one kind of blank, without what nobody sees, and with whole letters."""
    return " ".join(unicodedata.normalize("NFKC", UNSEEN.sub("", text)).split())


def _stands(needle: str, plain: str, folded: str) -> bool:
    sought = normal(needle)
    assert sought, "nothing is sought"
    if len(sought) <= SHORT:
        return re.search(rf"(?<!\w){re.escape(sought)}(?!\w)", plain) is not None
    return sought.casefold() in folded


def _wholes(text: str) -> Iterator[str]:
    """Give the whole part of every number that can be read, however its digits are grouped."""
    for found in GROUPED.finditer(text):
        groups = IN_GROUPS.findall(found[0])
        for first in range(len(groups)):
            for last in range(first, len(groups)):
                yield "".join(groups[first : last + 1]).lstrip("0")
    for power in POWER.finditer(text):
        try:
            value = Decimal(power[0])
        except InvalidOperation:
            continue
        if LEAST_AMOUNT <= value < 10**15:
            yield str(int(value))


def _shortened(text: str) -> Iterator[tuple[Fraction, Fraction]]:
    """Give amounts in thousands or millions, and half of what their last digit is worth."""
    for found in UNIT.finditer(text):
        number = BEFORE_UNIT.search(text, max(0, found.start() - 20), found.start())
        whole, part = (number[1], number[2] or "") if number else ("", "")
        digits, unit = whole.replace(" ", "") + part, found[2]
        if len(digits.lstrip("0")) < TELLING:
            continue
        times = 1_000 if unit.casefold()[0] in "tk" else 1_000_000
        last = Fraction(times, 10 ** len(part))
        yield int(digits) * last, last / 2
