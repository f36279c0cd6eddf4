"""One required standard in detail: how far each bid shows it (standarden anbud för anbud)."""

from vagval.domain.document import Cell, Head, Table
from vagval.domain.evidence import Evidence
from vagval.domain.standard import RequiredStandard
from vagval.report.cell_words import NOTHING
from vagval.report.compliance_cells import (
    claimed_words,
    degree_in_full,
    lacking_words,
    shall_counts,
)
from vagval.report.compliance_standing import Standing
from vagval.report.lot_report import LotReport
from vagval.report.requirement_cells import shown_cell
from vagval.report.told_finding import told

HEADS = (
    "column-bid", "column-claimed", "column-verdict", "column-degree", "column-shall",
    "column-lacking", "column-evidence", "column-remarks",
)  # fmt: skip


def standard_table(
    report: LotReport, standard: RequiredStandard, standings: tuple[Standing, ...]
) -> Table:
    """Tell of each bid: claimed, shown, degree, what is lacking, what remains, on what evidence."""
    return Table(
        report.key(f"table-standard-{standard.id}"),
        report.text(
            "standard-details",
            name=standard.name,
            reference=standard.reference,
            requirements=_requirements(standings),
            count=len(_requirements(standings)),
        ),
        tuple(Head(report.text(code)) for code in HEADS),
        tuple(_row(report, standing) for standing in standings),
    )


def _requirements(standings: tuple[Standing, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.requirement.id for each in standings for s in each.statuses))


def _row(report: LotReport, standing: Standing) -> tuple[Cell, ...]:
    examined = standing.examination
    named = (
        Cell(report.bid_name(standing.bid)),
        Cell(claimed_words(report, standing)),
        shown_cell(report, standing.decisive),
    )
    if examined is None:
        instead = _why_not_examined(report, standing)
        return (*named, *(Cell(NOTHING),) * 3, Cell(_evidence(report, standing)), Cell(instead))
    met, every = shall_counts(examined)
    return (
        *named,
        Cell(degree_in_full(report, examined)),
        Cell(report.text("shall-met", met=met, every=every)),
        Cell(lacking_words(report, examined)),
        Cell(_evidence(report, standing)),
        Cell(_remarks(report, standing)),
    )


def _why_not_examined(report: LotReport, standing: Standing) -> str:
    """Say why the evidence could not be examined, as far as the audience may know."""
    reasons = standing.conformance.reasons if standing.conformance else ()
    return "\n".join(told(r, report.context, report.each.lot.id).what for r in reasons) or NOTHING


def _evidence(report: LotReport, standing: Standing) -> str:
    """Name the evidence with level and dates; what stands instead of it where it is masked."""
    if standing.evidence is None:
        return (standing.conformance.evidence if standing.conformance else "") or NOTHING
    return evidence_dated(report, standing.evidence)


def evidence_dated(report: LotReport, evidence: Evidence) -> str:
    """Name a piece of evidence with its level, issuer, day and last day."""
    named = report.text(
        "evidence-named",
        evidence=evidence.id,
        level=evidence.level.name,
        issuer=evidence.issuer,
        issued=evidence.issued,
    )
    if evidence.expires is None:
        return named
    return f"{named}\n{report.text('evidence-until', expires=evidence.expires)}"


def _remarks(report: LotReport, standing: Standing) -> str:
    """Say what shuts the gate, and count what the table of remarks has more of."""
    examined, checked = standing.examination, standing.conformance
    if examined is None or checked is None:
        return NOTHING
    shut = [told(each, report.context, report.each.lot.id).what for each in examined.gate]
    counts = {
        "remarks-clashes": len(examined.clashes),
        "remarks-breaches": len(examined.breaches),
        "remarks-notes": len(examined.notes),
    }
    counted = [report.text(code, count=count) for code, count in counts.items() if count]
    general = [r for r in checked.reasons if r.code.startswith("evidence-")]
    common = [told(each, report.context, report.each.lot.id).what for each in general]
    return "\n".join((*shut, *common, *counted)) or NOTHING
