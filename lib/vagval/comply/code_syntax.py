"""Whether a text can be a code of a system at all (kodens form och kontrollsiffra)."""

import re
from collections.abc import Mapping
from types import MappingProxyType

FORMS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "snomed": re.compile(r"[1-9][0-9]{5,17}"),
        "icd-10-se": re.compile(r"[A-Z][0-9]{2}(\.?[0-9X][0-9A-Z]?)?"),
        "kva": re.compile(r"[A-Z]{2}[0-9]{3}|[A-Z]{3}[0-9]{2}"),
        "npu": re.compile(r"(NPU|SWE)[0-9]{5}"),
        "atc": re.compile(r"[ABCDGHJLMNPRSV]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?"),
    }
)
MULTIPLIED = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
PERMUTED = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def is_code(text: str, syntax: str) -> bool:
    """Tell whether a text has the form of a code; whether the code exists only the system tells.

    References
    ----------
    SNOMED CT Release File Specification, 6 (SCTID, Verhoeff check digit); WHO, "ATC: structure
    and principles"; Socialstyrelsen, ICD-10-SE and KVÅ; NPU terminology (C-NPU).

    Examples
    --------
    >>> is_code("22298006", "snomed"), is_code("22298007", "snomed"), is_code("M51.1K", "icd-10-se")
    (True, False, True)
    """
    if not FORMS[syntax].fullmatch(text):
        return False
    return syntax != "snomed" or has_verhoeff_digit(text)


def has_verhoeff_digit(digits: str) -> bool:
    """Tell whether the last digit fits the others by Verhoeff's scheme."""
    check = 0
    for position, digit in enumerate(reversed(digits)):
        check = int(MULTIPLIED[check][int(PERMUTED[position % 8][int(digit)])])
    return check == 0
