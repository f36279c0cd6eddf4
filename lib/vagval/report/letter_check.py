"""Whether a letter contains everything that the law asks for (brevkontroll)."""

from vagval.domain.errors import Finding, finding
from vagval.domain.letter import Letter
from vagval.domain.letter_contents import CONTENTS
from vagval.domain.place import Place
from vagval.report.wording import Wording


def check_letter(letter: Letter, wording: Wording) -> tuple[Finding, ...]:
    """Name everything that a letter lacks, each with the place to write it; none: it may be sent.

    A point of the law that no part of the letter answers is a fault as well as one whose text
    nobody has written yet.
    """
    unanswered = tuple(
        finding(
            "letter-content-missing",
            Place(f"{letter.name}.html"),
            what=wording.text(f"letter-content-{each.key}"),
            law=each.law,
        )
        for each in CONTENTS[letter.kind]
        if not letter.answering(each.key)
    )
    return (*unanswered, *_each_once(letter))


def _each_once(letter: Letter) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for part in letter.parts:
        found += [each for each in part.missing if each not in found]
    return tuple(found)
