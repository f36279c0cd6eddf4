"""Each person is called one thing throughout, and never by name."""

from dataclasses import replace

import pytest

from builders import an_evaluator
from report.evaluated import two_bids
from vagval.domain.place import Place
from vagval.report.name_mask import NameMask, name_mask, people_in

ANNA = replace(an_evaluator("anna"), name="Anna Karlstedt")
OFFICIALS = (("Eva Jurist", "Handläggare 1"), ("Nils Al", "Handläggare 2"))
MASK = NameMask((ANNA,), ("Bedömare 1",), OFFICIALS, (("sigrid", "1"),))


@pytest.mark.parametrize("written", ["Annas", "anna", "KARLSTEDTS", "Anna Karlstedts", "karlstedt"])
def test_other_cases_of_letters_and_the_genitive_are_masked_too(written: str) -> None:
    assert MASK.text(f"Enligt {written} moment 3.").startswith("Enligt Bedömare 1")
    assert MASK.text("En annan kanna") == "En annan kanna"


def test_an_official_is_masked_in_a_text_but_not_a_word_that_is_spelt_alike() -> None:
    assert MASK.text("Evas fråga till en jurist") == "Handläggare 1s fråga till en jurist"


@pytest.mark.parametrize(
    ("by", "told"),
    [
        ("Eva Jurist, upphandlare", "Handläggare 1"),
        ("Eva Jurist och Nils Al", "Handläggare 1, Handläggare 2"),
        ("Anna Karlstedt", "Bedömare 1"),
        ("", ""),
    ],
)
def test_who_did_something_is_told_without_name_and_role(by: str, told: str) -> None:
    assert MASK.person(by) == told


def test_a_name_without_a_capital_is_a_person_all_the_same() -> None:
    assert people_in("eva jurist") == ("eva jurist",)


def test_a_file_named_by_a_person_is_named_by_a_number() -> None:
    assert (
        MASK.place(Place("vendors/prov/panel/anna.csv")).file == "vendors/prov/panel/Bedömare 1.csv"
    )
    assert MASK.place(Place("weighting/sigrid.toml")).file == "weighting/1.toml"
    assert MASK.place(Place("vendors/prov/bids/anna.csv")).file == "vendors/prov/bids/anna.csv"


def test_officials_are_numbered_by_name_and_the_buyer_is_none() -> None:
    mask = name_mask(two_bids())
    assert mask.officials == (("Eva", "Handläggare 1"), ("Nils", "Handläggare 2"))
