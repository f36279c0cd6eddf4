"""What other methods would say (andra omdömen): advice, never the award."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.context import ReportContext
from vagval.report.document import Block, Bullets, Callout, Cell, Head, Paragraph, Section, Table
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.told_finding import told


def second_opinion_section(context: ReportContext) -> tuple[Section, ...]:
    """Put other methods' rankings beside the award model's, clearly as advice."""
    return lot_sections(context, "second-opinion", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    opinion = report.context.opinions.get(report.each.lot.id)
    if opinion is None:
        return ()
    findings = (
        *(told(f, report.context, report.each.lot.id).what for f in opinion.findings),
        *_unable(report, opinion),
    )
    notice = Callout(report.text("label-advice"), report.text("opinion-is-advice"), "warning")
    if opinion.matrix is None or not opinion.rankings:
        return (notice, Paragraph(report.text("opinion-none")), *_bullets(findings))
    return (
        notice,
        Paragraph(_agreement(report, opinion, opinion.matrix)),
        _ranks_table(report, opinion, opinion.matrix),
        *_bullets(findings),
        _weights_table(report, opinion.matrix),
        _methods_table(report, opinion),
        _scores_table(report, opinion, opinion.matrix),
    )


def _bullets(items: tuple[str, ...]) -> tuple[Block, ...]:
    return (Bullets(items),) if items else ()


def _unable(report: LotReport, opinion: SecondOpinion) -> tuple[str, ...]:
    """Say which methods could not be used, a sentence a reason."""
    methods: dict[str, list[str]] = {}
    for each in opinion.unable:
        methods.setdefault(each.reason, []).append(method_name(report, each.method))
    return tuple(
        report.text(f"opinion-unable-{reason}", methods=tuple(names))
        for reason, names in methods.items()
    )


def method_name(report: LotReport, method: str) -> str:
    """Name a method."""
    return report.text(_method_code(method))


def _method_code(method: str) -> str:
    return f"method-{method.replace('_', '-')}"


def _first(ranking: MethodRanking, matrix: DecisionMatrix) -> tuple[str, ...]:
    return tuple(
        key for key, rank in zip(matrix.alternatives, ranking.ranks, strict=True) if rank == 1
    )


def _agreement(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> str:
    """Say in one sentence how many methods agree, and which put another bid first."""
    first = report.each.decision.first
    others = tuple(r for r in opinion.rankings if set(_first(r, matrix)) != set(first))
    agreeing = len(opinion.rankings) - len(others)
    names = report.bid_names(first)
    if not others:
        return report.text("opinion-agree", count=agreeing, bids=names)
    methods: dict[tuple[str, ...], list[str]] = {}
    for each in others:
        methods.setdefault(_first(each, matrix), []).append(method_name(report, each.method))
    differing = tuple(
        report.text("opinion-other", methods=tuple(names), bids=report.bid_names(keys))
        for keys, names in methods.items()
    )
    return report.text(
        "opinion-differ",
        agreeing=agreeing,
        count=len(opinion.rankings),
        bids=names,
        others=ALSO.join(differing),
    )


def _ranks_table(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> Table:
    ranks = {each.bid.bid: each.rank for each in report.each.decision.ranking}
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("opinion-model"), "right"),
        *(Head(method_name(report, each.method), "right") for each in opinion.rankings),
    )
    rows = tuple(
        (
            Cell(report.bid_name(key)),
            Cell(report.number(ranks[key]) if key in ranks else NOTHING),
            *(
                Cell(
                    report.number(each.ranks[index]),
                    "plain" if each.ranks[index] == ranks.get(key) else "warning",
                )
                for each in opinion.rankings
            ),
        )
        for index, key in _in_order(report, matrix)
    )
    return Table(report.key("table-opinion"), report.text("opinion-table"), heads, rows)


def _in_order(report: LotReport, matrix: DecisionMatrix) -> tuple[tuple[int, str], ...]:
    """Give the matrix's bids with their places in it, in the order of the ranking."""
    ranks = {each.bid.bid: each.rank for each in report.each.decision.ranking}
    last = len(ranks) + 1
    return tuple(
        sorted(enumerate(matrix.alternatives), key=lambda each: (ranks.get(each[1], last), each[1]))
    )


def _weights_table(report: LotReport, matrix: DecisionMatrix) -> Table:
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("column-direction")),
        Head(report.text("column-weight"), "right"),
    )
    rows = tuple(
        (
            Cell(_criterion_name(report, key)),
            Cell(report.text("direction-more" if more else "direction-less")),
            Cell(report.percent(weight)),
        )
        for key, more, weight in zip(matrix.criteria, matrix.maximise, matrix.weights, strict=True)
    )
    return Table(report.key("table-opinion-weights"), report.text("opinion-weights"), heads, rows)


def _criterion_name(report: LotReport, key: str) -> str:
    node = report.each.lot.tree.get(key)
    return report.name(node.name) if node else report.text("criterion-price")


def _methods_table(report: LotReport, opinion: SecondOpinion) -> Table:
    heads = (Head(report.text("column-method")), Head(report.text("column-pipeline")))
    rows = tuple(
        (Cell(method_name(report, each.method)), Cell(_how(report, each)))
        for each in opinion.rankings
    )
    caption = report.text("opinion-methods", count=len(rows))
    return Table(report.key("table-opinion-methods"), caption, heads, rows, is_folded=True)


def _scores_table(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> Table:
    heads = (
        Head(report.text("column-bid")),
        *(Head(method_name(report, each.method), "right") for each in opinion.rankings),
    )
    rows = tuple(
        (
            Cell(report.bid_name(key)),
            *(Cell(report.number(each.scores[index])) for each in opinion.rankings),
        )
        for index, key in _in_order(report, matrix)
    )
    caption = report.text("opinion-scores")
    return Table(report.key("table-opinion-scores"), caption, heads, rows, is_folded=True)


def _how(report: LotReport, each: MethodRanking) -> str:
    """Say in words how a method reckons, then every transformation as it was run."""
    better = report.text("direction-less" if each.lowest_wins else "direction-more")
    return f"{report.text(f'{_method_code(each.method)}.how')} {better}\n{each.pipeline}"
