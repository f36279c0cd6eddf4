"""Which numbers a decision matrix holds, and how a wrong one is shown (tal i en beslutsmatris)."""

from decimal import Decimal
from fractions import Fraction
from unicodedata import category

FARTHEST = 300
"""Power of ten: beyond it floating-point methods overflow or take a number for zero."""
LONGEST = 60
"""Characters of a wrong value that are shown: one line of a message."""
SHORT_BITS = 200
HIDING = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Kinds of characters that hide, turn or break text, or cannot be written at all."""
JOINERS = frozenset("\u200c\u200d\u00ad")
"""Those among them that words of some scripts are spelled with, and the soft hyphen."""


def matrix_number(value: object) -> Fraction | str:
    """Give a number exactly, or the code of what is wrong with it.

    Parameters
    ----------
    value
        Anything; a number is an int, a Decimal or a Fraction. True is none, and text is none.

    Examples
    --------
    >>> matrix_number(Decimal("0.1")), matrix_number("5"), matrix_number(10**400)
    (Fraction(1, 10), 'matrix-not-a-number', 'matrix-number-out-of-range')
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return "matrix-not-a-number"
    if isinstance(value, Decimal):
        if not value.is_finite():
            return "matrix-number-not-finite"
        # Asked first: as a fraction 1e999999999 would not fit in any memory.
        if value and abs(value.adjusted()) > FARTHEST:
            return "matrix-number-out-of-range"
    number = Fraction(value)
    far = Fraction(10) ** FARTHEST
    return number if not number or 1 / far < abs(number) < far else "matrix-number-out-of-range"


def as_written(value: object) -> str:
    """Show a value as it would stand in JSON, shortened: text in quotation marks.

    Examples
    --------
    >>> as_written("5"), as_written(None), as_written(True), as_written(Decimal("1E+2"))
    ('"5"', 'null', 'true', '1E+2')
    """
    match value:
        case None:
            text = "null"
        case bool():
            text = "true" if value else "false"
        case str():
            text = f'"{spelled_out(value)}"'
        case int() if value.bit_length() > SHORT_BITS:
            text = f"{Decimal(value):.3E}"
        case _:
            text = spelled_out(str(value))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def is_hiding(sign: str) -> bool:
    """Tell whether a character hides, turns or breaks text, or cannot be written as UTF-8."""
    return category(sign) in HIDING and sign not in JOINERS


def spelled_out(text: str) -> str:
    r"""Show by its code point every character that would hide, turn or break text.

    Examples
    --------
    >>> print(spelled_out("Alfa\u202egpj"))
    Alfa⟨U+202E⟩gpj
    """
    return "".join(f"⟨U+{ord(sign):04X}⟩" if is_hiding(sign) else sign for sign in text)
