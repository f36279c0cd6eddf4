"""Credibility of outranking, by hand and against the schools of the R package MCDA."""

from fractions import Fraction

import pytest

from mcda.matrices import a_matrix, fractions
from vagval.mcda.electre3 import PseudoCriterion, concordance_table, credibility_table

LIMITS = PseudoCriterion(Fraction(1), Fraction(3), Fraction(7))


@pytest.mark.parametrize(
    ("disadvantage", "agrees", "objects"),
    [(-2, 1, 0), (0, 1, 0), (1, 1, 0), (2, Fraction(1, 2), 0), (3, 0, 0), (5, 0, Fraction(1, 2)),
     (7, 0, 1), (9, 0, 1)],
)  # fmt: skip
def test_a_criterion_agrees_up_to_q_and_objects_from_p_to_the_veto(
    disadvantage: int, agrees: Fraction, objects: Fraction
) -> None:
    assert LIMITS.concordance(Fraction(disadvantage)) == agrees
    assert LIMITS.discordance(Fraction(disadvantage)) == objects


def test_the_schools_of_the_r_package_mcda() -> None:
    # ELECTRE3.Rd, run under R 4.2.2. A over B: location agrees (.25), quality is 6 behind; the
    # veto at 4 makes it 0. D over C: quality 3 behind objects (3 - 2)/(4 - 2) = 1/2 > .25, so
    # .25 * (1/2) / (3/4) = 1/6. A over D: location .8 ahead, quality 4 behind, a veto.
    rows = (("-0.2", 3), ("-2.3", 9), ("-2.4", 10), (-1, 7))
    matrix = a_matrix(rows, (True, True), ("0.25", "0.75"))
    limits = [
        PseudoCriterion(Fraction("0.2"), Fraction(1), Fraction("3.5")),
        PseudoCriterion(Fraction(1), Fraction(2), Fraction(4)),
    ]
    assert concordance_table(matrix, limits)[3] == fractions("13/16", "1/4", "1/4", "1")
    assert credibility_table(matrix, limits) == (
        fractions("1", "0", "0", "0"),
        fractions("3/4", "1", "1", "3/4"),
        fractions("3/4", "1", "1", "3/4"),
        fractions("13/16", "1/4", "1/6", "1"),
    )


def test_what_should_be_low_is_a_disadvantage_when_it_is_high() -> None:
    matrix = a_matrix(((5,), (2,)), (False,), ("1",))
    assert concordance_table(matrix, [LIMITS]) == (fractions("1", "0"), fractions("1", "1"))


def test_without_a_veto_nothing_objects() -> None:
    lenient = PseudoCriterion(Fraction(1), Fraction(3))
    matrix = a_matrix(((0, 9), (100, 0)), (True, True), ("0.5", "0.5"))
    assert credibility_table(matrix, [lenient] * 2)[0][1] == Fraction(1, 2)
    assert credibility_table(matrix, [LIMITS] * 2)[0][1] == 0


@pytest.mark.parametrize("limits", [(-1, 3, 7), (4, 3, 7), (1, 3, 3)])
def test_thresholds_in_no_order_are_refused(limits: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no pseudo-criterion"):
        PseudoCriterion(*map(Fraction, limits))
