"""One decimal sign a file (decimaltecken): a file that mixes them cannot be read for certain."""

import re
from collections.abc import Iterable

from vagval.domain.errors import Finding, finding
from vagval.files.cells import RawSheet

SIGNED = re.compile(r"-?(\d+)([.,])(\d+)")
GROUP = 3
"""Digits after a thousands separator; "25.000" may mean 25 or 25 000."""


def check_decimal_sign(sheet: RawSheet, numbers: Iterable[int], findings: list[Finding]) -> bool:
    """Tell whether a text table's numbers are written in one way that has one meaning.

    Parameters
    ----------
    numbers
        Positions of the columns that hold numbers.
    """
    first: dict[str, tuple[int, int, str]] = {}
    unclear: dict[str, tuple[int, int, str] | None] = {}
    positions = tuple(numbers)
    for row in sheet.rows:
        for position in positions:
            value = row.values[position] if position < len(row.values) else None
            signed = SIGNED.fullmatch(value) if isinstance(value, str) else None
            if signed is None:
                continue
            whole, sign, decimals = signed.groups()
            at = (row.number, position, signed.group())
            first.setdefault(sign, at)
            if may_be_grouped(whole, decimals):
                unclear.setdefault(sign, at)
            else:
                unclear[sign] = None
    return report(sheet, first, unclear, findings)


def may_be_grouped(whole: str, decimals: str) -> bool:
    """Tell whether the sign could be a thousands separator."""
    return len(decimals) == GROUP and len(whole) <= GROUP and not whole.startswith("0")


def report(
    sheet: RawSheet,
    first: dict[str, tuple[int, int, str]],
    unclear: dict[str, tuple[int, int, str] | None],
    findings: list[Finding],
) -> bool:
    """Add the findings and tell whether there were none."""
    before = len(findings)
    if "," in first and sheet.separator == ",":
        row, column, text = first[","]
        findings.append(finding("number-comma-in-comma-file", sheet.place(row, column), value=text))
    elif len(first) > 1:
        (_, _, one), (row, column, other) = sorted(first.values())
        findings.append(
            finding("decimal-signs-mixed", sheet.place(row, column), value=other, first=one)
        )
    for at in unclear.values():
        if at is not None and len(findings) == before:
            row, column, text = at
            digits = text.replace(",", "").replace(".", "")
            whole = re.split("[.,]", text)[0]
            findings.append(
                finding(
                    "number-ambiguous",
                    sheet.place(row, column),
                    value=text,
                    small=whole,
                    large=digits,
                )
            )
    return len(findings) == before
