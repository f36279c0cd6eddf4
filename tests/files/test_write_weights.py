"""Weights for other programs."""

import json
from pathlib import Path

from build_weighting import a_weighted_lot, who_divides
from vagval.files.write_weights import weights_json, write_weights
from vagval.mcda.weights_of_people import weights_of_people


def test_every_number_is_exact(tmp_path: Path) -> None:
    people = (who_divides("anna", 50, 30, 20), who_divides("bo", 45, 25, 30))
    found = weights_of_people(a_weighted_lot(), people)
    assert found is not None

    write_weights(tmp_path / "weights.json", "prov", (found,))

    text = (tmp_path / "weights.json").read_text(encoding="utf-8")
    assert text == weights_json("prov", (found,))
    lot = json.loads(text)["lots"]["LM"]
    assert lot["criteria"] == {"pris": "2/5", "bruk": "27/100", "funktion": "33/100"}
    assert lot["mean"] == {"pris": "19/40", "bruk": "11/40", "funktion": "1/4"}
    assert lot["people"]["bo"]["weights"]["bruk"] == "1/4"
    assert lot["people"]["anna"]["weightings"][0] == {
        "parent": None,
        "method": "point_allocation",
        "weights": {"pris": "1/2", "bruk": "3/10", "funktion": "1/5"},
        "tolerance": "0",
        "measures": {},
        "intervals": {},
        "reasons": {key: f"Skäl för {key}." for key in ("pris", "bruk", "funktion")},
    }
