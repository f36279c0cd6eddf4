"""What people write in a cell to say that nothing stands there (platshållare)."""

PLACEHOLDERS = frozenset(
    {
        "-", "--", "---", "–", "—", "?", "??", "???", ".", "..", "...", "…",
        "n/a", "na", "n.a.", "none", "null", "nil", "unknown", "missing", "tbd",
        "okänd", "okänt", "saknas", "ingen", "inget", "ej angivet", "ej angiven",
        "uppgift saknas", "not applicable", "ej tillämpligt",
    }
)  # fmt: skip
"""A closed list, so that whoever is told that nothing is said can look up why."""


def is_placeholder(text: str) -> bool:
    """Tell whether a text only marks that something is left out; case and blanks do not count.

    Examples
    --------
    >>> is_placeholder(" N/A "), is_placeholder("Okänd"), is_placeholder("anna01")
    (True, True, False)
    """
    return " ".join(text.split()).casefold() in PLACEHOLDERS
