"""Points are worth the share that is published for them, where a table is published."""

from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_score,
    an_admission,
    an_admitted,
    an_award_rule,
    criteria_of,
)
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.errors import UndecidedError
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import PanelRule
from vagval.domain.scored_bids import CriterionScore, ScoredBids
from vagval.score.score_lot import score_lot

LEVELS = ("0", "0", "0.1", "0.5", "0.5", "1")
ALFA = an_admission(an_admitted(a_bid("alfa"), price=1_000))


def a_lot_with(*level_shares: str, threshold: str | None = None) -> Lot:
    node = a_criterion("mervärde", source=None, weight="0.6", threshold=threshold)
    leaf = a_criterion(parent="mervärde", weight=1, level_shares=level_shares)
    rule = an_award_rule("lowest_price_ratio", {"full_points": "100"})
    return a_lot("LM", node, leaf, a_price_leaf(), award=rule)


def scored(lot: Lot, material: Material, rule: PanelRule = PanelRule.CONSENSUS) -> ScoredBids:
    return score_lot(criteria_of(lots=[lot], panel_rule=rule), "LM", ALFA, material)


def the_score(points: int, *level_shares: str) -> CriterionScore:
    agreed = a_material(consensus=[a_consensus(points)])
    return scored(a_lot_with(*level_shares), agreed).bids[0].scores[0]


@pytest.mark.parametrize(("points", "share"), [*enumerate(LEVELS)])
def test_each_level_has_its_published_share(points: int, share: str) -> None:
    score = the_score(points, *LEVELS)
    assert score.points == points
    assert score.share == Fraction(share)


def test_without_a_table_a_straight_line_holds() -> None:
    assert the_score(3).share == Fraction(3, 5)


def test_the_steps_say_what_the_table_gives() -> None:
    assert in_swedish(*the_score(3, *LEVELS).steps).splitlines()[-1] == (
        "Enligt tabellen ger 3 poäng 50 % av kriteriet."
    )


def test_the_award_and_the_threshold_above_use_the_published_share() -> None:
    # 3 of 5 points are worth 0.5: 100 · (0.6 · 0.5 + 0.4 · 1) = 70; on a straight line 76.
    lot = a_lot_with(*LEVELS, threshold="0.5")
    reaching = scored(lot, a_material(consensus=[a_consensus(3)]))
    decision = decide(reaching, award_model(lot))
    assert decision.ranking[0].assessment.figure == 70
    (below,) = scored(lot, a_material(consensus=[a_consensus(2)])).bids
    assert below.breaches[0].reached == Fraction(1, 10)


def test_no_line_of_the_award_says_that_the_share_is_one_of_the_scale() -> None:
    agreed = a_material(consensus=[a_consensus(3)])
    for model in ("lowest_price_ratio", "fixed_price"):
        price = [a_price_leaf()] if model == "lowest_price_ratio" else []
        leaf = a_criterion(weight="0.6" if price else 1, level_shares=LEVELS)
        rule = an_award_rule(model, {"full_points": "100"}, ())
        lot = a_lot("LM", leaf, *price, award=rule)
        (ranked,) = decide(scored(lot, agreed), award_model(lot)).ranking
        text = in_swedish(*ranked.assessment.steps)
        assert "ger enligt tabellen andelen 1/2." in text
        assert "är andelen" not in text


def test_points_between_two_levels_have_no_published_share() -> None:
    own = a_material(scores=[a_score(3, evaluator="anna"), a_score(4, evaluator="bo")])
    with pytest.raises(UndecidedError) as error:
        scored(a_lot_with(*LEVELS), own, PanelRule.MEAN)
    assert "3,5 poäng ligger mellan två hela poäng" in in_swedish(*error.value.findings)


def test_points_without_a_published_share_are_refused() -> None:
    with pytest.raises(UndecidedError) as error:
        the_score(3, "0", "1")
    assert [finding.code for finding in error.value.findings] == ["level-not-published"]
    assert in_swedish(*error.value.findings)
