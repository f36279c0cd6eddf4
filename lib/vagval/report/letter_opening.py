"""That the bids were opened at once, by whom, and which (öppningsprotokoll, LOU 12:10)."""

from vagval.domain.bid import Bid
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.errors import Finding, finding
from vagval.domain.letter import Letter, LetterKind, LetterPart
from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.report.letter_context import LetterContext
from vagval.report.letter_head import footer, letter_head, secret_notice

KIND = LetterKind.OPENING
FEWEST_PERSONS = 2


def opening_record(context: LetterContext) -> tuple[Letter, ...]:
    """Write the record of the opening."""
    decisions = context.evaluation.material.record.decisions
    opened = next((each for each in decisions if each.kind is DecisionKind.OPENING), None)
    parts = (
        letter_head(
            context,
            KIND,
            context.text("letter-opening-lead", count=len(context.bids)),
            about=((context.text("letter-fact-opened"), _when(context, opened)),),
            notices=(secret_notice(context),),
            answers=("secrecy",),
        ),
        _time(context, opened),
        _persons(context),
        _list(context),
        _files(context),
        _certified(context),
    )
    title = context.text(f"letter-title-{KIND.value}")
    language = context.report.language
    return (Letter(KIND, KIND.value, (), language, title, parts, footer=footer(context)),)


def _when(context: LetterContext, opened: RecordedDecision | None) -> str:
    if opened is None:
        return context.day(None)
    return context.text("letter-opened-at", date=opened.on, time=context.facts.opened_at or "–")


def _time(context: LetterContext, opened: RecordedDecision | None) -> LetterPart:
    deadline = context.procurement.deadline
    missing: list[Finding] = []
    if opened is None:
        missing.append(finding("letter-opening-unrecorded", context.record_place))
    if not context.facts.opened_at:
        missing.append(context.fact_missing("opening-time", "time", "[opening]"))
    said = [Paragraph(context.text("letter-opening-time", deadline=deadline,
                                   when=_when(context, opened)))]  # fmt: skip
    if opened is not None:
        said.append(Paragraph(context.text("letter-recorded", date=opened.on, by=opened.by,
                                           text=opened.text)))  # fmt: skip
    section = Section("time", context.text("letter-section-opening-time"), tuple(said))
    return LetterPart(section, ("opening-time",), tuple(missing))


def _persons(context: LetterContext) -> LetterPart:
    facts = context.facts
    missing: list[Finding] = []
    if len(set(facts.present)) < FEWEST_PERSONS:
        missing.append(context.fact_missing("two-persons", "present", "[opening]"))
    if not facts.chamber:
        missing.append(context.fact_missing("chamber", "chamber", "[opening]"))
    blocks = (
        Paragraph(context.text("letter-opening-persons")),
        Bullets(facts.present or ("–",)),
        Paragraph(context.text("letter-opening-chamber", chamber=facts.chamber or "–")),
    )
    section = Section("persons", context.text("letter-section-persons"), blocks)
    return LetterPart(section, ("two-persons", "chamber"), tuple(missing))


def _list(context: LetterContext) -> LetterPart:
    heads = (
        Head(context.text("letter-column-number"), "right"),
        Head(context.text("column-vendor")),
        Head(context.text("letter-column-lots")),
        Head(context.text("letter-column-files"), "right"),
    )
    rows = tuple(
        (
            Cell(str(number)),
            Cell(bid.vendor),
            Cell(", ".join(bid.lots)),
            Cell(str(len(context.received.get(bid.id, ())))),
        )
        for number, bid in enumerate(context.bids, start=1)
    )
    table = Table("list", context.text("letter-table-list", count=len(rows)), heads, rows)
    section = Section("list", context.text("letter-section-list"), (table,))
    return LetterPart(section, ("list-of-tenders",))


def _files(context: LetterContext) -> LetterPart:
    tables = tuple(
        _files_of(context, number, bid) for number, bid in enumerate(context.bids, start=1)
    )
    said = Paragraph(context.text("letter-opening-files"))
    blocks: tuple[Block, ...] = (said, *tables)
    section = Section("files", context.text("letter-section-files"), blocks)
    bare = tuple(
        finding("letter-bid-without-files", bid.place, bid=bid.vendor)
        for bid in context.bids
        if not context.received.get(bid.id)
    )
    return LetterPart(section, ("received-files",), bare)


def _files_of(context: LetterContext, number: int, bid: Bid) -> Table:
    heads = (Head(context.text("letter-column-file")), Head(context.text("letter-column-sha256")))
    rows = tuple((Cell(path), Cell(digest)) for path, digest in context.received.get(bid.id, ()))
    caption = context.text("letter-table-files", number=number, bid=bid.vendor, count=len(rows))
    return Table(f"files-{number}", caption, heads, rows)


def _certified(context: LetterContext) -> LetterPart:
    heads = (
        Head(context.text("letter-column-name")),
        Head(context.text("letter-column-signature")),
    )
    rows = tuple((Cell(name), Cell(context.text("letter-to-sign"))) for name in
                 context.facts.present)  # fmt: skip
    caption = context.text("letter-table-certified")
    blocks: tuple[Block, ...] = (
        Paragraph(context.text("letter-certified")),
        Table("certified", caption, heads, rows),
    )
    section = Section("certified", context.text("letter-section-certified"), blocks)
    return LetterPart(section, ("certified",))
