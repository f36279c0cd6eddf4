"""What separates bids with exactly the same figure."""

from datetime import date

import pytest

from builders import LOT, a_scored_bid
from vagval.award.ties import separate
from vagval.domain.errors import UndecidedError
from vagval.domain.place import Place
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBid


def a_drawing(*order: str) -> Drawing:
    place = Place("vendors/prov/record/drawings.csv")
    return Drawing(LOT, order, "Bo", "Eva", date(2026, 4, 1), place)


def bid(key: str, price: int, points: int) -> ScoredBid:
    return a_scored_bid(key, price=price, points={"anvandbarhet": points})


ALFA, BETA, GAMMA = bid("alfa", 100, 3), bid("beta", 90, 2), bid("gamma", 100, 4)
ALL = (ALFA, BETA, GAMMA)


def places(
    *rules: str, drawings: tuple[Drawing, ...] = (), bids: tuple[ScoredBid, ...] = ALL
) -> list[tuple[str, str]]:
    return [
        ("+".join(b.bid for b in separated.bids), separated.by)
        for separated in separate(bids, rules, drawings)
    ]


def test_without_rules_the_tie_stays() -> None:
    assert places() == [("alfa+beta+gamma", "")]


def test_the_lowest_price_comes_first_and_equal_prices_stay_tied() -> None:
    assert places("lowest_price") == [("beta", "lowest_price"), ("alfa+gamma", "lowest_price")]


def test_the_highest_points_of_a_criterion_come_first() -> None:
    rule = "highest:anvandbarhet"
    assert places(rule) == [("gamma", rule), ("alfa", rule), ("beta", rule)]


def test_a_later_rule_is_asked_only_among_those_still_equal() -> None:
    assert places("lowest_price", "highest:anvandbarhet") == [
        ("beta", "lowest_price"),
        ("gamma", "highest:anvandbarhet"),
        ("alfa", "highest:anvandbarhet"),
    ]


def test_a_rule_that_tells_nobody_apart_is_not_named() -> None:
    same = (bid("alfa", 100, 3), bid("beta", 100, 2))
    assert places("lowest_price", "highest:anvandbarhet", bids=same) == [
        ("alfa", "highest:anvandbarhet"),
        ("beta", "highest:anvandbarhet"),
    ]


def test_the_recorded_drawing_decides_in_its_order() -> None:
    drawn = (a_drawing("gamma", "beta", "alfa"),)
    assert places("drawing", drawings=drawn) == [
        ("gamma", "drawing"),
        ("beta", "drawing"),
        ("alfa", "drawing"),
    ]


def test_a_drawing_that_was_not_held_leaves_the_tie() -> None:
    assert places("drawing") == [("alfa+beta+gamma", "")]


def test_a_drawing_without_all_tied_bids_leaves_the_tie() -> None:
    assert places("drawing", drawings=(a_drawing("gamma", "beta"),)) == [("alfa+beta+gamma", "")]


def test_a_drawing_is_never_asked_before_the_rules_that_stand_before_it() -> None:
    drawn = (a_drawing("alfa", "beta", "gamma"),)
    assert places("lowest_price", "drawing", drawings=drawn) == [
        ("beta", "lowest_price"),
        ("alfa", "drawing"),
        ("gamma", "drawing"),
    ]


def test_each_group_is_settled_by_the_drawing_that_was_held_for_it() -> None:
    drawn = (a_drawing("gamma", "alfa"), a_drawing("delta", "beta"))
    delta = bid("delta", 90, 1)
    assert places("lowest_price", "drawing", drawings=drawn, bids=(*ALL, delta)) == [
        ("delta", "drawing"),
        ("beta", "drawing"),
        ("gamma", "drawing"),
        ("alfa", "drawing"),
    ]


def test_two_drawings_that_contradict_each_other_are_refused() -> None:
    drawn = (a_drawing("alfa", "beta", "gamma"), a_drawing("beta", "alfa", "gamma"))
    with pytest.raises(UndecidedError, match="drawings-contradict"):
        places("drawing", drawings=drawn)


def test_a_drawing_recorded_twice_alike_is_one_drawing() -> None:
    drawn = (a_drawing("alfa", "beta", "gamma"), a_drawing("alfa", "beta", "gamma"))
    assert places("drawing", drawings=drawn)[0] == ("alfa", "drawing")


def test_a_missing_price_or_score_is_refused() -> None:
    unpriced = a_scored_bid("delta", price=None)
    with pytest.raises(UndecidedError, match="award-price-missing"):
        places("lowest_price", bids=(ALFA, unpriced))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        places("highest:anvandbarhet", bids=(ALFA, unpriced))
