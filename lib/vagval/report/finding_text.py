"""Findings as sentences: where, what, what to do (iakttagelser i ord)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vagval.domain.errors import Finding, Severity
from vagval.domain.quoted import rephrased, unquoted
from vagval.report.harmless import harmless
from vagval.report.place_text import place_text
from vagval.report.wording import Wording

_CELL = re.compile("([A-Z]+)([0-9]+)")
Naturally = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class FindingText:
    """One finding in words.

    Parameters
    ----------
    where
        The place as a person would look it up; empty if it is about no file.
    what, do
        What is wrong, and what the reader does about it.
    """

    where: str
    what: str
    do: str


def describe(finding: Finding, wording: Wording) -> FindingText:
    """Put a finding into words, with text from outside made harmless, in the language it has."""
    return FindingText(
        where=place_text(finding.place, wording),
        what=rephrased(wording.text(finding.code, **finding.details), harmless),
        do=rephrased(wording.text(f"{finding.code}.do", **finding.details), harmless),
    )


def terminal_lines(
    findings: Iterable[Finding], wording: Wording, stop: str = "terminal-stop"
) -> tuple[str, ...]:
    """Give findings as they are told in the terminal: by severity, then by place.

    Parameters
    ----------
    stop
        What heads those that stop: faults in the material, where nothing else is said.

    Examples
    --------
    >>> terminal_lines((), Wording("sv"))
    ()
    """
    ordered = sorted(findings, key=by_place)
    lines: list[str] = []
    for severity in Severity:
        group = [f for f in ordered if f.severity is severity]
        if group:
            head = stop if severity is Severity.STOP else f"terminal-{severity.value}"
            lines.append(wording.text(head, count=len(group)))
            lines.extend(f"  {_line(f, wording)}" for f in group)
    return tuple(lines)


def by_place(finding: Finding) -> tuple[Naturally, Naturally, tuple[int, ...], Naturally, str]:
    """Give the key that sorts findings as a person looks them up: 2 before 10, B2 before A10.

    The keys of a settings file come as they stand in it.
    """
    place = finding.place
    cell = _CELL.fullmatch(place.cell)
    where = f"{cell[2]} {len(cell[1])} {cell[1]}" if cell else place.cell
    stem, _, suffix = place.file.rpartition(".")
    file = (*_naturally(stem), (0, 0, suffix))
    return (file, _naturally(place.sheet), place.position, _naturally(where), finding.code)


def _line(finding: Finding, wording: Wording) -> str:
    text = describe(finding, wording)
    code = "terminal-line" if text.where else "terminal-line-without-place"
    details = {"where": text.where} if text.where else {}
    sentence = wording.text(code, what=text.what, do=text.do, **details)
    # One line a finding: a line break in a quoted cell would look like a finding of its own.
    return " ".join(unquoted(sentence).split("\n"))


def _naturally(text: str) -> Naturally:
    """Split a text so that the numbers in it compare as numbers."""
    parts = re.split("([0-9]+)", text)
    return tuple((1, int(p), "") if p.isdecimal() else (0, 0, p) for p in parts if p)
