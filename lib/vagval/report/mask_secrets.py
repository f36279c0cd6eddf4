"""What bidders claim as business secrets, out of what they wrote (affärshemligheter)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from vagval.domain.admission import BidAdmission
from vagval.domain.bid import Bid
from vagval.domain.bid_price import BidPrice
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.interoperability import ExchangeSide
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.record import (
    Clarification,
    LowPriceReview,
    PriceCorrection,
    Record,
    RequirementAssessment,
)
from vagval.domain.score_sheet import Consensus, PanelScore
from vagval.report.stated_figures import LONG, figures_in, figures_of

OPEN_CODES = ("mandatory-", "low-price-", "clarification-", "price-")
"""Findings on a bid's standing; every other reason comes from its evidence and quotes it."""
THOUSAND = 1000
UnitPrices = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class SecretMask:
    """Which fields of which bids are hidden, and what is written instead.

    What the authority itself has written is kept: it is written to be read. A text of its that
    states a secret unit price is hidden whole, since nobody can tell what else in it says the same.
    A unit price becomes 0, which ``ReportContext.hides`` says must not be written.

    Parameters
    ----------
    fields
        By bid, what it claims as secret.
    unit_prices
        By bid whose prices are secret, in figures alone.
    """

    fields: Mapping[str, frozenset[str]]
    instead: str
    unit_prices: UnitPrices = field(default_factory=dict)

    def hides(self, bid: str, field_name: str) -> bool:
        """Tell whether a field of a bid is hidden."""
        return field_name in self.fields.get(bid, frozenset())

    def text(self, bid: str, field_name: str, text: str) -> str:
        """Give a text, or what is written instead; an empty text hides nothing."""
        return self.instead if text and self.hides(bid, field_name) else text

    def unpriced(self, text: str, bid: str = "") -> str:
        """Give a text that is not about prices, or what is written instead where it states one.

        Only long figures count: a short one stands for points or a day far more often.

        Parameters
        ----------
        bid
            Whose unit price it could state; empty: any bid's.

        Examples
        --------
        >>> mask = SecretMask({"alfa": frozenset({"prices"})}, "[maskat]", {"alfa": {"4250", "4"}})
        >>> mask.unpriced("Fall 4 gick igenom."), mask.unpriced("Avtalet: 4 250 kr per bädd.")
        ('Fall 4 gick igenom.', '[maskat]')
        """
        of = (bid,) if bid else tuple(self.unit_prices)
        secret = {each for one in of for each in self.unit_prices.get(one, ()) if len(each) >= LONG}
        return self.instead if secret & figures_in(text) else text

    def quoted(self, bid: str, text: str) -> str:
        """Give what the authority wrote, or what is written instead where it states a unit price.

        Examples
        --------
        >>> mask = SecretMask({"alfa": frozenset({"prices"})}, "[maskat]", {"alfa": {"3950000"}})
        >>> mask.quoted("alfa", "Avser 3 950 000 kronor."), mask.quoted("alfa", "Post 3 rättad.")
        ('[maskat]', 'Post 3 rättad.')
        """
        return self.instead if figures_in(text) & self.unit_prices.get(bid, frozenset()) else text


def secret_unit_prices(material: Material, fields: Mapping[str, frozenset[str]]) -> UnitPrices:
    """Give the unit prices of the bids that claim them, also as corrected and in thousands."""
    stated: dict[str, set[str]] = {b: set() for b, names in fields.items() if "prices" in names}
    amounts = [(bid.id, price.amount) for bid in material.bids for price in bid.prices]
    for each in material.record.corrections:
        amounts += [(each.bid, each.old), (each.bid, each.new)]
    for bid, amount in amounts:
        if bid in stated and amount:
            stated[bid] |= {figures_of(amount), figures_of(amount / THOUSAND)}
    return {bid: frozenset(figures) for bid, figures in stated.items()}


def secret_changes(mask: SecretMask) -> Callable[[object], object]:
    """Make the change that takes business secrets out of a value."""

    def change(value: object) -> object:
        match value:
            case Bid() | BidPrice() | BidAdmission() | PanelScore() | Consensus():
                return _of_bid(mask, value)
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
            case _:
                return _record_entry(mask, value)

    return change


def _of_bid(
    mask: SecretMask, value: Bid | BidPrice | BidAdmission | PanelScore | Consensus
) -> object:
    match value:
        case Bid():
            return _bid(mask, value)
        case BidPrice() if mask.hides(value.bid, "prices"):
            return value.without_items()
        case BidAdmission() if mask.hides(value.bid.id, "evidence"):
            return replace(value, reasons=_reasons(value))
        case PanelScore():
            evidence = mask.text(value.bid, "evidence", value.evidence)
            return replace(value, evidence=evidence, reason=mask.unpriced(value.reason, value.bid))
        case Consensus():
            dissent = mask.unpriced(value.dissent, value.bid)
            return replace(value, reason=mask.unpriced(value.reason, value.bid), dissent=dissent)
        case _:
            return value


def _record_entry(mask: SecretMask, value: object) -> object:
    match value:
        case LowPriceReview():
            answer = mask.text(value.bid, "prices", value.answer)
            return replace(value, answer=answer, reason=mask.quoted(value.bid, value.reason))
        case Clarification():
            return _clarification(mask, value)
        case PriceCorrection() | RequirementAssessment():
            return replace(value, reason=mask.quoted(value.bid, value.reason))
        case Record():
            decided = tuple(replace(d, text=mask.unpriced(d.text)) for d in value.decisions)
            seen = _corrections(mask, value.corrections)
            return replace(value, corrections=seen, decisions=decided)
        case _:
            return value


def _clarification(mask: SecretMask, value: Clarification) -> Clarification:
    """Hide an answer with the answers; where it is about no requirement, with the prices too."""
    answer = mask.text(value.bid, "answers", value.answer)
    if not value.requirement:
        answer = mask.text(value.bid, "prices", answer)
    question = mask.quoted(value.bid, value.question)
    return replace(value, question=question, answer=mask.quoted(value.bid, answer))


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
    prices = () if mask.hides(bid.id, "prices") else bid.prices
    # Why a bidder fears to be harmed is told to the authority alone, unless the view is its own.
    is_own = bid.secrecy and bid.id not in mask.fields
    secrecy = bid.secrecy if is_own else tuple(replace(s, reason="") for s in bid.secrecy)
    return replace(bid, answers=answers, evidence=evidence, prices=prices, secrecy=secrecy)


def _corrections(
    mask: SecretMask, corrections: tuple[PriceCorrection, ...]
) -> tuple[PriceCorrection, ...]:
    return tuple(
        each.without_amounts() if mask.hides(each.bid, "prices") else each for each in corrections
    )


def _reasons(admission: BidAdmission) -> tuple[Finding, ...]:
    return tuple(reason for reason in admission.reasons if reason.code.startswith(OPEN_CODES))


def _finding(mask: SecretMask, found: Finding) -> Finding:
    """Take the key of the evidence out of what is said, and out of the place that it points at."""
    place = found.place
    if any(place.file == f"{folder}.toml" for folder in _evidence_folders(mask, place)):
        found = replace(found, place=Place(place.file))
    bid = found.details.get("bid")
    if not isinstance(bid, str):
        texts = {k: mask.unpriced(v) for k, v in found.details.items() if isinstance(v, str)}
        return replace(found, details={**found.details, **texts})
    if bid not in mask.fields:
        return found
    told = {
        key: mask.quoted(bid, part) if isinstance(part, str) else part
        for key, part in found.details.items()
    }
    if found.details.get("evidence") and mask.hides(bid, "evidence"):
        told["evidence"] = mask.instead
    return replace(found, details=told)


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
