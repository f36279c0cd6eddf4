"""A lot decided without each evaluator, by the published rule or by what was agreed."""

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_score,
    amounts,
    an_evaluator,
    criteria_of,
)
from steps.evaluated_case import by_panel, evaluated, left_out_of
from vagval.domain.left_out import LeftOut
from vagval.domain.lot import Lot
from vagval.domain.procurement import PanelRule
from vagval.domain.score_sheet import PanelScore


def scores(**given: str) -> list[PanelScore]:
    """Give points by evaluator: a digit for each of the bids alfa, beta."""
    return [
        a_score(int(points), evaluator=evaluator, bid=bid)
        for evaluator, each in given.items()
        for bid, points in zip(("alfa", "beta"), each, strict=False)
    ]


def test_without_an_evaluator_the_published_mean_is_taken_of_the_others() -> None:
    # All: alfa (5 + 1 + 3)/3 = 3, beta (0 + 4 + 4)/3 = 2.67, same price: alfa first. Without anna:
    # alfa 2, beta 4. Without bo: alfa 4, beta 2. Without eva: alfa 3, beta 2.
    criteria = criteria_of(lots=[by_panel()], panel_rule=PanelRule.MEAN)
    given = scores(anna="50", bo="14", eva="34")
    found = left_out_of(criteria, a_material(a_bid("alfa"), a_bid("beta"), scores=given))
    assert found["evaluator", "anna"] == LeftOut(
        "evaluator", "anna", ("beta",), changes=True, before=("alfa",)
    )
    assert found["evaluator", "bo"].first == ("alfa",)
    assert found["evaluator", "eva"].first == ("alfa",)


def test_without_an_evaluator_the_published_median_is_taken_of_the_others() -> None:
    # All: alfa has the median of 0, 3, 3 = 3, beta of 2, 2, 5 = 2. Without bo: 1.5 and 3.5.
    criteria = criteria_of(lots=[by_panel()], panel_rule=PanelRule.MEDIAN)
    given = scores(anna="02", bo="32", eva="35")
    found = left_out_of(criteria, a_material(a_bid("alfa"), a_bid("beta"), scores=given))
    assert found["evaluator", "bo"].first == ("beta",)
    assert found["evaluator", "bo"].changes


def test_the_only_evaluator_leaves_nothing_to_score_by() -> None:
    criteria = criteria_of(lots=[by_panel()], panel_rule=PanelRule.MEAN)
    found = left_out_of(criteria, a_material(a_bid(), scores=[a_score(3)]))
    assert found["evaluator", "anna"].undecided == "left-out-not-scored"


def agreed(lot: Lot, **given: str) -> dict[tuple[str, str], LeftOut]:
    """Alfa has agreed on 5 points, beta on 3; prices are alike."""
    consensus = [a_consensus(5), a_consensus(3, bid="beta")]
    bids = (a_bid("alfa"), a_bid("beta"))
    material = a_material(*bids, scores=scores(**given), consensus=consensus)
    return left_out_of(criteria_of(lots=[lot]), material)


def test_agreed_points_have_no_evaluator_in_them() -> None:
    # By the award alfa is first. By the mean of all it is alfa 3, beta 2.5; without anna 1 and 3.
    found = agreed(by_panel(), anna="52", bo="13")
    assert found["evaluator", "anna"] == LeftOut(
        "evaluator", "anna", ("beta",), changes=True, basis="evaluators-mean", before=("alfa",)
    )
    assert not found["evaluator", "bo"].changes


def test_a_change_counts_only_against_the_mean_of_all() -> None:
    # The panel agreed on alfa, but the mean of all has beta first, with anyone and without.
    found = agreed(by_panel(), anna="12", bo="13")
    assert found["evaluator", "anna"].before == ("beta",)
    assert not found["evaluator", "anna"].changes


def test_the_mean_is_taken_of_published_amounts_and_not_of_points_between_them() -> None:
    # 0, 0, 0, 100, 300, 900: alfa 5 and 1 give (900 + 0)/2 = 450; beta 4 and 4 give 300. By the
    # points alone alfa would have 3, worth 100. Without anna: alfa 0, beta 300.
    lot = a_lot("LM", a_criterion(deductions=amounts(0, 0, 0, 100, 300, 900)))
    found = agreed(lot, anna="54", bo="14")
    assert found["evaluator", "anna"].before == ("alfa",)
    assert found["evaluator", "anna"].first == ("beta",)
    assert found["evaluator", "bo"].first == ("alfa",)


def test_a_cell_that_no_evaluator_scored_cannot_be_told() -> None:
    found = agreed(by_panel(), anna="5")
    assert found["evaluator", "anna"].undecided == "left-out-not-scored"


def test_an_evaluator_whose_points_nothing_is_published_for_is_undecided_and_in_no_mean() -> None:
    # Amounts for 1, 3 and 5 points: 0, 100 and 900. Bo gave alfa 2, which has none. By the others:
    # alfa (900 + 0)/2 = 450, beta (100 + 100)/2 = 100. Without anna: alfa 0, beta 100.
    table = tuple(each for each in amounts(0, 0, 0, 100, 300, 900) if each[0] in {1, 3, 5})
    found = agreed(a_lot("LM", a_criterion(deductions=table)), anna="53", bo="23", eva="13")
    assert found["evaluator", "bo"].undecided == "left-out-own-points-unpublished"
    assert found["evaluator", "bo"].before == ("alfa",)
    assert found["evaluator", "anna"].first == ("beta",)
    assert found["evaluator", "eva"].first == ("alfa",)


def test_evaluators_of_other_lots_are_not_asked_about() -> None:
    criteria = criteria_of(lots=[by_panel()], panel_rule=PanelRule.MEAN)
    other = a_score(1, evaluator="ove", lot="PV")
    material = a_material(a_bid(), evaluators=[an_evaluator("ove")], scores=[a_score(3), other])
    assert ("evaluator", "ove") not in left_out_of(criteria, material)
    assert evaluated(criteria, material).lots[0].decision.first == ("alfa",)
