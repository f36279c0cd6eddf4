"""One row of the test protocol: what a test has to tell, since no file could (provningsrad)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProtocolRow:
    """Something that is tested with one bid, in the words of the report's language.

    Parameters
    ----------
    lot, bid
        Keys.
    requirements
        Keys of the requirements that the result is about.
    standard
        Name of the required standard; empty: the requirement has none.
    level
        How strongly it is asked for.
    asked, why, how, expected
        What is to be shown; why no file tells; how it is tested; what is seen if it is met.
    """

    lot: str
    bid: str
    requirements: tuple[str, ...]
    standard: str
    level: str
    asked: str
    why: str
    how: str
    expected: str
