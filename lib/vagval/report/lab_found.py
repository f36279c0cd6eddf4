"""Every finding of the laboratory once, with the lots it is about (modellprovets iakttagelser)."""

from collections.abc import Iterable
from dataclasses import dataclass

from vagval.domain.errors import Finding, Severity
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import lab_reports


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, and the names of the lots it is about; empty: the whole procurement."""

    finding: Finding
    lots: str


def found(context: LabContext, *severities: Severity) -> tuple[Found, ...]:
    """Give the findings of some severities, or of all: the gravest first."""
    about: list[tuple[Finding, list[str]]] = []
    for each in context.laboratory.findings:
        _lots(about, each).extend(_concerned(context, each))
    for report in lab_reports(context):
        for each in report.test.findings:
            _lots(about, each).append(report.lot_names)
    gravity = tuple(Severity)
    ordered = sorted(about, key=lambda pair: gravity.index(pair[0].severity))
    return tuple(
        Found(each, "\n".join(lots))
        for each, lots in ordered
        if not severities or each.severity in severities
    )


def overridden(context: LabContext) -> tuple[Finding, ...]:
    """Give what would prevent the lock, had nobody taken responsibility on record."""
    return tuple(each for test in context.laboratory.tests for each in test.overridden)


def count(findings: Iterable[Finding], severity: Severity) -> int:
    """Count the findings of a severity."""
    return sum(each.severity is severity for each in findings)


def _concerned(context: LabContext, finding: Finding) -> tuple[str, ...]:
    """Name the lots whose award rule a finding stands in; none where all of them share it."""
    lots = context.procurement.lots
    place = finding.place
    own = tuple(
        lot
        for lot in lots
        if lot.award.place.file == place.file
        and place.cell.startswith(lot.award.place.cell)
        and any(lot.id in test.lots for test in context.laboratory.tests)
    )
    if len(own) == len(lots):
        return ()
    return (context.lot_names(tuple(lot.id for lot in own)),) if own else ()


def _lots(about: list[tuple[Finding, list[str]]], finding: Finding) -> list[str]:
    """Find the lots of a finding, which is not hashable; begin with none."""
    for each, lots in about:
        if each == finding:
            return lots
    about.append((finding, []))
    return about[-1][1]
