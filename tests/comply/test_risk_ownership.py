"""An owner outside the EEA is pointed out where the bid names its country."""

import pytest

from builders import a_bid
from vagval.comply.risk_ownership import EEA, ownership_risks


def flagged(**facts: str) -> list[object]:
    bid = a_bid(jurisdiction=tuple(sorted(facts.items())))
    return [(found.details["who"], found.details["country"]) for found in ownership_risks(bid)]


def test_the_parents_country_decides_although_the_bidder_is_at_home() -> None:
    assert flagged(country="FI", ultimate_parent="Granit Systems Inc., US") == [
        ("ultimate_parent", "US")
    ]


@pytest.mark.parametrize("country", ["SE", "NO", "IS", "LI", "IE"])
def test_the_whole_eea_is_inside(country: str) -> None:
    assert country in EEA
    assert flagged(country=country, ultimate_parent=f"Bolaget AB, {country}") == []


@pytest.mark.parametrize("country", ["CH", "GB", "US", "CN"])
def test_switzerland_and_the_united_kingdom_are_outside(country: str) -> None:
    assert flagged(country=country) == [("country", country)]


@pytest.mark.parametrize("named", ["", "Alfa Holding AB", "Alfa i USA", "ABUS", "Alfa AB, Sverige"])
def test_a_country_that_is_not_stated_as_a_code_is_not_guessed(named: str) -> None:
    assert flagged(ultimate_parent=named) == []


def test_there_are_thirty_states() -> None:
    assert len(EEA) == 30
