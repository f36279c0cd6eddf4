"""What each letter must contain, and which law says so (brevens innehåll).

One list, so that a lawyer reads one file. A letter that lacks one of its points is refused
(``report/letter_check.py``); ``tests/law/test_letters_against_the_law.py`` takes each point away in
turn. What a point is called stands in the catalogues as ``letter-content-KEY``.

References
----------
LOU (2016:1145) in the wording of 2025-09-01, cited as chapter:section. FL: förvaltningslagen
(2017:900). OSL: offentlighets- och sekretesslagen (2009:400).
"""

from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.letter import LetterKind


@dataclass(frozen=True, slots=True)
class RequiredContent:
    """One point that a letter must contain.

    Parameters
    ----------
    law
        Where it is required, as lawyers cite it.
    """

    key: str
    law: str


CONTENTS = MappingProxyType(
    {
        LetterKind.AWARD: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("deciders", "FL 31 §"),
            RequiredContent("decision", "LOU 12:12"),
            RequiredContent("ground", "LOU 16:1"),
            RequiredContent("admission", "LOU 4:10"),
            RequiredContent("reasons", "LOU 12:12"),
            RequiredContent("after-decision", "LOU 12:12, 20:1"),
            RequiredContent("secrecy", "OSL 19:3, 31:16"),
        ),
        LetterKind.NOTICE: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("recipient", "LOU 12:12"),
            RequiredContent("decision", "LOU 12:12"),
            RequiredContent("reasons", "LOU 12:12"),
            RequiredContent("own-bid", "LOU 12:12, 12:13"),
            RequiredContent("winner", "LOU 12:13"),
            RequiredContent("advantages", "LOU 12:13"),
            RequiredContent("negotiation", "LOU 12:13"),
            RequiredContent("standstill", "LOU 12:12, 20:1, 20:18"),
            RequiredContent("review", "LOU 20:4, 20:5, 20:11"),
            RequiredContent("on-request", "LOU 12:13"),
        ),
        LetterKind.REPORT: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("abnormally-low", "LOU 12:16 p. 1"),
            RequiredContent("not-awarded", "LOU 12:16 p. 2"),
            RequiredContent("dynamic-system", "LOU 12:16 p. 3"),
            RequiredContent("procedure-chosen", "LOU 12:16 p. 4"),
            RequiredContent("non-electronic", "LOU 12:16 p. 5"),
            RequiredContent("conflicts", "LOU 12:16 p. 6"),
            RequiredContent("report-signed", "LOU 12:16"),
        ),
        LetterKind.OPENING: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("opening-time", "LOU 12:10"),
            RequiredContent("two-persons", "LOU 12:10"),
            RequiredContent("list-of-tenders", "LOU 12:10"),
            RequiredContent("received-files", "LOU 12:8, 12:9"),
            RequiredContent("chamber", "LOU 12:10"),
            RequiredContent("certified", "LOU 12:10"),
            RequiredContent("secrecy", "OSL 19:3"),
        ),
        LetterKind.CLARIFICATION: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("recipient", "LOU 4:9"),
            RequiredContent("question", "LOU 4:9"),
            RequiredContent("limits", "LOU 4:9, 4:1"),
            RequiredContent("answer-by", "LOU 4:9, 4:1"),
        ),
        LetterKind.LOW_PRICE: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("recipient", "LOU 16:7"),
            RequiredContent("price", "LOU 16:7"),
            RequiredContent("explanations", "LOU 16:7 p. 1-6, 16:8"),
            RequiredContent("no-automatic-rejection", "LOU 16:7"),
            RequiredContent("answer-by", "LOU 16:7"),
        ),
        LetterKind.CANCELLATION: (
            RequiredContent("authority", "OSL 5:2"),
            RequiredContent("deciders", "FL 31 §"),
            RequiredContent("cancelled", "LOU 12:12"),
            RequiredContent("reasons", "LOU 12:12"),
            RequiredContent("code", "(EU) 2019/1780, BT-144"),
            RequiredContent("review", "LOU 20:4, 20:5, 20:12"),
        ),
    }
)
