"""What the other methods reckon with, how they do it, and their own figures (folded tables)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
from vagval.report.document import Cell, Head, Table
from vagval.report.lot_report import LotReport
from vagval.report.opinion_words import award_order, criterion_name, method_code, method_name


def weights_table(report: LotReport, matrix: DecisionMatrix) -> Table:
    """Show each criterion's direction and weight."""
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("column-direction")),
        Head(report.text("column-weight"), "right"),
    )
    rows = tuple(
        (
            Cell(criterion_name(report, key)),
            Cell(report.text("direction-more" if more else "direction-less")),
            Cell(report.percent(weight)),
        )
        for key, more, weight in zip(matrix.criteria, matrix.maximise, matrix.weights, strict=True)
    )
    return Table(report.key("table-opinion-weights"), report.text("opinion-weights"), heads, rows)


def methods_table(report: LotReport, opinion: SecondOpinion) -> Table:
    """Say in words how each method reckons, and every step as it was run."""
    heads = (Head(report.text("column-method")), Head(report.text("column-pipeline")))
    rows = tuple(
        (Cell(method_name(report, each.method)), Cell(_how(report, each)))
        for each in opinion.rankings
    )
    caption = report.text("opinion-methods", count=len(rows))
    return Table(report.key("table-opinion-methods"), caption, heads, rows, is_folded=True)


def scores_table(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> Table:
    """Show each method's raw scores, methods in rows as in the ranks."""
    order = award_order(report, matrix)
    heads = (
        Head(report.text("column-method")),
        *(Head(report.bid_name(key), "right") for _, key in order),
    )
    rows = tuple(
        (
            Cell(method_name(report, each.method)),
            *(Cell(report.number(each.scores[index])) for index, _ in order),
        )
        for each in opinion.rankings
    )
    caption = report.text("opinion-scores")
    return Table(report.key("table-opinion-scores"), caption, heads, rows, is_folded=True)


def _how(report: LotReport, each: MethodRanking) -> str:
    """Say in words how a method reckons, then every transformation as it was run."""
    better = report.text("direction-less" if each.lowest_wins else "direction-more")
    return f"{report.text(f'{method_code(each.method)}.how')} {better}\n{each.pipeline}"
