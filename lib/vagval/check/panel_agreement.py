"""Whether the evaluators seem to have scored on their own (oberoende bedömning)."""

from collections import defaultdict

from vagval.check.panel_cells import CellKey, PanelCell
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.material import Material
from vagval.domain.score_sheet import PanelScore

FEWEST_CELLS = 10
"""Fewer cells with equal points may well be chance."""


def note_agreement(material: Material, cells: tuple[PanelCell, ...]) -> tuple[Finding, ...]:
    """Note lots where all evaluators gave the same points in every cell they share."""
    own: defaultdict[CellKey, list[PanelScore]] = defaultdict(list)
    for score in material.scores:
        own[score.lot, score.bid, score.criterion].append(score)
    shared: defaultdict[str, list[list[PanelScore]]] = defaultdict(list)
    for cell in cells:
        if len({score.evaluator for score in own[cell.key]}) > 1:
            shared[cell.lot.id].append(own[cell.key])
    return tuple(
        finding(
            "evaluators-identical",
            min((score.place for score in groups[0]), key=lambda place: place.file),
            Severity.NOTE,
            lot=lot,
            cells=len(groups),
            evaluators=tuple(sorted({s.evaluator for group in groups for s in group})),
        )
        for lot, groups in shared.items()
        if len(groups) >= FEWEST_CELLS and all(_is_one(group) for group in groups)
    )


def _is_one(group: list[PanelScore]) -> bool:
    return len({score.points for score in group}) == 1
