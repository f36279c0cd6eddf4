"""What two statements of one product say differently (ändringar sedan en tidigare beskrivning)."""

from dataclasses import dataclass

from vagval.domain.errors import Finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.standard import RequiredItem


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """A required item that comes out in another way than it did."""

    item: RequiredItem
    before: EvidenceVerdict
    now: EvidenceVerdict


@dataclass(frozen=True, slots=True)
class StatementChanges:
    """What was added and taken away since an earlier statement.

    Parameters
    ----------
    added, removed
        As items, since what is offered and what can be asked for are named alike; sorted.
    changed
        Items of a requirement with another outcome than before; empty without a requirement.
    notes
        What the reader should know, such as that it is about another product.
    """

    added: tuple[RequiredItem, ...]
    removed: tuple[RequiredItem, ...]
    changed: tuple[ChangedItem, ...] = ()
    notes: tuple[Finding, ...] = ()
