# ruff: noqa: ANN401 - a builder takes any field by its name
"""Lots with the answers of a stress test, written by hand, ready to be told."""

from fractions import Fraction
from typing import Any

from builders import a_bid
from report.evaluated import ALL_MET, scored_material, some_criteria, told
from vagval.domain.certificate import Certificate
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.grade_flips import FewestChanges, GradeChange, SingleFlip
from vagval.domain.left_out import LeftOut, LeftOutKind
from vagval.domain.stability import Margin
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import NearestWeights
from vagval.report.context import ReportContext

HALF = Fraction(1, 2)
BIDS = ("alfa", "beta", "gamma")
MATRIX = DecisionMatrix(
    BIDS, ("price", "kvalitet"), (True, True), (HALF, HALF), tuple((HALF, HALF) for _ in BIDS)
)


def a_change(bid: str = "beta", before: int = 3, after: int = 4, **changed: Any) -> GradeChange:
    """Make a change of the points on quality."""
    values = {"steps": abs(after - before)} | changed
    return GradeChange(bid, "kvalitet", Fraction(before), Fraction(after), **values)


def a_flip(change: GradeChange, *first: str) -> SingleFlip:
    """Make a single change that puts bids first."""
    return SingleFlip(change, first)


def gone(
    kind: LeftOutKind, key: str, *first: str, changes: bool = False, undecided: str = ""
) -> LeftOut:
    """Make the decision without one thing."""
    return LeftOut(kind, key, first, changes, undecided)


RAISED = a_change(is_given=True)
MET = GradeChange("beta", "funktion", Fraction(0), Fraction(1), 1, requirement="B-1")
BETA = Certificate(
    "beta", 2, Margin("beta", Fraction(200), Fraction(200)),
    FewestChanges("beta", (RAISED, a_change("alfa", 3, 2)), ("beta",)),
    (a_flip(a_change(after=5), "beta"), a_flip(MET, "alfa", "beta")),
    NearestWeights("beta", (Fraction(3, 5), Fraction(2, 5)), Fraction(1, 10), ("alfa",)),
    (gone("evaluator", "bo", "beta", changes=True), gone("bid", "alfa", "beta")),
)  # fmt: skip
GAMMA = Certificate(
    "gamma", 3, Margin("gamma", Fraction(900), None), FewestChanges("gamma", ()),
    nearest=NearestWeights("gamma", None, None, (), (("alfa", HALF), ("beta", HALF))),
)  # fmt: skip
STRESS = LotStress(MATRIX, certificates=(BETA, GAMMA), left_out=BETA.without)


def three_bids(stress: LotStress = STRESS, **changed: Any) -> ReportContext:
    """Tell of alfa, first at 650, of beta at 850 and of gamma at 1550."""
    prices = dict(zip(BIDS, (1_000, 1_200, 1_900), strict=True))
    bids = (a_bid(key, price=price, answers=ALL_MET) for key, price in prices.items())
    return told(some_criteria(), scored_material(*bids), stress={"LM": stress}, **changed)
