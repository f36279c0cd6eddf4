"""``vagval models [KEY]``: which models there are, what each is, and what is refused."""

from pathlib import Path

import pytest

from steps.model_examples import bids_file
from steps.telling import Tell, refused, tried
from vagval.award.award_models import AWARD_MODELS, FORMULAS


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
        (("f1",), "Did you mean F01?"),
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
    said = ("“a” states", "constant “b”", "full_points cannot be 0", "price_weight is “x”")
    assert [each for each in said if each not in told] == []
