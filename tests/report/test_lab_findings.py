"""A reader sees how grave each finding is, what the law says, and who overrode it."""

from dataclasses import replace

from build_laboratory import a_lab_context, a_laboratory, a_model_test
from builders import a_lot, an_award_rule, criteria_of, named
from report.lab_told import said, table_rows
from vagval.domain.award_rule import Override
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place

PLACE = Place("procurement.toml", cell="award")
FLOOR = finding(
    "price-floor-in-scale", PLACE, price_full=60, lower_price=30, points=40, lower_points=40,
    source="HFD 2022 ref. 41",
)  # fmt: skip
ASKED = finding("lab-undefined-at-price-zero", PLACE, Severity.QUESTION)


def test_the_gravest_comes_first_with_its_legal_source() -> None:
    test = a_model_test(findings=(ASKED, FLOOR))
    rows = table_rows(a_lab_context(test), "lab-findings", "lab-findings")
    assert [row[0] for row in rows] == ["Hindrar låsningen", "Bör besvaras"]
    assert rows[0][1] == "Del LM"
    assert rows[0][3] == "HFD 2022 ref. 41"
    assert all(row[4] for row in rows)


def test_a_finding_of_several_lots_names_them() -> None:
    laboratory = a_laboratory(
        a_model_test(lots=("LM",), findings=(ASKED,)), a_model_test(lots=("PV",), findings=(ASKED,))
    )
    (row,) = table_rows(a_lab_context(laboratory=laboratory), "lab-findings", "lab-findings")
    assert row[1] == "Del LM\nDel PV"


def test_a_finding_in_one_lots_own_rule_is_about_that_lot() -> None:
    own = Place("procurement.toml", cell="lot[2].award")
    rules = (an_award_rule(), replace(an_award_rule(), place=own))
    lots = tuple(a_lot(key, award=rule) for key, rule in zip(("LM", "PV"), rules, strict=True))
    laboratory = a_laboratory(
        a_model_test(lots=("LM",)), a_model_test(lots=("PV",)),
        findings=(replace(ASKED, place=replace(own, cell="lot[2].award.reason")),),
    )  # fmt: skip
    context = a_lab_context(laboratory=laboratory, criteria=criteria_of(lots=lots))
    assert table_rows(context, "lab-findings", "lab-findings")[0][1] == "PV"


def test_an_override_says_who_decided_and_why() -> None:
    override = Override("price-floor-in-scale", "Eva Ek", "Prövat av jurist.", PLACE)
    lot = a_lot("LM", award=replace(an_award_rule(), overrides=(override,)))
    test = a_model_test(overridden=(FLOOR,))
    context = a_lab_context(test, criteria=criteria_of(lots=(lot,)))
    (row,) = table_rows(context, "lab-findings", "lab-overrides")
    assert row[0] == "LM"
    assert row[1].startswith("Prisskalan slutar räkna vid 60 kr")
    assert row[2:] == ["Eva Ek", "Prövat av jurist."]


def test_the_reason_for_a_model_is_quoted() -> None:
    rule = replace(an_award_rule(), reason=named("Upphandlingen gäller ett ramavtal."))
    context = a_lab_context(criteria=criteria_of(lots=(a_lot("LM", award=rule),)))
    assert "Upphandlingen gäller ett ramavtal." in said(context, "lab-findings")


def test_nothing_found_is_said() -> None:
    assert "Provet fann inget att påpeka." in said(a_lab_context(), "lab-findings")
