"""``vagval models``: what it lists, what it makes of bids, and what it refuses."""

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from steps.model_examples import E1, E2, FIGURES, QUALITY_PRICES, Published, bids_file
from vagval.award.award_models import AWARD_MODELS, FORMULAS
from vagval.cli import commands
from vagval.steps.stopping import run_or_explain

Told = tuple[int, str, str]
Tell = Callable[..., Told]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Give a way to run ``vagval models ARGUMENTS``: exit code, what is told, what is refused."""

    def run(*arguments: str, width: int = 100) -> Told:
        monkeypatch.setattr("sys.argv", ["vagval", "models", *arguments])
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
        code = run_or_explain(commands)
        told = capsys.readouterr()
        return code, told.out.replace("\N{NO-BREAK SPACE}", " "), told.err

    return run


def tried(tell: Tell, *arguments: str) -> dict[str, Any]:
    """Try a model and read the JSON; a float in it is a fault."""
    code, out, err = tell(*arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out, parse_float=pytest.fail)
    return found


def refused(tell: Tell, *arguments: str) -> tuple[int, str]:
    """Give exit code and words of a refusal; nothing else is told."""
    code, out, err = tell(*arguments)
    assert out == ""
    return code, " ".join(err.split())


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
    assert lines[0].startswith("quality points = ")


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


@pytest.mark.parametrize("key", [*FORMULAS, "topsis"])
@pytest.mark.parametrize(
    "bids",
    [
        {"X": ("0", "0.5"), "Y": ("100", "0.7")},
        {"X": ("100", "0.5")},
        {"X": ("100", "0.5"), "Y": ("100", "0.5")},
        {"X": ("0", "0"), "Y": ("0", "0")},
        {"X": ("150", "1"), "Y": ("200", "0")},
    ],
    ids=("price-zero", "one-bid", "equal-bids", "nothing-at-all", "above-base"),
)
def test_no_bids_make_a_model_crash(
    tell: Tell, tmp_path: Path, key: str, bids: dict[str, tuple[str, str]]
) -> None:
    file = bids_file(tmp_path, bids)
    found = tried(tell, key, "--bids", file)
    for each in found["bids"]:
        has_figure = each["figure"] is not None
        assert has_figure != (each["set_aside"] or each["undefined"] is not None)
        assert has_figure == (each["rank"] is not None)
    code, out, err = tell(key, "--bids", file, "--language", "sv")
    assert (code, err) == (0, "")
    assert ("inget tal" in out) == any(each["undefined"] for each in found["bids"])


def test_the_same_from_a_workbook_in_swedish(tell: Tell, tmp_path: Path) -> None:
    in_text = tried(tell, "F12", "--bids", bids_file(tmp_path, E2))
    in_workbook = tried(tell, "F12", "--bids", bids_file(tmp_path, E2, ending=".xlsx"))
    assert in_workbook == in_text


def test_every_fault_of_a_file_is_told_at_once(tell: Tell, tmp_path: Path) -> None:
    bids = {"X": ("-1", "0.5"), "Y": ("tio", "2")}
    code, words = refused(tell, "F01", "--bids", bids_file(tmp_path, bids))
    assert code == 1
    assert all(cell in words for cell in ("cell B2", "cell B3", "cell C3"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("lowest_price_ration",), "Did you mean lowest_price_ratio?"),
        (("zzz",), "There is no model “zzz”."),
        (("F11",), "the definition is open"),
        (("f29",), "the definition is open"),
        (("F36",), "is not an award model but a price"),
        (("--set", "price_weight=0.4"), "not said which model"),
        (("F01", "--bids", "nowhere.csv"), "There is no file nowhere.csv"),
        (("F01", "--language", "de"), "de"),
        (("F01", "--set", "price_wight=0.4"), "Did you mean price_weight?"),
        (("F01", "--set", "quality_weight=0.4"), "1 − the price weight"),
        (("F01", "--set", "price_weight=1"), "more than 0 and less than 1"),
        (("F01", "--set", "price_weight=0,4"), "which is not a number"),
        (("F01", "--set", "price_weight"), "states no constant"),
        (("F01", "--set", "full_points=1", "--set", "full_points=2"), "stated twice"),
        (("F18", "--set", "full_points=1"), "has no constants"),
        (("F10", "--set", "decimals=21"), "a whole number from 0 to 20"),
        (("F10", "--set", "decimals=1.5"), "a whole number from 0 to 20"),
        (("F08", "--set", "outside=klip"), "Did you mean clip?"),
        (("F08", "--set", "price_full=200"), "price_full"),
    ],
)
def test_a_wrong_use_is_refused_with_what_to_do(
    tell: Tell, arguments: tuple[str, ...], words: str
) -> None:
    code, told = refused(tell, *arguments)
    assert code == 2
    assert words in told


def test_every_wrong_setting_is_told_at_once(tell: Tell) -> None:
    wrong = ("a", "b=1", "full_points=0", "price_weight=x")
    settings = [part for each in wrong for part in ("--set", each)]
    _, told = refused(tell, "F01", *settings)
    assert told.startswith("4 ")


def test_every_model_is_listed_with_what_one_must_know(tell: Tell) -> None:
    found = tried(tell)
    listed = {each["key"]: each for each in found["models"]}
    assert list(listed) == [*FORMULAS, "topsis"]
    assert {key for key, each in listed.items() if each["is_award_rule"]} == set(AWARD_MODELS)
    assert not listed["topsis"]["is_award_rule"]
    assert [each["number"] for each in found["left_out"]] == ["F11", "F29", "F36", "F37"]
    wanted = {"name", "class", "status", "sources", "parameters", "criteria", "weights", "promises"}
    assert all(wanted <= set(each) for each in listed.values())
    assert all(each["name"]["sv"] and each["name"]["en"] for each in listed.values())


def test_the_numbers_that_are_listed_or_left_out_are_the_whole_list(tell: Tell) -> None:
    found = tried(tell)
    numbers = {each["number"] for group in ("models", "left_out") for each in found[group]}
    assert numbers == {f"F{number:02}" for number in range(1, 38)}


def test_one_model_is_told_with_the_constants_that_are_set(tell: Tell) -> None:
    found = tried(tell, "F12", "--set", "full_quality_value=1500000")
    assert "SEK 1,500,000" in found["document"]["en"]
    assert "1 500 000 kr" in found["document"]["sv"].replace("\N{NO-BREAK SPACE}", " ")
    assert found["parameters"][0]["example"] == "60"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize("key", ["", *FORMULAS, "topsis"])
def test_every_page_fits_the_terminal(tell: Tell, key: str, width: int, language: str) -> None:
    arguments = (key,) if key else ()
    code, out, _ = tell(*arguments, "--language", language, width=width)
    assert code == 0
    assert max(map(len, out.splitlines())) <= width
