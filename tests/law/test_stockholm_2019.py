"""Region Stockholm, December 2019: stopped, since too few tenders met all ska-krav.

Test of facts/fallen_evaluations.md, row 33: 40 ska-krav, 5 products that each fail a different one.
None is left, and dropping any one of the five failing requirements lets one pass. The forecast says
so before publication.
"""

from builders import a_requirement, criteria_of
from vagval.check.foresee_knock_out import foresee_knock_out
from vagval.domain.bid import Claim
from vagval.domain.known_product import KnownProduct

KEYS = tuple(f"S-{n:02}" for n in range(1, 41))
CRITERIA = criteria_of(*(a_requirement(key) for key in KEYS))
FAILING = KEYS[::8]


def product(failing: str) -> KnownProduct:
    claims = {key: Claim.NOT_MET if key == failing else Claim.MET for key in KEYS}
    return KnownProduct(f"P-{failing}", tuple(claims.items()))


def test_no_product_is_left_and_any_one_requirement_dropped_lets_one_pass() -> None:
    found = foresee_knock_out(CRITERIA, "LM", tuple(product(key) for key in FAILING))
    assert found is not None
    assert len(FAILING) == len(found.products) == 5
    assert found.remaining == ()
    assert found.excluding == tuple((key, (f"P-{key}",)) for key in FAILING)
    assert found.if_dropped == tuple((key, (f"P-{key}",)) for key in FAILING)
