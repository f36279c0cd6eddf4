"""A lot's result in one sentence is never more than the result is."""

from builders import a_bid, a_clarification
from report.evaluated import ALL_MET, provisional, scored_material, some_criteria, told, two_bids
from vagval.domain.bid import Claim
from vagval.report.context import ReportContext
from vagval.report.lot_sections import lot_reports
from vagval.report.result_sentence import possible_firsts, result_sentence


def sentence(context: ReportContext) -> str:
    return result_sentence(lot_reports(context)[0]).replace("\N{NO-BREAK SPACE}", " ")


def test_a_proposal_names_the_vendor_the_lot_and_the_figure() -> None:
    assert sentence(two_bids()) == (
        "Alfa AB föreslås tilldelas kontraktet för LM med lägst jämförelsetal, 650 kr."
    )
    assert sentence(two_bids(language="en")) == (
        "Alfa AB is proposed for award of the contract for LM "
        "with the lowest comparison figure, SEK 650."
    )


def test_a_provisional_result_says_what_decides() -> None:
    assert sentence(provisional()) == (
        "Resultatet för LM är preliminärt och ingen tilldelning föreslås: en fråga är öppen. "
        "Svaren avgör vem som är först: Alfa AB eller Beta AB."
    )


def test_an_only_bid_with_an_open_question_may_leave_none() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", answers={"B-1": Claim.MET})))
    assert sentence(context).endswith(
        "Svaren avgör om Alfa AB är först eller inget anbud kan antas."
    )


def test_no_bids_and_no_bids_left_are_told_apart() -> None:
    out = a_bid("alfa", answers={"S-1": Claim.NOT_MET})
    assert sentence(told(some_criteria(), scored_material())) == "Inget anbud kom in för LM."
    assert "det enda anbudet kan inte antas" in sentence(
        told(some_criteria(), scored_material(out))
    )


def test_every_tried_answer_is_among_the_possible_firsts() -> None:
    assert possible_firsts(lot_reports(provisional())[0]) == (("alfa",), ("beta",))
    alone = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)))
    assert possible_firsts(lot_reports(alone)[0]) == (("alfa",),)


def test_what_was_not_tried_both_ways_is_not_said_to_change_nothing() -> None:
    changed = [a_clarification("S-1", changes_offer=True)]
    bid = a_bid("alfa", answers=ALL_MET)
    context = told(some_criteria(), scored_material(bid, clarifications=changed))
    assert sentence(context).endswith("Som underlaget är nu är Alfa AB först.")


def test_a_tie_that_is_left_is_told_as_a_tie() -> None:
    bids = [a_bid(key, price=1_000, answers=ALL_MET) for key in ("alfa", "beta")]
    context = told(some_criteria(), scored_material(*bids))
    assert sentence(context).endswith("Alfa AB och Beta AB har exakt samma resultat.")
