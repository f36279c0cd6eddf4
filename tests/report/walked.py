"""Matrices whose weights are moved, and pages of them, computed by hand in facts/mcda.md."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from vagval.domain.bilingual import Language
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Cover, Explorer, Section
from vagval.report.html import fragments, page
from vagval.report.walking_block import MatrixNames, walking_block
from vagval.report.wording import Wording

HALF = Fraction(1, 2)
# Price value (140 - P)/80 for prices 80, 100 and 130, and quality as it is. With the quality weight
# w: A = 3/4 - w/4, B = 1/2 + w/5, C = 1/8 + 33w/40, so A = B at w = 5/9 and B = C at w = 3/5.
ABC = DecisionMatrix(
    ("a", "b", "c"),
    ("price", "quality"),
    (True, True),
    (HALF, HALF),
    (
        (Fraction(3, 4), Fraction(1, 2)),
        (Fraction(1, 2), Fraction(7, 10)),
        (Fraction(1, 8), Fraction(19, 20)),
    ),
)
ABC_NAMES = MatrixNames(("Alfa", "Beta", "Gamma"), ("Pris", "Kvalitet"))


def evenly(criteria: int, *rows: tuple[int, ...]) -> DecisionMatrix:
    """Make a matrix of whole values, every criterion of the same weight."""
    return DecisionMatrix(
        tuple(f"bid-{n}" for n in range(len(rows))),
        tuple(f"criterion-{n}" for n in range(criteria)),
        (True,) * criteria,
        (Fraction(1, criteria),) * criteria,
        tuple(tuple(Fraction(value) for value in row) for row in rows),
    )


def named(matrix: DecisionMatrix) -> MatrixNames:
    """Call bids and criteria by their keys."""
    return MatrixNames(matrix.alternatives, matrix.criteria)


def weighed(matrix: DecisionMatrix, *thousandths: int) -> DecisionMatrix:
    """Give a matrix with other weights."""
    return replace(matrix, weights=tuple(Fraction(each, 1000) for each in thousandths))


def an_explorer(
    matrix: DecisionMatrix = ABC,
    names: MatrixNames = ABC_NAMES,
    language: Language = "sv",
    **changed: Any,  # noqa: ANN401 - a builder takes any field by its name
) -> Explorer:
    """Let weights be moved."""
    return walking_block(matrix, names, Wording(language), changed.pop("key", "prov"), **changed)


def a_page(*explorers: Explorer, language: Language = "sv") -> str:
    """Put explorers in a page."""
    sections = [
        Section(f"section-{each.key}", f"Viktprov {n}", (each,))
        for n, each in enumerate(explorers or (an_explorer(language=language),), 1)
    ]
    return page("Viktprov", language, fragments(Cover("Viktprov", "", language, "", ()), *sections))
