"""Every case in tests/law/situations, as written by a procurement officer."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from builders import (
    LOT,
    a_criterion,
    a_lot,
    a_scored_bid,
    amounts,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision import Decision
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach

Case = dict[str, Any]
FOLDER = Path(__file__).parent / "situations"
KEYS = {
    "title", "model", "parameters", "tie_break", "criteria", "bids", "drawing",
    "refused", "ranking", "figures", "separated_by", "below_threshold",
}  # fmt: skip
CRITERION_KEYS = {"id", "source", "weight", "threshold", "deductions"}


def cases() -> Iterator[Any]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield pytest.param(case, id=f"{path.stem}: {case['title']['sv']}")


def criterion(given: Case) -> Criterion:
    assert set(given) <= CRITERION_KEYS, "a misspelt key would be passed over in silence"
    return a_criterion(
        given["id"],
        source=PointSource(given.get("source", "panel")),
        weight=given.get("weight"),
        threshold=given.get("threshold"),
        deductions=amounts(*given.get("deductions", ())),
    )


def lot_of(case: Case) -> Lot:
    rules = tuple(case.get("tie_break", ()))
    rule = an_award_rule(case["model"], case.get("parameters", {}), rules)
    return a_lot(LOT, *(criterion(each) for each in case["criteria"]), award=rule)


def bids_of(case: Case, lot: Lot) -> Iterator[ScoredBid]:
    leaves = lot.tree.quality_leaves
    for key, offer in case["bids"].items():
        breaches = (
            ThresholdBreach(leaf, Fraction(points), leaf.threshold, is_share=False)
            for leaf in leaves
            if leaf.threshold is not None and (points := offer["points"][leaf.id]) < leaf.threshold
        )
        yield a_scored_bid(
            key,
            price=offer.get("price"),
            points=offer["points"],
            criteria=leaves,
            breaches=breaches,
        )


def decided(case: Case) -> Decision:
    lot = lot_of(case)
    place = Place("vendors/prov/record/drawings.csv")
    drawn = (Drawing(LOT, tuple(case.get("drawing", ())), "Bo", "Eva", date(2026, 4, 1), place),)
    return decide(scored_bids(*bids_of(case, lot), lot=lot), award_model(lot), drawn)


@pytest.mark.parametrize("case", tuple(cases()))
def test_the_situation_comes_out_as_written(case: Case) -> None:
    assert set(case) <= KEYS, "a misspelt key would be passed over in silence"
    assert ("refused" in case) != ("ranking" in case), "say what must come out"
    if "refused" in case:
        with pytest.raises(RuleError) as stop:
            decided(case)
        assert [fault.code for fault in stop.value.findings] == case["refused"]
        return
    decision = decided(case)
    by_key = {ranked.bid.bid: ranked for ranked in decision.ranking}
    assert {key: ranked.rank for key, ranked in by_key.items()} == case["ranking"]
    assert [bid.bid for bid in decision.below_threshold] == case.get("below_threshold", [])
    for key, figure in case.get("figures", {}).items():
        assert by_key[key].assessment.figure == Fraction(figure)
    for key, rule in case.get("separated_by", {}).items():
        assert by_key[key].separated_by == rule
