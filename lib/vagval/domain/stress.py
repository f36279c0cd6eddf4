"""Everything that a lot's award was stressed with (robusthetsprövning)."""

from dataclasses import dataclass

from vagval.domain.certificate import Certificate
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding
from vagval.domain.evaluator_totals import EvaluatorTotals
from vagval.domain.grade_flips import GradeFlips
from vagval.domain.lead_by_weight import LeadByWeight
from vagval.domain.left_out import LeftOut
from vagval.domain.possible_winners import PossibleWinners
from vagval.domain.simulated import Simulated
from vagval.domain.ternary_map import TernaryMap
from vagval.domain.weight_answers import WeightAnswers


@dataclass(frozen=True, slots=True)
class LotStress:
    """The answers for one lot.

    Parameters
    ----------
    matrix
        The award as values times weights; None where the model is no such sum, with a finding.
    weights
        Exact answers on the weights; for internal use after opening.
    free
        Simulated over all weights, a method each; for internal use after opening.
    scores
        Simulated over the evaluators' points with the published weights: each cell for itself, and
        one evaluator for all bids. Empty where the panel did not differ.
    possible
        Who can be first within what the evaluators gave, under the published weights; None where
        they have no points on record.
    findings
        Why something could not be computed.
    lead
        The first bid's lead over the second as each weight moves; for internal use after opening.
    ternary
        Who is first at which weights of the three heaviest criteria; None where there are fewer.
        For internal use after opening.
    evaluators
        Every bid's figure as it is, and by each evaluator's points alone.
    """

    matrix: DecisionMatrix | None = None
    weights: WeightAnswers | None = None
    free: tuple[Simulated, ...] = ()
    scores: tuple[Simulated, ...] = ()
    possible: PossibleWinners | None = None
    flips: GradeFlips | None = None
    left_out: tuple[LeftOut, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    findings: tuple[Finding, ...] = ()
    lead: LeadByWeight | None = None
    ternary: TernaryMap | None = None
    evaluators: tuple[EvaluatorTotals, ...] = ()
