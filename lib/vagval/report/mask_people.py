"""The names of who worked with the bids out of all that is written (utan namn)."""

from collections.abc import Callable
from dataclasses import replace

from vagval.domain.assessment import Step
from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Details, DetailValue, Finding
from vagval.domain.evaluator_totals import EvaluatorFigure
from vagval.domain.evidence import Fetched
from vagval.domain.left_out import LeftOut
from vagval.domain.lock import Lock
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
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
from vagval.report.name_mask import NameMask


def name_changes(  # noqa: C901 - one line for each kind of value
    mask: NameMask,
) -> Callable[[object], object]:
    """Make the change that takes evaluators' and officials' names out of a value."""

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
                return _lock(mask, value)
            case Criteria() if value.weightings:
                # How people weighed the criteria is theirs; the weights themselves are published.
                return replace(value, weightings=())
            case _:
                return _record_entry(mask, value)

    return change


def _lock(mask: NameMask, value: Lock) -> Lock:
    by = tuple(mask.person(name) for name in value.locked_by)
    files = tuple((mask.place(Place(path)).file, sha256) for path, sha256 in value.files)
    return replace(value, locked_by=by, reason=mask.text(value.reason), files=files)


def _stressed(mask: NameMask, value: LeftOut | EvaluatorFigure) -> object:
    if isinstance(value, EvaluatorFigure):
        return replace(value, evaluator=mask.key(value.evaluator))
    return replace(value, key=mask.key(value.key)) if value.kind == "evaluator" else value


def _record_entry(mask: NameMask, value: object) -> object:  # noqa: PLR0911 - one line for each
    match value:
        case LowPriceReview():
            return replace(
                value,
                by=mask.person(value.by),
                answer=mask.text(value.answer),
                reason=mask.text(value.reason),
            )
        case PriceCorrection() | RequirementAssessment():
            return replace(value, by=mask.person(value.by), reason=mask.text(value.reason))
        case Clarification():
            return replace(
                value,
                by=mask.person(value.by),
                question=mask.text(value.question),
                answer=mask.text(value.answer),
            )
        case Material():
            files = tuple(mask.place(Place(path)).file for path in value.panel_files)
            return replace(value, panel_files=files)
        case Fetched():
            return replace(value, by=mask.person(value.by))
        case Drawing():
            return replace(value, by=mask.person(value.by), witness=mask.person(value.witness))
        case RecordedDecision():
            return replace(value, by=mask.person(value.by), text=mask.text(value.text))
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
