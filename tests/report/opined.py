"""A second opinion on two bids with everything that a panel can say."""

from decimal import Decimal
from fractions import Fraction

from report.evaluated import two_bids
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import (
    Agreement,
    Consensus,
    Difference,
    Dominated,
    GaiaPlane,
    MethodPanel,
)
from vagval.domain.outranking import PartialOrder
from vagval.domain.second_opinion import MethodRanking, SecondOpinion
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports

MATRIX = DecisionMatrix(
    ("alfa", "beta"), ("price", "kvalitet"), (False, True), (Fraction(2, 5), Fraction(3, 5)),
    ((Fraction(1000), Fraction(1, 2)), (Fraction(1500), Fraction(1))),
)  # fmt: skip
RANKINGS = (
    MethodRanking("topsis", "vektor", (1, 2), (Decimal("0.9"), Decimal("0.1"))),
    MethodRanking("vikor", "max-min", (2, 1), (Decimal("0.9"), Decimal("0.1")), lowest_wins=True),
)
AGREEMENTS = (
    Agreement("topsis", Decimal(1), Decimal(1), Fraction(1)),
    Agreement("vikor", Decimal(-1), None, Fraction(1, 4)),
)
APART = PartialOrder(("alfa", "beta"), ((True, False), (False, True)))
BEFORE = PartialOrder(("alfa", "beta"), ((True, True), (False, True)))
ORIGIN = (Decimal(0), Decimal(0))
PLANE = GaiaPlane(
    ((Decimal("-0.7"), Decimal("0.1")), (Decimal("0.7"), Decimal("-0.1"))),
    ((Decimal("-0.7"), Decimal("0.7")), (Decimal("0.7"), Decimal("0.7"))),
    (Decimal("0.2"), Decimal("0.7")),
    Decimal("0.876"),
)
DIFFERENCES = (
    Difference(
        "scaling", ("topsis",), criteria=("price", "kvalitet"),
        values=(Fraction(1, 3), Fraction(1, 2)),
    ),
    Difference(
        "worst-criterion", ("vikor",), ("alfa", "beta"), criteria=("kvalitet",),
        values=(Fraction(3, 5), Fraction(2, 5)),
    ),
    Difference("thresholds", ("electre3",), ("alfa", "beta"), criteria=("price",)),
    Difference("shared-first", ("electre2",), ("alfa", "beta")),
    Difference("removed", ("topsis",), ("alfa",), ("alfa", "beta"), gone="beta"),
    Difference("removed", ("edas",), ("alfa", "beta"), ("alfa",), gone="beta"),
    Difference(
        "stretched", gone="beta", criteria=("price",), values=(Fraction(250), Fraction(500))
    ),
)  # fmt: skip


def a_panel(
    dominated: tuple[Dominated, ...] = (),
    differences: tuple[Difference, ...] = DIFFERENCES,
    *,
    is_each_removed: bool = True,
) -> MethodPanel:
    both = ("topsis", "vikor")
    votes = Consensus(both, (Fraction(2), Fraction(0)), (1, 2), (0, 0), (1, 1))
    orders = (("promethee2", APART), ("electre3", BEFORE))
    return MethodPanel(AGREEMENTS, votes, dominated, orders, PLANE, differences, is_each_removed)


def opined(panel: MethodPanel | None = None) -> ReportContext:
    opinion = SecondOpinion(MATRIX, RANKINGS, panel=panel or a_panel())
    return two_bids(opinions={"LM": opinion})


def opined_lot() -> LotReport:
    return lot_reports(opined())[0]
