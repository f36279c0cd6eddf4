"""A reader finds each risk with whom, what can go wrong and what to do."""

from dataclasses import replace

import pytest

from builders import a_bid
from report.complied import four_bids, with_every_remark
from report.evaluated import rows, said, table, two_bids
from vagval.comply.risks import risks_of
from vagval.domain.bid import SecrecyClaim
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.report.context import ReportContext


def again(context: ReportContext) -> ReportContext:
    """Look for the risks of an evaluation that has been changed by hand."""
    evaluation = context.evaluation
    found = {e.lot.id: risks_of(evaluation.criteria, e.admission) for e in evaluation.lots}
    return replace(context, risks=found)


def test_each_risk_says_what_can_go_wrong_and_what_to_do() -> None:
    found = rows(table(again(with_every_remark(four_bids())), "risks", "risks"))
    assert [row[0] for row in found][:2] == ["Alfa AB", "Delta AB"]
    assert found[1][1] == "Delta AB påstår att kravet S-2 uppfylls, men åberopar inget bevis."
    assert all(row[2] for row in found)


def test_a_lot_without_risks_says_so() -> None:
    assert "Inget i bevisen ger anledning till en särskild risk." in said(two_bids(), "risks")


def test_an_owner_outside_the_eea_is_told_with_the_bidders_own_words() -> None:
    context = two_bids()
    first = context.evaluation.lots[0].admission.bids[0]
    bid = a_bid("alfa", jurisdiction=(("ultimate_parent", "Alfa Inc., US"),))
    found = risks_of(
        context.evaluation.criteria,
        replace(context.evaluation.lots[0].admission, bids=(replace(first, bid=bid),)),
    )
    told = said(replace(context, risks={"LM": found}), "risks")
    assert "sin yttersta ägare som ”Alfa Inc., US”, utanför EES (landskod US)" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_risks_of_secret_evidence_are_hidden_and_it_is_said_whose(language: Language) -> None:
    context = four_bids(language=language, audience="public")
    bids = tuple(
        replace(each, secrecy=(SecrecyClaim("evidence", "Skadar oss."),))
        if each.id == "gamma"
        else each
        for each in context.evaluation.material.bids
    )
    material = replace(context.evaluation.material, bids=bids)
    secret = replace(context, evaluation=replace(context.evaluation, material=material))
    told = said(secret, "risks")
    assert "31 januari 2027" not in told
    assert "31 January 2027" not in told
    hidden = "deras risker visas inte här" if language == "sv" else "their risks are not shown here"
    assert f"{hidden}: Gamma AB." in told
    assert "Delta AB" in told
