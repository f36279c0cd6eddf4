"""Reasons say something about the bid, not about the scale."""

from builders import a_consensus, a_score, criteria_of
from check.panel_case import checked, panel, the_material
from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Severity
from vagval.domain.scale import Anchor, Scale


def test_the_same_reason_for_several_bids_is_noted() -> None:
    scores = [a_score(bid="alfa", reason="Bra  stöd."), a_score(bid="beta", reason="bra stöd.")]
    agreed = [a_consensus(bid="alfa", reason="Ett."), a_consensus(bid="beta", reason="Två.")]
    found = checked(the_material(*scores, consensus=agreed, bids=2))
    assert found["reasons-identical"].severity is Severity.NOTE
    assert found["reasons-identical"].details["bids"] == ("alfa", "beta")


def test_the_same_reason_on_other_criteria_or_by_others_is_not_noted() -> None:
    material = the_material(
        a_score(evaluator="anna", reason="Samma."),
        a_score(evaluator="bo", reason="Samma."),
        evaluators=panel("anna", "bo"),
    )
    assert checked(material) == {}


ANCHORED = Scale(
    "kvalitet",
    0,
    5,
    (Anchor(3, Bilingual("Bra svar med mindre brister.", "Good response with minor gaps.")),),
)


def test_woods_a_reason_that_paraphrases_the_scale_is_noted() -> None:
    # fallen_evaluations.md row 11, Woods v Milton Keynes [2015] EWHC 2011
    score = a_score(reason="A good response with some minor gaps")
    found = checked(the_material(score), criteria_of(scales=(ANCHORED,)))
    assert found["reason-repeats-scale"].severity is Severity.NOTE


def test_a_reason_that_says_something_about_the_bid_is_not_noted() -> None:
    score = a_score(reason="Brister: remissvaret visas inte, sidan 14 i anbudet.")
    assert checked(the_material(score), criteria_of(scales=(ANCHORED,))) == {}
