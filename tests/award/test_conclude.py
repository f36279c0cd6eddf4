"""Whether a result is final or provisional, and why."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_scored_bid,
    an_admission,
    an_admitted,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.award.conclude import conclude
from vagval.award.decide import decide
from vagval.domain.admission import OpenQuestion, QuestionKind, Standing
from vagval.domain.decision import Decision, Outcome
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.place import Place
from vagval.domain.scored_bids import ScoredBid, ThresholdBreach

LOT = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))
MANDATORY = OpenQuestion(QuestionKind.MANDATORY, "alfa", "S-1")
LOW_PRICE = OpenQuestion(QuestionKind.LOW_PRICE, "alfa")
ANSWER = OpenQuestion(QuestionKind.ANSWER, "beta", "B-1")
OTHER_ANSWER = OpenQuestion(QuestionKind.ANSWER, "beta", "B-2")


def decided(**prices: int) -> Decision:
    return decide(scored_bids(*bids(**prices), lot=LOT), award_model(LOT))


def bids(**prices: int) -> tuple[ScoredBid, ...]:
    return tuple(a_scored_bid(k, price=p, points={"kvalitet": 3}) for k, p in prices.items())


ALFA_FIRST, BETA_FIRST = decided(alfa=1, beta=2), decided(alfa=2, beta=1)


def concluded(
    decision: Decision,
    *questions: OpenQuestion,
    outcomes: tuple[Outcome, ...] = (),
    notes: tuple[Finding, ...] = (),
) -> LotEvaluation:
    admission = an_admission(
        an_admitted(a_bid("alfa")), an_admitted(a_bid("beta")), questions=questions
    )
    scored = scored_bids(*(r.bid for r in decision.ranking), lot=LOT)
    return conclude(LOT, award_model(LOT), admission, scored, decision, outcomes, notes)


def codes(result: LotEvaluation) -> list[str]:
    return [reason.code for reason in result.reasons]


def test_a_result_without_questions_is_final_and_proposes_the_first() -> None:
    result = concluded(ALFA_FIRST)
    assert (result.is_provisional, result.proposed, result.reasons) == (False, "alfa", ())


@pytest.mark.parametrize(
    ("question", "code"),
    [(MANDATORY, "provisional-mandatory"), (LOW_PRICE, "provisional-low-price")],
)
def test_an_open_ska_krav_or_price_makes_the_result_provisional(
    question: OpenQuestion, code: str
) -> None:
    result = concluded(ALFA_FIRST, question)

    assert result.is_provisional
    assert result.proposed == ""
    (reason,) = result.reasons
    assert (reason.code, reason.severity) == (code, Severity.QUESTION)
    assert reason.place.file == "vendors/prov/bids/alfa/bid.toml"


def an_open_note(bid: str) -> Finding:
    place = Place(f"vendors/prov/bids/{bid}/bid.toml", cell="criteria_version")
    return finding("answers-stale", place, Severity.QUESTION, value=1, current=2)


def test_an_evaluated_bid_that_answered_older_criteria_makes_the_result_provisional() -> None:
    result = concluded(ALFA_FIRST, notes=(an_open_note("alfa"), an_open_note("gamma")))
    assert (result.is_provisional, result.proposed) == (True, "")
    assert result.reasons == (an_open_note("alfa"),)


def test_a_note_on_an_evaluated_bid_leaves_the_result_final() -> None:
    note = replace(an_open_note("alfa"), severity=Severity.NOTE)
    assert concluded(ALFA_FIRST, notes=(note,)).proposed == "alfa"


@pytest.mark.parametrize(
    ("severity", "proposed"), [(Severity.QUESTION, ""), (Severity.NOTE, "alfa")]
)
def test_an_offer_that_a_clarification_changed_makes_the_result_provisional_until_it_is_assessed(
    severity: Severity, proposed: str
) -> None:
    changed = finding("clarification-changes-offer", Place("record"), severity, bid="alfa")
    admission = replace(an_admission(an_admitted(a_bid("alfa"))), findings=(changed,))
    scored = scored_bids(*(r.bid for r in ALFA_FIRST.ranking), lot=LOT)
    result = conclude(LOT, award_model(LOT), admission, scored, ALFA_FIRST, ())
    assert result.proposed == proposed


def test_an_answer_that_changes_the_first_place_makes_the_result_provisional() -> None:
    outcome = Outcome(((ANSWER, True),), BETA_FIRST)
    result = concluded(ALFA_FIRST, ANSWER, outcomes=(outcome,))
    assert codes(result) == ["provisional-answer"]
    assert result.reasons[0].details["requirement"] == "B-1"


def test_an_answer_that_changes_nothing_leaves_the_result_final() -> None:
    outcome = Outcome(((ANSWER, True),), ALFA_FIRST)
    result = concluded(ALFA_FIRST, ANSWER, outcomes=(outcome,))
    assert (result.is_provisional, result.proposed) == (False, "alfa")


def test_only_the_answer_that_is_needed_for_the_change_is_named() -> None:
    outcomes = (
        Outcome(((ANSWER, True), (OTHER_ANSWER, False)), BETA_FIRST),
        Outcome(((ANSWER, False), (OTHER_ANSWER, True)), ALFA_FIRST),
        Outcome(((ANSWER, True), (OTHER_ANSWER, True)), BETA_FIRST),
        Outcome(((ANSWER, False), (OTHER_ANSWER, False)), ALFA_FIRST),
    )
    result = concluded(ALFA_FIRST, ANSWER, OTHER_ANSWER, outcomes=outcomes)
    assert [r.details["requirement"] for r in result.reasons] == ["B-1"]


def test_answers_that_change_the_first_place_only_together_are_both_named() -> None:
    outcomes = (
        Outcome(((ANSWER, True),), ALFA_FIRST),
        Outcome(((OTHER_ANSWER, True),), ALFA_FIRST),
        Outcome(((ANSWER, True), (OTHER_ANSWER, True)), BETA_FIRST),
    )
    result = concluded(ALFA_FIRST, ANSWER, OTHER_ANSWER, outcomes=outcomes)
    assert [r.details["requirement"] for r in result.reasons] == ["B-1", "B-2"]


def test_a_change_that_comes_from_a_ska_krav_is_not_blamed_on_an_answer() -> None:
    outcomes = (
        Outcome(((MANDATORY, False), (ANSWER, False)), BETA_FIRST),
        Outcome(((MANDATORY, False), (ANSWER, True)), BETA_FIRST),
        Outcome(((MANDATORY, True), (ANSWER, True)), ALFA_FIRST),
    )
    result = concluded(ALFA_FIRST, MANDATORY, ANSWER, outcomes=outcomes)
    assert codes(result) == ["provisional-mandatory"]


def test_a_tie_at_the_top_makes_the_result_provisional() -> None:
    result = concluded(decided(alfa=1, beta=1, gamma=2))
    assert codes(result) == ["provisional-tie"]
    assert result.reasons[0].details["bids"] == ("alfa", "beta")
    assert result.proposed == ""


def test_a_tie_that_a_drawing_would_settle_asks_for_the_drawing() -> None:
    decision = decided(alfa=1, beta=1)
    lot = replace(LOT, award=an_award_rule("lowest_price", tie_break=("drawing",)))
    result = conclude(lot, award_model(lot), an_admission(), scored_bids(lot=lot), decision, ())
    assert codes(result) == ["provisional-tie-drawing"]


def test_a_tie_further_down_leaves_the_result_final() -> None:
    result = concluded(decided(alfa=1, beta=2, gamma=2))
    assert (result.is_provisional, result.proposed) == (False, "alfa")


def nothing_ranked(*standings: Standing, below: tuple[ScoredBid, ...] = ()) -> LotEvaluation:
    admission = an_admission(
        *(an_admitted(a_bid(f"bid{n}"), standing=s) for n, s in enumerate(standings))
    )
    scored = scored_bids(*below, lot=LOT)
    return conclude(LOT, award_model(LOT), admission, scored, decide(scored, award_model(LOT)), ())


def test_a_lot_without_bids_proposes_nothing_and_is_not_provisional() -> None:
    result = nothing_ranked()
    assert (codes(result), result.is_provisional, result.proposed) == (["no-bids"], False, "")


def test_a_lot_where_no_bid_was_admitted_says_so() -> None:
    result = nothing_ranked(Standing.NOT_ADMITTED)
    assert (codes(result), result.is_provisional) == (["no-admitted-bids"], False)
    assert result.reasons[0].severity is Severity.NOTE


def test_a_lot_where_no_bid_reaches_the_thresholds_says_so() -> None:
    breach = ThresholdBreach(a_criterion(), Fraction(2), Fraction(3), is_share=False)
    below = a_scored_bid("bid0", breaches=[breach])
    result = nothing_ranked(Standing.ADMITTED, below=(below,))
    assert codes(result) == ["no-bid-reaches-thresholds"]
