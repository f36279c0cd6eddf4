"""Why the methods differ, in sentences with the computed numbers."""

import pytest

from report.evaluated import said
from report.opined import a_panel, opined


@pytest.mark.parametrize(
    "sentence",
    [
        "I Pris skiljer sig anbuden då bara 33,3 % av det högsta värdet, i Kvalitet 50 %.",
        "Alfa AB förlorar som mest i Kvalitet: 60 % av hela vikten.",
        "Beta AB förlorar aldrig mer än 40 % på ett ställe, och går därför före.",
        "Mellan Alfa AB och Beta AB är skillnaden så liten i Pris.",
        "ELECTRE II skiljer inte Alfa AB och Beta AB åt",
        "Utan Beta AB, som inte är först, ändras ordningen mellan de andra: TOPSIS skulle sätta",
        "; EDAS skulle sätta Alfa AB och Beta AB först i stället för Alfa AB.",
        "spridningen mellan anbuden är 500 kr, utan det anbudet 250 kr, alltså 2,0 gånger",
        "När ett anbud sträcker ut ett kriterium",
    ],
)
def test_each_reason_is_a_sentence(sentence: str) -> None:
    told = said(opined(), "second-opinion").replace("\N{NO-BREAK SPACE}", " ")
    assert sentence in told


def test_where_there_is_no_reason_that_is_said() -> None:
    told = said(opined(a_panel(differences=())), "second-opinion")
    assert "det finns inget att förklara" in told


def test_what_was_not_tried_is_said() -> None:
    told = said(opined(a_panel(is_each_removed=False)), "second-opinion")
    assert "utan vart och ett av anbuden är inte prövat" in told
    assert "inte prövat" not in said(opined(), "second-opinion")
