"""A lot decided without each evaluator, requirement, criterion, bid and price item."""

import time
from fractions import Fraction

from builders import (
    a_bid,
    a_consensus,
    a_correction,
    a_criterion,
    a_life_cycle,
    a_lot,
    a_material,
    a_price_item,
    a_price_leaf,
    a_requirement,
    a_score,
    amounts,
    an_award_rule,
    criteria_of,
)
from sample_workspace import ROOT, SAMPLE
from steps.evaluated_case import by_panel, left_out_of, weighted
from vagval.domain.bid import Claim
from vagval.domain.criterion import PointSource
from vagval.domain.left_out import LeftOut
from vagval.domain.procurement import PanelRule
from vagval.files.workspace import Workspace
from vagval.steps.evaluate import evaluate
from vagval.steps.left_out import left_out
from vagval.steps.left_out_criteria import lot_without, without_weight

MET, NOT_MET = Claim.MET, Claim.NOT_MET


FUNCTION = a_criterion("funktion", weight="0.5", source=PointSource.REQUIREMENTS)
BORS = tuple(
    a_requirement(f"B-{number}", criterion="funktion", points=points)
    for number, points in enumerate((6, 3, 1), start=1)
)


def test_a_scored_requirement_goes_out_of_what_can_be_earned_too() -> None:
    # Alfa has 6 of 10 at 500 kr, beta 4 of 10 at 450 kr: 30 + 25 > 20 + 27.5.
    # Without B-1: alfa 0 of 4, beta 4 of 4. Without B-3: 6 of 9 and 3 of 9, alfa.
    criteria = criteria_of(*BORS, lots=[weighted(FUNCTION, a_price_leaf("0.5"))])
    alfa = a_bid("alfa", price=500, answers={"B-1": MET, "B-2": NOT_MET, "B-3": NOT_MET})
    beta = a_bid("beta", price=450, answers={"B-1": NOT_MET, "B-2": MET, "B-3": MET})
    found = left_out_of(criteria, a_material(alfa, beta))
    assert found["requirement", "B-1"].first == ("beta",)
    assert found["requirement", "B-1"].changes
    assert not found["requirement", "B-3"].changes


def test_without_the_only_requirement_of_a_leaf_its_share_is_undefined() -> None:
    criteria = criteria_of(BORS[0], lots=[weighted(FUNCTION, a_price_leaf("0.5"))])
    found = left_out_of(criteria, a_material(a_bid("alfa", answers={"B-1": MET})))
    assert found["requirement", "B-1"].undecided == "left-out-only-requirement"


def with_mandatory(*given: str) -> dict[tuple[str, str], LeftOut]:
    """Gamma is cheapest and does not meet S-1; beta meets neither S-1 nor S-2."""
    answers = {"alfa": (MET, MET), "beta": (NOT_MET, NOT_MET), "gamma": (NOT_MET, MET)}
    prices = {"alfa": 3, "beta": 1, "gamma": 2}
    bids = (
        a_bid(key, price=prices[key], answers={"S-1": one, "S-2": two})
        for key, (one, two) in answers.items()
    )
    criteria = criteria_of(
        a_requirement("S-1"), a_requirement("S-2"), lots=[a_lot()], panel_rule=PanelRule.MEAN
    )
    return left_out_of(criteria, a_material(*bids, scores=[a_score(3, bid=b) for b in given]))


def test_without_a_mandatory_requirement_the_bids_that_fell_by_it_alone_come_in() -> None:
    found = with_mandatory("alfa", "gamma")
    assert found["requirement", "S-1"].first == ("gamma",)
    assert found["requirement", "S-1"].changes
    assert found["requirement", "S-2"].first == ("alfa",)


def test_a_bid_that_comes_in_and_that_nobody_scored_leaves_it_open() -> None:
    found = with_mandatory("alfa")
    assert found["requirement", "S-1"].undecided == "left-out-not-scored"
    assert found["requirement", "S-2"].undecided == ""


def test_without_a_criterion_the_others_keep_their_proportions() -> None:
    tree = (
        a_price_leaf("0.4"),
        a_criterion("ovrigt", source=None, weight="0.6", threshold="0.5"),
        a_criterion("a", parent="ovrigt", weight="0.5", threshold=2),
        a_criterion("b", parent="ovrigt", weight="0.3"),
        a_criterion("c", parent="ovrigt", weight="0.2"),
    )
    lot = weighted(*tree)
    left = without_weight(lot, "a")
    # Before: pris 0.40, a 0.30, b 0.18, c 0.12. Without a there is 0.70 left.
    weights = {leaf.id: left.global_weight(leaf.id) for leaf in left.leaves}
    assert weights == {
        "pris": Fraction(40, 70),
        "a": 0,
        "b": Fraction(18, 70),
        "c": Fraction(12, 70),
    }
    assert [node.threshold for node in left.criteria] == [None, Fraction(1, 2), None, None, None]
    for parent in ("", "ovrigt"):
        assert sum(each.weight or 0 for each in left.children(parent)) == 1


def test_a_node_with_one_child_weighs_nothing_without_it() -> None:
    node = a_criterion("nod", source=None, weight="0.6", threshold="0.5")
    lot = weighted(a_price_leaf("0.4"), node, a_criterion("a", parent="nod", weight="1"))
    left = without_weight(lot, "a")
    assert {leaf.id: left.global_weight(leaf.id) for leaf in left.leaves} == {"pris": 1, "a": 0}
    assert all(each.threshold is None for each in left.criteria)


def test_each_criterion_in_turn_counts_for_nothing() -> None:
    # Alfa: 5 points at 900 kr = 50 + 5; beta: 3 points at 700 kr = 30 + 15. Alfa is first by 10.
    bids = (a_bid("alfa", price=900), a_bid("beta", price=700))
    consensus = [a_consensus(5), a_consensus(3, bid="beta")]
    found = left_out_of(criteria_of(lots=[by_panel()]), a_material(*bids, consensus=consensus))
    assert found["criterion", "kvalitet"].first == ("beta",)
    assert found["criterion", "pris"].first == ("alfa",)


def test_without_a_criterion_with_amounts_they_are_0() -> None:
    lot = a_lot("LM", a_criterion(deductions=amounts(0, 10, 20, 30, 40, 50)))
    bids = (a_bid("alfa", price=930), a_bid("beta", price=900))
    consensus = [a_consensus(5), a_consensus(1, bid="beta")]
    found = left_out_of(criteria_of(lots=[lot]), a_material(*bids, consensus=consensus))
    assert found["criterion", "kvalitet"].first == ("beta",)
    assert found["criterion", "kvalitet"].changes


def test_without_a_criterion_its_least_points_keep_nobody_out() -> None:
    lot = a_lot("LM", a_criterion(threshold=3), award=an_award_rule("lowest_price"))
    bids = (a_bid("alfa", price=2), a_bid("beta", price=1))
    consensus = [a_consensus(3), a_consensus(2, bid="beta")]
    found = left_out_of(criteria_of(lots=[lot]), a_material(*bids, consensus=consensus))
    assert found["criterion", "kvalitet"].first == ("beta",)


def test_without_a_criterion_it_breaks_no_ties() -> None:
    lot = weighted(
        a_criterion(weight="0.5"), a_price_leaf("0.5"), tie_break=("highest:kvalitet", "drawing")
    )
    leaf = lot.tree.leaves[0]
    assert lot_without(lot, leaf).award.tie_break == ("drawing",)


def test_the_only_criterion_that_weighs_leaves_nothing_to_compare() -> None:
    rule = an_award_rule("fixed_price", {"full_points": "100"}, ())
    lot = a_lot("LM", a_criterion(weight="1"), award=rule)
    material = a_material(a_bid(price=None), consensus=[a_consensus(3)])
    found = left_out_of(criteria_of(lots=[lot]), material)
    assert found["criterion", "kvalitet"].undecided == "left-out-only-criterion"


def test_without_each_bid_a_relative_price_can_turn_two_others_round() -> None:
    # Price points 50 * lowest/price. gamma 10 kr, 0 points: 50. alfa 100 kr, 5 points: 50 + 5 = 55.
    # beta 50 kr, 4 points: 40 + 10 = 50. Without gamma: alfa 50 + 25 = 75, beta 40 + 50 = 90.
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"}, ())
    lot = a_lot("LM", a_criterion(weight="0.5"), a_price_leaf("0.5"), award=rule)
    prices = {"alfa": 100, "beta": 50, "gamma": 10}
    given = {"alfa": 5, "beta": 4, "gamma": 0}
    material = a_material(
        *(a_bid(key, price=price) for key, price in prices.items()),
        consensus=[a_consensus(points, bid=key) for key, points in given.items()],
    )
    found = left_out_of(criteria_of(lots=[lot]), material)
    assert found["bid", "gamma"].changes
    assert found["bid", "gamma"].first == ("beta",)
    assert not found["bid", "alfa"].changes


def test_without_a_price_item_corrections_and_present_values_still_count() -> None:
    # Year 0 and year 1 at 100 %: alfa 100 + 200/2 (900 corrected), beta 150 + 120/2.
    # Without p0: 100 and 60. Without p1: 100 and 150.
    items = [a_price_item("p0", year=0), a_price_item("p1", year=1)]
    criteria = criteria_of(
        lots=[a_lot(award="lowest_price")],
        price_items=items,
        life_cycle=a_life_cycle("1"),
        low_price_share=Fraction(0),
    )
    bids = (
        a_bid("alfa", prices={"p0": 100, "p1": 900}),
        a_bid("beta", prices={"p0": 150, "p1": 120}),
    )
    material = a_material(
        *bids,
        consensus=[a_consensus(3), a_consensus(3, bid="beta")],
        corrections=[a_correction("p1", 900, 200)],
    )
    found = left_out_of(criteria, material)
    assert found["price-item", "p0"].first == ("beta",)
    assert found["price-item", "p1"].first == ("alfa",)


def test_the_only_price_item_leaves_no_price() -> None:
    found = left_out_of(criteria_of(), a_material(a_bid(), consensus=[a_consensus(3)]))
    assert found["price-item", "pris"].undecided == "left-out-only-price"


def test_every_answer_of_the_sample_and_how_long_it_takes() -> None:
    evaluation = evaluate(Workspace(ROOT), SAMPLE)
    before = evaluation.lots
    lot = next(each for each in evaluation.lots if each.lot.id == "LM")
    started = time.perf_counter()
    found = left_out(evaluation, lot)
    assert time.perf_counter() - started < 0.5
    assert evaluation.lots == before
    assert [each.key for each in found if each.kind == "requirement"] == [
        requirement.id for requirement in evaluation.criteria.requirements_of("LM")
    ]
    assert {each.key: each.first for each in found if each.kind == "criterion"} == {
        "pris": ("granit",),
        "anvandbarhet": ("cirrus",),
        "funktion": ("cirrus",),
        "standarder": ("ekens",),
    }
    # RES-S-04 is the only ska-krav that fjallvind does not meet, and the panel scored it before.
    res = next(each for each in evaluation.lots if each.lot.id == "RES")
    without = {each.key: each for each in left_out(evaluation, res)}
    assert without["RES-S-04"].first == ("fjallvind",)
