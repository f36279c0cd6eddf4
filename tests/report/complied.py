"""A lot with required standards, evaluated by the core, with every outcome a reader can meet."""

from dataclasses import replace
from datetime import date
from typing import Any

from builders import (
    DEADLINE,
    a_bid,
    a_requirement,
    a_smart_evidence,
    a_standard,
    an_answer,
    an_examination,
    an_item,
    an_outcome,
)
from report.evaluated import BOR, SKA, decided, scored_material, some_criteria, told
from vagval.domain.bid import Bid, Claim
from vagval.domain.bilingual import Bilingual
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Severity, finding
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.examination import Examination
from vagval.domain.procurement import Criteria
from vagval.domain.standard import RequiredStandard
from vagval.report.context import ReportContext
from vagval.report.rewrite import rewrite

LAUNCH, OFFLINE = an_item("launch-ehr"), an_item("permission-offline", "SHOULD")
V2 = an_item("permission-v2", text=Bilingual("Rättigheter enligt SMART 2.", "SMART 2 scopes."))
CONTEXT = an_item("context-standalone", "MAY")
LOGIN = a_standard("login", LAUNCH, V2, OFFLINE, CONTEXT, name="Inloggning enligt SMART on FHIR")
ASKED = a_requirement("S-2", evidence=LOGIN.kind)
ALL = ("launch-ehr", "permission-v2", "permission-offline", "context-standalone")


def criteria_with(*standards: RequiredStandard, **changed: Any) -> Criteria:  # noqa: ANN401 - as it is
    """Make criteria with a ska-krav that asks for evidence of each standard."""
    asked = (a_requirement(key, evidence=each.kind)
             for each in standards for key in each.requirements)  # fmt: skip
    return replace(some_criteria(SKA, *asked, BOR, **changed), standards=standards)


def a_shown_bid(key: str, *capabilities: str, **evidence: Any) -> Bid:  # noqa: ANN401 - as it is
    """Make a bid that claims everything and shows some capabilities."""
    answers = [an_answer("S-1", bid=key), an_answer("S-2", bid=key, evidence="smart"),
               an_answer("B-1", bid=key)]  # fmt: skip
    shown = a_smart_evidence("smart", *capabilities, bid=key, **evidence)
    return a_bid(key, answers=answers, evidence=[shown])


def four_bids(*, beta_shows: tuple[str, ...] = ALL[:1], **changed: Any) -> ReportContext:  # noqa: ANN401 - as it is
    """Tell of alfa that shows all, beta half, gamma of another version, delta nothing."""
    alfa = a_shown_bid("alfa", *ALL, level=EvidenceLevel.E3, expires=date(2026, 9, 1))
    beta = a_shown_bid("beta", *beta_shows)
    gamma = a_shown_bid("gamma", *ALL[:2], version="0.9", expires=date(2027, 1, 31))
    delta = a_bid("delta", answers={"S-1": Claim.MET, "S-2": Claim.MET, "B-1": Claim.PARTLY})
    bids = sorted((alfa, beta, gamma, delta), key=lambda bid: bid.id)
    material = scored_material(*bids, decisions=[decided()])
    return told(criteria_with(LOGIN), material, **changed)


def with_examination(
    context: ReportContext, bid: str, examination: Examination, requirement: str = "S-2"
) -> ReportContext:
    """Let a bid's evidence have been examined so, as no kind of the sample can be."""

    def change(value: object) -> object:
        match value:
            case Conformance(bid=key, requirement=asked) if (key, asked) == (bid, requirement):
                return replace(value, examination=examination, verdict=examination.verdict)
            case _:
                return value

    return replace(context, evaluation=rewrite(context.evaluation, change))


def with_every_remark(context: ReportContext) -> ReportContext:
    """Give beta an item that only a test can tell, a clash, a breach and a note."""
    place = LAUNCH.place
    note = finding("evidence-level-low", place, Severity.NOTE, evidence="smart", shown="E1",
                   asked="E3")  # fmt: skip
    clash = finding("smart-missing", place, Severity.NOTE, item="x", wanted="delete",
                    field="capability")  # fmt: skip
    examined = an_examination(
        an_outcome(LAUNCH), an_outcome(V2, "unverifiable"), an_outcome(OFFLINE, "unmet"),
        an_outcome(CONTEXT, "malformed"), clashes=[clash], notes=[note],
        breaches=[an_outcome(OFFLINE, "unmet")],
    )  # fmt: skip
    return with_examination(context, "beta", examined)


def to_be_tested(**changed: Any) -> ReportContext:  # noqa: ANN401 - as it is
    """Tell of beta that may be evaluated, and of which much has to be tested; gamma is open."""
    return with_every_remark(four_bids(beta_shows=ALL, **changed))


def gated(context: ReportContext) -> ReportContext:
    """Shut a gate on beta's evidence."""
    shut = finding("evidence-expired", LAUNCH.place, Severity.NOTE, evidence="smart",
                   expires=DEADLINE, deadline=DEADLINE)  # fmt: skip
    outcomes = (an_outcome(LAUNCH), an_outcome(V2, "unmet"), an_outcome(OFFLINE))
    return with_examination(context, "beta", an_examination(*outcomes, gate=[shut]))
