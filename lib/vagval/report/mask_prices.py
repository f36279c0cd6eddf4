"""Prices, and all that follows from them, out of what evaluators see (utan priser).

References
----------
LOU (2016:1145) 12:10: tenders are opened at once, so that who scores quality is kept from prices by
what is shown, not by what is opened.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import PurePosixPath

from vagval.domain.admission import Admission, BidAdmission, QuestionKind, Standing
from vagval.domain.bid import Bid
from vagval.domain.criterion import PointSource
from vagval.domain.decision import Decision
from vagval.domain.errors import Finding, Severity
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.record import Record, RequirementResult
from vagval.domain.scored_bids import ScoredBid

PRICED_CODES = (
    "allocation-", "award-price-", "combination-", "correction-", "drawings-", "item-",
    "life-cycle-", "lots-", "low-price-", "no-admitted-", "price-", "provisional-answer",
    "provisional-lot-", "provisional-low-price", "provisional-other-lots", "provisional-tie",
    "stress-", "supposed-",
)  # fmt: skip
"""Starts of codes of findings that speak of a price, or of what prices and quality came to."""
PRICED_FILES = frozenset({"corrections", "decisions", "drawings", "low_price", "prices"})
"""Files, without their endings, that hold prices or what was decided knowing them."""


def price_changes() -> Callable[[object], object]:
    """Make the change that takes prices, and all that follows from them, out of a value.

    Free texts cannot be searched for prices, so they go by their kind: corrections, questions on
    low prices, clarifications that are about no requirement, what decisions say. A bid's standing
    is told by its ska-krav alone.
    """

    def change(value: object) -> object:  # noqa: PLR0911 - one line for each kind of value
        match value:
            case Bid():
                evidence = tuple(each for each in value.evidence if each.requirements)
                return replace(value, prices=(), discounts=(), evidence=evidence)
            case BidAdmission():
                return _admitted(value)
            case Admission():
                return _admission(value)
            case ScoredBid():
                scores = (s for s in value.scores if s.criterion.source is not PointSource.PRICE)
                return replace(value, price=None, scores=tuple(scores))
            case Decision():
                return replace(value, ranking=())
            case LotEvaluation():
                return _lot(value)
            case Record():
                return _record(value)
            case Evaluation():
                return replace(value, allocation=None, findings=_without_prices(value.findings))
            case _:
                return value

    return change


def speaks_of_prices(found: Finding) -> bool:
    """Tell whether a finding speaks of a price or of what follows from one.

    An amount in it is enough: nothing else that is found is counted in decimals.
    """
    return (
        found.code.startswith(PRICED_CODES)
        or PurePosixPath(found.place.file).stem in PRICED_FILES
        or any(isinstance(detail, Decimal) for detail in found.details.values())
        or (found.code.startswith("clarification-") and found.details.get("requirement") == "none")
    )


def _without_prices(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(found for found in findings if not speaks_of_prices(found))


def _admitted(value: BidAdmission) -> BidAdmission:
    results = {s.result for s in value.statuses if s.requirement.is_mandatory}
    standing = Standing.ADMITTED
    if RequirementResult.NOT_MET in results:
        standing = Standing.NOT_ADMITTED
    elif RequirementResult.UNCLEAR in results:
        standing = Standing.OPEN
    reasons = _without_prices(value.reasons)
    return replace(value, price=None, low_price=None, standing=standing, reasons=reasons)


def _admission(value: Admission) -> Admission:
    asked = (q for q in value.questions if q.kind is not QuestionKind.LOW_PRICE)
    return replace(value, questions=tuple(asked), findings=_without_prices(value.findings))


def _lot(value: LotEvaluation) -> LotEvaluation:
    reasons = _without_prices(value.reasons)
    return replace(
        value,
        outcomes=(),
        is_provisional=any(each.severity is Severity.QUESTION for each in reasons),
        reasons=reasons,
        allocated=None,
    )


def _record(value: Record) -> Record:
    return replace(
        value,
        corrections=(),
        low_price=(),
        clarifications=tuple(each for each in value.clarifications if each.requirement),
        drawings=(),
        decisions=tuple(replace(each, text="") for each in value.decisions),
    )
