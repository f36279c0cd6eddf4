"""A bid that another is at least as good as everywhere, and better somewhere."""

from mcda.matrices import a_matrix
from vagval.domain.method_panel import Dominated
from vagval.mcda.dominance import dominated


def test_who_is_dominated_and_by_whom() -> None:
    # a is cheapest and best; b dearer than a and equal to d in nothing; c best on the second.
    matrix = a_matrix(
        ((80, 5, 4), (90, 5, 3), (85, 6, 1), (90, 5, 4)), (False, True, True), ("0.4", "0.3", "0.3")
    )
    assert dominated(matrix) == (Dominated("b", ("a", "d")), Dominated("d", ("a",)))


def test_equal_bids_do_not_dominate_each_other() -> None:
    assert dominated(a_matrix(((1, 2), (1, 2)), (True, True), ("0.5", "0.5"))) == ()
