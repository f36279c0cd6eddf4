"""Evidence that does not last into the contract is named, with the day it ends."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import DEADLINE, a_bid, a_requirement, an_evidence, criteria_of
from vagval.comply.check_evidence import check_evidence
from vagval.comply.risk_dates import FIRST_YEAR, UNTIL_CONTRACT, expiry_risks
from vagval.domain.admission import BidAdmission, RequirementStatus, Standing
from vagval.domain.record import RequirementResult

ASKED = a_requirement("S-2", evidence="document")
CRITERIA = criteria_of(ASKED)
BEGINS = DEADLINE + UNTIL_CONTRACT
DAY = timedelta(days=1)


def codes(expires: date | None, *requirements: str) -> list[str]:
    bid = a_bid(evidence=[replace(an_evidence("iso", *requirements), expires=expires)])
    (checked,) = check_evidence(CRITERIA, bid)
    status = RequirementStatus(ASKED, "alfa", None, checked, None, RequirementResult.MET, "x")
    each = BidAdmission(bid, Standing.ADMITTED, (), (status,), None)
    return [found.code for found in expiry_risks(CRITERIA, each)]


@pytest.mark.parametrize(
    ("expires", "code"),
    [
        (None, []),
        (DEADLINE, []),
        (DEADLINE + DAY, ["risk-expires-before-contract"]),
        (BEGINS - DAY, ["risk-expires-before-contract"]),
        (BEGINS, ["risk-expires-first-year"]),
        (BEGINS + FIRST_YEAR - DAY, ["risk-expires-first-year"]),
        (BEGINS + FIRST_YEAR, []),
    ],
)
def test_the_day_decides_exactly(expires: date | None, code: list[str]) -> None:
    assert codes(expires, "S-2") == code


def test_evidence_that_no_requirement_of_the_lot_needs_is_left_out() -> None:
    assert codes(DEADLINE + DAY, "PV-1") == []
