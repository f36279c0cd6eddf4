"""A reader sees what changed since an earlier statement, in words."""

from dataclasses import replace
from datetime import date

import pytest

from build_fhir import a_statement
from build_fhir import named as capabilities
from builders import LOT, a_bid, a_standard, an_answer, an_evidence
from report.complied import criteria_with
from report.evaluated import parts, rows, said, scored_material, table, told, two_bids
from vagval.comply.product_changes import product_changes
from vagval.domain.audience import Audience
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.capability import CapabilityResource
from vagval.domain.evidence import Evidence
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.cover_section import report_cover
from vagval.report.html import fragments, page


def offers(key: str, on: date, *interactions: str) -> Evidence:
    resource = CapabilityResource("Patient", interactions=capabilities(*interactions))
    evidence = an_evidence(key, "S-2", kind=FHIR_STATEMENT, product="Alfa LM", issued=on)
    return replace(evidence, shown=a_statement(resource))


def changed(language: Language = "sv", audience: Audience = "audit") -> ReportContext:
    """Tell of alfa, that could read and search, and can now read and create."""
    asked = CapabilityResource("Patient", interactions=capabilities("read", "create"))
    standard = replace(
        a_standard("fhir", kind=FHIR_STATEMENT, name="Patientuppgifter"),
        items=(),
        statement=a_statement(asked),
    )
    criteria = criteria_with(standard)
    bid = a_bid(
        "alfa",
        answers=[an_answer("S-1"), an_answer("S-2", evidence="new")],
        evidence=[offers("new", date(2026, 2, 1), "read", "create"),
                  offers("old", date(2025, 2, 1), "read", "delete")],
        secrecy=(SecrecyClaim("evidence", "Skadar oss."),),
    )  # fmt: skip
    context = told(criteria, scored_material(bid), language, audience)
    return replace(context, changes={LOT: product_changes(criteria, LOT, bid)})


def test_added_removed_and_turned_are_told_in_words_with_both_days() -> None:
    found = table(changed(), "changes", "changes")
    assert rows(found) == [
        ["Nytt utfall", "Kan lägga till patienter.", "Förr: Saknas\nNu: Visat"],
        ["Har försvunnit", "Kan ta bort patienter.", "Utfallet är oförändrat, eller krävs inte"],
    ]
    assert "1 februari 2025" in said(changed(), "changes")
    assert "har en sak tillkommit och en sak försvunnit" in said(changed(), "changes")


def test_where_no_bid_has_an_earlier_statement_there_is_no_section() -> None:
    assert parts(two_bids(), "changes") == ()


def test_secret_evidence_has_no_changes_to_tell_the_public() -> None:
    assert parts(changed(audience="public"), "changes") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_may_be_handed_out(language: Language) -> None:
    context = changed(language)
    html = fragments(*report_cover(context), *parts(context, "changes"))
    assert check_page(page("P", language, html)) == ()
