"""Who decided, as the record and the letters' particulars say it (beslutsfattare)."""

from collections.abc import Iterable
from dataclasses import replace

from vagval.domain.errors import Finding, finding
from vagval.domain.record import RecordedDecision
from vagval.report.letter_context import LetterContext

TITLE_AFTER = ","
"""A name may be followed by its title: ``Disa Al, regiondirektör`` is Disa Al."""


def decider(context: LetterContext, decisions: Iterable[RecordedDecision]) -> str:
    """Name who decides; the record says it where ``letters.toml`` does not. Empty: nobody does."""
    recorded = dict.fromkeys(each.by for each in decisions)
    return context.facts.decided_by or "\n".join(recorded)


def decider_faults(
    context: LetterContext, decisions: Iterable[RecordedDecision]
) -> tuple[Finding, ...]:
    """Refuse a letter whose decision was made by someone else than it would say (FL 31 §)."""
    stated = context.facts.decided_by
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
        for each in decisions
        if stated and named(each.by) != named(stated)
    )


def named(person: str) -> str:
    """Give the name alone, by which two mentions are the same person.

    Examples
    --------
    >>> named("Disa Al, regiondirektör")
    'Disa Al'
    """
    return person.partition(TITLE_AFTER)[0].strip()
