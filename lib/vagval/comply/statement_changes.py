"""What a product's statement says that an earlier one did not (ändringar mellan beskrivningar)."""

from collections.abc import Iterable

from vagval.comply.fhir_items import required_items
from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem
from vagval.domain.statement_changes import ChangedItem, StatementChanges

Items = dict[str, RequiredItem]


def statement_changes(
    earlier: CapabilityStatement,
    now: CapabilityStatement,
    imports: Iterable[CapabilityStatement],
    place: Place,
    examined: tuple[Examination, Examination] | None = None,
) -> StatementChanges:
    """Compare what two statements offer.

    Parameters
    ----------
    imports
        The statements that either may import.
    place
        Where the later one stands.
    examined
        The earlier and the later against one requirement; None: there is none.
    """
    known = tuple(imports)
    before, after = _offered(earlier, known, place), _offered(now, known, place)
    return StatementChanges(
        added=tuple(item for key, item in after.items() if key not in before),
        removed=tuple(item for key, item in before.items() if key not in after),
        changed=changed_items(*examined) if examined is not None else (),
        notes=_notes(earlier, now, place),
    )


def changed_items(earlier: Examination, now: Examination) -> tuple[ChangedItem, ...]:
    """Give the items that come out in another way than they did, as the requirement has them.

    A statement of another release than the requirement's meets nothing.
    """
    before = _verdicts(earlier)
    after = _verdicts(now)
    return tuple(
        ChangedItem(each.item, before[each.item.id], after[each.item.id])
        for each in now.outcomes
        if before[each.item.id] is not after[each.item.id]
    )


def _offered(
    statement: CapabilityStatement, known: tuple[CapabilityStatement, ...], place: Place
) -> Items:
    """Work out what is offered as if it were asked for: the same things have the same names."""
    return {item.id: item for item in required_items(statement, known, place).items}


def _verdicts(examination: Examination) -> dict[str, EvidenceVerdict]:
    return {
        each.item.id: EvidenceVerdict.UNMET if examination.gate else each.verdict
        for each in examination.outcomes
    }


def _notes(
    earlier: CapabilityStatement, now: CapabilityStatement, place: Place
) -> tuple[Finding, ...]:
    notes = []
    if earlier.product != now.product:
        notes.append(
            finding(
                "fhir-other-product", place, Severity.NOTE,
                before=earlier.product or "none", now=now.product or "none",
            )
        )  # fmt: skip
    if earlier.release != now.release:
        notes.append(
            finding(
                "fhir-release-changed", place, Severity.NOTE,
                before=earlier.fhir_version or "none", now=now.fhir_version or "none",
            )
        )  # fmt: skip
    if earlier.dated is not None and now.dated is not None and earlier.dated > now.dated:
        notes.append(
            finding(
                "fhir-earlier-is-later", place, Severity.NOTE,
                before=earlier.dated, now=now.dated,
            )
        )  # fmt: skip
    return tuple(notes)
