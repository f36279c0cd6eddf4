"""Why methods differ: each reason on bids made for it, by hand."""

from decimal import Decimal
from fractions import Fraction

from mcda.matrices import a_matrix, facts_bids, fractions
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import Difference
from vagval.domain.second_opinion import MethodRanking
from vagval.mcda.why_methods_differ import weighted_losses, why_methods_differ


def ranked(method: str, *ranks: int) -> MethodRanking:
    return MethodRanking(method, "", ranks, (Decimal(0),) * len(ranks))


def of_kind(
    kind: str, matrix: DecisionMatrix, reference: str, *rankings: MethodRanking
) -> list[Difference]:
    found = why_methods_differ(matrix, rankings, tuple(reference))
    return [each for each in found if each.kind == kind]


def test_weighted_losses_by_hand() -> None:
    # C is 50 of 50 dearer: .4; A lacks .45 of .45: .6; B 20/50 and .25/.45.
    bids = facts_bids("0.4", "0.6")
    assert weighted_losses(bids, "a") == fractions(0, "3/5")
    assert weighted_losses(bids, "b") == fractions("4/25", "1/3")
    assert weighted_losses(bids, "c") == fractions("2/5", 0)


def test_shares_of_the_level_are_not_shares_of_the_spread() -> None:
    # Prices differ 10 of 100, quality .5 of 1: by the spread both count whole.
    matrix = a_matrix(((90, "0.5"), (100, "1"), (95, "0.6")), (False, True), ("0.6", "0.4"))
    rankings = (ranked("weighted_sum", 1, 2, 3), ranked("edas", 2, 1, 3), ranked("vikor", 1, 2, 3))
    (found,) = of_kind("scaling", matrix, "a", *rankings)
    assert (found.methods, found.criteria) == (("edas",), ("c0", "c1"))
    assert found.values == fractions("1/10", "1/2")
    assert of_kind("scaling", matrix, "a", rankings[0], rankings[2]) == []


def test_a_method_that_looks_at_the_largest_loss() -> None:
    bids = facts_bids("0.4", "0.6")
    assert of_kind("worst-criterion", bids, "c", ranked("vikor", 3, 1, 2)) == [
        Difference(
            "worst-criterion",
            methods=("vikor",),
            bids=("c", "b"),
            criteria=("c0",),
            values=(Fraction(2, 5), Fraction(1, 3)),
        )
    ]
    # Of another method it is no reason, nor where the other bid loses more.
    assert of_kind("worst-criterion", bids, "c", ranked("topsis", 3, 1, 2)) == []
    assert of_kind("worst-criterion", bids, "c", ranked("vikor", 1, 2, 3)) == []


def test_a_difference_below_the_threshold() -> None:
    # Spread 100: 8 is within a tenth, 20 is not.
    matrix = a_matrix(((0, 20), (8, 0), (100, 100)), (True, True), ("0.5", "0.5"))
    (found,) = of_kind("thresholds", matrix, "a", ranked("electre3", 2, 1, 3))
    assert (found.bids, found.criteria) == (("a", "b"), ("c0",))


def test_several_bids_first() -> None:
    bids = facts_bids("0.5", "0.5")
    (found,) = of_kind("shared-first", bids, "b", ranked("electre2", 1, 1, 3), ranked("x", 1, 1, 3))
    assert (found.methods, found.bids) == (("electre2", "x"), ("a", "b"))


def test_a_losing_bid_that_changes_who_is_first() -> None:
    # Min-max, half each. With c: prices 1, .9, 0, qualities 0, .2, 1: a .5, b .55, c .5. Without c,
    # b is the dearest and the best: a .5, b .5.
    matrix = a_matrix(((100, 0), (120, 2), (300, 10)), (False, True), ("0.5", "0.5"))
    found = of_kind("removed", matrix, "b", ranked("weighted_sum", 2, 1, 2))
    assert (
        Difference("removed", methods=("weighted_sum",), bids=("a", "b"), before=("b",), gone="c")
        in found
    )


def test_a_bid_that_alone_stretches_a_criterion_is_named_once() -> None:
    # Price: 20 without c, 200 with it. Quality: 2 and 10, only five times.
    matrix = a_matrix(((100, 0), (120, 2), (300, 10)), (False, True), ("0.5", "0.5"))
    assert of_kind("stretched", matrix, "b") == [
        Difference("stretched", gone="c", criteria=("c0",), values=fractions(20, 200))
    ]


def test_with_many_bids_none_is_taken_out() -> None:
    rows = tuple((number, 20 - number) for number in range(13))
    keys = tuple(f"bid{number}" for number in range(13))
    eight = a_matrix(rows[:8], (True, True), ("0.5", "0.5"))
    values = tuple(tuple(Fraction(each) for each in row) for row in rows)
    many = DecisionMatrix(keys, eight.criteria, eight.maximise, eight.weights, values)
    found = why_methods_differ(many, [ranked("weighted_sum", *range(1, 14))], ("bid0",))
    assert not any(each.kind == "removed" for each in found)
