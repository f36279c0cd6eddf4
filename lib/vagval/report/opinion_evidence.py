"""What the other methods reckon with, how they do it, and their own figures (folded tables)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Cell, Head, Table
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
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


def common_methods(reports: tuple[LotReport, ...]) -> frozenset[str]:
    """Give the methods that reckon step by step alike on every lot that they are asked on."""
    told: dict[str, set[str]] = {}
    opinions = (report.context.opinions.get(report.each.lot.id) for report in reports)
    for each in (each for opinion in opinions if opinion for each in opinion.rankings):
        told.setdefault(each.method, set()).add(each.pipeline)
    return frozenset(method for method, pipelines in told.items() if len(pipelines) == 1)


def common_table(reports: tuple[LotReport, ...], common: frozenset[str]) -> tuple[Table, ...]:
    """Say once how the methods reckon that reckon alike on every lot."""
    rows: dict[str, tuple[Cell, ...]] = {}
    for report in reports:
        opinion = report.context.opinions.get(report.each.lot.id)
        for each in opinion.rankings if opinion else ():
            if each.method in common:
                rows.setdefault(each.method, _method_row(report, each))
    if not rows:
        return ()
    report = reports[0]
    caption = report.text("opinion-methods-common")
    heads = _method_heads(report)
    rows_of_all = tuple(rows.values())
    return (Table("table-opinion-methods", caption, heads, rows_of_all, is_folded=True),)


def methods_table(
    report: LotReport, opinion: SecondOpinion, common: frozenset[str] = frozenset()
) -> tuple[Table, ...]:
    """Say in words how each method reckons, and every step as it was run; not what is common."""
    rows = tuple(
        _method_row(report, each) for each in opinion.rankings if each.method not in common
    )
    if not rows:
        return ()
    code = "opinion-methods-differing" if common else "opinion-methods"
    caption = report.text(code, count=len(rows))
    key = report.key("table-opinion-methods")
    return (Table(key, caption, _method_heads(report), rows, is_folded=True),)


def _method_heads(report: LotReport) -> tuple[Head, ...]:
    return Head(report.text("column-method")), Head(report.text("column-pipeline"))


def _method_row(report: LotReport, each: MethodRanking) -> tuple[Cell, ...]:
    return Cell(method_name(report, each.method)), Cell(_how(report, each))


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
