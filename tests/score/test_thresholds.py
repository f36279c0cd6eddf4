"""Published least values."""

from fractions import Fraction

import pytest

from builders import (
    SCALE,
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_requirement,
    an_admission,
    an_admitted,
    criteria_of,
)
from in_words import in_swedish
from vagval.domain.admission import RequirementStatus
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import RuleError
from vagval.domain.record import RequirementResult
from vagval.domain.scale import Scale
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach
from vagval.score.score_lot import score_lot


def scored(
    *criteria: Criterion,
    points: dict[str, dict[str, int]],
    scale: Scale = SCALE,
) -> tuple[ScoredBid, ...]:
    lots = [a_lot("LM", *criteria, award="weighted_points")]
    agreed = [
        a_consensus(given, bid=bid, criterion=leaf)
        for bid, leaves in points.items()
        for leaf, given in leaves.items()
    ]
    admission = an_admission(*(an_admitted(a_bid(bid)) for bid in points))
    material = a_material(consensus=agreed)
    return score_lot(criteria_of(lots=lots, scales=(scale,)), "LM", admission, material).bids


def test_montte_59_is_out_and_60_is_in() -> None:
    # fallen_evaluations.md row 6, C-546/16 Montte: threshold 60, bids 59/60/90
    teknik = a_criterion("teknik", weight=1, threshold=60)
    bids = scored(
        teknik,
        points={"a": {"teknik": 59}, "b": {"teknik": 60}, "c": {"teknik": 90}},
        scale=Scale("kvalitet", 0, 100),
    )
    breach = ThresholdBreach(teknik, Fraction(59), Fraction(60), is_share=False)
    assert [bid.breaches for bid in bids] == [(breach,), (), ()]


def test_patient_safety_is_a_floor_and_not_an_average() -> None:
    # fallen_evaluations.md row 42: safety 1 of 5 with floor 3, total best
    safety = a_criterion("patientsäkerhet", weight="0.1", threshold=3)
    rest = a_criterion("kvalitet", weight="0.9")
    best, other = scored(
        safety,
        rest,
        points={
            "alfa": {"patientsäkerhet": 1, "kvalitet": 5},
            "beta": {"patientsäkerhet": 3, "kvalitet": 1},
        },
    )
    assert [breach.criterion.id for breach in best.breaches] == ["patientsäkerhet"]
    assert other.breaches == ()


def tree_of(share: str) -> tuple[Criterion, ...]:
    return (
        a_criterion("funktion", source=None, weight=1, threshold=share),
        a_criterion("vård", parent="funktion", source=None, weight="0.75"),
        a_criterion("läkemedel", parent="vård", weight="0.4"),
        a_criterion("remiss", parent="vård", weight="0.6"),
        a_criterion("teknik", parent="funktion", weight="0.25"),
    )


def test_a_nodes_share_is_the_weighted_mean_of_the_shares_below_it() -> None:
    # 0.75 * (0.4 * 1/5 + 0.6 * 5/5) + 0.25 * 0/5 = 0.75 * 0.68 = 0.51
    points = {"alfa": {"läkemedel": 1, "remiss": 5, "teknik": 0}}
    (bid,) = scored(*tree_of("0.51"), points=points)
    assert bid.breaches == ()
    (bid,) = scored(*tree_of("0.52"), points=points)
    (breach,) = bid.breaches
    assert breach.reached == Fraction("0.51")
    assert breach.is_share


def test_a_requirements_leafs_threshold_is_a_share() -> None:
    leaf = a_criterion("krav", weight=1, source=PointSource.REQUIREMENTS, threshold="0.8")
    statuses = tuple(
        RequirementStatus(
            a_requirement(f"B-{n}", criterion="krav", points=1),
            "alfa",
            None,
            None,
            None,
            RequirementResult.MET if n < 3 else RequirementResult.NOT_MET,
            "basis-claimed",
        )
        for n in range(4)
    )
    criteria = criteria_of(lots=[a_lot("LM", leaf, award="lowest_price")])
    admission = an_admission(an_admitted(a_bid(), statuses=statuses))
    (breach,) = score_lot(criteria, "LM", admission, a_material()).bids[0].breaches
    assert (breach.reached, breach.threshold, breach.is_share) == (
        Fraction(3, 4),
        Fraction(4, 5),
        True,
    )


def refused(*criteria: Criterion) -> list[str]:
    with pytest.raises(RuleError) as error:
        scored(*criteria, points={"alfa": {"läkemedel": 5}})
    assert in_swedish(*error.value.findings)
    return [finding.code for finding in error.value.findings]


def test_a_node_without_weights_below_it_has_no_share() -> None:
    node = a_criterion("funktion", source=None, threshold="0.5")
    assert refused(node, a_criterion("läkemedel", parent="funktion")) == [
        "threshold-without-weights"
    ]


def test_a_node_over_price_has_no_share() -> None:
    node = a_criterion("allt", source=None, weight=1, threshold="0.5")
    leaf = a_criterion("läkemedel", parent="allt", weight="0.6")
    price = a_criterion("pris", parent="allt", weight="0.4", source=PointSource.PRICE)
    assert refused(node, leaf, price) == ["threshold-over-price"]


def test_a_threshold_beside_price_is_fine() -> None:
    (bid,) = scored(
        a_price_leaf("0.4"),
        a_criterion("kvalitet", weight="0.6", threshold=3),
        points={"alfa": {"kvalitet": 2}},
    )
    assert len(bid.breaches) == 1
