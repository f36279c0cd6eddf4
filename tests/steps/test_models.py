"""``vagval models KEY --bids FILE``: what a model makes of bids, by the command."""

from fractions import Fraction
from pathlib import Path

import pytest

from steps.model_examples import E1, E2, FIGURES, QUALITY_PRICES, Bids, Published, bids_file
from steps.telling import Tell, tried
from vagval.award.award_models import FORMULAS
from vagval.steps.models import model_named, try_model


def is_about(figure: str, published: str, scale: int) -> bool:
    """Tell whether a figure is what was published with so many decimals."""
    half = Fraction(1, 2 * 10 ** len(published.partition(".")[2]))
    return abs(Fraction(figure) * scale - Fraction(published)) <= half


@pytest.mark.parametrize("example", FIGURES, ids=lambda example: example.name)
def test_the_two_bid_sets_of_the_facts_come_out_as_published(
    tell: Tell, tmp_path: Path, example: Published
) -> None:
    for bids, figures in ((E1, example.e1), (E2, example.e2)):
        file = bids_file(tmp_path, bids)
        found = tried(tell, example.number, "--bids", file, *example.settings)
        told = [each["figure"] for each in found["bids"]]
        assert all(map(is_about, told, figures, [example.scale] * 3)), told
    assert found["winners"] == list(example.winners)


@pytest.mark.parametrize(("number", "settings", "worth"), QUALITY_PRICES)
def test_the_price_of_quality_at_one_bid_comes_out_as_derived(
    tell: Tell, tmp_path: Path, number: str, settings: tuple[str, ...], worth: str
) -> None:
    found = tried(tell, number, "--bids", bids_file(tmp_path, E2), *settings)
    assert is_about(found["bids"][1]["quality_price"], worth, 1)


def test_a_dominating_bid_wins_under_every_model(tell: Tell, tmp_path: Path) -> None:
    file = bids_file(tmp_path, E1)
    for key in (*FORMULAS, "topsis"):
        assert tried(tell, key, "--bids", file)["winners"] == ["A"], key


def test_the_shape_of_the_json_is_the_published_one(tell: Tell, tmp_path: Path) -> None:
    found = tried(tell, "f01", "--bids", bids_file(tmp_path, E1), "--set", "price_weight=0.5")
    bids = found.pop("bids")
    assert found == {
        "schema": 1,
        "model": "lowest_price_ratio",
        "number": "F01",
        "class": "relative",
        "lowest_wins": False,
        "constants": {"full_points": "100", "price_weight": "1/2", "quality_weight": "1/2"},
        "constants_from_example": ["full_points"],
        "winners": ["A"],
    }
    lines = bids[2].pop("lines")
    # 50 * 0.75 + 50 * 95/110 = 37.5 + 475/11 = 1775/22; dP/dQ = 110^2 / 95 = 2420/19
    assert bids[2] == {
        "name": "C",
        "price": "110",
        "quality": "3/4",
        "figure": "1775/22",
        "figure_decimal": "80.6818181818",
        "rank": 2,
        "quality_price": "2420/19",
        "set_aside": False,
        "undefined": None,
    }
    assert len(lines) == 4
    assert lines[0].startswith("Quality points = ")


def test_a_choice_is_told_by_its_word(tell: Tell, tmp_path: Path) -> None:
    file = bids_file(tmp_path, E2)
    found = tried(tell, "F08", "--bids", file, "--set", "outside=clip", "--set", "price_full=90")
    assert found["constants"]["outside"] == "clip"
    # 90 to 140: A at 80 is clipped to the full share: 60 * 0.5 + 40 = 70
    assert found["bids"][0]["figure"] == "70"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "B och C är först med exakt lika tal."),
        ("en", "B and C are first with exactly the same figure."),
    ],
)
def test_a_tie_is_told_as_a_tie(tell: Tell, tmp_path: Path, language: str, sentence: str) -> None:
    file = bids_file(tmp_path, E2)
    _, out, _ = tell("weighted_points", "--bids", file, "--language", language)
    assert sentence in out


def test_a_bid_below_the_threshold_is_gone_before_anything_else(tell: Tell, tmp_path: Path) -> None:
    # C-546/16 Montte; threshold 60 of 100: (90, 59) is out, (100, 60) is in and wins.
    bids = {"X": ("90", "0.59"), "Y": ("100", "0.6"), "Z": ("120", "0.9")}
    found = tried(tell, "F33", "--bids", bids_file(tmp_path, bids))
    assert found["winners"] == ["Y"]
    assert [each["set_aside"] for each in found["bids"]] == [True, False, False]
    assert found["bids"][0]["figure"] is None


def test_the_first_of_an_order_of_priority_decides(tell: Tell, tmp_path: Path) -> None:
    # Order (security, price): (4, 120) beats (3, 80); an equal first criterion leaves it to price.
    bids = {"X": ("120", "0.8"), "Y": ("80", "0.6"), "Z": ("130", "0.8")}
    found = tried(tell, "F35", "--bids", bids_file(tmp_path, bids))
    assert [each["rank"] for each in found["bids"]] == [1, 3, 2]


ODD = {
    "price-zero": {"X": ("0", "0.5"), "Y": ("100", "0.7")},
    "one-bid": {"X": ("100", "0.5")},
    "equal-bids": {"X": ("100", "0.5"), "Y": ("100", "0.5")},
    "nothing-at-all": {"X": ("0", "0"), "Y": ("0", "0")},
    "above-base": {"X": ("150", "1"), "Y": ("200", "0")},
}


@pytest.mark.parametrize("key", [*FORMULAS, "topsis"])
@pytest.mark.parametrize("bids", ODD.values(), ids=ODD)
def test_no_bids_make_a_model_crash(tmp_path: Path, key: str, bids: Bids) -> None:
    trial = try_model(model_named(key), (), Path(bids_file(tmp_path, bids)))
    for each in trial.offers:
        assert (each.figure is not None) == (not each.is_set_aside and not each.undefined)
        assert (each.figure is None) == (each.rank is None)


@pytest.mark.parametrize("key", [*FORMULAS, "topsis"])
def test_what_is_undefined_is_told_to_a_reader_and_to_a_program(
    tell: Tell, tmp_path: Path, key: str
) -> None:
    file = bids_file(tmp_path, ODD["price-zero"])
    found = tried(tell, key, "--bids", file)
    code, out, err = tell(key, "--bids", file, "--language", "sv")
    assert (code, err) == (0, "")
    undefined = [each["undefined"] for each in found["bids"] if each["undefined"]]
    assert ("får inget tal" in out) == bool(undefined)


def test_the_same_from_a_workbook_in_swedish(tell: Tell, tmp_path: Path) -> None:
    in_text = tried(tell, "F12", "--bids", bids_file(tmp_path, E2))
    in_workbook = tried(tell, "F12", "--bids", bids_file(tmp_path, E2, ending=".xlsx"))
    assert in_workbook == in_text
