"""Whether what stands as the result of a test leads to a passed one (resultat av prov, IHE)."""

import re

from vagval.domain.placeholder import is_placeholder

FAILURES = (
    "fail", "failed", "failure", "not", "no", "never", "rejected", "withdrawn",
    "underkänd", "underkänt", "ej", "inte", "icke", "nej", "aldrig", "misslyckad", "misslyckat",
    "misslyckades", "avslag", "avslaget", "none", "ingen", "inget", "saknas", "pending",
    "planned", "planerad", "planerat",
)  # fmt: skip
"""Words that say of a test that it was not passed, or not made."""
ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")


def is_empty(result: str) -> bool:
    """Tell whether nothing is said: a dash is no result."""
    return not result.strip() or is_placeholder(result)


def tells_of_failure(result: str) -> bool:
    """Tell whether a result says that the test was not passed; an address says nothing.

    Examples
    --------
    >>> tells_of_failure("Underkänd"), tells_of_failure("Failed, 2025"), tells_of_failure("No 9001")
    (True, True, False)
    """
    if is_empty(result) or ADDRESS.fullmatch(result.strip()):
        return False
    words = [word.casefold() for word in WORD.findall(result)]
    if re.fullmatch(r"no\.?\s*[0-9]+", result.strip(), re.IGNORECASE):
        return False  # the English for a number, not the answer
    return any(word in FAILURES for word in words)


def is_reference(result: str) -> bool:
    """Tell whether a result leads somewhere: an address, or a text with a number to look up.

    Examples
    --------
    >>> is_reference("connectathon/9001"), is_reference("passed"), is_reference("failed 9001")
    (True, False, False)
    """
    if is_empty(result) or tells_of_failure(result):
        return False
    return bool(ADDRESS.fullmatch(result.strip())) or any(each.isdigit() for each in result)
