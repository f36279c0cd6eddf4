"""Exact award against scikit-criteria's weighted sum in floats.

Prints one JSON line a size and question: name, ours_s, theirs_s (``DecisionMatrix``,
``NegateMinimize``, ``MinMaxScaler`` and ``WeightedSumModel``: scores and ranks alone), ratio
(ours/theirs), size (bids x quality criteria). ``award``: ``decide``, exact figures, ties and ranks.
``award-and-steps``: the same, and every step of every calculation written. ``award-relative``: with
a formula that takes the lowest price of all bids. Both get the same numbers; the import of the
library is not counted. Best of several runs.
"""

import random
import warnings
from collections.abc import Callable
from fractions import Fraction
from functools import partial

import pandas as pd
import skcriteria as skc
from measured import best_of, tell
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.pipelines import mkpipe
from skcriteria.preprocessing.invert_objectives import NegateMinimize
from skcriteria.preprocessing.scalers import MinMaxScaler

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.assessment import Step
from vagval.domain.decision import Decision
from vagval.domain.scored_bids import ScoredBids

SIZES = ((10, 12), (50, 60), (100, 500))
SCALE = {"full_points": "100", "price_full": "500", "price_zero": "2000", "outside": "continue"}


def bids_of(count: int, criteria: int, model: str = "weighted_points") -> ScoredBids:
    """Make bids with prices in hundredths and whole points, the same every time."""
    chance = random.Random(20260101)  # noqa: S311 - invented bids, no secrets
    weight = Fraction("0.6") / criteria
    leaves = tuple(a_criterion(f"k{number}", weight=weight) for number in range(criteria))
    rule = an_award_rule(model, {**SCALE} if model == "weighted_points" else {"full_points": "100"})
    lot = a_lot("LM", a_price_leaf("0.4"), *leaves, award=rule)
    bids = (
        a_scored_bid(
            f"bud{number}",
            price=Fraction(chance.randint(60_000, 180_000), 100),
            points={leaf.id: chance.randint(0, 5) for leaf in leaves},
            criteria=leaves,
        )
        for number in range(count)
    )
    return scored_bids(*bids, lot=lot)


def theirs_of(scored: ScoredBids) -> Callable[[], object]:
    """Prepare the same numbers for the library."""
    rows = [[float(b.price or 0), *(float(s.share) for s in b.scores)] for b in scored.bids]
    criteria = len(rows[0]) - 1
    weights = [0.4, *(0.6 / criteria for _ in range(criteria))]
    pipe = mkpipe(NegateMinimize(), MinMaxScaler(target="matrix"), WeightedSumModel())

    def run() -> object:
        table = pd.DataFrame(rows, index=[b.bid for b in scored.bids])
        return pipe.evaluate(skc.DecisionMatrix(table, [-1, *([1] * criteria)], weights))

    return run


def awarded(scored: ScoredBids) -> Decision:
    """Decide by the published model, made anew."""
    return decide(scored, award_model(scored.lot))


def explained(scored: ScoredBids) -> list[tuple[Step, ...]]:
    """Decide, and write every step."""
    return [each.assessment.steps for each in awarded(scored).ranking]


def main() -> None:
    """Measure every size."""
    warnings.simplefilter("ignore")
    for count, criteria in SIZES:
        scored = bids_of(count, criteria)
        relative = bids_of(count, criteria, "lowest_price_ratio")
        theirs = best_of(5, theirs_of(scored))
        for name, work in (
            ("award", partial(awarded, scored)),
            ("award-and-steps", partial(explained, scored)),
            ("award-relative", partial(awarded, relative)),
        ):
            tell(name, f"{count}x{criteria}", best_of(5, work), theirs)


if __name__ == "__main__":
    main()
