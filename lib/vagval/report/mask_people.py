"""Evaluators' names out of everything that is written (bedömare utan namn)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from vagval.domain.assessment import Step
from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Details, DetailValue, Finding
from vagval.domain.evaluator_totals import EvaluatorFigure
from vagval.domain.left_out import LeftOut
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.domain.record import (
    Clarification,
    Drawing,
    LowPriceReview,
    PriceCorrection,
    RecordedDecision,
    RequirementAssessment,
)
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore
from vagval.domain.scored_bids import Spread

SHORTEST_PART = 3
"""Shorter parts of a name are ordinary words too often to be taken out of a text."""


@dataclass(frozen=True, slots=True)
class NameMask:
    """What each evaluator is called instead.

    Parameters
    ----------
    evaluators
        In the order in which they are numbered.
    pseudonyms
        One for each.
    """

    evaluators: tuple[Evaluator, ...]
    pseudonyms: tuple[str, ...]

    def key(self, key: str) -> str:
        """Give an evaluator's pseudonym for the key."""
        known = {e.id: p for e, p in zip(self.evaluators, self.pseudonyms, strict=True)}
        return known.get(key, key)

    def text(self, text: str) -> str:
        """Give a text with full names, and then single names, replaced.

        Also in other cases of letters, and with the ``s`` of the genitive.
        """
        words = {word.casefold(): pseudonym for word, pseudonym in self._words().items()}
        if not words or not text:
            return text
        longest_first = sorted(words, key=lambda word: (-len(word), word))
        pattern = "|".join(re.escape(word) for word in longest_first)
        return re.sub(
            rf"(?<!\w)({pattern})(s?)(?!\w)",
            lambda found: f"{words[found[1].casefold()]}{found[2]}",
            text,
            flags=re.IGNORECASE,
        )

    def place(self, place: Place) -> Place:
        """Give a place without an evaluator's key in the file's name."""
        folder, slash, name = place.file.rpartition("/")
        stem, dot, ending = name.partition(".")
        if not folder.endswith("panel") or self.key(stem) == stem:
            return place
        return replace(place, file=f"{folder}{slash}{self.key(stem)}{dot}{ending}")

    def _words(self) -> dict[str, str]:
        words: dict[str, str] = {}
        for evaluator, pseudonym in zip(self.evaluators, self.pseudonyms, strict=True):
            parts = (p for p in evaluator.name.split() if len(p) >= SHORTEST_PART)
            for word in (evaluator.name, evaluator.id, *parts):
                words.setdefault(word, pseudonym)
        return words


def name_changes(mask: NameMask) -> Callable[[object], object]:
    """Make the change that takes evaluators' names out of a value."""

    def change(value: object) -> object:  # noqa: PLR0911 - one line for each kind of value
        match value:
            case Place():
                return mask.place(value)
            case Evaluator():
                name = mask.key(value.id)
                return replace(value, id=name, name=name, role=Bilingual("", ""))
            case PanelScore():
                return replace(
                    value, evaluator=mask.key(value.evaluator), reason=mask.text(value.reason)
                )
            case Consensus():
                reason, dissent = mask.text(value.reason), mask.text(value.dissent)
                return replace(value, reason=reason, dissent=dissent)
            case LeftOut() | EvaluatorFigure():
                return _stressed(mask, value)
            case Spread():
                return replace(value, farthest=tuple(mask.key(key) for key in value.farthest))
            case Finding() | Step():
                return replace(value, details=_details(mask, value.details))
            case Lock():
                by = tuple(mask.text(name) for name in value.locked_by)
                return replace(value, locked_by=by, reason=mask.text(value.reason))
            case _:
                return _record_entry(mask, value)

    return change


def _stressed(mask: NameMask, value: LeftOut | EvaluatorFigure) -> object:
    if isinstance(value, EvaluatorFigure):
        return replace(value, evaluator=mask.key(value.evaluator))
    return replace(value, key=mask.key(value.key)) if value.kind == "evaluator" else value


def _record_entry(mask: NameMask, value: object) -> object:
    match value:
        case LowPriceReview():
            return replace(
                value,
                by=mask.text(value.by),
                answer=mask.text(value.answer),
                reason=mask.text(value.reason),
            )
        case PriceCorrection() | RequirementAssessment():
            return replace(value, by=mask.text(value.by), reason=mask.text(value.reason))
        case Clarification():
            return replace(
                value,
                by=mask.text(value.by),
                question=mask.text(value.question),
                answer=mask.text(value.answer),
            )
        case Drawing():
            return replace(value, by=mask.text(value.by), witness=mask.text(value.witness))
        case RecordedDecision():
            return replace(value, by=mask.text(value.by), text=mask.text(value.text))
        case _:
            return value


def _details(mask: NameMask, details: Details) -> Details:
    return {key: _detail(mask, value) for key, value in details.items()}


def _detail(mask: NameMask, value: DetailValue) -> DetailValue:
    if isinstance(value, tuple):
        return tuple(_detail(mask, part) for part in value)
    if isinstance(value, str):
        return mask.text(mask.key(value))
    return value
