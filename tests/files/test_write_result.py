"""The result is written for other programs: exact figures, no floats, the same bytes each time."""

import json
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from builders import (
    a_bid,
    a_lot,
    a_material,
    a_scored_bid,
    an_admission,
    an_admitted,
    criteria_of,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.domain.assessment import Assessment
from vagval.domain.decision import Decision, RankedBid
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.lock import Lock
from vagval.files.write_result import write_result

LOCK = Lock("prov", 1, datetime(2026, 1, 14, tzinfo=UTC), ("A", "B"), "", (), "f" * 64)
THIRD = Fraction(1000, 3)


def an_evaluation() -> Evaluation:
    bid, lot = a_bid(), a_lot()
    scored = a_scored_bid("alfa", points={"kvalitet": 3})
    ranked = RankedBid(scored, 1, Assessment("alfa", THIRD, "money", tuple))
    evaluation = LotEvaluation(
        lot,
        award_model(lot),
        an_admission(an_admitted(bid)),
        scored_bids(scored, lot=lot),
        Decision(lot.id, "value_deduction", (ranked,)),
    )
    return Evaluation(criteria_of(), LOCK, a_material(bid), (evaluation,))


def test_figures_are_written_exactly(tmp_path: Path) -> None:
    write_result(tmp_path / "result.json", an_evaluation())
    text = (tmp_path / "result.json").read_text(encoding="utf-8")
    (lot,) = json.loads(text, parse_float=lambda number: number)["lots"]
    assert lot["proposed"] == "alfa"
    assert lot["ranking"][0]["figure"] == "1000/3"
    assert lot["ranking"][0]["points"] == {"kvalitet": "3"}
    assert lot["admission"][0]["evaluated"] == "1000"


def test_the_bytes_are_the_same_each_time(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        write_result(tmp_path / name, an_evaluation())
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
