"""What a report rests on, and how it is verified (ursprung)."""

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.record import RecordedDecision
from vagval.report.context import ReportContext
from vagval.report.numbers import day
from vagval.report.place_text import place_text


def provenance_section(context: ReportContext) -> tuple[Section, ...]:
    """Name the lock, its files, the recorded decisions, the versions, and how to verify."""
    blocks: tuple[Block, ...] = (
        Paragraph(
            context.wording.text(
                "section-provenance-intro",
                procurement=context.evaluation.criteria.procurement.id,
            )
        ),
        _lock_table(context),
        *_decisions(context),
        *_verify(context),
        _files_table(context),
        *_versions(context),
    )
    return (Section("provenance", context.wording.text("section-provenance"), blocks),)


def lock_time(context: ReportContext) -> str:
    """Write when the criteria were locked, to the minute, with the offset from UTC."""
    locked = context.evaluation.lock.locked_at
    offset = locked.strftime("%z")
    return context.wording.text(
        "lock-time",
        date=locked.date(),
        time=locked.strftime("%H:%M"),
        offset=f"{offset[:3]}:{offset[3:5]}" if offset else "none",
    )


def _lock_table(context: ReportContext) -> Table:
    text, lock = context.wording.text, context.evaluation.lock
    facts = [
        (text("fact-lock-version"), str(lock.version)),
        (text("fact-locked-at"), lock_time(context)),
        (text("fact-locked-by"), text("listed", items=lock.locked_by)),
        (text("fact-content"), lock.content_sha256),
    ]
    if lock.reason:
        facts.insert(3, (text("fact-lock-reason"), lock.reason))
    rows = tuple((Cell(name), Cell(value)) for name, value in facts)
    heads = (Head(text("column-fact")), Head(text("column-value")))
    return Table("table-lock", text("provenance-lock"), heads, rows)


def _files_table(context: ReportContext) -> Table:
    text, files = context.wording.text, context.evaluation.lock.files
    heads = (Head(text("column-file")), Head(text("column-sha256")))
    rows = tuple((Cell(path), Cell(sha256)) for path, sha256 in files)
    return Table(
        "table-files", text("provenance-files", count=len(files)), heads, rows, is_folded=True
    )


def recorded_decisions(context: ReportContext) -> tuple[RecordedDecision, ...]:
    """Give the decisions on record that concern this report's lots, by date."""
    lots = {"", *(each.lot.id for each in context.evaluation.lots)}
    decisions = context.evaluation.material.record.decisions
    return tuple(
        sorted((d for d in decisions if d.lot in lots), key=lambda d: (d.on, d.kind.value, d.lot))
    )


def _decisions(context: ReportContext) -> tuple[Block, ...]:
    decisions, text = recorded_decisions(context), context.wording.text
    if not decisions:
        return (Paragraph(text("provenance-no-decisions")),)
    heads = (
        "column-date", "column-kind", "column-lot", "column-text", "column-by", "column-source",
    )  # fmt: skip
    rows = tuple(
        (
            Cell(day(each.on, context.language)),
            Cell(text(f"decision-{each.kind.value}")),
            Cell(each.lot or text("lot-all")),
            Cell(each.text),
            Cell(each.by),
            Cell(place_text(each.place, context.wording)),
        )
        for each in decisions
    )
    caption = text("provenance-decisions")
    return (Table("table-decisions", caption, tuple(Head(text(code)) for code in heads), rows),)


def _verify(context: ReportContext) -> tuple[Block, ...]:
    text = context.wording.text
    procurement = context.evaluation.criteria.procurement.id
    lines = ("verify-get", "verify-run", "verify-compare")
    return (
        Paragraph(text("provenance-verify")),
        Bullets(tuple(text(code, procurement=procurement) for code in lines), is_numbered=True),
    )


def _versions(context: ReportContext) -> tuple[Block, ...]:
    text = context.wording.text
    if not context.versions:
        return ()
    heads = (Head(text("column-package")), Head(text("column-version")))
    rows = tuple((Cell(name), Cell(version)) for name, version in context.versions)
    caption = text("provenance-versions", count=len(rows))
    return (Table("table-versions", caption, heads, rows, is_folded=True),)
