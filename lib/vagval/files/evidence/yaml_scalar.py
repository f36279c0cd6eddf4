"""What a plain word of YAML means (värden i YAML)."""

import re
from decimal import Decimal
from types import MappingProxyType

WORDS = MappingProxyType(
    {
        **dict.fromkeys(("", "~", "null", "Null", "NULL")),
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
    }
)
WHOLE = re.compile(r"[-+]?[0-9]{1,18}")
DECIMAL = re.compile(r"[-+]?(\.[0-9]{1,30}|[0-9]{1,30}(\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,3})?")


def plain_value(text: str) -> object:
    """Read an unquoted word as YAML 1.2 does: null, truth, number, and otherwise a text.

    What has more digits than any number needs stays a text, and so do the octal and hexadecimal
    numbers and the infinities, which JSON does not know.

    References
    ----------
    YAML 1.2.2, chapter 10.3.2 (tag resolution of the core schema).

    Examples
    --------
    >>> plain_value("no"), plain_value("2026-03-16"), plain_value("1.4.10"), plain_value("007")
    ('no', '2026-03-16', '1.4.10', 7)
    >>> plain_value("true"), plain_value("~"), plain_value("1.5")
    (True, None, Decimal('1.5'))
    """
    if text in WORDS:
        return WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    return Decimal(text) if DECIMAL.fullmatch(text) else text
