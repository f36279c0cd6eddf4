"""Which sections an audience may see at all (avsnitt per mottagare)."""

from vagval.domain.audience import Audience, sees_prices

WITHOUT_PRICES = frozenset(
    {
        "step-cover-check",
        "step-cover-compliance",
        "step-cover-scores",
        "notes",
        "admission",
        "mandatory",
        "standards",
        "compliance",
        "changes",
        "interoperability",
        "risks",
        "testing",
        "scores",
        "spread",
        "individual",
        "requirements-scored",
        "glossary",
    }
)
"""Sections about quality alone. A section that is not named here is not shown to evaluators, so
that a new one must be thought of before it is."""


def shows_section(audience: Audience, key: str) -> bool:
    """Tell whether an audience may see a section.

    Examples
    --------
    >>> shows_section("panel", "scores"), shows_section("panel", "prices")
    (True, False)
    """
    return sees_prices(audience) or key in WITHOUT_PRICES
