"""The table of facts/award_models.md, section 3: every formula on the bid sets E1 and E2."""

import pytest

from award.formula_case import BY_NUMBER, E1, E2, Bids, as_printed, figures, first, ranking
from vagval.award.award_models import FORMULAS

Row = tuple[str, dict[str, str], int, str, str, str]
"""Number, changed constants, what the facts multiply by, E1, E2, E2's winner."""

TABLE: list[Row] = [
    ("F01", {}, 1, "94.00 74.00 79.55", "70.00 74.00 81.62", "C"),
    ("F02", {}, 1, "94.00 62.67 45.00", "70.00 66.00 57.00", "A"),
    ("F03", {}, 1, "94.00 73.89 78.68", "70.00 72.00 72.00", "BC"),
    ("F03", {"multiple": "7"}, 1, "94.00 75.65 83.95", "70.00 80.33 92.83", "C"),
    ("F04", {}, 1, "76.62 56.66 61.72", "59.03 63.29 66.68", "C"),
    ("F05", {}, 1, "94.00 72.36 74.09", "70.00 70.57 68.43", "B"),
    ("F06", {}, 1, "94.00 74.14 79.11", "70.00 75.81 78.38", "C"),
    ("F07", {}, 1, "94.00 73.00 74.79", "70.00 78.57 72.43", "B"),
    ("F08", {}, 1, "76.50 56.00 60.00", "60.00 62.00 62.00", "BC"),
    ("F10", {}, 1, "94.00 75.11 82.45", "70.00 78.12 88.57", "C"),
    ("F12", {}, 1, "41.00 64.00 65.00", "50.00 58.00 73.00", "A"),
    ("F14", {}, 1, "60.80 76.00 77.00", "64.00 72.00 80.60", "A"),
    ("F16", {}, 1, "50.00 100.00 87.50", "80.00 70.00 62.50", "C"),
    ("F17", {}, 1, "68.557 79.545 83.243", "65.882 76.923 92.386", "A"),
    ("F18", {}, 100, ".947 .600 .682", ".625 .700 .731", "C"),
    ("F20", {}, 100, ".899 .465 .590", ".442 .586 .712", "C"),
    ("F22", {}, 100, "1.474 1.100 1.136", "1.250 1.200 1.115", "A"),
    ("F24", {}, 100, "100.00 52.25 66.93", "32.50 50.00 61.54", "C"),
    ("F26", {}, 100, "34.62 8.66 16.72", "10.89 19.89 29.21", "C"),
    ("F27", {}, 100, "34.00 8.00 16.00", "10.86 20.00 29.43", "C"),
    ("F28", {}, 100, "39.14 11.43 20.29", "10.86 20.00 29.43", "C"),
    ("F30", {}, 1, "100.00 78.00 84.55", "71.58 76.21 84.62", "C"),
    ("F31", {}, 1, "82.50 60.00 65.00", "61.58 64.21 65.00", "C"),
    ("F32", {}, 1, "0 -1.60 -1.40", "-1.20 -1.00 -.80", "C"),
]


def named(row: Row) -> str:
    return "".join((row[0], *(f" {name}={value}" for name, value in row[1].items())))


@pytest.mark.parametrize("row", TABLE, ids=named)
@pytest.mark.parametrize("bids", [E1, E2], ids=["E1", "E2"])
def test_the_figures_are_the_printed_ones(row: Row, bids: Bids) -> None:
    number, changed, scale, on_e1, on_e2, _ = row
    printed = (on_e1 if bids is E1 else on_e2).split()
    computed = figures(number, bids, **changed).values()
    wrong = [
        (float(figure * scale), text)
        for figure, text in zip(computed, printed, strict=True)
        if not as_printed(figure, text, scale)
    ]
    assert wrong == []


@pytest.mark.parametrize("row", TABLE, ids=named)
def test_the_winner_of_e2_is_the_printed_one(row: Row) -> None:
    assert first(row[0], E2, **row[1]) == row[5]


def test_one_set_of_bids_has_three_winners_under_the_same_weights() -> None:
    assert {row[5] for row in TABLE} >= {"A", "B", "C"}


def test_f25_lets_quality_decide_among_those_inside_the_corridor() -> None:
    # E1: the edge is .9 * .947 = .853; B (.600) and C (.682) are outside.
    assert ranking("F25", E1) == [{"A"}, {"C"}, {"B"}]
    # E2: the edge is .9 * .731 = .658; A (.625) is outside, and C is better than B.
    assert ranking("F25", E2) == [{"C"}, {"B"}, {"A"}]
    assert first("F25", E2, deciding="price") == "B"


@pytest.mark.parametrize("key", FORMULAS)
def test_every_formula_chooses_the_bid_that_is_cheapest_and_best(key: str) -> None:
    # A dominates E1: cheapest, and of the highest quality.
    assert first(FORMULAS[key].number, E1) == "A"


def test_every_formula_of_the_table_is_registered() -> None:
    assert {row[0] for row in TABLE} <= BY_NUMBER.keys()
