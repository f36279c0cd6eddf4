"""Every letter of a procurement, by kind (brev och protokoll)."""

from collections.abc import Callable
from types import MappingProxyType

from vagval.domain.letter import Letter, LetterKind, NoLetter
from vagval.report.letter_award import award_letters
from vagval.report.letter_cancellation import cancellation_records
from vagval.report.letter_clarification import clarification_requests
from vagval.report.letter_context import LetterContext
from vagval.report.letter_individual import individual_report
from vagval.report.letter_low_price import low_price_questions
from vagval.report.letter_notice import notices
from vagval.report.letter_opening import opening_record

Write = Callable[[LetterContext], tuple[Letter | NoLetter, ...]]
LETTERS: MappingProxyType[LetterKind, Write] = MappingProxyType(
    {
        LetterKind.OPENING: opening_record,
        LetterKind.CLARIFICATION: clarification_requests,
        LetterKind.LOW_PRICE: low_price_questions,
        LetterKind.AWARD: award_letters,
        LetterKind.NOTICE: notices,
        LetterKind.REPORT: individual_report,
        LetterKind.CANCELLATION: cancellation_records,
    }
)
"""In the order in which a procurement needs them."""
