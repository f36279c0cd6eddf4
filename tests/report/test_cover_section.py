"""The cover says the decision in one sentence, and what must be said before anything else."""

from dataclasses import replace
from datetime import date

import pytest

from builders import a_bid
from report.evaluated import (
    ALL_MET,
    decided,
    parts,
    provisional,
    scored_material,
    some_criteria,
    told,
    two_bids,
)
from report.test_overview_section import both
from vagval.domain.document import Cover
from vagval.domain.record import DecisionKind
from vagval.report.context import ReportContext


def cover(context: ReportContext) -> Cover:
    found = parts(context, "report-cover")[0]
    assert isinstance(found, Cover)
    return found


def labels(context: ReportContext) -> list[str]:
    return [notice.label for notice in cover(context).notices]


def recorded(kind: DecisionKind) -> ReportContext:
    return told(
        some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET), decisions=[decided(kind)])
    )


def test_a_lot_is_named_with_its_procurement() -> None:
    assert cover(two_bids()).title == "Utvärderingsrapport: LM"
    assert cover(two_bids()).subtitle == "Prov, del LM"


def test_the_whole_says_how_the_lots_came_out() -> None:
    assert cover(both()).title == "Utvärderingsrapport: Prov"
    assert cover(both()).lead == "För 2 av 2 delar föreslås tilldelning."


def test_an_invented_case_says_so_and_a_real_one_does_not() -> None:
    assert "Påhittat exempel." in labels(two_bids())
    real = told(some_criteria(is_invented=False), scored_material())
    assert "Påhittat exempel." not in labels(real)


@pytest.mark.parametrize("kind", [DecisionKind.AWARD, DecisionKind.CANCELLATION])
def test_secrecy_is_said_until_an_award_or_a_cancellation_is_on_record(kind: DecisionKind) -> None:
    assert "Sekretess." in labels(two_bids())
    assert "Sekretess." not in labels(recorded(kind))


def test_a_decision_on_another_lot_does_not_end_the_secrecy_of_this_one() -> None:
    other = decided(DecisionKind.AWARD, lot="PV")
    context = told(
        some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET), decisions=[other])
    )
    assert "Sekretess." in labels(context)


def test_a_provisional_lot_is_a_notice_of_its_own() -> None:
    assert "Preliminärt." in labels(provisional())


def test_a_cancellation_is_told_first_and_nothing_is_proposed_any_more() -> None:
    context = recorded(DecisionKind.CANCELLATION)
    assert "Avbruten." in labels(context)
    said = cover(context).lead.replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Upphandlingen av LM avbröts 17 mars 2026. Inget kontrakt tilldelas."


def test_the_whole_counts_no_cancelled_lot_among_those_proposed() -> None:
    stopped = decided(DecisionKind.CANCELLATION, lot="PV")
    context = both()
    material = context.evaluation.material
    record = replace(material.record, decisions=(stopped,))
    evaluation = replace(context.evaluation, material=replace(material, record=record))
    context = replace(context, evaluation=evaluation)
    assert cover(context).lead == "För 1 av 2 delar föreslås tilldelning; 1 del är avbruten."


def test_an_award_on_record_is_told_with_its_day_beside_what_was_proposed() -> None:
    said = cover(recorded(DecisionKind.AWARD)).lead.replace("\N{NO-BREAK SPACE}", " ")
    assert "föreslås tilldelas kontraktet" in said
    assert said.endswith(" Tilldelningsbeslut fattades 17 mars 2026.")


def test_facts_name_lock_date_and_seed() -> None:
    context = two_bids(seed=7, is_seed_overridden=True)
    dated = replace(context, evaluation=replace(context.evaluation, report_date=date(2026, 5, 4)))
    facts = {name: value.replace("\N{NO-BREAK SPACE}", " ") for name, value in cover(dated).facts}
    assert facts["Kriterierna låsta"].startswith("version 1, 14 januari 2026 kl. 10:30")
    assert facts["Kriteriernas fingeravtryck"] == "abababababab"
    assert facts["Rapportens datum"] == "4 maj 2026"
    assert facts["Frö för slumptal"] == "7 (ändrat; det låsta är 20260101)"
    assert dict(cover(context).facts)["Rapportens datum"] == "inte angivet"
