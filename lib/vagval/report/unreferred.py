"""A body without what refers to numbers, for pages that show none (korta sidor)."""

import re

_SEE = re.compile(r"<!-- see \S+(?: \S+)* -->")


def unreferred(body: str) -> str:
    """Take away the marks of ``page_numbers`` that would become *see table 1*.

    Examples
    --------
    >>> unreferred("Priserna skiljer sig åt.<!-- see table:priser -->")
    'Priserna skiljer sig åt.'
    """
    return _SEE.sub("", body)
