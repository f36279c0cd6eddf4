"""Names that every part of the section on other methods uses (ord om andra metoder)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import MethodRanking
from vagval.report.lot_report import LotReport


def method_code(method: str) -> str:
    """Give the key of a method's words."""
    return f"method-{method.replace('_', '-')}"


def method_name(report: LotReport, method: str) -> str:
    """Name a method."""
    return report.text(method_code(method))


def method_names(report: LotReport, methods: tuple[str, ...]) -> tuple[str, ...]:
    """Name several methods."""
    return tuple(method_name(report, each) for each in methods)


def criterion_name(report: LotReport, key: str) -> str:
    """Name a column of the matrix; price is one of its own where it is no criterion."""
    node = report.each.lot.tree.get(key)
    return report.name(node.name) if node else report.text("criterion-price")


def is_price(report: LotReport, key: str) -> bool:
    """Tell whether a column holds prices; the others hold shares of a scale."""
    leaf = report.each.lot.tree.price_leaf
    return report.each.lot.tree.get(key) is None or (leaf is not None and leaf.id == key)


def value_text(report: LotReport, key: str, value: Fraction) -> str:
    """Write a value of a column: an amount, or a share of the scale."""
    return report.money(value) if is_price(report, key) else report.percent(value)


def first_of(ranking: MethodRanking, matrix: DecisionMatrix) -> tuple[str, ...]:
    """Give who a method puts first."""
    return tuple(
        key for key, rank in zip(matrix.alternatives, ranking.ranks, strict=True) if rank == 1
    )


def award_order(report: LotReport, matrix: DecisionMatrix) -> tuple[tuple[int, str], ...]:
    """Give the matrix's bids with their places in it, in the order of the ranking."""
    ranks = award_ranks(report)
    last = len(ranks) + 1
    return tuple(
        sorted(enumerate(matrix.alternatives), key=lambda each: (ranks.get(each[1], last), each[1]))
    )


def award_ranks(report: LotReport) -> dict[str, int]:
    """Give the award's rank by bid."""
    return {each.bid.bid: each.rank for each in report.each.decision.ranking}
