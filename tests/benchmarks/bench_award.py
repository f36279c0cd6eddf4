"""Exact award against scikit-criteria's weighted sum in floats.

Prints one JSON line a size: name, ours_s (``decide``: exact points, every step of the calculation,
ties and ranks), theirs_s (``DecisionMatrix``, ``NegateMinimize``, ``MinMaxScaler`` and
``WeightedSumModel``: scores and ranks alone), ratio (ours/theirs), size (bids x quality criteria).
Both get the same numbers; the import of the library is not counted. Best of several runs.
"""

import json
import random
import time
import warnings
from collections.abc import Callable
from fractions import Fraction

import pandas as pd
import skcriteria as skc
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.pipelines import mkpipe
from skcriteria.preprocessing.invert_objectives import NegateMinimize
from skcriteria.preprocessing.scalers import MinMaxScaler

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.scored_bids import ScoredBids

SIZES = ((10, 12), (50, 60), (100, 500))
SCALE = {"full_points": "100", "price_full": "500", "price_zero": "2000", "outside": "continue"}


def bids_of(count: int, criteria: int) -> ScoredBids:
    """Make bids with prices in hundredths and whole points, the same every time."""
    chance = random.Random(20260101)  # noqa: S311 - invented bids, no secrets
    weight = Fraction("0.6") / criteria
    leaves = tuple(a_criterion(f"k{number}", weight=weight) for number in range(criteria))
    rule = an_award_rule("weighted_points", {**SCALE})
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


def best_of(runs: int, work: Callable[[], object]) -> float:
    """Give the shortest time, in seconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def main() -> None:
    """Measure every size."""
    warnings.simplefilter("ignore")
    for count, criteria in SIZES:
        scored = bids_of(count, criteria)
        ours = best_of(5, lambda scored=scored: decide(scored, award_model(scored.lot)))  # type: ignore[misc]
        theirs = best_of(5, theirs_of(scored))
        line = {
            "name": "award",
            "ours_s": round(ours, 6),
            "theirs_s": round(theirs, 6),
            "ratio": round(ours / theirs, 3),
            "size": f"{count}x{criteria}",
        }
        print(json.dumps(line))


if __name__ == "__main__":
    main()
