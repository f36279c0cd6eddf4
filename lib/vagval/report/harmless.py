"""Text from outside made harmless and visible before anyone reads it (främmande text)."""

import re

# What can hide or turn text (bidi controls, zero widths, tags, C0 and C1 controls), is no character
# at all, or cannot be written as UTF-8 (lone surrogates). Line breaks and tabs stay, and so do the
# joiners that scripts and emoji are spelled with.
_DANGEROUS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def harmless(text: str) -> str:
    r"""Show every character that could hide, turn or break text by its code point.

    Nothing is removed: who reads the report sees that it was there.

    Examples
    --------
    >>> harmless("Alfa\u202egpj.exe")
    'Alfa⟨U+202E⟩gpj.exe'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = lines.replace("\N{LINE SEPARATOR}", "\n").replace("\N{PARAGRAPH SEPARATOR}", "\n")
    return _DANGEROUS.sub(_code_point, lines)


def _code_point(found: re.Match[str]) -> str:
    return f"⟨U+{ord(found[0]):04X}⟩"
