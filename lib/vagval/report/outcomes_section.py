"""What the result would be under other answers (utfall)."""

from vagval.domain.admission import OpenQuestion, QuestionKind
from vagval.domain.decision import Decision, Outcome
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.requirement_cells import slug

MANY = 16
"""A longer table is folded."""
MANY_ALIKE = 3
"""More questions of one bid that are answered alike are told by their number."""


def outcomes_section(context: ReportContext) -> tuple[Section, ...]:
    """Show each combination of answers with the bid that would then be first."""
    return lot_sections(context, "outcomes", _blocks)


def question_text(report: LotReport, question: OpenQuestion) -> str:
    """Name an open question."""
    return report.text(
        f"question-{slug(question.kind.value)}",
        bid=report.bid_name(question.bid),
        requirement=question.requirement,
    )


def _blocks(report: LotReport) -> tuple[Block, ...]:
    outcomes = report.each.outcomes
    if not outcomes:
        return ()
    differing = sum(o.decision.first != report.each.decision.first for o in outcomes)
    intro = "outcomes-provisional" if report.each.is_provisional else "outcomes-decided"
    return (
        Paragraph(report.text(intro, outcomes=len(outcomes), differing=differing)),
        _table(report, outcomes),
    )


def _table(report: LotReport, outcomes: tuple[Outcome, ...]) -> Table:
    heads = (
        Head(report.text("column-case")),
        Head(report.text("column-answers")),
        Head(report.text("column-first")),
        Head(report.figure_head, "right"),
    )
    return Table(
        report.key("table-outcomes"),
        report.text("outcomes-table", count=len(outcomes)),
        heads,
        tuple(_row(report, number, outcome) for number, outcome in enumerate(outcomes, start=1)),
        is_folded=len(outcomes) > MANY,
    )


def _row(report: LotReport, number: int, outcome: Outcome) -> tuple[Cell, ...]:
    first = outcome.decision.first
    names = report.listing(report.bid_names(first)) if first else report.text("first-none")
    is_other = first != report.each.decision.first
    return (
        Cell(report.text("outcome-number", number=number)),
        Cell(_answers(report, outcome)),
        Cell(names, "warning" if is_other else "plain"),
        Cell(_figure(report, outcome.decision)),
    )


def _answers(report: LotReport, outcome: Outcome) -> str:
    """Tell each answer; many of one bid that are answered alike are told by their number."""
    alike: dict[tuple[str, QuestionKind, bool], list[OpenQuestion]] = {}
    for question, yes in outcome.answers:
        alike.setdefault((question.bid, question.kind, yes), []).append(question)
    lines = []
    for (bid, kind, yes), questions in alike.items():
        told = report.text(f"answer-{slug(kind.value)}-{'yes' if yes else 'no'}")
        if len(questions) > MANY_ALIKE:
            asked = report.text(
                f"questions-{slug(kind.value)}", bid=report.bid_name(bid), count=len(questions)
            )
            lines.append(report.text("outcome-answer", question=asked, answer=told))
        else:
            lines += [
                report.text("outcome-answer", question=question_text(report, each), answer=told)
                for each in questions
            ]
    return "\n".join(lines)


def _figure(report: LotReport, decision: Decision) -> str:
    return (
        report.bare_figure(decision.ranking[0].assessment.figure) if decision.ranking else NOTHING
    )
