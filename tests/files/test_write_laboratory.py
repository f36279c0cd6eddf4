"""The laboratory's results are written exactly: no float, and the same bytes each time."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from builders import a_criterion, a_lot, a_price_leaf, an_award_rule, criteria_of, named
from vagval.domain.expression import Line, OfAll, Own, PlaceAmong
from vagval.domain.laboratory import Laboratory
from vagval.files.laboratory_json import expression_key, laboratory_json
from vagval.files.write_laboratory import write_laboratory
from vagval.steps.laboratory import Simulation, laboratory

RULE = replace(
    an_award_rule("lowest_price_ratio", {"full_points": "100"}), reason=named("Ojämförbara priser.")
)
LOT = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf(), award=RULE)
CRITERIA = criteria_of(lots=(LOT,))


@pytest.fixture(scope="module")
def found() -> Laboratory:
    """Try a model that others enter, on few tenders."""
    return laboratory(CRITERIA, (LOT,), Simulation(0, 200, 4))


def no_float(text: str) -> float:
    message = f"{text} is a float"
    raise ValueError(message)


def test_every_number_is_whole_or_a_fraction_as_text(found: Laboratory, tmp_path: Path) -> None:
    path = tmp_path / "laboratory.json"
    write_laboratory(path, found)
    read = json.loads(path.read_text("utf-8"), parse_float=no_float)
    (test,) = read["tests"]
    assert (read["procurement"], read["seed"], read["tenders"], read["bids"]) == (
        "prov",
        0,
        200,
        4,
    )
    assert (test["formula"], test["lots"]) == ("lowest_price_ratio", ["LM"])
    assert Fraction(test["constants"]["price_weight"]) == Fraction(2, 5)
    assert test["proof"]["structure"] == "others-enter"
    assert test["proof"]["taken_from_all"] == ["lowest(price)"]
    first = found.tests[0].invented.figures[0]
    assert Fraction(test["invented"]["figures"][0]) == first


def test_a_finding_is_written_with_its_code_its_place_and_its_values(found: Laboratory) -> None:
    plain = laboratory_json(found)
    assert plain["findings"] == [
        {
            "code": "band-assumed",
            "severity": "note",
            "file": "procurement.toml",
            "cell": "laboratory",
            "details": {
                "lots": ["LM"],
                "count": 1,
                "basis": "none",
                "lowest": Fraction(60),
                "highest": Fraction(140),
                "worst": Fraction(3, 10),
                "best": Fraction(1),
            },
        }
    ]


def test_the_same_models_give_the_same_bytes(found: Laboratory, tmp_path: Path) -> None:
    again = laboratory(CRITERIA, (LOT,), Simulation(0, 200, 4))
    paths = tmp_path / "a.json", tmp_path / "b.json"
    for path, each in zip(paths, (found, again), strict=True):
        write_laboratory(path, each)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_what_a_formula_takes_from_all_bids_is_named() -> None:
    ratio = Line("ratio", Own("quality") / Own("price"))
    assert expression_key(OfAll("highest", ratio)) == "highest(ratio)"
    assert expression_key(PlaceAmong(Own("price"), lowest_first=True)) == "place(price)"


def test_what_cannot_be_written_exactly_is_refused(found: Laboratory) -> None:
    spoilt = replace(found, seed=0.5)  # type: ignore[arg-type] # what must be refused
    with pytest.raises(TypeError, match=r"cannot hold 0\.5"):
        laboratory_json(spoilt)
