"""What is stated is supported, and what has a dated result was tested."""

from datetime import date

import pytest

from evidence_case import DEADLINE, checked
from in_words import in_swedish
from vagval.domain.ihe_statement import IheRow, IheStatement

PROFILE, ACTOR, OPTION = "XDS.b", "Document Source", "Persistence of Retrieved Documents"
BEFORE, AFTER = date(2025, 6, 12), date(2026, 6, 12)


def asked(*rows: IheRow, rule: str = "actor", **values: str) -> tuple[str, str]:
    wanted = {"profile": PROFILE, "actor": ACTOR, **values}
    outcome = checked("ihe-statement", IheStatement(rows=rows), rule, None, **wanted)
    return outcome.verdict.value, in_swedish(*outcome.reasons)


def a_row(option: str = "", result: str = "", tested: date | None = None) -> IheRow:
    return IheRow(PROFILE, ACTOR, option, result=result, tested=tested)


def test_a_stated_part_is_met_and_another_is_not() -> None:
    assert asked(a_row()) == ("met", "")
    verdict, why = asked(IheRow(PROFILE, "Document Consumer"))
    assert verdict == "unmet"
    assert "nämner inte rollen Document Source i profilen XDS.b." in why


def test_case_and_blanks_make_no_other_name() -> None:
    assert asked(IheRow("xds.B", "Document  source"))[0] == "met"
    assert asked(IheRow("XDS-I.b", ACTOR))[0] == "unmet"


def test_an_option_shows_its_part_but_not_the_other_way_round() -> None:
    assert asked(a_row(OPTION))[0] == "met"
    assert asked(a_row(OPTION), rule="option", option=OPTION) == ("met", "")
    verdict, why = asked(a_row(), rule="option", option=OPTION)
    assert verdict == "unmet"
    assert f"tillvalet {OPTION} för rollen {ACTOR}" in why


@pytest.mark.parametrize(
    ("row", "verdict", "words"),
    [
        (a_row(result="r/9001", tested=BEFORE), "met", ""),
        (a_row(result="r/9001", tested=DEADLINE), "met", ""),
        (a_row(OPTION, result="r/9001", tested=BEFORE), "met", ""),
        (a_row(result="r/9001", tested=AFTER), "unmet", "är från 12 juni 2026"),
        (a_row(result="r/9001"), "unverifiable", "har inget datum"),
        (a_row(), "unmet", "men inget resultat från en Connectathon"),
    ],
)
def test_a_tested_part_has_a_result_from_before_the_deadline(
    row: IheRow, verdict: str, words: str
) -> None:
    found, why = asked(row, tested="yes")
    assert found == verdict
    assert words in why


@pytest.mark.parametrize("result", ["failed", "Underkänd", "no", "Fail 9001", "ej godkänt 2025"])
def test_a_result_that_tells_of_a_failure_is_no_passed_test(result: str) -> None:
    verdict, why = asked(a_row(result=result, tested=BEFORE), tested="yes")
    assert verdict == "unmet"
    assert f"står ”{result}”. Det är inget godkänt prov" in why


@pytest.mark.parametrize("result", ["-", "N/A", "okänd"])
def test_a_dash_is_no_result(result: str) -> None:
    verdict, why = asked(a_row(result=result, tested=BEFORE), tested="yes")
    assert verdict == "unmet"
    assert "men inget resultat från en Connectathon" in why


def test_a_result_that_leads_nowhere_is_left_open() -> None:
    verdict, why = asked(a_row(result="godkänd", tested=BEFORE), tested="yes")
    assert verdict == "unverifiable"
    assert "Det leder inte till något prov" in why


def test_a_failed_test_beside_a_passed_one_takes_nothing_from_it() -> None:
    rows = (a_row(result="failed", tested=BEFORE), a_row(result="r/9001", tested=BEFORE))
    assert asked(*rows, tested="yes")[0] == "met"


def test_a_result_for_the_part_says_nothing_of_its_option() -> None:
    rows = (a_row(result="r/9001", tested=BEFORE), a_row(OPTION))
    assert asked(*rows, rule="option", option=OPTION, tested="yes")[0] == "unmet"


def test_a_row_that_cannot_be_read_is_malformed_and_not_missing() -> None:
    shown = IheStatement(rows=(a_row(OPTION),), unreadable=(a_row(result="r/9001"),))
    plain = checked("ihe-statement", shown, "actor", None, profile=PROFILE, actor=ACTOR)
    assert plain.verdict.value == "met"
    tested = checked(
        "ihe-statement", shown, "actor", None, profile=PROFILE, actor=ACTOR, tested="yes"
    )
    assert tested.verdict.value == "malformed"
