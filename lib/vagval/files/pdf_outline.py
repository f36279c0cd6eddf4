"""An outline of SVG as operators of a PDF (konturer)."""

import re
from functools import cache

SIGNS = re.compile(r"[A-Za-z]|-?[\d.]+(?:e-?\d+)?")
LENGTHS = {"M": 2, "L": 2, "Q": 4, "C": 6, "z": 0, "Z": 0}


class BeyondUsError(Exception):
    """A figure uses something that is not drawn here."""


@cache
def outline_operators(data: str) -> bytes:
    """Give an outline's operators: the figure's letters and marks are the same many times.

    Parameters
    ----------
    data
        The ``d`` of an SVG path in absolute commands, as matplotlib writes it.

    Raises
    ------
    BeyondUsError
        If it uses any command but M, L, Q, C and z.

    Examples
    --------
    >>> outline_operators("M 0 0 L 10 0.126 z")
    b'0 0 m 10 .13 l h'
    """
    written: list[str] = []
    signs = SIGNS.findall(data)
    at, x, y = 0, 0.0, 0.0
    while at < len(signs):
        command = signs[at]
        length = LENGTHS.get(command)
        if length is None:
            raise BeyondUsError(command)
        values = [float(sign) for sign in signs[at + 1 : at + 1 + length]]
        at += 1 + length
        if command == "Q":
            values = _cubic((x, y), values)
        written.append(_operator(command, values))
        if values:
            x, y = values[-2:]
    return " ".join(written).encode("ascii")


def short(value: float) -> str:
    """Write a length with two decimals at most, and no more signs than it needs.

    Examples
    --------
    >>> short(-0.5), short(12.0), short(-0.001)
    ('-.5', '12', '0')
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    if text in {"-0", "", "-"}:
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def _operator(command: str, values: list[float]) -> str:
    operator = {"M": "m", "L": "l", "Q": "c", "C": "c", "z": "h", "Z": "h"}[command]
    return " ".join([*map(short, values), operator])


def _cubic(start: tuple[float, float], values: list[float]) -> list[float]:
    """Raise a curve of the second degree to the third, the only one that PDF has."""
    (x0, y0), (x1, y1, x, y) = start, values
    return [
        x0 + (x1 - x0) * 2 / 3,
        y0 + (y1 - y0) * 2 / 3,
        x + (x1 - x) * 2 / 3,
        y + (y1 - y) * 2 / 3,
        x,
        y,
    ]
