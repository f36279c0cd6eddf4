"""Which other points would change who is first (poängändringar som ändrar utfallet)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.evaluator_totals import EvaluatorTotals
from vagval.domain.grade_flips import GradeFlips, SingleFlip
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.figure_evaluators import evaluators_picture
from vagval.report.flips_given import given_blocks
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import framed_sections, provisional_notice
from vagval.report.stress_words import criterion_name, given_code, with_threshold

NEAREST = 12
"""So many changes are read at once; a table of all of them is folded."""


def flips_section(context: ReportContext) -> tuple[Section, ...]:
    """Show every single change that flips the award, and who can be first as the panel scored."""
    return framed_sections(context, "flips", "after-opening", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    if stress is None:
        return ()
    blocks = (
        *(_single(report, stress.flips) if stress.flips is not None else ()),
        *given_blocks(report, stress),
        *_evaluators(report, stress.evaluators),
    )
    return (*provisional_notice(report), *blocks) if blocks else ()


def _evaluators(report: LotReport, totals: tuple[EvaluatorTotals, ...]) -> tuple[Block, ...]:
    """Draw each evaluator's figures, unless nobody's points move any of them."""
    if all(each.lowest == each.highest for each in totals):
        return ()
    return (evaluators_picture(report, totals),)


def _single(report: LotReport, flips: GradeFlips) -> tuple[Block, ...]:
    """Show the nearest changes, and all of them folded where they are many."""
    places = flips.by_place
    if not places:
        return (Paragraph(report.text("flips-none")),)
    summary = Paragraph(report.text("flips-summary", count=len(places), given=flips.given))
    if len(places) <= NEAREST:
        return (summary, _table(report, "flips", places))
    return (
        summary,
        _table(report, "flips-nearest", places[:NEAREST]),
        _table(report, "flips-all", places),
    )


def _table(report: LotReport, key: str, places: tuple[tuple[SingleFlip, ...], ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-criterion")),
        Head(report.text("column-change")),
        Head(report.text("column-steps"), "right"),
        Head(report.text("column-first-then")),
        Head(report.text("column-given")),
    )
    rows = tuple(_row(report, *each) for each in places)
    caption = report.text(f"{key}-table", count=len(rows))
    return Table(report.key(f"table-{key}"), caption, heads, rows, is_folded=key == "flips-all")


def _row(report: LotReport, flip: SingleFlip, *farther: SingleFlip) -> tuple[Cell, ...]:
    change = flip.change
    return (
        Cell(report.bid_name(change.bid)),
        Cell(criterion_name(report, change.criterion)),
        Cell(_change(report, flip)),
        Cell(report.number(change.steps)),
        Cell(report.listing(report.bid_names(flip.first))),
        _given(report, flip, *farther),
    )


def _given(report: LotReport, flip: SingleFlip, *farther: SingleFlip) -> Cell:
    """Say whether evaluators gave a change, or one farther away that flips the award too."""
    for each in farther:
        if each.change.is_given:
            first = report.bid_names(each.first)
            after = each.change.after
            return Cell(report.text("flips-given-farther", after=after, first=first), "warning")
    given = given_code(report, flip.change)
    if not given:
        return Cell(NOTHING)
    return Cell(report.text(f"flips-{given}"), "warning" if given == "given" else "plain")


def _change(report: LotReport, flip: SingleFlip) -> str:
    """Say a change where the columns beside it name bid and criterion."""
    change = flip.change
    if change.requirement:
        code = "flips-met" if change.after > change.before else "flips-unmet"
        said = report.text(code, requirement=change.requirement)
        return with_threshold(report, change, said)
    said = report.text("flips-points", before=change.before, after=change.after)
    return with_threshold(report, change, said)
