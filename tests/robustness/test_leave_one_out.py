"""Who would be first without each thing that counted."""

from functools import partial

import pytest

from builders import a_criterion, a_lot, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.decision import Decision
from vagval.domain.errors import RuleError, UndecidedError, finding
from vagval.domain.left_out import LeftOut
from vagval.domain.place import Place
from vagval.robustness.leave_one_out import Without, leave_one_out

LOT = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))


def decided(**prices: int) -> Decision:
    bids = (a_scored_bid(k, price=p, points={"kvalitet": 3}) for k, p in prices.items())
    return decide(scored_bids(*bids, lot=LOT), award_model(LOT))


def test_another_first_bid_is_a_change() -> None:
    (found,) = leave_one_out(
        [Without("criterion", "k", ("alfa",), partial(decided, alfa=2, beta=1))]
    )
    assert (found.first, found.changes, found.before) == (("beta",), True, ("alfa",))


def test_a_tie_with_the_first_bid_is_a_change() -> None:
    (found,) = leave_one_out(
        [Without("criterion", "k", ("alfa",), partial(decided, alfa=1, beta=1))]
    )
    assert (found.first, found.changes) == (("alfa", "beta"), True)


def test_the_next_bid_after_the_first_one_is_gone_is_no_change() -> None:
    (found,) = leave_one_out([Without("bid", "alfa", ("alfa",), partial(decided, beta=1))])
    assert found == LeftOut("bid", "alfa", ("beta",), changes=False, before=("alfa",))


def test_a_criterion_with_the_name_of_a_bid_takes_no_bid_away() -> None:
    (found,) = leave_one_out([Without("criterion", "alfa", ("alfa",), partial(decided, beta=1))])
    assert found.changes


def test_nobody_left_is_told_as_nobody() -> None:
    (found,) = leave_one_out([Without("bid", "alfa", ("alfa",), decided)])
    assert (found.first, found.changes, found.undecided) == ((), False, "")


@pytest.mark.parametrize("error", [UndecidedError, RuleError])
@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("criterion-without-points", "left-out-not-scored"),
        ("criterion-without-value", "left-out-only-requirement"),
        ("award-figure-undefined", "left-out-no-figure"),
    ],
)
def test_a_decision_that_cannot_be_made_says_why(
    error: type[RuleError | UndecidedError], code: str, why: str
) -> None:
    def stopped() -> Decision:
        raise error(finding(code, Place("x")))

    (found,) = leave_one_out([Without("requirement", "S-1", ("alfa",), stopped)])
    assert (found.first, found.changes, found.undecided) == ((), False, why)


def test_the_order_is_that_of_the_cases() -> None:
    cases = [Without("bid", key, ("alfa",), partial(decided, alfa=1)) for key in "cab"]
    assert [each.key for each in leave_one_out(cases)] == ["c", "a", "b"]
