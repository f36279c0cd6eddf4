"""What a supervisory authority may ask for (individuell rapport, LOU 12:15-16)."""

from types import MappingProxyType

from vagval.domain.admission import Standing
from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.errors import Finding, finding
from vagval.domain.letter import Letter, LetterKind, LetterPart
from vagval.domain.letter_facts import REPORT_HEADINGS
from vagval.domain.letter_reason import has_substance
from vagval.domain.record import DecisionKind
from vagval.report.cell_words import NOTHING
from vagval.report.letter_context import DECIDED, LetterContext
from vagval.report.letter_decider import decider, named
from vagval.report.letter_head import footer, letter_head, secret_notice
from vagval.report.letter_lots import UNDECIDED, LotStage, lot_stage
from vagval.report.letter_reasons import rejection_faults
from vagval.report.lot_report import LotReport
from vagval.report.told_finding import told

KIND = LetterKind.REPORT
POINTS = MappingProxyType({key: key.replace("_", "-") for key in REPORT_HEADINGS})


def individual_report(context: LetterContext) -> tuple[Letter, ...]:
    """Write the report under the six headings of the law, each filled in or said not to apply."""
    from_data = {
        "abnormally_low": _rejected_prices(context),
        "not_awarded": _not_awarded(context),
        "conflicts": _declarations(context),
    }
    is_open = any(lot_stage(report) in UNDECIDED for report in context.lots)
    parts = (
        letter_head(
            context,
            KIND,
            context.text("letter-report-lead"),
            about=_about(context),
            notices=(secret_notice(context),) if is_open else (),
        ),
        *(_heading(context, key, from_data.get(key, ())) for key in REPORT_HEADINGS),
        _signed(context),
    )
    title = context.text(f"letter-title-{KIND.value}")
    language = context.report.language
    return (Letter(KIND, KIND.value, (), language, title, parts, footer=footer(context)),)


def _about(context: LetterContext) -> tuple[tuple[str, str], ...]:
    procurement = context.procurement
    return (
        (context.text("fact-procedure"), context.text(f"procedure-{procurement.procedure}")),
        (
            context.text("letter-fact-lots"),
            ", ".join(context.report.name(lot.name) for lot in procurement.lots),
        ),
    )


def _heading(context: LetterContext, key: str, blocks: tuple[Block, ...]) -> LetterPart:
    """Fill one heading: what the record says, then what a person states."""
    stated = context.facts.statements.get(key, "")
    point = POINTS[key]
    said = (Paragraph(stated),) if stated else ()
    section = Section(point, context.text(f"letter-section-{point}"), (*blocks, *said))
    missing: list[Finding] = []
    if not stated and (not blocks or key == "conflicts"):
        missing.append(context.fact_missing(point, key, "[individual_report]"))
    if stated and not has_substance(stated):
        place = context.fact_missing(point, key, "[individual_report]").place
        missing.append(finding("letter-statement-vague", place, text=stated))
    if key == "conflicts":
        missing += _undeclared(context)
    if key == "not_awarded":
        missing += [f for r in context.lots for b in r.each.admission.bids
                    for f in rejection_faults(r, b)]  # fmt: skip
    return LetterPart(section, (point,), tuple(missing))


def _rejected_prices(context: LetterContext) -> tuple[Block, ...]:
    lines = tuple(
        context.text(
            "letter-price-rejected",
            bid=report.bid_name(each.bid.id),
            lot=report.each.lot.name,
            reason=each.low_price.review.reason,
        )
        for report in context.lots
        for each in report.each.admission.bids
        if each.low_price and each.low_price.review and not each.low_price.review.is_accepted
    )
    return (Bullets(lines),) if lines else ()


def _not_awarded(context: LetterContext) -> tuple[Block, ...]:
    """Say why each bid got no contract: rejected, below a threshold, or behind another."""
    heads = tuple(Head(context.text(code)) for code in
                  ("column-bid", "column-lot", "letter-column-why"))  # fmt: skip
    rows = tuple(
        (Cell(report.bid_name(bid)), Cell(report.lot_name), Cell(why))
        for report in context.lots
        for bid, why in _losers(report)
    )
    cancelled = tuple(
        Paragraph(context.text("letter-decided", date=each.on, by=each.by, text=each.text))
        for each in context.evaluation.material.record.decisions
        if each.kind is DecisionKind.CANCELLATION
    )
    waiting = tuple(
        context.text("letter-report-waiting", lot=report.each.lot.name)
        for report in context.lots
        if lot_stage(report) is LotStage.WAITING
    )
    table = Table("not-awarded-bids", context.text("letter-table-not-awarded"), heads, rows)
    return (*((table,) if rows else ()), *cancelled, *((Bullets(waiting),) if waiting else ()))


def _losers(report: LotReport) -> tuple[tuple[str, str], ...]:
    found = [
        (each.bid.id, "\n".join(told(r, report.context, report.each.lot.id).what
                                for r in each.reasons))
        for each in report.each.admission.bids
        if each.standing is Standing.NOT_ADMITTED
    ]  # fmt: skip
    found += [(each.bid, report.text("letter-own-below")) for each in
              report.each.decision.below_threshold]  # fmt: skip
    if report.each.proposed:
        found += [
            (
                each.bid.bid,
                report.text(
                    "letter-report-behind",
                    rank=each.rank,
                    name=report.figure_name,
                    figure=report.figure(each.assessment.figure),
                    bid=report.bid_name(report.each.proposed),
                ),
            )
            for each in report.each.decision.ranking
            if each.bid.bid != report.each.proposed
        ]
    return tuple(found)


def _declarations(context: LetterContext) -> tuple[Block, ...]:
    codes = ("letter-column-name", "letter-column-role", "letter-column-declared",
             "letter-fact-date")  # fmt: skip
    heads = tuple(Head(context.text(code)) for code in codes)
    rows = tuple(
        (Cell(each.person), Cell(each.role), Cell(each.text), Cell(context.day(each.on)))
        for each in context.facts.declarations
    )
    table = Table("declarations", context.text("letter-table-declarations"), heads, rows)
    return (table,) if rows else ()


def _undeclared(context: LetterContext) -> list[Finding]:
    """Name each evaluator, and whoever decides and reports, without a declaration."""
    facts = context.facts
    people = [each.name for each in context.evaluation.material.evaluators]
    decisions = context.evaluation.material.record.decisions
    decided_by = decider(context, (each for each in decisions if each.kind in DECIDED))
    stated = (*decided_by.splitlines(), facts.decided_by, facts.reported_by)
    people += [person for person in stated if person]
    declared = {named(each.person) for each in facts.declarations}
    place = context.fact_missing("conflicts", "declaration").place
    return [
        finding("letter-declaration-missing", place, person=person)
        for person in {named(each): each for each in reversed(people)}.values()
        if named(person) not in declared
    ]


def _signed(context: LetterContext) -> LetterPart:
    facts = context.facts
    needed = {"by": facts.report_by, "date": facts.report_on}
    said = context.text("letter-report-signed", by=facts.report_by or NOTHING,
                        date=context.day(facts.report_on))  # fmt: skip
    blocks = (Paragraph(said), Paragraph(context.text("letter-report-deadline")))
    section = Section("signed", context.text("letter-section-signed"), blocks)
    missing = context.facts_missing("report-signed", "[individual_report]", needed)
    return LetterPart(section, ("report-signed",), missing)
