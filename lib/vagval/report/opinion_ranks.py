"""Ranks of the bids by the award and by every method, and what they say together."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Cell, Head, Table
from vagval.domain.method_panel import Agreement, MethodPanel
from vagval.domain.second_opinion import SecondOpinion
from vagval.report import numbers
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.opinion_words import award_order, award_ranks, first_of, method_name

DECIMALS = 2


def agreement_sentence(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> str:
    """Say how many methods agree, which put another bid first, and which tell none apart."""
    first = report.each.decision.first
    others = tuple(r for r in opinion.rankings if set(first_of(r, matrix)) != set(first))
    agreeing = len(opinion.rankings) - len(others)
    names = report.bid_names(first)
    if not others:
        return report.text("opinion-agree", count=agreeing, bids=names)
    methods: dict[tuple[str, ...], list[str]] = {}
    apart = tuple(r for r in others if len(first_of(r, matrix)) < len(matrix.alternatives))
    for each in apart:
        methods.setdefault(first_of(each, matrix), []).append(method_name(report, each.method))
    differing = tuple(
        report.text("opinion-other", methods=tuple(names), bids=report.bid_names(keys))
        for keys, names in methods.items()
    )
    alike = tuple(method_name(report, r.method) for r in others if r not in apart)
    sentences = (
        report.text("opinion-differ", agreeing=agreeing, count=len(opinion.rankings), bids=names),
        *((report.text("opinion-differ-others", others=ALSO.join(differing)),) if apart else ()),
        *((report.text("opinion-not-apart", methods=alike, count=len(alike)),) if alike else ()),
    )
    return " ".join(sentences)


def together_sentences(
    report: LotReport, panel: MethodPanel, matrix: DecisionMatrix
) -> tuple[str, ...]:
    """Say whom the methods put first together, how like the award they are, who is dominated."""
    both = panel.consensus
    borda = _first(report, both.borda_ranks, matrix)
    copeland = _first(report, both.copeland_ranks, matrix)
    voted = (
        report.text("opinion-together", bids=borda)
        if borda == copeland
        else report.text("opinion-together-differ", borda=borda, copeland=copeland)
    )
    return (
        voted,
        *_likeness(report, panel.agreements),
        *(
            report.text("opinion-dominated", bid=report.bid_name(each.bid),
                        by=report.bid_names(each.by))
            for each in panel.dominated
        ),
        *(() if panel.dominated else (report.text("opinion-dominated-none"),)),
    )  # fmt: skip


def _first(report: LotReport, ranks: Sequence[int], matrix: DecisionMatrix) -> tuple[str, ...]:
    keys = (key for key, rank in zip(matrix.alternatives, ranks, strict=True) if rank == 1)
    return report.bid_names(tuple(keys))


def _likeness(report: LotReport, agreements: tuple[Agreement, ...]) -> tuple[str, ...]:
    """Name the methods that are most and least like the award, by Kendall's coefficient."""
    told = [(each.kendall, each.method) for each in agreements if each.kendall is not None]
    if not told:
        return ()
    lowest, highest = min(told)[0], max(told)[0]
    return (
        report.text(
            "opinion-likeness",
            lowest=_two(report, lowest),
            highest=_two(report, highest),
            least=tuple(method_name(report, m) for value, m in told if value == lowest),
            most=sum(value == highest for value, _ in told),
            is_same=str(lowest == highest).lower(),
        ),
    )


def ranks_table(report: LotReport, opinion: SecondOpinion, matrix: DecisionMatrix) -> Table:
    """Put methods in rows and bids in columns, the award's winner first."""
    order = award_order(report, matrix)
    own = award_ranks(report)
    agreements = {each.method: each for each in opinion.panel.agreements} if opinion.panel else {}
    heads = (
        Head(report.text("column-method")),
        *(Head(report.bid_name(key), "right") for _, key in order),
        *(Head(report.text(f"opinion-column-{each}"), "right") for each in _measures(agreements)),
    )
    wide = len(_measures(agreements))
    award = (
        Cell(report.text("opinion-model")),
        *(Cell(report.number(own[key]) if key in own else NOTHING) for _, key in order),
        *(Cell(NOTHING),) * wide,
    )
    rows = [award]
    for each in opinion.rankings:
        likeness = agreements.get(each.method)
        ranks = _rank_cells(report, order, each.ranks, own)
        measured = _likeness_cells(report, likeness) if likeness else ()
        rows.append((Cell(method_name(report, each.method)), *ranks, *measured))
    for code, voted in _votes(opinion.panel):
        ranks = _rank_cells(report, order, voted, own)
        rows.append((Cell(report.text(code)), *ranks, *(Cell(NOTHING),) * wide))
    return Table(report.key("table-opinion"), report.text("opinion-table"), heads, tuple(rows))


def _measures(agreements: dict[str, Agreement]) -> tuple[str, ...]:
    return ("kendall", "spearman", "ws") if agreements else ()


def _votes(panel: MethodPanel | None) -> tuple[tuple[str, tuple[int, ...]], ...]:
    if panel is None:
        return ()
    both = panel.consensus
    return (("opinion-borda", both.borda_ranks), ("opinion-copeland", both.copeland_ranks))


def _rank_cells(
    report: LotReport,
    order: tuple[tuple[int, str], ...],
    ranks: tuple[int, ...],
    own: dict[str, int],
) -> tuple[Cell, ...]:
    return tuple(
        Cell(report.number(ranks[index]), "plain" if ranks[index] == own.get(key) else "warning")
        for index, key in order
    )


def _likeness_cells(report: LotReport, each: Agreement) -> tuple[Cell, ...]:
    values = (each.kendall, each.spearman, each.similarity)
    return tuple(Cell(NOTHING if value is None else _two(report, value)) for value in values)


def _two(report: LotReport, value: Decimal | Fraction) -> str:
    return numbers.rounded_off(value, DECIMALS, report.context.language)
