"""Owners outside the European Economic Area (ägare i tredje land)."""

import re
from collections.abc import Iterator

from vagval.domain.bid import Bid
from vagval.domain.errors import Finding, Severity, finding

EEA = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # fmt: skip
"""ISO 3166-1: the member states of the Union, with Iceland, Liechtenstein and Norway."""
WHO = ("country", "ultimate_parent")
"""The facts on jurisdiction that name who may have to hand data out."""
COUNTRY = re.compile(r"(?:^|,\s*|\()([A-Z]{2})\)?$")


def ownership_risks(bid: Bid) -> Iterator[Finding]:
    """Tell of a bidder, or an owner above it, whose stated country is outside the EEA.

    A fact without a country code at its end is not guessed at: people read it.

    References
    ----------
    GDPR (EU) 2016/679, chapter V; eSam: what such a provider can reach may count as handed out.
    """
    facts = dict(bid.jurisdiction)
    for key in WHO:
        found = COUNTRY.search(facts.get(key, "").strip())
        if found and found[1] not in EEA:
            yield finding(
                "risk-third-country",
                bid.place,
                Severity.NOTE,
                bid=bid.id,
                who=key,
                named=facts[key],
                country=found[1],
            )
