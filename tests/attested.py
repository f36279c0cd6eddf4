"""Attestations and what is asked of them, for tests; every vendor and body is invented."""

from datetime import date
from typing import Any

from builders import DEADLINE, a_bid
from vagval.comply.check_attestation import check_attestation
from vagval.comply.subject import Subject
from vagval.domain.attestations import Attestation, Attestations
from vagval.domain.bid import Product
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import ItemValue, RequiredItem

OFFERED = Product("LM", "Alfa Journal", "2024.1")
ISO = "ISO/IEC 27001:2022"


def a_record(**changed: object) -> Attestation:
    """Make a sound certificate; name any field that the test is about."""
    fields: dict[str, Any] = {
        "scheme": ISO,
        "number": "PÅHITT-1",
        "issuer": "Påhittade Certifiering AB",
        "accreditation": "Swedac",
        "scope": "Utveckling och drift av Alfa Journal",
        "issued": date(2025, 1, 1),
        "expires": date(2028, 1, 1),
    }
    fields.update(changed)
    return Attestation(**fields)


def checked(
    rule: str,
    *records: Attestation,
    product: Product | None = OFFERED,
    deadline: date = DEADLINE,
    **values: ItemValue,
) -> ItemOutcome:
    """Check records by a rule with the values that it takes."""
    item = RequiredItem("post", rule, Expectation.SHALL, Place("intyg.toml"), tuple(values.items()))
    shown = Attestations(records=records)
    return check_attestation(item, shown, Subject(a_bid("alfa"), product, deadline))
