"""Each evaluator's points alone give each bid a figure, exactly, and the counted ones stay."""

from dataclasses import replace
from fractions import Fraction

from builders import a_criterion, a_criterion_score, a_score, a_scored_bid, scored_bids
from vagval.domain.assessment import Assessment
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.evaluator_totals import EvaluatorFigure, EvaluatorTotals
from vagval.domain.place import Place
from vagval.domain.score_sheet import PanelScore
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.robustness.evaluator_totals import evaluator_totals

LEAF = a_criterion()


def a_judged_bid(key: str, counted: int, price: int = 1_000, **given: int) -> ScoredBid:
    """Make a bid whose counted points and evaluators' points on quality are known."""
    own = tuple(a_score(points, evaluator=who, bid=key) for who, points in given.items())
    score = replace(a_criterion_score(LEAF, counted), individual=own)
    return replace(a_scored_bid(key, price=price), scores=(score,))


def worth(score: CriterionScore, own: PanelScore) -> CriterionScore:
    return replace(score, points=Fraction(own.points))


def hundred_a_point(bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
    """Take 100 off the price for each point."""
    return tuple(
        Assessment(bid.bid, (bid.price or Fraction(0)) - 100 * bid.scores[0].points, "money", tuple)
        for bid in bids
    )


def test_each_evaluators_points_alone_give_a_figure() -> None:
    # Price 1 000; 3 points counted: 700. Anna's 5 points: 500. Bo's 1 point: 900.
    (alfa,) = evaluator_totals(
        scored_bids(a_judged_bid("alfa", 3, anna=5, bo=1)), worth, hundred_a_point
    )
    assert alfa == EvaluatorTotals(
        "alfa",
        Fraction(700),
        (EvaluatorFigure("anna", Fraction(500)), EvaluatorFigure("bo", Fraction(900))),
    )
    assert (alfa.lowest, alfa.highest) == (Fraction(500), Fraction(900))


def test_an_evaluators_points_move_what_is_taken_from_all_bids() -> None:
    def to_the_best(bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        most = max(bid.scores[0].points for bid in bids)
        return tuple(
            Assessment(bid.bid, bid.scores[0].points / most, "ratio", tuple) for bid in bids
        )

    field = scored_bids(a_judged_bid("alfa", 4, anna=2), a_judged_bid("beta", 2, anna=5))
    alfa, beta = evaluator_totals(field, worth, to_the_best)
    # Counted: 4/4 and 2/4. Anna alone: 2/5 and 5/5.
    assert [alfa.counted, beta.counted] == [Fraction(1), Fraction(1, 2)]
    alone = [each.by_evaluator[0].figure for each in (alfa, beta)]
    assert alone == [Fraction(2, 5), Fraction(1)]


def test_who_did_not_score_a_bid_has_no_figure_for_it() -> None:
    field = scored_bids(a_judged_bid("alfa", 3, anna=4), a_judged_bid("beta", 3, anna=4, bo=2))
    alfa, beta = evaluator_totals(field, worth, hundred_a_point)
    assert [each.evaluator for each in alfa.by_evaluator] == ["anna"]
    assert [each.evaluator for each in beta.by_evaluator] == ["anna", "bo"]


def test_points_that_no_table_speaks_of_leave_the_evaluator_out() -> None:
    def strict(score: CriterionScore, own: PanelScore) -> CriterionScore:
        if own.points == 1:
            raise UndecidedError(finding("deduction-not-published", Place("criteria")))
        return worth(score, own)

    field = scored_bids(a_judged_bid("alfa", 3, anna=4, bo=1))
    (alfa,) = evaluator_totals(field, strict, hundred_a_point)
    assert [each.evaluator for each in alfa.by_evaluator] == ["anna"]


def test_without_evaluators_there_is_nothing_to_tell() -> None:
    assert evaluator_totals(scored_bids(a_judged_bid("alfa", 3)), worth, hundred_a_point) == ()


def test_a_bid_below_a_least_value_is_not_ranked_and_not_told() -> None:
    low = replace(a_judged_bid("alfa", 3, anna=4), breaches=(None,))  # type: ignore[arg-type] # any breach
    assert evaluator_totals(scored_bids(low), worth, hundred_a_point) == ()
