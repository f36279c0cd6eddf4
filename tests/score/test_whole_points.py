"""Amounts for whole points, and panel rules that give points between them."""

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_procurement, amounts
from in_words import in_swedish
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.procurement import PanelRule
from vagval.score.whole_points import check_whole_points

DEDUCTING = a_lot("LM", a_criterion("kvalitet", deductions=amounts(0, 1, 2, 3, 4, 5)))


@pytest.mark.parametrize("rule", [PanelRule.MEAN, PanelRule.MEDIAN])
def test_a_rule_that_gives_points_between_amounts_is_refused_before_anyone_bids(
    rule: PanelRule,
) -> None:
    with pytest.raises(RuleError) as refused:
        check_whole_points(a_procurement(DEDUCTING, panel_rule=rule), DEDUCTING)
    (told,) = refused.value.findings
    assert told.code == "deduction-rule-between-points"
    assert f"”{rule.value}”" in in_swedish(told)


@pytest.mark.parametrize(
    ("lot", "rule"),
    [
        (DEDUCTING, PanelRule.CONSENSUS),
        (a_lot("LM", a_criterion("funktion", source=PointSource.REQUIREMENTS)), PanelRule.MEAN),
        (
            a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award="weighted_points"),
            PanelRule.MEAN,
        ),
    ],
)
def test_points_that_are_whole_or_need_no_amount_may_be_given_by_the_rule(
    lot: Lot, rule: PanelRule
) -> None:
    check_whole_points(a_procurement(lot, panel_rule=rule), lot)
