"""What one item of a required standard asks for, as a sentence (postens lydelse)."""

from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.report.wording import Wording

LEFT_OUT = "none"
"""What an optional value that was left out arrives as, for a message to choose its words by."""


def item_text(item: RequiredItem, kind: str, wording: Wording) -> str:
    """Say what an item asks for: in the authority's own wording if it has one.

    Parameters
    ----------
    kind
        Of the standard that the item stands in, e.g. ``"smart-configuration"``.

    Examples
    --------
    >>> from vagval.domain.expectation import Expectation
    >>> from vagval.domain.place import Place
    >>> values = (("capability", "permission-v2"),)
    >>> item = RequiredItem("v2", "capability", Expectation.SHALL, Place(""), values)
    >>> item_text(item, "smart-configuration", Wording("en"))
    'The server supports the capability permission-v2.'
    """
    own = item.text.in_language(wording.language)
    if own:
        return own
    left_out = {
        value.name: LEFT_OUT
        for rule in STANDARD_KINDS[kind]
        if rule.name == item.rule
        for value in rule.values
        if value.is_optional
    }
    return wording.text(f"asks-{kind}-{item.rule}", **{**left_out, **dict(item.values)})
