"""Which changes of points a lot's published scales allow."""

from fractions import Fraction

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_requirement,
    a_score,
    amounts,
    an_award_rule,
    criteria_of,
)
from steps.evaluated_case import evaluated
from vagval.domain.bid import Claim
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.grade_flips import GradeChange
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.scored_bids import CriterionScore
from vagval.steps.grade_changes import aims, grade_flips_of, point_field

SCALE = {"full_points": "100", "price_full": "0", "price_zero": "1000", "outside": "continue"}
FUNCTION = a_criterion("funktion", weight="0.5", source=PointSource.REQUIREMENTS)
TWO = (
    a_requirement("B-1", criterion="funktion", points=6),
    a_requirement("B-2", criterion="funktion", points=4),
)


def weighted(leaf: Criterion, *more: Criterion) -> Lot:
    rule = an_award_rule("weighted_points", {**SCALE}, ())
    return a_lot("LM", leaf, *more, a_price_leaf("0.5"), award=rule)


def changes(criteria: Criteria, material: Material) -> dict[tuple[str, str, int], GradeChange]:
    """Give the changes there are, by bid, requirement and new value."""
    evaluation = evaluated(criteria, material)
    field = point_field(evaluation, evaluation.lots[0])
    found = (each.change for each in field.changes)
    return {(each.bid, each.requirement, int(each.after)): each for each in found}


def test_every_level_of_the_scale_is_a_change_but_the_present_one() -> None:
    criteria = criteria_of(lots=[weighted(a_criterion(weight="0.5"))])
    found = changes(criteria, a_material(a_bid(), consensus=[a_consensus(3)]))
    assert {key[2]: each.steps for key, each in found.items()} == {0: 3, 1: 2, 2: 1, 4: 1, 5: 2}


def test_points_between_what_evaluators_gave_are_marked_as_given() -> None:
    criteria = criteria_of(lots=[weighted(a_criterion(weight="0.5"))])
    scores = [a_score(1), a_score(4, evaluator="bo")]
    found = changes(criteria, a_material(a_bid(), scores=scores, consensus=[a_consensus(3)]))
    assert [key[2] for key, each in found.items() if each.is_given] == [1, 2, 4]


def test_from_a_mean_to_the_next_level_is_a_step() -> None:
    # (3 + 4)/2 = 3.5: 4 and 3 are a part of a step away, 5 and 2 two steps.
    criteria = criteria_of(lots=[weighted(a_criterion(weight="0.5"))], panel_rule=PanelRule.MEAN)
    found = changes(criteria, a_material(a_bid(), scores=[a_score(3), a_score(4, evaluator="bo")]))
    assert {key[2]: each.steps for key, each in found.items()} == {
        0: 4,
        1: 3,
        2: 2,
        3: 1,
        4: 1,
        5: 2,
    }
    assert found["alfa", "", 4].before == Fraction(7, 2)


def test_levels_without_a_published_amount_are_no_changes() -> None:
    leaf = a_criterion(deductions=((1, amounts(0)[0][1]), (3, amounts(9)[0][1])))
    criteria = criteria_of(lots=[a_lot("LM", leaf)])
    found = changes(criteria, a_material(a_bid(), consensus=[a_consensus(3)]))
    assert [key[2] for key in found] == [1]


def test_compliance_points_are_those_of_the_table() -> None:
    leaf = a_criterion(
        weight="0.5", source=PointSource.COMPLIANCE, degree_points=[("0", 0), ("0.5", 2), ("1", 5)]
    )
    needed = a_requirement("B-1", criterion="kvalitet", points=1, evidence="certificate")
    criteria = criteria_of(needed, lots=[weighted(leaf)])
    found = changes(criteria, a_material(a_bid(answers={"B-1": Claim.MET})))
    assert {key[1:]: each.steps for key, each in found.items()} == {("", 2): 2, ("", 5): 5}


def test_a_requirement_is_met_or_not_and_partly_can_become_both() -> None:
    criteria = criteria_of(*TWO, lots=[weighted(FUNCTION)], partly_share=Fraction(1, 2))
    answers = {"B-1": Claim.MET, "B-2": Claim.PARTLY}
    found = changes(criteria, a_material(a_bid(answers=answers)))
    assert {key[1:]: (int(each.before), each.steps) for key, each in found.items()} == {
        ("B-1", 0): (6, 1),
        ("B-2", 0): (2, 1),
        ("B-2", 4): (2, 1),
    }


def test_a_requirement_changes_the_share_of_its_criterion_by_what_it_gives() -> None:
    # alfa 6 of 10 at 500 kr: 30 + 25 = 55; beta 4 of 10 at 400 kr: 20 + 30 = 50. Without B-1 alfa
    # has 25; with B-2 beta stays, and with B-1 beta has all: 80.
    criteria = criteria_of(*TWO, lots=[weighted(FUNCTION)])
    alfa = a_bid("alfa", price=500, answers={"B-1": Claim.MET, "B-2": Claim.NOT_MET})
    beta = a_bid("beta", price=400, answers={"B-1": Claim.NOT_MET, "B-2": Claim.MET})
    evaluation = evaluated(criteria, a_material(alfa, beta))
    found = grade_flips_of(evaluation, evaluation.lots[0])
    assert [(each.change.bid, each.change.requirement) for each in found.single] == [
        ("alfa", "B-1"),
        ("beta", "B-1"),
    ]
    (fewest,) = found.fewest
    assert [each.requirement for each in fewest.changes] == ["B-1"]


def test_several_requirements_on_one_criterion_add_up() -> None:
    # alfa 10 of 10 at 500 kr: 50 + 25 = 75; beta 0 of 10 at 400 kr: 30. B-1 and B-2 give 80.
    criteria = criteria_of(*TWO, lots=[weighted(FUNCTION)])
    both = dict.fromkeys(("B-1", "B-2"), Claim.MET)
    neither = dict.fromkeys(both, Claim.NOT_MET)
    material = a_material(
        a_bid("alfa", price=500, answers=both), a_bid("beta", price=400, answers=neither)
    )
    evaluation = evaluated(criteria, material)
    (fewest,) = grade_flips_of(evaluation, evaluation.lots[0]).fewest
    assert {each.requirement for each in fewest.changes} == {"B-1", "B-2"}
    assert {each.bid for each in fewest.changes} == {"beta"}


def worths(lot: Lot, points: int) -> list[tuple[Fraction, ...]]:
    """Give what points on the first leaf are worth for each aim."""
    leaf = lot.tree.quality_leaves[0]
    score = CriterionScore(leaf, Fraction(points), Fraction(5), Fraction(points, 5))
    return [aim(score) for aim in aims(lot)]


def test_points_aim_at_the_figure_the_tie_break_and_each_least_value() -> None:
    rule = an_award_rule("weighted_points", {**SCALE}, ("lowest_price", "highest:kvalitet"))
    node = a_criterion("nod", source=None, weight="0.5", threshold="0.3")
    leaf = a_criterion(parent="nod", weight="0.4", threshold=2)
    other = a_criterion("drift", parent="nod", weight="0.6")
    lot = a_lot("LM", node, leaf, other, a_price_leaf("0.5"), award=rule)
    # 0.5 * 0.4 * 3/5 in the whole and 3 points in the tie-break; 0.4 * 3/5 of the node; 3 points.
    assert worths(lot, 3) == [(Fraction(3, 25), Fraction(3)), (Fraction(6, 25),), (Fraction(3),)]


def test_in_an_order_of_priority_points_aim_at_their_place() -> None:
    rule = an_award_rule("priority_order", {"order": "price kvalitet"}, ())
    assert worths(a_lot("LM", a_criterion(), award=rule), 3) == [(Fraction(0), Fraction(3))]


def test_where_price_alone_decides_points_aim_at_nothing() -> None:
    assert worths(
        a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=())), 3
    ) == [()]
