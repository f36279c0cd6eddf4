"""The reversals of facts/award_models.md, section 5: a bid that loses changes who wins."""

import pytest

from award.formula_case import Bids, as_printed, figures, first

Constants = dict[str, str]
Leaves = tuple[str, Constants, str, int, str, str, str, str]
"""Number, changed constants, bids X Y Z, what the facts multiply by, scores, who leaves, new
scores, winner before and after."""
Joins = tuple[str, Constants, str, str, int, str, str, str]
"""Number, changed constants, bids, the bid that joins, what the facts multiply by, scores before
and after, winner before and after."""

CLIP = {"outside": "clip"}
D = "(15,.30)"

LEAVES: list[Leaves] = [
    ("F01", {}, "(80,.50)(90,.60)(130,.80)", 1, "70.00 71.56 72.62", "X", "76.00 75.69", "ZY"),
    ("F02", {}, "(80,.50)(90,.90)(100,.50)", 1, "70 74 30", "Z", "70 54", "YX"),
    ("F03", CLIP, "(80,.50)(90,.60)(130,.90)", 1, "70 71 69", "X", "76.00 76.22", "YZ"),
    (
        "F03",
        {"multiple": "7"},
        "(70,.50)(90,.55)(130,.60)",
        1,
        "70.00 71.10 70.29",
        "X",
        "73.00 73.04",
        "YZ",
    ),
    ("F04", {}, "(70,.50)(80,.60)(100,.75)", 1, "56.40 57.60 57.00", "X", "60.44 60.56", "YZ"),
    ("F05", {}, "(80,.50)(90,.60)(100,.70)", 1, "70.00 70.29 70.57", "X", "76.00 75.33", "ZY"),
    ("F06", {}, "(70,.50)(80,.55)(100,.65)", 1, "70.00 70.42 70.62", "X", "73.00 72.81", "ZY"),
    ("F07", {}, "(80,.50)(90,.60)(100,.50)", 1, "70 72 60", "Z", "70.00 69.23", "YX"),
    ("F24", {}, "(130,1.00)(110,.95)(85,.80)", 100, "65.38 71.48 70.00", "X", "77.27 77.50", "YZ"),
    (
        "F25",
        {},
        "(80,.60)(100,.70)(120,.80)",
        1,
        ".00750 .00700 .00667",
        "X",
        ".00700 .00667",
        "YZ",
    ),
    ("F26", {}, "(70,.55)(80,.60)(90,.50)", 100, "25.00 25.45 9.55", "Z", "20.06 19.94", "YX"),
    ("F27", {}, "(80,.50)(90,.70)(130,.90)", 100, "7.30 20.00 19.37", "X", "19.77 20.23", "YZ"),
    ("F30", {}, "(70,.50)(80,.65)(90,.70)", 1, "82.86 90.71 91.11", "X", "95.71 95.56", "ZY"),
    ("F31", {}, "(70,.50)(80,.55)(100,.65)", 1, "81.15 80.77 80.00", "Z", "89.55 90.00", "XY"),
    ("F32", {}, "(70,.50)(80,.50)(90,.55)", 1, "-.60 -1.00 -.80", "Y", "-.60 -.40", "XZ"),
]

JOINS: list[Joins] = [
    ("F01", {}, "(80,.90)(90,.95)", D, 1, "94.00 92.56", "61.50 63.67 58.00", "XY"),
    (
        "F02",
        {},
        "(80,.90)(90,1.00)(120,.50)",
        D,
        1,
        "94 90 30",
        "69.24 71.43 30.00 58.00",
        "XY",
    ),
    ("F03", CLIP, "(80,.97)(90,1.00)", D, 1, "98.2 95.0", "58.2 60.0 58.0", "XY"),
    ("F04", {}, "(80,.80)(100,.95)", "(40,.30)", 1, "72.44 72.56", "64.36 62.45 56.18", "YX"),
    ("F05", {}, "(80,.90)(90,.95)", D, 1, "94.00 91.29", "74.74 74.78 58.00", "XY"),
    ("F06", {}, "(80,.50)(100,.60)", D, 1, "70.00 69.81", "58.80 60.34 58.00", "XY"),
    ("F07", {}, "(80,.50)(90,.60)", D, 1, "70.00 69.23", "58.53 60.45 58.00", "XY"),
    ("F26", {}, "(90,.70)(140,.95)", D, 100, "19.60 20.40", "20.53 19.12 20.35", "YX"),
    ("F27", {}, "(90,.70)(130,.90)", D, 100, "19.77 20.23", "20.00 19.37 19.05", "YX"),
    ("F30", {}, "(80,.90)(90,.95)", D, 1, "96.84 95.56", "64.34 66.67 58.95", "XY"),
]


def bids_of(written: str, names: str = "XYZ") -> Bids:
    pairs = [pair.split(",") for pair in written.strip("()").split(")(")]
    return {name: (price, quality) for name, (price, quality) in zip(names, pairs, strict=False)}


def as_in_the_facts(
    number: str, bids: Bids, changed: Constants, scale: int, printed: str
) -> list[tuple[str, float, str]]:
    """Give the figures that do not read as printed."""
    computed = figures(number, bids, **changed)
    return [
        (name, float(figure * scale), text)
        for (name, figure), text in zip(computed.items(), printed.split(), strict=True)
        if not as_printed(figure, text, scale)
    ]


@pytest.mark.parametrize("case", LEAVES, ids=lambda case: f"{case[0]} {case[2]}")
def test_a_loser_leaves_and_the_winner_changes(case: Leaves) -> None:
    number, changed, written, scale, before, leaver, after, winners = case
    bids = bids_of(written)
    left = {name: bid for name, bid in bids.items() if name != leaver}

    assert as_in_the_facts(number, bids, changed, scale, before) == []
    assert as_in_the_facts(number, left, changed, scale, after) == []
    assert first(number, bids, **changed) + first(number, left, **changed) == winners


@pytest.mark.parametrize("case", JOINS, ids=lambda case: f"{case[0]} {case[2]}")
def test_a_low_bid_that_does_not_win_joins_and_the_winner_changes(case: Joins) -> None:
    number, changed, written, joining, scale, before, after, winners = case
    bids = bids_of(written)
    joined = bids | bids_of(joining, "D")

    assert as_in_the_facts(number, bids, changed, scale, before) == []
    assert as_in_the_facts(number, joined, changed, scale, after) == []
    assert first(number, bids, **changed) + first(number, joined, **changed) == winners
