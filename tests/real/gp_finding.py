"""What the importer of the GP IT Futures data has to tell, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "gp-file-not-imported": "the whole file is left out; the detail says why",
        "gp-ragged-record": "a record with another number of cells than the header",
        "gp-key-empty": "a record without one of its keys, or without its result",
        "gp-key-repeated": "a second record with the same key",
        "gp-link-to-unknown-epic": "a link to an epic that the catalogue does not list",
        "gp-level-unknown": "a link that is neither MUST (1), SHOULD (2) nor MAY (3)",
        "gp-result-unknown": "an assessment result that we do not know how to read",
        "gp-pair-repeated": "a further verdict on the same solution and capability",
        "gp-solution-without-price": "no price per patient, in a lot that is awarded on price too",
        "gp-epic-without-link": "an epic that the catalogue ties to no capability",
        "gp-epic-linked-elsewhere": "an epic of other capabilities than the one assessed",
        "gp-epic-verdict-without-capability-verdict": "the capability itself was never assessed",
        "gp-epic-verdict-repeated": "a further verdict on the same solution, capability and epic",
        "gp-epic-verdict-without-bid": "the solution is left out of the lot for want of a price",
        "gp-capability-without-solution": "nobody was assessed: no lot",
        "gp-link-without-lot": "an epic's link to a capability without solution",
        "gp-epic-without-lot": "an epic of capabilities without solution only",
        "gp-item-is-a-service": "an additional or associated service, not a solution",
        "gp-item-not-assessed": "a solution of the catalogue without any capability verdict",
        "gp-item-without-bid": "a solution of the catalogue that is left out of all its lots",
        "gp-supplier-without-bid": "a supplier none of whose solutions bids",
        "gp-price-of-unknown-item": "a price of something that the catalogue does not list",
        "gp-price-of-a-service": "a price of an additional or associated service",
        "gp-price-unreadable": "a price that is no amount of at least 0",
        "gp-price-in-other-currency": "a price that is not in GBP",
        "gp-price-not-per-patient-year": "a price for another unit, period or kind of reckoning",
        "gp-price-repeated": "one of several prices per patient and year of one solution",
        "gp-price-not-asked": "the solution bids in no lot that is awarded on price",
    }
)
"""Code -> meaning, where a record (``gp-file-not-imported``: a file) is left out of the workspace.

A record has at most one of these.
"""

TOLD: Mapping[str, str] = MappingProxyType(
    {
        "gp-byte-order-mark": "the file begins with a byte order mark, which is skipped",
        "gp-line-break-in-cell": "a quoted line break; taken away where it surrounds a key",
        "gp-blanks-around-key": "a key with blanks around it, which are taken away",
        "gp-damaged-character": "a character lost before we got the file (U+FFFD); kept as it is",
        "gp-no-break-space": "a no-break space in a text; kept as it is",
        "gp-null-as-text": "cells where the word NULL or None stands for nothing",
        "gp-pair-with-two-verdicts": "both Full and Partial: the lower one, Partial, is taken",
        "gp-capability-by-service-only": "covered only together with an additional service",
        "gp-price-without-service": "such a pair is priced without the additional service",
        "gp-supplier-differs": "another supplier than the one the id begins with",
        "gp-capability-unknown": "a capability with verdicts that the catalogue does not list",
        "gp-capability-without-links": "a capability without epics: its verdict is all there is",
        "gp-capability-expired": "a capability that is no longer in force (status 0)",
        "gp-capability-with-one-solution": "a lot with one possible bidder",
        "gp-no-should-epics": "no link has the level SHOULD (2)",
        "gp-epic-inactive": "an epic no longer active; asked for where a link still says so",
        "gp-epic-supplier-defined": "an epic that a supplier wrote, linked as MAY",
        "gp-must-epic-unanswered": "no verdict on a MUST epic: the ska-krav is unanswered",
        "gp-solution-unknown": "a solution that the catalogue does not list: its id is its name",
        "gp-solution-without-bid": "a solution that is left out of all its lots",
        "gp-supplier-unknown": "a supplier that the catalogue does not list: its id is its name",
        "gp-item-not-published": "a solution that the catalogue has not published",
        "gp-version-missing": "no file says which version of a product was assessed",
        "gp-price-zero": "a price of 0",
        "gp-item-with-several-prices": "an item with more than one price",
    }
)
"""Code -> meaning, where the record stays."""


@dataclass(frozen=True, slots=True, order=True)
class ImportFinding:
    """One trap in the foreign data, and where it stands.

    Parameters
    ----------
    code
        A key of `LEFT_OUT` or `TOLD`.
    file
        Name of the file.
    row
        Row as a spreadsheet counts: the header is 1 and a record is one row, however many lines it
        takes. 0: the whole file.
    subject
        What it is about: an id, ids separated by blanks, or a column.
    detail
        The fact itself.
    """

    code: str
    file: str
    row: int
    subject: str
    detail: str = ""

    @property
    def leaves_out(self) -> bool:
        """Whether the record is left out of the workspace."""
        return self.code in LEFT_OUT
