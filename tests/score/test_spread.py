"""How far the evaluators are apart, and who is farthest."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_criterion, a_lot, a_procurement, a_score
from vagval.domain.criterion import PointSource
from vagval.domain.scored_bids import Spread
from vagval.score.spread import spreads

LOT = a_lot()
PROCUREMENT = a_procurement(LOT)


def the_spread(*points: int) -> Spread:
    scores = tuple(a_score(p, evaluator=f"e{n + 1}") for n, p in enumerate(points))
    (spread,) = spreads(PROCUREMENT, LOT, ["alfa"], scores)
    return spread


def test_the_spread_is_the_difference_as_a_share_of_the_scale() -> None:
    spread = the_spread(2, 4, 5)
    assert (spread.lowest, spread.highest) == (2, 5)
    assert spread.share == Fraction(3, 5)


def test_a_spread_is_wide_only_above_the_published_share() -> None:
    # 0.4 of the scale 0-5 is 2 points
    assert not the_spread(2, 4).is_wide
    assert the_spread(1, 4).is_wide


@pytest.mark.parametrize(
    ("points", "farthest"),
    [
        # the 2 is 2 from the median 4 of 3, 4, 4, 5; the others are nearer (Lancashire Care)
        ((3, 4, 4, 2, 5), ("e4",)),
        # score_entry.md 9.2, columns 6 and 7
        ((3, 3, 4), ("e3",)),
        ((1, 1, 2), ("e3",)),
        # 4 and 2 are both 1.5 from the median of the others
        ((4, 3, 2), ("e1", "e3")),
        ((0, 5), ("e1", "e2")),
        ((3, 3, 3), ()),
    ],
)
def test_the_farthest_evaluator_is_measured_against_the_median_of_the_others(
    points: tuple[int, ...], farthest: tuple[str, ...]
) -> None:
    assert the_spread(*points).farthest == farthest


def test_one_evaluator_alone_has_no_spread() -> None:
    assert spreads(PROCUREMENT, LOT, ["alfa"], (a_score(),)) == ()


def test_only_the_bids_asked_for_and_the_lots_panel_criteria_are_measured() -> None:
    lot = a_lot(
        "LM", a_criterion("b"), a_criterion("a"), a_criterion("k", source=PointSource.REQUIREMENTS)
    )
    scores = tuple(
        a_score(n, evaluator=f"e{n}", bid=bid, criterion=criterion, lot=where)
        for n in (1, 2)
        for bid in ("beta", "alfa", "gamma")
        for criterion in ("a", "b", "k")
        for where in ("LM", "PV")
    )
    found = spreads(a_procurement(lot), lot, ["beta", "alfa"], scores)
    assert [(s.bid, s.criterion) for s in found] == [
        ("alfa", "b"),
        ("alfa", "a"),
        ("beta", "b"),
        ("beta", "a"),
    ]


@given(points=st.lists(st.integers(0, 5), min_size=2, max_size=7), data=st.data())
def test_the_order_of_the_sheets_never_matters(points: list[int], data: st.DataObject) -> None:
    scores = [a_score(p, evaluator=f"e{n}") for n, p in enumerate(points)]
    shuffled = tuple(data.draw(st.permutations(scores)))
    first = spreads(PROCUREMENT, LOT, ["alfa"], tuple(scores))
    assert spreads(PROCUREMENT, LOT, ["alfa"], shuffled) == first


@given(points=st.lists(st.integers(0, 5), min_size=2, max_size=7))
def test_someone_is_farthest_exactly_when_they_differ(points: list[int]) -> None:
    assert bool(the_spread(*points).farthest) == (len(set(points)) > 1)
