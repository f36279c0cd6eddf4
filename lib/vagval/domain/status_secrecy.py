"""Whether people's text for the report names who has bid (anbudssekretess)."""

import re

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.status_text import PARTS, StatusText

COMPANY = re.compile(
    r"\s+(AB|Aktiebolag|Oy|Oyj|A/S|AS|ApS|GmbH|Ltd|Limited|Inc)\.?$", re.IGNORECASE
)
SHORTEST = 3
"""A shorter name would be found in any text; it is looked for with its company form."""
TEXTS = ("subject", "compiled_by", "on_behalf_of")


def bidders_named(text: StatusText, vendors: tuple[str, ...], place: Place) -> tuple[Finding, ...]:
    """Find the parts that name a bidder; the finding does not repeat the name.

    Names are compared as whole words, with or without the company form, in any case.

    Parameters
    ----------
    vendors
        Who has bid in procurements where secrecy still holds.

    References
    ----------
    OSL (2009:400) 19:3: until the award decision nothing may be told, the bidders' names included.
    """
    patterns = [_pattern(vendor) for vendor in vendors]
    return tuple(
        finding(
            "status-text-names-bidder",
            Place(place.file, cell=f"{text.language}.{key}"),
            key=key,
        )
        for key in (*TEXTS, "summary", *PARTS)
        if any(pattern.search(line) for line in _lines(text, key) for pattern in patterns)
    )


def _lines(text: StatusText, key: str) -> tuple[str, ...]:
    value: str | tuple[str, ...] = getattr(text, key)
    return (value,) if isinstance(value, str) else value


def _pattern(vendor: str) -> re.Pattern[str]:
    short = COMPANY.sub("", vendor).strip()
    name = short if len(short) >= SHORTEST else vendor
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
