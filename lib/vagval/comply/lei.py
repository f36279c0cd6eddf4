"""Whether a text can be a Legal Entity Identifier (LEI, företagens internationella nummer)."""

import re

FORM = re.compile(r"[0-9A-Z]{18}[0-9]{2}")


def is_lei(text: str) -> bool:
    """Check an LEI's form and check digits; whether it is in use only the register can tell.

    References
    ----------
    ISO 17442-1:2020, annex A; ISO/IEC 7064, MOD 97-10.

    Examples
    --------
    >>> is_lei("529900T8BM49AURSDO55"), is_lei("529900T8BM49AURSDO56")
    (True, False)
    """
    if not FORM.fullmatch(text):
        return False
    return int("".join(str(int(sign, 36)) for sign in text)) % 97 == 1
