"""A lot with each kind of requirement, and what becomes of bids in it."""

from builders import (
    DEADLINE,
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_requirement,
    amounts,
    criteria_of,
)
from vagval.check.admit import admit
from vagval.domain.admission import Admission, BidAdmission, OpenQuestion
from vagval.domain.bid import Bid, Claim
from vagval.domain.conformance import Conformance
from vagval.domain.criterion import PointSource
from vagval.domain.errors import Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.material import Material
from vagval.domain.place import Place

MET, NOT_MET, PARTLY = Claim.MET, Claim.NOT_MET, Claim.PARTLY
LOT = a_lot(
    "LM",
    a_criterion("kvalitet", deductions=amounts(0, 1, 2, 3, 4, 5)),
    a_criterion("funktion", source=PointSource.REQUIREMENTS),
    a_criterion("visat", source=PointSource.COMPLIANCE, degree_points=[(0, 0), (1, 5)]),
)
CRITERIA = criteria_of(
    a_requirement("SKA"),
    a_requirement("SKA-VISA", evidence="document"),
    a_requirement("BÖR", criterion="funktion", deduction=100),
    a_requirement("BÖR-VISA", criterion="funktion", deduction=100, evidence="document"),
    a_requirement("GRAD", criterion="visat", points=1, evidence="document"),
    lots=[LOT],
)
ALL_MET = {r.id: MET for r in CRITERIA.requirements}
SHOWN: dict[str, EvidenceVerdict | None] = {
    r.id: EvidenceVerdict.MET for r in CRITERIA.requirements if r.evidence
}


def conformances(bid: str, verdicts: dict[str, EvidenceVerdict | None]) -> tuple[Conformance, ...]:
    """Say what the evidence shows, with a reason where it does not show that a demand is met."""
    dates = {"expires": DEADLINE, "deadline": DEADLINE}
    why = finding("evidence-expired", Place("x"), Severity.NOTE, evidence="iso", **dates)
    return tuple(
        Conformance(bid, key, v, "iso" if v else "", () if v is EvidenceVerdict.MET else (why,))
        for key, v in verdicts.items()
    )


def admitted(material: Material, **verdicts: dict[str, EvidenceVerdict | None]) -> Admission:
    """Examine the bids, by bid with what its evidence says otherwise than that all is met."""
    given = {b.id: conformances(b.id, SHOWN | verdicts.get(b.id, {})) for b in material.bids}
    return admit(CRITERIA, "LM", material, given)


def the_bid(
    answers: dict[str, Claim | None] | None = None,
    verdicts: dict[str, EvidenceVerdict | None] | None = None,
) -> BidAdmission:
    """Examine one bid that meets everything but what is named."""
    bid = a_bid(answers=ALL_MET | (answers or {}))
    (only,) = admitted(a_material(bid), alfa=verdicts or {}).bids
    return only


def questions(
    answers: dict[str, Claim | None] | None = None,
    verdicts: dict[str, EvidenceVerdict | None] | None = None,
) -> tuple[OpenQuestion, ...]:
    """Ask what is open about one bid that meets everything but what is named."""
    bid = a_bid(answers=ALL_MET | (answers or {}))
    return admitted(a_material(bid), alfa=verdicts or {}).questions


def sound(key: str, price: int = 1_000) -> Bid:
    """Make a bid that meets everything."""
    return a_bid(key, price=price, answers=ALL_MET)
