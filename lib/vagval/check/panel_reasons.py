"""Whether the reasons say something about the bid (motiveringar)."""

import re
from collections import defaultdict
from fractions import Fraction

from vagval.check.panel_cells import CellKey, PanelCell
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.scale import Scale

REPEATS_THE_SCALE = Fraction(2, 3)
"""A reason with this share of its words in one anchor text adds little to the points."""
AGREED = "_consensus"
"""Stands for the panel as a whole among the evaluators' keys."""

Given = tuple[str, CellKey, str, Place]
"""Who gave a reason, for which cell, the reason, and where it stands."""


def note_reasons(
    criteria: Criteria, material: Material, cells: tuple[PanelCell, ...]
) -> tuple[Finding, ...]:
    """Note reasons that stand for several bids alike, or that only repeat the scale.

    References
    ----------
    Woods Building Services v Milton Keynes Council [2015] EWHC 2011 (TCC): reasons that
    paraphrased the text of the scale were no reasons.
    """
    given = _given(material)
    by_key = {cell.key: cell for cell in cells}
    return (*_identical(given, by_key), *_paraphrased(criteria, given, by_key))


def _given(material: Material) -> tuple[Given, ...]:
    own = [(s.evaluator, (s.lot, s.bid, s.criterion), s.reason, s.place) for s in material.scores]
    agreed = [(AGREED, (c.lot, c.bid, c.criterion), c.reason, c.place) for c in material.consensus]
    return tuple(sorted([*own, *agreed], key=lambda each: (each[0], each[1], each[3].cell)))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _identical(given: tuple[Given, ...], cells: dict[CellKey, PanelCell]) -> tuple[Finding, ...]:
    """Group what one evaluator wrote on one criterion by its words in order."""
    groups: defaultdict[tuple[str, str, str, str], list[Given]] = defaultdict(list)
    for each in given:
        who, (lot, _, criterion), reason, _ = each
        groups[who, lot, criterion, " ".join(reason.casefold().split())].append(each)
    notes: list[Finding] = []
    for (_, lot, _, _), alike in groups.items():
        bids = tuple(sorted({bid for _, (_, bid, _), _, _ in alike}))
        _, key, reason, place = alike[0]
        if len(bids) > 1 and key in cells:
            notes.append(
                finding(
                    "reasons-identical",
                    place,
                    Severity.NOTE,
                    lot=lot,
                    bids=bids,
                    criterion=cells[key].criterion.name,
                    reason=reason,
                )
            )
    return tuple(notes)


def _paraphrased(
    criteria: Criteria, given: tuple[Given, ...], cells: dict[CellKey, PanelCell]
) -> tuple[Finding, ...]:
    anchors = {scale.id: _anchor_words(scale) for scale in criteria.procurement.scales}
    notes: list[Finding] = []
    for _, key, reason, place in given:
        words = _words(reason)
        if key not in cells or not words:
            continue
        criterion = cells[key].criterion
        texts = anchors.get(criterion.scale, ())
        if any(Fraction(len(words & text), len(words)) >= REPEATS_THE_SCALE for text in texts):
            notes.append(
                finding(
                    "reason-repeats-scale",
                    place,
                    Severity.NOTE,
                    lot=key[0],
                    bid=key[1],
                    criterion=criterion.name,
                    reason=reason,
                )
            )
    return tuple(notes)


def _anchor_words(scale: Scale) -> tuple[frozenset[str], ...]:
    return tuple(
        _words(text) for anchor in scale.anchors for text in (anchor.text.sv, anchor.text.en)
    )
