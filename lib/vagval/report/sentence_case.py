"""Names at the beginning and in the middle of a sentence (versal och gemen)."""


def upper_first(name: str) -> str:
    """Write a name as it begins a sentence.

    Examples
    --------
    >>> upper_first("jämförelsetal")
    'Jämförelsetal'
    """
    return name[:1].upper() + name[1:]


def lower_first(name: str) -> str:
    """Write a name as it stands in the middle of a sentence.

    Examples
    --------
    >>> lower_first("Jämförelsetal")
    'jämförelsetal'
    """
    return name[:1].lower() + name[1:]
