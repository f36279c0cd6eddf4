"""Which bids of a lot may be evaluated, and why (prövning av anbud)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.check.base_price import above_base_price
from vagval.check.evaluate_price import evaluate_price
from vagval.check.explain_standing import explain_low_price, explain_mandatory
from vagval.check.open_questions import open_questions
from vagval.check.requirement_status import requirement_statuses
from vagval.check.screen_low_price import screen_low_price
from vagval.domain.admission import Admission, BidAdmission, RequirementStatus, Standing
from vagval.domain.bid import Bid
from vagval.domain.bid_price import BidPrice, LowPriceScreening
from vagval.domain.conformance import Conformance
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.errors import Finding, MaterialError, Severity, finding
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.domain.record import Clarification, RequirementResult


def admit(
    criteria: Criteria,
    lot_id: str,
    material: Material,
    conformances: Mapping[str, tuple[Conformance, ...]],
) -> Admission:
    """Decide for every bid of a lot whether it is evaluated.

    A bid that does not meet a ska-krav is out, with no discretion, and so is one above a published
    highest price (``base_price``), before anything is taken from all bids. A low price is asked
    about and is out only if its review on record rejects the explanation. What is unclear leaves
    the bid open: it is evaluated, and the questions say what the result depends on.

    Parameters
    ----------
    conformances
        What the evidence says, by bid.

    Raises
    ------
    MaterialError
        If a price, a correction or the record cannot be read in one way only.

    References
    ----------
    LOU (2016:1145) 4:9-10, 16:7; HFD 2018 ref. 50.
    """
    examined = _examine(criteria, lot_id, material, conformances)
    valid = tuple(e.price for e in examined if e.price is not None and not e.is_out)
    screened = {s.bid: s for s in screen_low_price(criteria, lot_id, valid, material.record)}
    bids = tuple(_conclude(each, screened.get(each.bid.id)) for each in examined)
    lot = criteria.procurement.lot(lot_id)
    tree = lot.tree if lot is not None else CriteriaTree()
    return Admission(
        lot_id,
        bids,
        tuple(question for each in bids for question in open_questions(tree, each)),
        _changed_offers(criteria, lot_id, bids, material),
    )


@dataclass(frozen=True, slots=True)
class _Examined:
    """A bid with what is known before its price is compared with the others'."""

    bid: Bid
    statuses: tuple[RequirementStatus, ...]
    price: BidPrice | None
    too_dear: tuple[Finding, ...] = ()

    def has_mandatory(self, result: RequirementResult) -> bool:
        return any(s.requirement.is_mandatory and s.result is result for s in self.statuses)

    @property
    def is_out(self) -> bool:
        return self.has_mandatory(RequirementResult.NOT_MET) or bool(self.too_dear)


def _examine(
    criteria: Criteria,
    lot_id: str,
    material: Material,
    conformances: Mapping[str, tuple[Conformance, ...]],
) -> tuple[_Examined, ...]:
    examined: list[_Examined] = []
    faults: list[Finding] = []
    lot = criteria.procurement.lot(lot_id)
    for bid in sorted(material.bids_in(lot_id), key=lambda each: each.id):
        shown = conformances.get(bid.id, ())
        try:
            statuses = requirement_statuses(criteria, bid, lot_id, shown, material.record)
            price = evaluate_price(criteria, lot_id, bid, material.record)
        except MaterialError as error:
            faults.extend(error.findings)
        else:
            too_dear = above_base_price(bid, lot, price)
            examined.append(_Examined(bid, statuses, price, too_dear))
    if faults:
        raise MaterialError(*faults)
    return tuple(examined)


def _conclude(examined: _Examined, screening: LowPriceScreening | None) -> BidAdmission:
    review = screening.review if screening is not None else None
    if examined.is_out or (review is not None and not review.is_accepted):
        standing = Standing.NOT_ADMITTED
    elif examined.has_mandatory(RequirementResult.UNCLEAR) or (
        screening is not None and review is None
    ):
        standing = Standing.OPEN
    else:
        standing = Standing.ADMITTED
    reasons = (
        *explain_mandatory(examined.bid, examined.statuses),
        *examined.too_dear,
        *explain_low_price(examined.bid, screening),
    )
    return BidAdmission(
        examined.bid, standing, reasons, examined.statuses, examined.price, screening
    )


def _changed_offers(
    criteria: Criteria, lot_id: str, bids: tuple[BidAdmission, ...], material: Material
) -> tuple[Finding, ...]:
    """Point at clarifications that change an offer, which no clarification may (LOU 4:9).

    It is a question until the requirement has been assessed with the clarification on record.
    """
    concerned = {each.bid.id for each in bids if each.standing is not Standing.NOT_ADMITTED}
    requirements = {requirement.id for requirement in criteria.requirements_of(lot_id)}
    return tuple(
        finding(
            "clarification-changes-offer",
            each.place,
            Severity.NOTE if _is_settled(each, material) else Severity.QUESTION,
            bid=each.bid,
            requirement=each.requirement or "none",
            date=each.on,
        )
        for each in material.record.clarifications
        if each.changes_offer
        and each.bid in concerned
        and (not each.requirement or each.requirement in requirements)
    )


def _is_settled(clarification: Clarification, material: Material) -> bool:
    return any(
        each.bid == clarification.bid
        and each.requirement == clarification.requirement
        and each.on >= clarification.on
        for each in material.record.assessments
    )
