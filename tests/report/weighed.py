# ruff: noqa: ANN401 - a builder takes any field by its name
"""A lot whose weights were examined: five bids on six criteria, told to who reviews."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from builders import a_bid, a_consensus, a_criterion, a_lot, amounts, an_award_rule, named
from report.evaluated import ALL_MET, scored_material, some_criteria, told
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.simulated import Simulated
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import NearestWeights, WeightAnswers
from vagval.domain.weight_space import WeightSpace
from vagval.report.context import ReportContext
from vagval.robustness.integer_problem import Method
from vagval.robustness.lead_by_weight import lead_by_weight
from vagval.robustness.pair_share import pair_shares
from vagval.robustness.smaa import simulate
from vagval.robustness.ternary_map import ternary_map
from vagval.robustness.weight_interval import weight_intervals

NAMES = ("Pris", "Användbarhet", "Funktion", "Informationssäkerhet", "Införande", "Support")
VENDORS = ("Norrsken Journal", "Systematik Norr", "Beta Hälsa", "Gamma Vård", "Delta IT")
POINTS = (
    (420, 310, 500, 250, 380, 300),
    (350, 450, 300, 400, 420, 350),
    (480, 200, 350, 300, 300, 460),
    (300, 400, 420, 420, 300, 330),
    (330, 330, 360, 330, 350, 340),
)
"""In hundredths, totals 372.5, 374.5, 351, 365 and 339: the worked example of the exact answers."""
WEIGHTS = tuple(Fraction(each, 100) for each in (25, 20, 20, 15, 10, 10))
MIXTURE = (("b0", Fraction(2, 5)), ("b1", Fraction(3, 5)))
SHARES = tuple(map(Decimal, ("0.21285111", "0.49037423", "0.19132264", "0.10545202", "0")))
SAMPLES = 1_000


def a_matrix(points: tuple[tuple[int, ...], ...] = POINTS,
             weights: tuple[Fraction, ...] = WEIGHTS) -> DecisionMatrix:  # fmt: skip
    """Make a matrix of bids b0, b1, ... and criteria c0, c1, ..., more is better."""
    return DecisionMatrix(
        tuple(f"b{place:02}" if len(points) > 9 else f"b{place}" for place in range(len(points))),
        tuple(f"c{place}" for place in range(len(weights))),
        (True,) * len(weights),
        weights,
        tuple(tuple(Fraction(each) for each in row) for row in points),
    )


def totals(matrix: DecisionMatrix) -> dict[str, Fraction]:
    """Sum values times weights."""
    return {
        bid: sum((w * v for w, v in zip(matrix.weights, row, strict=True)), Fraction(0))
        for bid, row in zip(matrix.alternatives, matrix.values, strict=True)
    }


def some_answers(matrix: DecisionMatrix, **changed: Any) -> WeightAnswers:
    """Answer what is short to compute; first shares and nearest weights as a test says."""
    sums = totals(matrix)
    first = tuple(bid for bid, total in sums.items() if total == max(sums.values()))
    values: dict[str, Any] = {
        "first_shares": None, "nearest": (), "intervals": weight_intervals(matrix),
    }  # fmt: skip
    pairs = pair_shares(matrix)
    assert pairs is not None
    return WeightAnswers(matrix, first, pairs, **(values | changed))


def nearest_of_five() -> tuple[NearestWeights, ...]:
    """Give the nearest weights of the worked example, where they are short to write."""
    moved = Fraction(1, 175)
    # 2 behind, and 350 gained by each unit of weight that moves from c3 to c2.
    after = (WEIGHTS[0], WEIGHTS[1], WEIGHTS[2] + moved, WEIGHTS[3] - moved, *WEIGHTS[4:])
    return (
        NearestWeights("b0", after, moved, ("b1",)),
        NearestWeights("b4", None, None, (), MIXTURE),
    )


def a_run(matrix: DecisionMatrix, method: Method = "weighted_sum") -> Simulated:
    """Simulate a thousand draws."""
    return simulate(matrix, WeightSpace(len(matrix.criteria)), SAMPLES, seed=1, method=method)


def stressed(matrix: DecisionMatrix, answers: WeightAnswers | None = None,
             free: tuple[Simulated, ...] = ()) -> LotStress:  # fmt: skip
    """Put the answers of one lot together."""
    return LotStress(
        matrix, answers or some_answers(matrix), free, lead=lead_by_weight(matrix),
        ternary=ternary_map(matrix),
    )  # fmt: skip


def weighed(
    stress: LotStress,
    names: tuple[str, ...] = NAMES,
    vendors: Mapping[str, str] | None = None,
    **changed: Any,
) -> ReportContext:
    """Tell of a lot with these bids and criteria, ranked as their totals are."""
    matrix = stress.matrix
    assert matrix is not None
    leaves = tuple(
        replace(a_criterion(key, deductions=amounts(*range(6))), name=named(name))
        for key, name in zip(matrix.criteria, names, strict=True)
    )
    lot = a_lot("LM", *leaves, award=an_award_rule(tie_break=()))
    known = vendors or dict(zip(matrix.alternatives, VENDORS, strict=False))
    bids = tuple(
        # Alike but for the price, which puts them in the order of their totals.
        a_bid(bid, vendor=known.get(bid, f"Leverantör {bid}"), price=round(100_000 - total * 100),
              answers=ALL_MET)
        for bid, total in totals(matrix).items()
    )  # fmt: skip
    agreed = tuple(a_consensus(3, bid=bid.id, criterion=leaf.id) for bid in bids for leaf in leaves)
    context = told(some_criteria(lots=(lot,)), scored_material(*bids, consensus=agreed), **changed)
    return replace(context, stress={"LM": stress})
