"""What the decision would be under other answers to the open questions (utfall)."""

from collections.abc import Callable
from dataclasses import replace

from vagval.check.settle import Answers, scenarios, settle
from vagval.domain.admission import Admission, BidAdmission
from vagval.domain.decision import Decision, Outcome
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import ScoredBid, ScoredBids
from vagval.score.score_lot import score_lot

Decide = Callable[[ScoredBids], Decision]


class Rescoring:
    """Scores bids under supposed answers, each bid once for each set of its own answers.

    A bid's points depend on nothing but its own answers, so the cost grows with the questions and
    not with the scenarios.
    """

    def __init__(self, criteria: Criteria, admission: Admission, material: Material) -> None:
        self._criteria = criteria
        self._admission = admission
        self._material = material
        self._known: dict[tuple[str, Answers], tuple[ScoredBid, ...]] = {}

    def of(self, bid: BidAdmission, answers: Answers) -> tuple[ScoredBid, ...]:
        """Give the bid as scored under its own answers: none if they put it out."""
        own = tuple(
            (question, answer) for question, answer in answers if question.bid == bid.bid.id
        )
        key = (bid.bid.id, own)
        if key not in self._known:
            asked = tuple(q for q in self._admission.questions if q.bid == bid.bid.id)
            alone = replace(self._admission, bids=(bid,), questions=asked)
            settled = settle(alone, own)
            scored = score_lot(self._criteria, self._admission.lot, settled, self._material)
            self._known[key] = scored.bids
        return self._known[key]


def outcomes(
    criteria: Criteria, admission: Admission, scored: ScoredBids, material: Material, decide: Decide
) -> tuple[Outcome, ...]:
    """Decide again under each scenario; none without open questions."""
    rescoring = Rescoring(criteria, admission, material)
    open_bids = {question.bid for question in admission.questions}
    settled = {each.bid: (each,) for each in scored.bids if each.bid not in open_bids}

    def under(answers: Answers) -> Decision:
        bids = (
            settled[bid.bid.id] if bid.bid.id in settled else rescoring.of(bid, answers)
            for bid in admission.evaluated
        )
        return decide(replace(scored, bids=tuple(each for found in bids for each in found)))

    return tuple(Outcome(answers, under(answers)) for answers in scenarios(admission))
