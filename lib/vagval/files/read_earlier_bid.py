"""What an earlier bid answered to the requirements that are asked again (tidigare anbud)."""

from collections.abc import Mapping
from pathlib import Path

from vagval.domain.bid import Claim
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.domain.requirement import Requirement
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line, squeezed
from vagval.files.read_answers import CLAIMS, COLUMNS
from vagval.files.read_lines import read_lines
from vagval.files.workspace import Workspace

Requirements = Mapping[str, Requirement]
"""The requirements of the procurement that is tried, by key."""


def read_earlier_bid(
    work: Workspace, path: Path, requirements: Requirements, findings: list[Finding]
) -> dict[str, Claim]:
    """Read the answers to requirements that are asked again, word by word.

    An answer to another requirement says nothing about ours: it is passed over, and told.
    """
    answers: dict[str, Claim] = {}
    seen = KeysOnce()
    passed_over = 0
    for line in read_lines(path, work.relative(path), COLUMNS, findings) or ():
        key, claim = line.key("requirement"), read_claim(line)
        seen.check(line, "requirement", key)
        if not is_asked_again(line, requirements.get(key)):
            passed_over += 1
        elif claim is not None and line.is_sound:
            answers[key] = claim
    if passed_over:
        place = Place(work.relative(path))
        findings.append(
            finding("earlier-answers-passed-over", place, Severity.NOTE, count=passed_over)
        )
    return answers


def is_asked_again(line: Line, requirement: Requirement | None) -> bool:
    """Tell whether a row answers a requirement of ours, with the same text where it is repeated."""
    if requirement is None:
        return False
    stands = squeezed(line.text("requirement_text"))
    ours = {squeezed(requirement.text.sv), squeezed(requirement.text.en)}
    return not stands or stands in ours


def read_claim(line: Line) -> Claim | None:
    """Read an answer; None: nothing is known."""
    return None if line.is_blank("answer") else line.choice("answer", CLAIMS)
