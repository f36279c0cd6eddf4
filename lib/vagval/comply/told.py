"""How an item's outcome is made: with the reason, unless it is plainly met (utfall med skäl)."""

from vagval.domain.errors import DetailValue, Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem


def met(item: RequiredItem) -> ItemOutcome:
    """Tell that the file shows it."""
    return ItemOutcome(item, EvidenceVerdict.MET)


def unmet(item: RequiredItem, code: str, **details: DetailValue) -> ItemOutcome:
    """Tell that the file speaks of such things, and this is not there or is not enough."""
    return _with_reason(item, EvidenceVerdict.UNMET, code, details)


def unverifiable(item: RequiredItem, code: str, **details: DetailValue) -> ItemOutcome:
    """Tell that the file cannot say, so that a test has to."""
    return _with_reason(item, EvidenceVerdict.UNVERIFIABLE, code, details)


def malformed(item: RequiredItem, code: str, **details: DetailValue) -> ItemOutcome:
    """Tell that what should say it is not written as it must be."""
    return _with_reason(item, EvidenceVerdict.MALFORMED, code, details)


def _with_reason(
    item: RequiredItem, verdict: EvidenceVerdict, code: str, details: dict[str, DetailValue]
) -> ItemOutcome:
    told = finding(code, item.place, Severity.NOTE, **{"item": item.id, **details})
    return ItemOutcome(item, verdict, (told,))
