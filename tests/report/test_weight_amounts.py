"""Where amounts are published and no weights, a reader finds by what amounts can be multiplied."""

from dataclasses import replace
from fractions import Fraction

from report.evaluated import rows, said, table
from report.weighed import a_matrix, some_answers, stressed, weighed
from vagval.domain.stress import LotStress
from vagval.domain.weight_answers import HeldInterval
from vagval.report.context import ReportContext

HALF = Fraction(1, 2)
MATRIX = a_matrix(((3, 1), (1, 2)), (HALF, HALF))
HELD = (
    HeldInterval("price", HALF, Fraction(1, 4), None, ("b1",)),
    HeldInterval("c1", HALF, Fraction(0), Fraction(100, 127), (), ("b1",)),
)


def constructed() -> ReportContext:
    """Tell of a matrix with a price that is no criterion of the lot."""
    matrix = replace(MATRIX, criteria=("price", "c1"))
    locked = weighed(stressed(MATRIX), ("Funktion", "Stöd"))
    stress = LotStress(matrix, some_answers(matrix, held=HELD))
    return replace(locked, stress={"LM": stress})


def test_the_weights_are_called_computed_and_not_published() -> None:
    told_of_it = said(constructed(), "weights")
    assert "Räknade vikter. " in told_of_it.replace("\n", " ")
    assert "Räknad vikt" in told_of_it
    assert "Publicerad vikt" not in told_of_it


def test_amounts_have_factors_rounded_inwards_and_price_has_none() -> None:
    # 100/127 of a half is 1.5748...
    assert rows(table(constructed(), "weights", "amounts")) == [
        ["Stöd", "× 0", "–", "× 1,57", "Systematik Norr"],
    ]  # fmt: skip


def test_without_an_end_it_says_so() -> None:
    context = constructed()
    stress = context.stress["LM"]
    assert stress.weights is not None
    endless = (replace(HELD[1], highest=None, above=()),)
    changed = replace(stress, weights=replace(stress.weights, held=endless))
    found = table(replace(context, stress={"LM": changed}), "weights", "amounts")
    assert rows(found)[0][3:] == ["utan gräns", "–"]


def test_published_weights_have_no_amounts() -> None:
    context = weighed(stressed(MATRIX, some_answers(MATRIX, held=HELD)), ("Funktion", "Stöd"))
    assert "multipliceras" not in said(context, "weights")
