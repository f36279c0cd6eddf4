"""Who a report is for, and what that lets it show (mottagare)."""

from typing import Literal

Audience = Literal["decision", "audit", "bidder", "public", "panel"]
AUDIENCES: tuple[Audience, ...] = ("decision", "audit", "bidder", "public", "panel")
"""``decision``: who decides, everything but code. ``audit``: everything, code and inputs too.
``bidder``: one bidder's view. ``public``: anyone. ``panel``: the evaluators, without prices."""


def is_outside(audience: Audience) -> bool:
    """Tell whether an audience is outside the authority: business secrets are masked for it.

    Such a report is refused until the award is public (OSL 2009:400, 19:3).

    Examples
    --------
    >>> [audience for audience in AUDIENCES if is_outside(audience)]
    ['bidder', 'public']
    """
    return audience in {"bidder", "public"}


def sees_prices(audience: Audience) -> bool:
    """Tell whether an audience may see prices, and with them figures, ranks and the award.

    Who scores quality does it without knowing prices (LOU 12:10 asks that all tenders are opened at
    once, so the blinding is by role; procurement_process B5).
    """
    return audience != "panel"


def sees_code(audience: Audience) -> bool:
    """Tell whether code and inputs are shown: to who checks, never to who decides."""
    return audience == "audit"
