"""What the laboratory's report rests on, and how it is made again (ursprung)."""

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import lab_reports
from vagval.report.lab_report import LabReport


def lab_provenance(context: LabContext) -> tuple[Section, ...]:
    """Name the criteria's fingerprint, the seed, the bands, the lock and the versions."""
    text = context.text
    blocks: tuple[Block, ...] = (
        Paragraph(text("section-lab-provenance-intro")),
        _facts(context),
        *_bands(context),
        Paragraph(text("lab-again")),
        Bullets(_again(context), is_numbered=True),
        *_versions(context),
    )
    return (Section("lab-provenance", text("section-lab-provenance"), blocks),)


def _facts(context: LabContext) -> Table:
    text, laboratory, lock = context.text, context.laboratory, context.lock
    state = (
        text("lab-not-locked")
        if lock is None
        else text("lab-locked", version=lock.version, date=lock.locked_at.date())
    )
    facts = (
        (text("fact-content"), laboratory.criteria_sha256),
        (text("fact-lock"), state),
        (text("fact-seed"), str(laboratory.seed)),
        (text("lab-fact-simulated"), text("lab-simulated", tenders=laboratory.tenders,
                                          bids=laboratory.bids)),
    )  # fmt: skip
    heads = (Head(text("column-fact")), Head(text("column-value")))
    rows = tuple((Cell(name), Cell(value)) for name, value in facts)
    return Table("table-lab-facts", text("lab-facts-table"), heads, rows)


def _bands(context: LabContext) -> tuple[Block, ...]:
    """Say within which prices and qualities each model was tried."""
    reports = lab_reports(context)
    if not reports:
        return ()
    text = context.text
    heads = ("lab-column-model", "lab-column-prices", "lab-column-qualities", "lab-column-origin")
    rows = tuple(_band(report) for report in reports)
    key, caption = "table-lab-bands", text("lab-bands-table")
    return (Table(key, caption, tuple(Head(text(code)) for code in heads), rows),)


def _band(report: LabReport) -> tuple[Cell, ...]:
    band = report.test.band
    return (
        Cell(report.text("lab-model-and-lots", model=report.model, lots=report.lot_names)),
        Cell(report.text("lab-from-to", lowest=report.money(band.lowest_price),
                         highest=report.money(band.highest_price))),
        Cell(report.text("lab-from-to", lowest=report.percent(band.lowest_quality),
                         highest=report.percent(band.highest_quality))),
        Cell(report.text("lab-band-assumed" if band.is_assumed else "lab-band-stated"),
             "warning" if band.is_assumed else "plain"),
    )  # fmt: skip


def _again(context: LabContext) -> tuple[str, ...]:
    lines = ("lab-again-get", "lab-again-run", "lab-again-compare")
    details = {"procurement": context.laboratory.procurement, "seed": str(context.laboratory.seed)}
    return tuple(context.text(code, **details) for code in lines)


def _versions(context: LabContext) -> tuple[Block, ...]:
    text = context.text
    if not context.versions:
        return ()
    heads = (Head(text("column-package")), Head(text("column-version")))
    rows = tuple((Cell(name), Cell(version)) for name, version in context.versions)
    caption = text("provenance-versions", count=len(rows))
    return (Table("table-lab-versions", caption, heads, rows, is_folded=True),)
