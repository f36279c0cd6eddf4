"""The panel's points on one criterion (panelens poäng)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.assessment import Step
from vagval.domain.criterion import Criterion
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.middle import mean, median
from vagval.domain.place import Place
from vagval.domain.procurement import PanelRule
from vagval.domain.scale import Scale
from vagval.domain.score_sheet import Consensus, PanelScore
from vagval.domain.scored_bids import CriterionScore


@dataclass(frozen=True, slots=True)
class PanelPoints:
    """What the panel gave one bid on one criterion.

    Parameters
    ----------
    individual
        The evaluators' own points, sorted by evaluator.
    """

    individual: tuple[PanelScore, ...]
    consensus: Consensus | None


def score_panel(
    leaf: Criterion, scale: Scale, rule: PanelRule, given: PanelPoints, place: Place
) -> CriterionScore:
    """Turn the evaluators' points into the panel's, by the published rule.

    Parameters
    ----------
    place
        Whose points these are: where the bid stands.

    Raises
    ------
    UndecidedError
        If there are no agreed points (rule *consensus*), or none at all: missing is never zero.
    """
    own = tuple(score.points for score in given.individual)
    match rule:
        case PanelRule.CONSENSUS if given.consensus is not None:
            points = Fraction(given.consensus.points)
            reason = given.consensus.reason
            step = Step(
                "panel-consensus", {"points": points, "of": scale.maximum, "reason": reason}
            )
        case PanelRule.MEAN if own:
            points = mean(own)
            step = Step("panel-mean", {"points": points, "of": scale.maximum, "given": own})
        case PanelRule.MEDIAN if own:
            points = median(own)
            step = Step("panel-median", {"points": points, "of": scale.maximum, "given": own})
        case _:
            raise UndecidedError(
                finding("criterion-without-points", place, criterion=leaf.name, rule=rule.value)
            )
    return CriterionScore(
        leaf,
        points,
        Fraction(scale.maximum),
        scale.share(points),
        individual=given.individual,
        consensus=given.consensus,
        steps=(step,),
    )
