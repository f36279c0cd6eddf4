"""Distillations on credibilities that can be followed by hand."""

from fractions import Fraction

from mcda.matrices import a_matrix
from vagval.mcda.distillation import distil, final_order, places, threshold
from vagval.mcda.electre3 import PseudoCriterion, credibility_table

PROJECTS = ((10, 20, 5, 10, 16), (0, 5, 5, 16, 10), (0, 10, 0, 16, 7), (20, 5, 10, 10, 13),
            (20, 10, 15, 10, 13), (20, 10, 20, 13, 13))  # fmt: skip


def credible(*rows: tuple[str, ...]) -> list[list[Fraction]]:
    return [[Fraction(each) for each in row] for row in rows]


def test_the_discrimination_threshold() -> None:
    assert threshold(Fraction(1)) == Fraction(15, 100)
    assert threshold(Fraction(0)) == Fraction(30, 100)


def test_the_six_projects_of_the_r_package_mcda() -> None:
    # ELECTREIIIDistillation.Rd; as pyDecision 5.1.8 has it. The R package gives an ascending order
    # of [P5, P6] [P1] [P2, P3] [P4], and mcda 1.1.0 [P1, P6] [P5] [P4] [P3] [P2].
    matrix = a_matrix(PROJECTS, (True,) * 5, ("0.3", "0.2", "0.3", "0.1", "0.1"))
    limits = [PseudoCriterion(Fraction(3), Fraction(5), Fraction(11))] * 5
    credibility = credibility_table(matrix, limits)
    descending = distil(credibility, descending=True)
    ascending = distil(credibility, descending=False)
    assert descending == ((5,), (4,), (0,), (3,), (1, 2))
    assert ascending == ((5,), (0,), (4,), (3,), (2,), (1,))
    order = final_order(matrix.alternatives, descending, ascending)
    # P5 is before P1 from above and after it from below.
    assert order.incomparable == ((0, 4),)
    assert order.relation(2, 1) == "before"


def test_a_clear_winner_and_a_clear_loser() -> None:
    # λ = 1, cut below 1 - .15: .2. Each beats those after it: qualifications 2, 0, -2.
    table = credible(("1", "1", "1"), ("0.2", "1", "1"), ("0", "0.2", "1"))
    assert distil(table, descending=True) == ((0,), (1,), (2,))
    assert distil(table, descending=False) == ((0,), (1,), (2,))


def test_a_difference_within_the_threshold_beats_nobody() -> None:
    # .90 is not above .80 + .30 - .15 * .90 = .965; at 0 nothing is left to tell them apart.
    table = credible(("1", "0.9"), ("0.8", "1"))
    assert distil(table, descending=True) == ((0, 1),)
    assert final_order(("a", "b"), ((0, 1),), ((0, 1),)).relation(0, 1) == "equal"


def test_where_nothing_is_credible_all_stay_together() -> None:
    table = credible(("1", "0"), ("0", "1"))
    assert distil(table, descending=True) == distil(table, descending=False) == ((0, 1),)


def test_places_are_competition_ranks() -> None:
    assert places(((1, 2), (0,))) == (3, 1, 1)
