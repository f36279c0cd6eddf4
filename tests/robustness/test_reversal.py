"""The reversal examples of facts/award_models.md, section 5, decided exactly."""

from fractions import Fraction

import pytest

from robustness.lab_case import an_offer, tried
from vagval.domain.class_proof import Reversal
from vagval.robustness.reversal import decide_reversal, shrink

Bids = tuple[tuple[int, str], ...]
# Formula, constants, bids X, Y, Z, who leaves, winner before, winner after.
LEAVES: tuple[tuple[str, dict[str, str | int], Bids, tuple[str, str, str]], ...] = (
    ("lowest_price_ratio", {}, ((80, ".5"), (90, ".6"), (130, ".8")), ("X", "Z", "Y")),
    ("min_max_price", {}, ((80, ".5"), (90, ".9"), (100, ".5")), ("Z", "Y", "X")),
    ("multiple_of_lowest", {"outside": 1}, ((80, ".5"), (90, ".6"), (130, ".9")), ("X", "Y", "Z")),
    (
        "multiple_of_lowest",
        {"multiple": 7},
        ((70, ".5"), (90, ".55"), (130, ".6")),
        ("X", "Y", "Z"),
    ),
    ("mean_deviation", {}, ((70, ".5"), (80, ".6"), (100, ".75")), ("X", "Y", "Z")),
    ("best_discount", {}, ((80, ".5"), (90, ".6"), (100, ".7")), ("X", "Z", "Y")),
    ("best_discount_power", {}, ((70, ".5"), (80, ".55"), (100, ".65")), ("X", "Z", "Y")),
    ("bilinear_discount", {}, ((80, ".5"), (90, ".6"), (100, ".5")), ("Z", "Y", "X")),
    ("utility_index", {}, ((130, "1"), (110, ".95"), (85, ".8")), ("X", "Y", "Z")),
    ("quality_corridor", {}, ((80, ".6"), (100, ".7"), (120, ".8")), ("X", "Y", "Z")),
    ("mean_reference", {}, ((70, ".55"), (80, ".6"), (90, ".5")), ("Z", "Y", "X")),
    ("median_reference", {}, ((80, ".5"), (90, ".7"), (130, ".9")), ("X", "Y", "Z")),
    ("rated_criteria", {}, ((70, ".5"), (80, ".65"), (90, ".7")), ("X", "Z", "Y")),
    ("relative_quality", {}, ((70, ".5"), (80, ".55"), (100, ".65")), ("Z", "X", "Y")),
    ("rank_points", {}, ((70, ".5"), (80, ".5"), (90, ".55")), ("Y", "X", "Z")),
    ("topsis", {}, ((80, ".7"), (90, ".5"), (100, ".8")), ("Y", "Z", "X")),
)
# Formula, constants, bids X, Y(, Z), the joining bid D, winner before, winner after.
DUMPED = (15, ".3")
JOINS: tuple[tuple[str, dict[str, str | int], Bids, tuple[int, str], tuple[str, str]], ...] = (
    ("lowest_price_ratio", {}, ((80, ".9"), (90, ".95")), DUMPED, ("X", "Y")),
    ("min_max_price", {}, ((80, ".9"), (90, "1"), (120, ".5")), DUMPED, ("X", "Y")),
    ("multiple_of_lowest", {"outside": 1}, ((80, ".97"), (90, "1")), DUMPED, ("X", "Y")),
    ("mean_deviation", {}, ((80, ".8"), (100, ".95")), (40, ".3"), ("Y", "X")),
    ("best_discount", {}, ((80, ".9"), (90, ".95")), DUMPED, ("X", "Y")),
    ("best_discount_power", {}, ((80, ".5"), (100, ".6")), DUMPED, ("X", "Y")),
    ("bilinear_discount", {}, ((80, ".5"), (90, ".6")), DUMPED, ("X", "Y")),
    ("mean_reference", {}, ((90, ".7"), (140, ".95")), DUMPED, ("Y", "X")),
    ("median_reference", {}, ((90, ".7"), (130, ".9")), DUMPED, ("Y", "X")),
    ("rated_criteria", {}, ((80, ".9"), (90, ".95")), DUMPED, ("X", "Y")),
    ("topsis", {}, ((90, ".7"), (110, ".8")), DUMPED, ("Y", "X")),
)


@pytest.mark.parametrize(("key", "constants", "bids", "turn"), LEAVES)
def test_a_loser_leaves_and_the_winner_changes(
    key: str, constants: dict[str, str | int], bids: Bids, turn: tuple[str, str, str]
) -> None:
    gone, before, after = turn
    offers = tuple(an_offer(name, *bid) for name, bid in zip("XYZ", bids, strict=True))
    found = decide_reversal(tried(key, **constants), offers, gone, "loser-leaves")
    assert found is not None
    assert (found.before.first, found.after.first) == ((before,), (after,))
    assert found.before.offers == offers
    assert gone not in {offer.name for offer in found.after.offers}


@pytest.mark.parametrize(("key", "constants", "bids", "joining", "turn"), JOINS)
def test_a_losing_bid_joins_and_the_winner_changes(
    key: str,
    constants: dict[str, str | int],
    bids: Bids,
    joining: tuple[int, str],
    turn: tuple[str, str],
) -> None:
    before, after = turn
    rivals = tuple(an_offer(name, *bid) for name, bid in zip("XYZ", bids, strict=False))
    offers = (*rivals, an_offer("D", *joining))
    found = decide_reversal(tried(key, **constants), offers, "D", "loser-joins")
    assert found is not None
    assert (found.before.first, found.after.first) == ((before,), (after,))
    assert (found.before.offers, found.after.offers) == (rivals, offers)


def test_figures_of_the_first_row_are_those_of_the_table() -> None:
    offers = (an_offer("X", 80, ".5"), an_offer("Y", 90, ".6"), an_offer("Z", 130, ".8"))
    found = decide_reversal(tried("lowest_price_ratio"), offers, "X", "loser-leaves")
    assert found is not None
    assert [round(float(figure or 0), 2) for figure in found.before.figures] == [70, 71.56, 72.62]
    assert [round(float(figure or 0), 2) for figure in found.after.figures] == [76, 75.69]


def test_a_winner_that_leaves_is_no_reversal() -> None:
    offers = (an_offer("X", 80, ".5"), an_offer("Y", 90, ".6"), an_offer("Z", 130, ".8"))
    assert decide_reversal(tried("lowest_price_ratio"), offers, "Z", "loser-leaves") is None


def test_an_undefined_figure_is_no_reversal() -> None:
    offers = (an_offer("X", 0, ".5"), an_offer("Y", 90, ".6"), an_offer("Z", 130, ".8"))
    for name in "XYZ":
        assert decide_reversal(tried("lowest_price_ratio"), offers, name, "loser-leaves") is None


def test_bids_that_the_reversal_does_not_need_are_taken_away() -> None:
    model = tried("lowest_price_ratio")
    needed = (an_offer("X", 80, ".5"), an_offer("Y", 90, ".6"), an_offer("Z", 130, ".8"))
    idle = tuple(an_offer(f"I{n}", 135, Fraction(3, 10)) for n in range(3))
    found = decide_reversal(model, (*idle, *needed), "X", "loser-leaves")
    assert isinstance(found, Reversal)
    assert shrink(model, found).before.offers == needed
