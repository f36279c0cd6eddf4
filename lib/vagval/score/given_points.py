"""What the panel gave, cell by cell (avgivna poäng)."""

from collections import Counter, defaultdict

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.material import Material
from vagval.domain.score_sheet import PanelScore
from vagval.score.score_panel import PanelPoints

CellKey = tuple[str, str]
"""Keys of bid and criterion."""


def given_points(lot_id: str, material: Material) -> dict[CellKey, PanelPoints]:
    """Gather the points of a lot by bid and criterion, whatever the order of the files.

    Raises
    ------
    UndecidedError
        If an evaluator, or the panel, gave points twice in one cell: neither may be chosen.
    """
    own = [score for score in material.scores if score.lot == lot_id]
    agreed = [each for each in material.consensus if each.lot == lot_id]
    times = Counter((s.evaluator, s.bid, s.criterion) for s in own)
    times.update(("", c.bid, c.criterion) for c in agreed)
    twice = [s.place for s in own if times[s.evaluator, s.bid, s.criterion] > 1]
    twice.extend(c.place for c in agreed if times["", c.bid, c.criterion] > 1)
    if twice:
        raise UndecidedError(*(finding("points-given-twice", place) for place in twice))
    cells: defaultdict[CellKey, list[PanelScore]] = defaultdict(list)
    for score in own:
        cells[score.bid, score.criterion].append(score)
    consensus = {(c.bid, c.criterion): c for c in agreed}
    return {
        key: PanelPoints(_by_evaluator(cells[key]), consensus.get(key))
        for key in sorted({*cells, *consensus})
    }


def _by_evaluator(scores: list[PanelScore]) -> tuple[PanelScore, ...]:
    return tuple(sorted(scores, key=lambda score: score.evaluator))
