"""What the rule for several lots does to each lot's own result."""

from award.lots_case import a_rule, lots_of
from in_words import in_swedish
from vagval.award.allocate import allocate
from vagval.award.allocation_effect import evaluated_alone, with_allocation
from vagval.domain.admission import OpenQuestion, QuestionKind
from vagval.domain.evaluation import LotEvaluation

TWO_LOTS = {"A": {"alfa": 100, "beta": 130}, "B": {"alfa": 200, "beta": 210}}


def with_limit(lots: tuple[LotEvaluation, ...], most: int = 1) -> dict[str, LotEvaluation]:
    rule = a_rule([each.lot.id for each in lots], most)
    return {each.lot.id: each for each in with_allocation(lots, allocate(lots, rule))}


def words(lot: LotEvaluation) -> str:
    return in_swedish(*lot.reasons)


def test_the_bid_that_the_rule_gives_a_lot_is_the_one_proposed() -> None:
    lots = with_limit(lots_of(TWO_LOTS))
    assert [lots[key].proposed for key in "AB"] == ["alfa", "beta"]
    assert lots["B"].decision.first == ("alfa",)


def test_a_lot_that_goes_without_a_contract_proposes_nobody() -> None:
    lots = with_limit(lots_of({"A": {"alfa": 1}, "B": {"alfa": 1}}))
    assert (lots["B"].proposed, lots["B"].is_provisional) == ("", False)


def test_a_tie_that_the_limit_settles_keeps_nothing_open() -> None:
    tied = lots_of({"A": {"alfa": 1, "beta": 5}, "B": {"alfa": 1, "beta": 1}})
    assert tied[1].is_provisional
    lots = with_limit(tied)
    assert (lots["B"].proposed, lots["B"].is_provisional, lots["B"].reasons) == ("beta", False, ())


def test_a_tie_that_the_rule_leaves_keeps_every_lot_open() -> None:
    lots = with_limit(lots_of({"A": {"alfa": 1, "beta": 1}, "B": {"gamma": 1}}))
    assert [lots[key].proposed for key in "AB"] == ["", ""]
    assert "inte avgjort vem som får del B" in words(lots["B"])


def test_a_provisional_lot_keeps_the_others_open_and_is_named() -> None:
    question = OpenQuestion(QuestionKind.MANDATORY, "alfa", "S-1")
    lots = with_limit(lots_of(TWO_LOTS, questions={"A": [question]}))
    assert [lots[key].is_provisional for key in "AB"] == [True, True]
    assert "resultatet för A är preliminärt" in words(lots["B"])
    assert "andra delarna" not in words(lots["A"])


def test_a_lot_evaluated_alone_says_that_the_others_decide_too() -> None:
    (lot, _) = lots_of(TWO_LOTS)
    alone = evaluated_alone(lot, a_rule("AB", 1))
    assert (alone.proposed, alone.is_provisional) == ("", True)
    assert "avgörs tillsammans med de andra delarna" in words(alone)
