"""What is said of a share or an interval is never more than what holds."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from report.weighed import a_matrix, stressed, weighed
from vagval.domain.simulated import Simulated
from vagval.domain.weight_answers import WeightInterval
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.weight_words import ends, method_name, ordered, seen, tenths, widest

RUN = Simulated("promethee2", 1, ("a", "b"), ("x",), 0, 100, 100, ((30, 70), (70, 30)),
                ((0, 30), (70, 0)), ((3,), (7,)))  # fmt: skip


@cache
def a_report() -> LotReport:
    return lot_reports(weighed(stressed(a_matrix())))[0]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("share", "written"),
    [("0", "0 %"), ("0.0004", "under 0,1 %"), ("0.1236", "12,4 %"), ("0.9996", "över 99,9 %"),
     ("1", "100 %")],
)  # fmt: skip
def test_only_nothing_is_0_and_only_all_is_100(share: str, written: str) -> None:
    assert plain(tenths(a_report(), Fraction(share))) == written


def test_a_share_carries_its_half_width_rounded_up() -> None:
    # 1.96 * sqrt(0.3 * 0.7 / 100) = 8.98 per cent; never seen: under 3 of 100.
    assert plain(seen(a_report(), RUN, 30)) == "30 % ± 9 %"
    assert plain(seen(a_report(), RUN, 0)) == "i ingen dragning (under 3 %)"
    assert plain(seen(a_report(), RUN, 100)) == "i alla dragningar (över 97 %)"
    assert widest(RUN) == Fraction(9, 100)


def test_almost_nothing_and_almost_all_are_told_by_their_outer_ends() -> None:
    # 4 of 10 000: 0.04 per cent, and 1.96 * sqrt(0.0004 * 0.9996 / 10000) = 0.039.
    many = replace(RUN, tried=10_000, samples=10_000, ranks=((4, 9_996), (9_996, 4)))
    assert plain(seen(a_report(), many, 4)) == "högst 0,1 %"
    assert plain(seen(a_report(), many, 9_996)) == "minst 99,9 %"


def test_ends_are_rounded_inwards_and_finer_where_the_weight_is_close() -> None:
    wide = WeightInterval("use", Fraction(1, 4), Fraction(2, 27), Fraction(13, 48))
    assert tuple(map(plain, ends(a_report(), wide))) == ("7,5 %", "27 %")
    close = WeightInterval("use", Fraction(1, 4), Fraction("0.24996"), Fraction("0.25004"))
    assert tuple(map(plain, ends(a_report(), close))) == ("25 %", "25 %")


def test_an_interval_that_its_own_weight_is_outside_of_is_a_fault_of_ours() -> None:
    wrong = WeightInterval("use", Fraction(1, 4), Fraction(1, 2), Fraction(1))
    with pytest.raises(ValueError, match="not first at its own weights"):
        ends(a_report(), wrong)


def test_bids_stand_in_the_order_of_the_award_and_unknown_ones_last() -> None:
    assert ordered(a_report(), ("b4", "okänd", "b0", "b1")) == (3, 2, 0, 1)


def test_methods_are_named() -> None:
    assert method_name(a_report(), "promethee2") == "PROMETHEE II"
    assert method_name(a_report(), "weighted_sum") == "Utvärderingsmodellens egen summa"
