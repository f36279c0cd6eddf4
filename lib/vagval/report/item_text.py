"""What one item of a required standard asks for, as a sentence (postens lydelse)."""

from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT, STANDARD_KINDS
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
    left_out = dict.fromkeys(may_be_left_out(kind, item.rule), LEFT_OUT)
    return wording.text(f"asks-{kind}-{item.rule}", **{**left_out, **dict(item.values)})


def may_be_left_out(kind: str, rule: str) -> tuple[str, ...]:
    """Name the values that an item of a rule can be without."""
    if kind == FHIR_STATEMENT:
        return ("resource", "name")
    rules = (each for each in STANDARD_KINDS[kind] if each.name == rule)
    return tuple(value.name for each in rules for value in each.values if value.is_optional)
