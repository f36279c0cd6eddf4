"""MULTIMOORA counts majorities of three orders, and floats break no tie in them."""

from vagval.mcda.multimoora import majority_of_three


def test_a_majority_of_three_gives_a_point() -> None:
    # a before b by ratio and reference, before c by both; b before c by all.
    assert majority_of_three([3.0, 2.0, 1.0], [1.0, 2.0, 3.0], [1.0, 3.0, 2.0], 1e-9) == (2, 1, 0)


def test_scores_that_differ_by_rounding_are_equal_and_give_nobody_a_point() -> None:
    ratio = [2.6, 2.5999999999999996]
    assert majority_of_three(ratio, [1.0, 2.0], [2.0, 1.0], 1e-9) == (0, 0)
    assert majority_of_three(ratio, [1.0, 2.0], [2.0, 1.0], 0.0) == (1, 0)
