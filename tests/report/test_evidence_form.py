"""The tables of evidence name what is asked for, and their headings are those that readers know."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_exchanges import an_exchange
from builders import a_requirement, a_standard, criteria_of, named
from evidence_case import an_item
from evidence_forms_case import asking
from report.read_back import check_notes_fit, explained, read_back
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.exchange import IheExchange
from vagval.domain.procurement import Criteria
from vagval.domain.standard import ItemValue, RequiredItem
from vagval.files.columns import Column
from vagval.files.evidence import (
    read_audit_log,
    read_code_sample,
    read_dicom_conformance,
    read_ihe_statement,
    read_riv_ta_decisions,
)
from vagval.report.evidence_columns import EVIDENCE_COLUMNS
from vagval.report.evidence_form import evidence_table
from vagval.report.evidence_rows import BLANK, asked_rows
from vagval.report.wording import Wording

RIV_TA, IHE, DICOM = "riv-ta-decisions", "ihe-statement", "dicom-conformance"
READ: dict[str, tuple[Column, ...]] = {
    RIV_TA: read_riv_ta_decisions.COLUMNS,
    IHE: read_ihe_statement.COLUMNS,
    DICOM: read_dicom_conformance.COLUMNS,
    "code-systems": read_code_sample.COLUMNS,
    "audit-log": read_audit_log.COLUMNS,
}
GET: dict[str, ItemValue] = {"contract": "GetX", "major": 4, "minor": 10}


def wanting(kind: str, *items: RequiredItem) -> Criteria:
    """Make criteria with one standard of a kind."""
    standard = a_standard("s", *items, kind=kind)
    return replace(criteria_of(a_requirement("S-2", evidence=kind)), standards=(standard,))


def rows_of(criteria: Criteria, kind: str, language: Language = "en") -> list[tuple[str, ...]]:
    """Give the rows that are filled in."""
    return [row for row in asked_rows(criteria, kind, language) if row]


@pytest.mark.parametrize("kind", EVIDENCE_COLUMNS)
def test_the_headings_are_those_that_the_reader_knows(kind: str) -> None:
    ours = {(each.key.en, each.key.sv) for each in EVIDENCE_COLUMNS[kind]}
    assert ours == {(each.english, each.swedish or each.english) for each in READ[kind]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EVIDENCE_COLUMNS)
def test_a_form_explains_each_column_and_what_is_asked_for(
    kind: str, language: Language, tmp_path: Path
) -> None:
    criteria = asking(tmp_path, kind)
    form = evidence_table(criteria, kind, Wording(language))
    check_notes_fit(form)
    words = explained(form)
    assert f'kind = "{kind}"' in words
    assert f"S-{kind}: Standard (1.0)" in words
    for column in EVIDENCE_COLUMNS[kind]:
        assert f"\n{column.key.in_language(language)}: " in words
    (sheet,) = read_back(tmp_path, form)
    assert sheet.header == tuple(c.key.in_language(language) for c in EVIDENCE_COLUMNS[kind])


def test_a_contract_stands_once_with_its_version_and_role() -> None:
    criteria = wanting(
        RIV_TA,
        an_item("role", **GET, role="producer"),
        an_item("decision", **GET, role="producer", at_least="approved"),
        an_item("role", **GET, role="consumer"),
        an_item("contract", contract="GetY", major=1, minor=0),
    )
    assert rows_of(criteria, RIV_TA, "sv") == [
        ("GetX", "4.10", "tjänsteproducent"),
        ("GetX", "4.10", "tjänstekonsument"),
        ("GetY", "1.0", ""),
    ]


def test_an_exchange_between_lots_asks_for_both_of_its_sides() -> None:
    contract = an_exchange("lakemedel")
    profile = an_exchange("bilder", content=IheExchange("XDS.b", "Document Source", "Repository"))
    criteria = replace(
        wanting(RIV_TA, an_item("role", **GET, role="producer")), exchanges=(contract, profile)
    )
    assert rows_of(criteria, RIV_TA)[1:] == [
        ("GetMedicationHistory", "2.1", "producer"),
        ("GetMedicationHistory", "2.1", "consumer"),
    ]
    assert rows_of(criteria, IHE) == [
        ("XDS.b", "Document Source", ""),
        ("XDS.b", "Repository", ""),
    ]
    words = explained(evidence_table(criteria, RIV_TA, Wording("en")))
    assert "Lakemedel. The product of lot LM asks, and the product of lot LAB answers." in words
    assert "Bilder" not in words


def test_an_actor_and_its_option_are_rows_that_still_have_to_be_answered() -> None:
    criteria = wanting(
        IHE,
        an_item("actor", profile="XDS.b", actor="Document Source"),
        an_item("option", profile="XDS.b", actor="Document Source", option="Folder"),
    )
    assert rows_of(criteria, IHE) == [
        ("XDS.b", "Document Source", ""),
        ("XDS.b", "Document Source", "Folder"),
    ]
    table = evidence_table(criteria, IHE, Wording("sv")).sheets[1]
    supported = next(n for n, column in enumerate(table.columns) if column.key == "stöds")
    assert table.columns[supported].choices == ("ja", "nej")
    assert {row[supported] for row in table.rows} == {None}


def test_a_sop_class_has_the_name_that_the_authority_gave_it() -> None:
    ct, mr = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4"
    criteria = wanting(
        DICOM,
        an_item("transfer-syntax", uid="1.2.840.10008.1.2.1", sop_uid=ct),
        an_item("transfer-syntax", uid="1.2.840.10008.1.2.1"),
        replace(an_item("sop-class", uid=ct, role="SCP"), text=named("CT")),
        an_item("sop-class", uid=mr, role="SCU"),
        an_item("sop-class", uid=mr, role="SCP"),
        an_item("web-service", service="WADO-RS", role="SCU"),
    )
    assert rows_of(criteria, DICOM) == [(ct, "CT", ""), (mr, "", ""), ("", "", "WADO-RS")]


def test_a_log_has_room_for_the_events_that_are_asked_for() -> None:
    few, many, absurd = (
        asked_rows(wanting("audit-log", an_item("rows", at_least=n)), "audit-log", "en")
        for n in (5, 60, 10**9)
    )
    assert (len(few), len(many), len(absurd)) == (BLANK, 60, 1000)


def test_a_log_may_be_handed_in_as_fhir_and_no_other_table(tmp_path: Path) -> None:
    criteria = asking(tmp_path)
    told = {
        k for k in READ if "AuditEvent" in explained(evidence_table(criteria, k, Wording("sv")))
    }
    assert told == {"audit-log"}
