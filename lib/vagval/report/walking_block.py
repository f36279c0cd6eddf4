"""Weights that a reader may move, of any decision matrix (viktprov)."""

import json
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from vagval.domain.bilingual import Language
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Callout, Cell, Explorer, Head, Paragraph, Table
from vagval.report import numbers
from vagval.report.harmless import harmless
from vagval.report.walking_words import Stage, walking_words
from vagval.report.wording import Wording

FEWEST_DIGITS = 1000
"""Totals are shown with decimals enough to tell a thousandth of the widest difference."""
MOST_DECIMALS = 6
MORE_DECIMALS = 12
"""As many more as it may take to tell two different totals apart; the script has the same."""


@dataclass(frozen=True, slots=True)
class MatrixNames:
    """What a matrix's bids and criteria are called, in its order."""

    bids: tuple[str, ...]
    criteria: tuple[str, ...]


def walking_block(
    matrix: DecisionMatrix, names: MatrixNames, wording: Wording, key: str, stage: Stage = "locked"
) -> Explorer:
    """Let a reader move the weights of a sum, and see at once who would be first.

    The script computes in whole numbers, as exactly as is done here. Where it does not run (in a
    notebook, on paper) the ranking with the weights as they are is seen instead.

    Parameters
    ----------
    matrix
        Values times weights, every criterion maximised; at least two criteria.
    key
        Unique in the document.
    stage
        ``"draft"`` before the criteria are locked, ``"constructed"`` where the model has no weights
        and these are made from amounts and prices.
    """
    if not all(matrix.maximise) or len(matrix.criteria) < 2:  # noqa: PLR2004 - one weight cannot move
        message = f"no weights to move: {matrix}"
        raise ValueError(message)
    return Explorer(
        key=key,
        notice=Callout(
            wording.text("walking-exercise"), wording.text("walking-unchanged", stage=stage)
        ),
        still=_still(matrix, names, wording, key, stage),
        data=_data(matrix, names, wording, stage),
    )


def _still(
    matrix: DecisionMatrix, names: MatrixNames, wording: Wording, key: str, stage: Stage
) -> tuple[Paragraph | Table, ...]:
    totals = _totals(matrix)
    ranks = [1 + sum(other > total for other in totals) for total in totals]
    texts = _total_texts(matrix, totals, wording.language)
    rows = sorted(zip(ranks, range(len(ranks)), strict=True))
    first = tuple(names.bids[bid] for rank, bid in rows if rank == 1)
    return (
        Paragraph(wording.text("walking-still", stage=stage, bids=first, count=len(first))),
        Table(
            f"{key}-weights",
            wording.text("walking-still-weights", stage=stage),
            (Head(wording.text("column-criterion")), Head(wording.text("column-weight"), "right")),
            tuple(
                (Cell(name), Cell(numbers.percent(weight, wording.language)))
                for name, weight in zip(names.criteria, matrix.weights, strict=True)
            ),
        ),
        Table(
            f"{key}-ranking",
            wording.text("walking-still-ranking", stage=stage),
            (
                Head(wording.text("column-bid")),
                Head(wording.text("column-rank"), "right"),
                Head(wording.text("walking-total"), "right"),
            ),
            tuple((Cell(names.bids[bid]), Cell(str(rank)), Cell(texts[bid])) for rank, bid in rows),
        ),
    )


def _data(matrix: DecisionMatrix, names: MatrixNames, wording: Wording, stage: Stage) -> str:
    """Give what the script reads; whole numbers as text, since JSON's numbers are floats."""
    cells = tuple(value for row in matrix.values for value in row)
    scale = lcm(*(value.denominator for value in cells))
    base = lcm(*(weight.denominator for weight in matrix.weights))
    lowest, highest = _ends(cells)
    of_bid, between, minus = _signs(wording.language)
    data = {
        "bids": [harmless(name) for name in names.bids],
        "criteria": [harmless(name) for name in names.criteria],
        "values": [[str(int(value * scale)) for value in row] for row in matrix.values],
        "scale": str(scale),
        "lowest": str(int(lowest * scale)),
        "highest": str(int(highest * scale)),
        "locked": [str(int(weight * base)) for weight in matrix.weights],
        "lockedTexts": [numbers.percent(weight, wording.language) for weight in matrix.weights],
        "decimals": _decimals(cells),
        "signs": {"decimal": of_bid, "group": between, "minus": minus},
        "words": walking_words(wording, stage),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _totals(matrix: DecisionMatrix) -> tuple[Fraction, ...]:
    return tuple(
        sum((w * v for w, v in zip(matrix.weights, row, strict=True)), Fraction(0))
        for row in matrix.values
    )


def _ends(cells: tuple[Fraction, ...]) -> tuple[Fraction, Fraction]:
    """Give where the bars begin and end: from nothing, unless something is less."""
    return min(*cells, Fraction(0)), max(cells)


def _decimals(cells: tuple[Fraction, ...]) -> int:
    spread = max(cells) - min(cells)
    return next(
        (each for each in range(MOST_DECIMALS) if spread * 10**each >= FEWEST_DIGITS),
        MOST_DECIMALS,
    )


def _total_texts(
    matrix: DecisionMatrix, totals: tuple[Fraction, ...], language: Language
) -> tuple[str, ...]:
    """Write totals with enough decimals to tell different ones apart."""
    fewest = _decimals(tuple(value for row in matrix.values for value in row))
    tried = (
        tuple(numbers.rounded_off(total, decimals, language) for total in totals)
        for decimals in range(fewest, fewest + MORE_DECIMALS)
    )
    most = tuple(numbers.rounded_off(each, fewest + MORE_DECIMALS, language) for each in totals)
    return next((texts for texts in tried if len(set(texts)) == len(set(totals))), most)


def _signs(language: Language) -> tuple[str, str, str]:
    """Give the signs for decimals, for groups of three and for less than nothing."""
    shown = numbers.rounded_off(Fraction(-10005, 10), 1, language)
    return shown[-2], shown[2], shown[0]
