"""What bidders claim as business secrets, out of what they wrote (affärshemligheter)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from vagval.domain.admission import BidAdmission
from vagval.domain.bid import Bid
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.interoperability import ExchangeSide
from vagval.domain.place import Place
from vagval.domain.record import Clarification, LowPriceReview
from vagval.domain.score_sheet import PanelScore

OPEN_CODES = ("mandatory-", "low-price-", "clarification-", "price-")
"""Findings on a bid's standing; every other reason comes from its evidence and quotes it."""


@dataclass(frozen=True, slots=True)
class SecretMask:
    """Which fields of which bids are hidden, and what is written instead.

    What the authority itself has written is kept: it is written to be read. Unit prices are
    hidden where they are written (``ReportContext.hides``), since a number has no mask.
    """

    fields: Mapping[str, frozenset[str]]
    instead: str

    def hides(self, bid: str, field_name: str) -> bool:
        """Tell whether a field of a bid is hidden."""
        return field_name in self.fields.get(bid, frozenset())

    def text(self, bid: str, field_name: str, text: str) -> str:
        """Give a text, or what is written instead; an empty text hides nothing."""
        return self.instead if text and self.hides(bid, field_name) else text


def secret_changes(  # noqa: C901 - one line for each kind of value
    mask: SecretMask,
) -> Callable[[object], object]:
    """Make the change that takes business secrets out of a value."""

    def change(value: object) -> object:  # noqa: PLR0911 - one line for each kind of value
        match value:
            case Bid():
                return _bid(mask, value)
            case Conformance() if mask.hides(value.bid, "evidence"):
                shown = mask.text(value.bid, "evidence", value.evidence)
                return replace(value, evidence=shown, reasons=(), examination=None)
            case ExchangeSide() if mask.hides(value.product.bid, "evidence"):
                shown = mask.text(value.product.bid, "evidence", value.evidence)
                return replace(value, evidence=shown, reasons=())
            case Finding():
                return _finding(mask, value)
            case Evaluation():
                return replace(value, findings=_elsewhere(mask, value.findings))
            case BidAdmission() if mask.hides(value.bid.id, "evidence"):
                return replace(value, reasons=_reasons(value))
            case LowPriceReview():
                return replace(value, answer=mask.text(value.bid, "prices", value.answer))
            case Clarification():
                return replace(value, answer=mask.text(value.bid, "answers", value.answer))
            case PanelScore():
                return replace(value, evidence=mask.text(value.bid, "evidence", value.evidence))
            case _:
                return value

    return change


def _bid(mask: SecretMask, bid: Bid) -> Bid:
    answers = tuple(
        replace(
            answer,
            text=mask.text(bid.id, "answers", answer.text),
            evidence=mask.text(bid.id, "evidence", answer.evidence),
        )
        for answer in bid.answers
    )
    evidence = () if mask.hides(bid.id, "evidence") else bid.evidence
    return replace(bid, answers=answers, evidence=evidence)


def _reasons(admission: BidAdmission) -> tuple[Finding, ...]:
    return tuple(reason for reason in admission.reasons if reason.code.startswith(OPEN_CODES))


def _finding(mask: SecretMask, found: Finding) -> Finding:
    """Take the key of the evidence out of what is said, and out of the place that it points at."""
    place = found.place
    if any(place.file == f"{folder}.toml" for folder in _evidence_folders(mask, place)):
        found = replace(found, place=Place(place.file))
    bid = found.details.get("bid")
    if isinstance(bid, str) and found.details.get("evidence") and mask.hides(bid, "evidence"):
        return replace(found, details={**found.details, "evidence": mask.instead})
    return found


def _elsewhere(mask: SecretMask, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Leave out what is said of files of evidence: their names may tell what they show."""
    return tuple(
        found
        for found in findings
        if not any(
            found.place.file.startswith(f"{folder}/")
            for folder in _evidence_folders(mask, found.place)
        )
    )


def _evidence_folders(mask: SecretMask, place: Place) -> tuple[str, ...]:
    """Give where the hidden evidence lies of the bid that a place is about."""
    before, found, within = place.file.partition("/bids/")
    bid = within.partition("/")[0]
    return (f"{before}{found}{bid}/evidence",) if mask.hides(bid, "evidence") else ()
