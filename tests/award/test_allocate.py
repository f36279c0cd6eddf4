"""The announced rule for several lots, beside the best bid of each lot on its own."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from award.lots_case import allocated, total, winners
from vagval.domain.admission import OpenQuestion, QuestionKind
from vagval.domain.allocation import CombinedAward
from vagval.domain.lot_rule import LotRuleKind

ORDER = LotRuleKind.LOT_ORDER
TWO_LOTS = {"A": {"alfa": 100, "beta": 130}, "B": {"alfa": 200, "beta": 210}}


@pytest.mark.parametrize("kind", LotRuleKind)
def test_without_limit_and_combinations_nothing_changes(kind: LotRuleKind) -> None:
    allocation = allocated(TWO_LOTS, kind=kind)
    assert allocation.plan == allocation.each_best
    assert winners(allocation) == {"A": "alfa", "B": "alfa"}
    assert allocation.difference == 0
    assert not allocation.is_provisional


def test_a_limit_takes_the_lot_where_the_second_best_costs_least_more() -> None:
    # One lot each: alfa+beta 100 + 210 = 310, beta+alfa 130 + 200 = 330. Best alone 300.
    allocation = allocated(TWO_LOTS, most=1)
    assert winners(allocation) == {"A": "alfa", "B": "beta"}
    assert total(allocation) == 310
    assert allocation.difference == 10
    assert allocation.award("B").passed_over == ("alfa",)
    assert allocation.award("B").rank == 2


def test_in_announced_order_the_first_lot_is_awarded_first_whatever_it_costs() -> None:
    # B first: alfa gets B, and A goes to beta: 130 + 200 = 330, 20 more than the lowest total.
    allocation = allocated(TWO_LOTS, most=1, kind=ORDER, order="BA")
    assert winners(allocation) == {"A": "beta", "B": "alfa"}
    assert total(allocation) == 330
    assert allocation.difference == 30


def test_a_limit_of_two_lets_a_vendor_keep_its_two_best_lots() -> None:
    figures = {
        "A": {"alfa": 100, "beta": 101},
        "B": {"alfa": 100, "beta": 150},
        "C": {"alfa": 100, "beta": 120},
    }
    assert winners(allocated(figures, most=2)) == {"A": "beta", "B": "alfa", "C": "alfa"}
    assert winners(allocated(figures, most=2, kind=ORDER)) == {
        "A": "alfa",
        "B": "alfa",
        "C": "beta",
    }


@pytest.mark.parametrize("kind", LotRuleKind)
def test_a_limit_is_for_the_vendor_however_many_bids_it_has(kind: LotRuleKind) -> None:
    figures = {"A": {"alfa": 100, "beta": 200}, "B": {"alfa-2": 100, "beta": 150}}
    allocation = allocated(figures, most=1, kind=kind)
    assert winners(allocation) == {"A": "alfa", "B": "beta"}


def test_a_lot_that_only_a_vendor_at_its_limit_bids_for_goes_without_a_contract() -> None:
    figures = {"A": {"alfa": 100}, "B": {"alfa": 50}}
    for kind in LotRuleKind:
        allocation = allocated(figures, most=1, kind=kind)
        assert winners(allocation) == {"A": "alfa", "B": ""}
        assert allocation.award("B").passed_over == ("alfa",)
        assert allocation.difference is None


def test_as_many_lots_as_possible_are_awarded_before_the_sum_counts() -> None:
    # alfa alone bids for A; B could go to alfa for 1 or to beta for 1 000.
    figures = {"A": {"alfa": 500}, "B": {"alfa": 1, "beta": 1_000}}
    assert winners(allocated(figures, most=1)) == {"A": "alfa", "B": "beta"}


def test_the_lot_that_stands_last_in_the_order_goes_without_a_contract() -> None:
    figures = {"A": {"alfa": 1}, "B": {"alfa": 900}}
    assert winners(allocated(figures, most=1, order="BA")) == {"A": "", "B": "alfa"}


def test_a_combination_that_changes_the_outcome() -> None:
    # Alone: alfa 100 and beta 200 = 300. beta takes 60 off for both: 130 + 200 − 60 = 270.
    figures = {"A": {"alfa": 100, "beta": 130}, "B": {"alfa": 220, "beta": 200}}
    allocation = allocated(figures, offered={"beta": {"AB": 60}})
    assert winners(allocation) == {"A": "beta", "B": "beta"}
    assert allocation.plan.combined == (
        CombinedAward("AB", ("A", "B"), "beta", "beta", Fraction(60)),
    )
    assert total(allocation) == 270
    assert allocation.difference == -30


def test_a_discount_that_is_too_small_changes_nothing() -> None:
    figures = {"A": {"alfa": 100, "beta": 130}, "B": {"alfa": 220, "beta": 200}}
    allocation = allocated(figures, offered={"beta": {"AB": 29}})
    assert winners(allocation) == {"A": "alfa", "B": "beta"}
    assert allocation.plan.combined == ()


def test_a_combination_counts_every_lot_of_it_against_the_limit() -> None:
    figures = {
        "A": {"alfa": 100, "beta": 110},
        "B": {"alfa": 100, "beta": 110},
        "C": {"alfa": 100, "beta": 101},
    }
    allocation = allocated(figures, most=2, offered={"alfa": {"AB": 5}})
    assert winners(allocation) == {"A": "alfa", "B": "alfa", "C": "beta"}


def test_overlapping_combinations_are_never_added() -> None:
    # AB takes 10 off and BC 12: B is in one contract only, so 12 and not 22.
    figures = {lot: {"alfa": 100} for lot in "ABC"}
    allocation = allocated(figures, offered={"alfa": {"AB": 10, "BC": 12}})
    assert total(allocation) == 288
    assert [each.combination for each in allocation.plan.combined] == ["BC"]


def test_the_same_winners_under_other_contracts_are_no_tie() -> None:
    figures = {lot: {"alfa": 100} for lot in "ABC"}
    allocation = allocated(figures, offered={"alfa": {"AB": 10, "BC": 10}})
    assert (allocation.equal, allocation.is_provisional) == ((), False)


def test_a_bid_that_is_not_ranked_in_a_lot_has_no_combination() -> None:
    figures = {"A": {"alfa": 100, "beta": 130}, "B": {"beta": 200}}
    allocation = allocated(figures, offered={"alfa": {"AB": 500}})
    assert winners(allocation) == {"A": "alfa", "B": "beta"}


def test_equal_sums_are_told_apart_by_the_announced_order() -> None:
    # alfa+beta and beta+alfa both come to 310: the first lot goes to the bid with the better place.
    figures = {"A": {"alfa": 100, "beta": 110}, "B": {"alfa": 200, "beta": 210}}
    assert winners(allocated(figures, most=1)) == {"A": "alfa", "B": "beta"}
    assert winners(allocated(figures, most=1, order="BA")) == {"A": "beta", "B": "alfa"}


@pytest.mark.parametrize("kind", LotRuleKind)
def test_a_tie_that_no_rule_breaks_is_told_and_nothing_is_final(kind: LotRuleKind) -> None:
    figures = {"A": {"alfa": 100, "beta": 100}, "B": {"gamma": 1}}
    allocation = allocated(figures, most=1, kind=kind)
    assert allocation.is_provisional
    assert [plan.winners for plan in (allocation.plan, *allocation.equal)] == [
        ("alfa", "gamma"),
        ("beta", "gamma"),
    ]


@pytest.mark.parametrize("kind", LotRuleKind)
def test_a_tie_in_a_lot_is_settled_where_the_limit_settles_it(kind: LotRuleKind) -> None:
    # alfa and beta tie in B, but alfa gets A and may have no more.
    figures = {"A": {"alfa": 100, "beta": 500}, "B": {"alfa": 100, "beta": 100}}
    allocation = allocated(figures, most=1, kind=kind)
    assert winners(allocation) == {"A": "alfa", "B": "beta"}
    assert not allocation.is_provisional


@pytest.mark.parametrize("kind", LotRuleKind)
def test_many_ties_are_told_without_listing_them_all(kind: LotRuleKind) -> None:
    figures = {lot: dict.fromkeys(("alfa", "beta", "gamma"), 100) for lot in "ABCDEFGH"}
    allocation = allocated(figures, kind=kind)
    assert allocation.is_more
    assert len(allocation.equal) == 11


def test_a_lot_without_bids_is_left_out_of_both_sums() -> None:
    allocation = allocated({"A": {"alfa": 100, "beta": 130}, "B": {}}, most=1)
    assert winners(allocation) == {"A": "alfa", "B": ""}
    assert total(allocation) == 100
    assert allocation.difference == 0


def test_a_provisional_lot_makes_the_allocation_provisional() -> None:
    question = OpenQuestion(QuestionKind.MANDATORY, "alfa", "S-1")
    allocation = allocated(TWO_LOTS, most=1, questions={"A": [question]})
    assert allocation.open_lots == ("A",)
    assert allocation.is_provisional


figures_of_lots = st.dictionaries(
    st.sampled_from("ABC"),
    st.dictionaries(st.sampled_from(["alfa", "beta", "gamma"]), st.integers(1, 20), min_size=1),
    min_size=1,
)


@given(figures=figures_of_lots, most=st.none() | st.integers(1, 3))
def test_the_lowest_total_is_never_above_what_the_order_gives(
    figures: dict[str, dict[str, int]], most: int | None
) -> None:
    lowest, in_order = allocated(figures, most=most), allocated(figures, most=most, kind=ORDER)
    awarded = [sum(bid != "" for bid in each.plan.winners) for each in (lowest, in_order)]
    assert awarded[0] >= awarded[1]
    if lowest.plan.winners.count("") == 0 == in_order.plan.winners.count(""):
        assert total(lowest) <= total(in_order)
