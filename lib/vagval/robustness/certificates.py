"""What would have to be true for each bid that is not first (vägen till förstaplatsen)."""

from collections.abc import Iterable, Mapping

from vagval.domain.certificate import Certificate
from vagval.domain.decision import Decision
from vagval.domain.grade_flips import GradeFlips
from vagval.domain.left_out import LeftOut
from vagval.domain.stability import Margin
from vagval.domain.weight_answers import NearestWeights


def certificates(
    decision: Decision,
    margins: Iterable[Margin],
    flips: GradeFlips | None = None,
    nearest: Iterable[NearestWeights] = (),
    left_out: Iterable[LeftOut] = (),
) -> tuple[Certificate, ...]:
    """Gather, for each ranked bid that is not first, what would put it first.

    Every part was computed and tried where it was made; nothing is computed here.

    Parameters
    ----------
    margins
        One for each ranked bid that is not first.
    flips
        None where the lot has no points.
    nearest
        Those of the bids that have one; empty where the model has no weights.
    left_out
        All that was left out in turn; each bid gets what puts it first, and so does the bid that
        takes the place of a first one that is excluded.

    Returns
    -------
    tuple of Certificate
        In the order of the ranking.
    """
    by_margin = {margin.bid: margin for margin in margins}
    by_weights: Mapping[str, NearestWeights] = {each.bid: each for each in nearest}
    fewest = {each.bid: each for each in flips.fewest} if flips else {}
    single = flips.single if flips else ()
    without = tuple(left_out)
    return tuple(
        Certificate(
            bid=key,
            rank=ranked.rank,
            margin=by_margin[key],
            fewest=fewest.get(key),
            single=tuple(flip for flip in single if key in flip.first),
            nearest=by_weights.get(key),
            without=tuple(each for each in without if _puts_first(each, key)),
        )
        for ranked in decision.ranking
        if ranked.rank > 1
        for key in (ranked.bid.bid,)
    )


def _puts_first(left_out: LeftOut, key: str) -> bool:
    """Tell whether a bid is first without a thing, and was not with it."""
    return key in left_out.first and key not in left_out.before
