"""Who goes on in spite of what, told everywhere (avsteg)."""

from collections.abc import Mapping

from vagval.award.lawful import overridden
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria


def override_notes(criteria: Criteria, models: Mapping[str, AwardModel]) -> tuple[Finding, ...]:
    """Tell each override: of what, by whom, and why.

    Lots that share a rule share its overrides: each is told once.
    """
    notes: dict[str, Finding] = {}
    for lot in criteria.procurement.lots:
        for note in notes_of(models[lot.id], lot):
            notes.setdefault(repr(note), note)
    return tuple(notes.values())


def notes_of(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Tell the overrides of one lot's model."""
    codes = {each.code for each in overridden(model, lot)}
    return tuple(
        finding(
            "award-overridden",
            each.place,
            Severity.NOTE,
            fault=each.finding,
            by=each.by,
            reason=each.reason,
        )
        for each in lot.award.overrides
        if each.finding in codes
    )
