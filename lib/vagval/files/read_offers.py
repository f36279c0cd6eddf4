"""Bids of a name, a price and a quality, from a table of the user's own (prova en modell)."""

from fractions import Fraction
from pathlib import Path

from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.offer import Offer
from vagval.domain.place import Place
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.read_lines import TABLE_ENDINGS, read_lines

COLUMNS = (
    Column("name", "namn"),
    Column("price", "pris", is_number=True),
    Column("quality", "kvalitet", is_number=True),
)


def read_offers(path: Path) -> tuple[Offer, ...]:
    """Read every bid of a file, in its order.

    Raises
    ------
    UsageError
        If there is no such file, or it is neither CSV nor XLSX.
    MaterialError
        With everything that is wrong in it.
    """
    file = path.name
    if not path.is_file():
        raise UsageError(finding("offers-file-missing", Place(""), file=str(path)))
    if path.suffix not in TABLE_ENDINGS:
        raise UsageError(finding("offers-file-kind", Place(file), known=TABLE_ENDINGS))
    findings: list[Finding] = []
    lines = read_lines(path, file, COLUMNS, findings) or ()
    seen = KeysOnce()
    read = [read_offer(line, seen) for line in lines]
    if not lines and not findings:
        findings.append(finding("offers-none", Place(file)))
    if findings:
        raise MaterialError(*findings)
    return tuple(each for each in read if each is not None)


def read_offer(line: Line, seen: KeysOnce) -> Offer | None:
    """Read one row; None, with findings, if something in it is wrong."""
    name = line.filled("name")
    seen.check(line, "name", name)
    price, quality = number_that_must_be(line, "price"), number_that_must_be(line, "quality")
    if price is not None and price < 0:
        line.fault("offer-price-negative", "price", value=price)
    if quality is not None and not 0 <= quality <= 1:
        line.fault("offer-quality-outside", "quality", value=quality)
    if price is None or quality is None or not line.is_sound:
        return None
    return Offer(name, price, quality)


def number_that_must_be(line: Line, column: str) -> Fraction | None:
    """Give an exact number; None, with a finding, if there is none."""
    number = line.number_in(column)
    if number is None and line.is_blank(column):
        line.fault("cell-empty", column)
    return None if number is None else Fraction(number)
