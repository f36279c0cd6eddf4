"""What changed since an earlier statement of the same product (ändringar i ord)."""

from vagval.domain.document import Cell, Head, Paragraph, Section, Table
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.domain.statement_changes import StatementChanges
from vagval.domain.statement_comparison import StatementFile
from vagval.report.item_text import item_text
from vagval.report.statement_words import called, findings_section, listed_section, more, shortened
from vagval.report.wording import Wording

MOST = 40


def changes_page(
    changes: StatementChanges,
    earlier: StatementFile,
    now: StatementFile,
    requirement: StatementFile | None,
    wording: Wording,
) -> tuple[Section, ...]:
    """Tell what was added and taken away, and what it means for a requirement if there is one."""
    names = (called(now), called(earlier))
    if names[0] == names[1]:
        names = (now.file.rpartition("/")[2], earlier.file.rpartition("/")[2])
    title = wording.text("changes-title", statement=names[0], earlier=names[1])
    added, removed = (_texts(items, wording) for items in (changes.added, changes.removed))
    summary = (
        wording.text("changes-summary", added=len(added), removed=len(removed))
        if added or removed
        else wording.text("changes-none")
    )
    verdicts = () if requirement is None else (_verdicts(changes, requirement, wording),)
    return (
        Section("changes", title, (Paragraph(summary),)),
        *findings_section("compare-notes", changes.notes, MOST, wording),
        *verdicts,
        *listed_section("changes-removed", removed, MOST, wording),
        *listed_section("changes-added", added, MOST, wording),
    )


def _texts(items: tuple[RequiredItem, ...], wording: Wording) -> tuple[str, ...]:
    return tuple(item_text(each, FHIR_STATEMENT, wording) for each in items)


def _verdicts(changes: StatementChanges, requirement: StatementFile, wording: Wording) -> Section:
    title = wording.text("changes-verdicts", requirement=called(requirement))
    if not changes.changed:
        return Section("changes-verdicts", title, (Paragraph(wording.text("changes-no-verdicts")),))
    table = Table(
        "table-changed",
        wording.text("changes-caption", count=len(changes.changed)),
        tuple(
            Head(wording.text(code))
            for code in ("column-asked-for", "column-level", "column-before", "column-now")
        ),
        tuple(
            (
                Cell(shortened(item_text(each.item, FHIR_STATEMENT, wording))),
                Cell(wording.text(f"expectation-{each.item.expectation.value.lower()}")),
                Cell(wording.text(f"item-{each.before.value}")),
                Cell(wording.text(f"item-{each.now.value}")),
            )
            for each in changes.changed[:MOST]
        ),
    )
    rest = more(len(changes.changed) - MOST, wording)
    return Section("changes-verdicts", title, (table, *rest))
