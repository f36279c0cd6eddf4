"""Who decided, as the record and the letters' particulars say it (beslutsfattare)."""

from collections.abc import Iterable
from dataclasses import replace

from vagval.domain.errors import Finding, finding
from vagval.domain.record import RecordedDecision
from vagval.report.letter_context import LetterContext
from vagval.report.letter_lots import UNDECIDED, lot_stage

TITLE_AFTER = ","
"""A name may be followed by its title: ``Disa Al, regiondirektör`` is Disa Al."""


def decider(context: LetterContext, decisions: Iterable[RecordedDecision]) -> str:
    """Name who decides: whom the record names, else whom ``letters.toml`` does. Empty: nobody.

    Whoever is the same in both is told with the title that ``letters.toml`` may give.
    """
    stated = context.facts.decided_by
    told = (stated if _is_same(each.by, stated) else each.by for each in decisions)
    return "\n".join(dict.fromkeys(told)) or stated


def decider_faults(
    context: LetterContext, decisions: Iterable[RecordedDecision]
) -> tuple[Finding, ...]:
    """Refuse a letter whose decision was made by someone else than is stated (FL 31 §).

    While a lot is undecided it is that decision which is stated: who decides may differ by lot, and
    the record tells of the others.
    """
    stated = context.facts.decided_by
    differing = [each for each in decisions if stated and not _is_same(each.by, stated)]
    if not differing or any(lot_stage(each) in UNDECIDED for each in context.lots):
        return ()
    place = replace(context.facts.place, cell="decision.decided_by")
    return tuple(
        finding(
            "letter-decider-differs",
            place,
            stated=stated,
            recorded=each.by,
            date=each.on,
            file=each.place.file,
        )
        for each in differing
    )


def _is_same(one: str, other: str) -> bool:
    return named(one) == named(other)


def named(person: str) -> str:
    """Give the name alone, by which two mentions are the same person.

    Examples
    --------
    >>> named("Disa Al, regiondirektör")
    'Disa Al'
    """
    return person.partition(TITLE_AFTER)[0].strip()
