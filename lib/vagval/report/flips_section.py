"""Which other points would change who is first (poängändringar som ändrar utfallet)."""

from vagval.domain.grade_flips import GradeFlips, SingleFlip
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.report.figure_evaluators import evaluators_picture
from vagval.report.flips_given import given_blocks
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import framed_sections, provisional_notice
from vagval.report.stress_words import criterion_name, given_code

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
        *((evaluators_picture(report, stress.evaluators),) if stress.evaluators else ()),
    )
    return (*provisional_notice(report), *blocks) if blocks else ()


def _single(report: LotReport, flips: GradeFlips) -> tuple[Block, ...]:
    """Show the nearest changes, and all of them folded where they are many."""
    single = flips.single
    if not single:
        return (Paragraph(report.text("flips-none")),)
    given = sum(each.change.is_given for each in single)
    summary = Paragraph(report.text("flips-summary", count=len(single), given=given))
    if len(single) <= NEAREST:
        return (summary, _table(report, "flips", single))
    return (
        summary,
        _table(report, "flips-nearest", single[:NEAREST]),
        _table(report, "flips-all", single),
    )


def _table(report: LotReport, key: str, flips: tuple[SingleFlip, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-criterion")),
        Head(report.text("column-change")),
        Head(report.text("column-steps"), "right"),
        Head(report.text("column-first-then")),
        Head(report.text("column-given")),
    )
    rows = tuple(_row(report, each) for each in flips)
    caption = report.text(f"{key}-table", count=len(rows))
    return Table(report.key(f"table-{key}"), caption, heads, rows, is_folded=key == "flips-all")


def _row(report: LotReport, flip: SingleFlip) -> tuple[Cell, ...]:
    change = flip.change
    given = given_code(report, change)
    return (
        Cell(report.bid_name(change.bid)),
        Cell(criterion_name(report, change.criterion)),
        Cell(_change(report, flip)),
        Cell(report.number(change.steps)),
        Cell(report.listing(report.bid_names(flip.first))),
        Cell(
            report.text(f"flips-{given}") if given else NOTHING,
            "warning" if given == "given" else "plain",
        ),
    )


def _change(report: LotReport, flip: SingleFlip) -> str:
    """Say a change where the columns beside it name bid and criterion."""
    change = flip.change
    if change.requirement:
        code = "flips-met" if change.after > change.before else "flips-unmet"
        return report.text(code, requirement=change.requirement)
    return report.text("flips-points", before=change.before, after=change.after)
