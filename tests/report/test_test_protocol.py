"""What no file can tell is listed for a test, with how it is tested and what is expected."""

from dataclasses import replace

import pytest

from builders import (
    a_bid,
    a_requirement,
    a_standard,
    an_answer,
    an_assessment,
    an_evidence,
    an_examination,
    an_outcome,
)
from report.complied import (
    ASKED,
    LAUNCH,
    LOGIN,
    V2,
    a_shown_bid,
    criteria_with,
    four_bids,
    to_be_tested,
    with_examination,
)
from report.evaluated import BOR, SKA, scored_material, some_criteria, told, two_bids
from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Severity, finding
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import EQUIVALENCE, FHIR_STATEMENT
from vagval.report.context import ReportContext
from vagval.report.lot_sections import lot_reports
from vagval.report.test_protocol import rows_to_test
from vagval.report.test_protocol_row import ProtocolRow

PLACE = Place("criteria/prov/standards/fhir.toml")


def to_test(context: ReportContext) -> tuple[ProtocolRow, ...]:
    (report,) = lot_reports(context)
    return rows_to_test(report)


def a_fhir_item(rule: str, name: str, resource: str = "Patient") -> RequiredItem:
    values = (("resource", resource), ("name", name))
    key = f"{resource}.{rule}.{name}"
    return RequiredItem(key, rule, Expectation.SHALL, PLACE, values, group=resource)


def fhir_context(**changed: object) -> ReportContext:
    """Tell of alfa, whose statement leaves a combination and a profile's version open."""
    pair, profile = (
        a_fhir_item("combination", "birthdate+family"),
        a_fhir_item("profile", "http://x/p"),
    )
    open_pair = replace(
        an_outcome(pair, "unverifiable"),
        reasons=(finding("fhir-combination-undeclared", PLACE, Severity.NOTE, item=pair.id,
                         resource="Patient", name="birthdate+family"),),
    )  # fmt: skip
    note = finding("fhir-profile-version-unknown", PLACE, Severity.NOTE, item=profile.id,
                   resource="Patient", name="http://x/p", asked="1.0")  # fmt: skip
    standard = a_standard("fhir", kind=FHIR_STATEMENT)
    context = told(criteria_with(standard), scored_material(a_shown_bid("alfa")))
    examined = an_examination(open_pair, an_outcome(profile), notes=[note])
    return replace(with_examination(context, "alfa", examined), **changed)  # type: ignore[arg-type] # fields of a context


def test_an_unverifiable_item_is_listed_with_why_and_how() -> None:
    (item,) = [row for row in to_test(to_be_tested()) if row.bid == "beta"][:1]
    assert item.requirements == ("S-2",)
    assert item.standard == "Inloggning enligt SMART on FHIR"
    assert item.asked == "Rättigheter enligt SMART 2."
    assert item.why.startswith("”permission-v2” finns inte")
    assert "smart-configuration" in item.how
    assert item.level == "Ska (SHALL)"


def test_malformed_items_are_tested_too() -> None:
    asked = [row.asked for row in to_test(to_be_tested()) if row.bid == "beta"]
    assert asked == ["Rättigheter enligt SMART 2.", "Servern stöder förmågan context-standalone."]


def test_a_search_on_several_names_is_tested_by_the_request_itself() -> None:
    pair, profile = to_test(fhir_context())
    assert "GET Patient?birthdate=VALUE&family=VALUE" in pair.how
    assert "födelsedatum" in pair.asked
    assert pair.expected.startswith("Svaret är 200 och innehåller alla testposter")
    assert "GET Patient?_profile=http://x/p" in profile.how


def test_a_profile_without_a_version_is_tested_although_it_counts_as_shown() -> None:
    profile = to_test(fhir_context())[1]
    assert "utan version" in profile.why


def test_evidence_of_another_version_makes_the_whole_requirement_a_test() -> None:
    (gamma,) = [row for row in to_test(four_bids()) if row.bid == "gamma"]
    assert gamma.asked == "Systemet ska klara S-2."
    assert "version 0.9" in gamma.why
    assert gamma.standard == LOGIN.name.sv


def test_an_equivalent_is_assessed_by_an_expert_and_not_by_a_test_run() -> None:
    evidence = an_evidence("likvardigt", "S-2", kind=EQUIVALENCE)
    context = told(
        criteria_with(LOGIN),
        scored_material(
            a_bid("alfa", answers=[an_answer("S-2", evidence="likvardigt")], evidence=[evidence])
        ),
    )
    note = finding("equivalence-to-assess", evidence.place, Severity.NOTE, evidence="likvardigt",
                   standard=Bilingual("x", "x"))  # fmt: skip
    rows = to_test(context)
    assert len(rows) == 1
    assert ("LOU" in rows[0].how) == (note.code in _codes(context))


def _codes(context: ReportContext) -> set[str]:
    statuses = context.evaluation.lots[0].admission.bids[0].statuses
    return {r.code for s in statuses if s.conformance for r in s.conformance.reasons}


def test_a_requirement_without_a_standard_is_tested_if_its_evidence_cannot_be_checked() -> None:
    asked = a_requirement("S-2", evidence="document")
    bid = a_bid("alfa", answers=[an_answer("S-1"), an_answer("S-2", evidence="intyg")],
                evidence=[an_evidence("intyg", "S-2", version="0.9")])  # fmt: skip
    (row,) = to_test(told(some_criteria(SKA, asked, BOR), scored_material(bid)))
    assert (row.standard, row.requirements) == ("", ("S-2",))


def test_what_is_assessed_already_is_left_out() -> None:
    assessed = an_assessment("S-2", RequirementResult.MET, bid="gamma")
    context = four_bids()
    material = replace(
        context.evaluation.material,
        record=replace(context.evaluation.material.record, assessments=(assessed,)),
    )
    again = told(context.evaluation.criteria, material)
    assert [row.bid for row in to_test(context)] == ["gamma"]
    assert to_test(again) == ()


def test_a_bid_that_may_not_be_evaluated_is_left_out() -> None:
    bid = a_shown_bid("alfa", "launch-ehr")
    out = with_examination(
        told(criteria_with(LOGIN), scored_material(bid)),
        "alfa",
        an_examination(an_outcome(LAUNCH, "unmet"), an_outcome(V2, "unverifiable")),
    )
    assert to_test(out) == ()


def test_nothing_is_listed_where_evidence_says_all() -> None:
    assert to_test(two_bids()) == ()


@pytest.mark.parametrize("rule", ["search", "interaction", "operation", "include", "flag"])
def test_every_kind_of_fhir_item_has_a_request(rule: str) -> None:
    item = a_fhir_item(rule, "read" if rule == "interaction" else "x")
    context = fhir_context()
    examined = an_examination(an_outcome(item, "malformed"))
    (row,) = to_test(with_examination(context, "alfa", examined))
    assert "Patient" in row.how


def test_masked_evidence_is_told_as_open_without_its_reasons() -> None:
    assert ASKED.evidence == LOGIN.kind
    rows = to_test(four_bids())
    assert {row.bid for row in rows} == {"gamma"}
