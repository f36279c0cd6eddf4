"""What bidders price, from ``price_sheet.csv`` or ``.xlsx`` (prisbilaga)."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding, finding
from vagval.domain.model_shapes import SHAPES
from vagval.domain.place import Place
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Procurement
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from vagval.files.workspace import Workspace

STEM = "price_sheet"
WITHOUT_PRICES = "fixed_price"
COLUMNS = (
    Column("item", "post"),
    Column("lot", "del"),
    Column("text_sv"),
    Column("text_en"),
    Column("period"),
    Column("unit", "enhet"),
    Column("quantity", "mängd", is_number=True),
    Column("option"),
    Column("binding", "bindande"),
)
TIMED = (Column("year", "år", is_number=True), Column("index"))
"""Columns of a price sheet whose costs are discounted, and of no other."""
YES_NO = MappingProxyType({"yes": True, "ja": True, "no": False, "nej": False})
NOTHING = Decimal(0)
LAST_YEAR = 100


def read_price_sheet(
    work: Workspace, folder: Path, procurement: Procurement | None, findings: list[Finding]
) -> tuple[PriceItem, ...]:
    """Read all price items in published order.

    Parameters
    ----------
    procurement
        With the lots that the items belong to; None: it could not be read, so the items are
        checked without it.
    """
    stem_file = work.relative(folder / STEM)
    before = len(findings)
    path = find_table(folder, STEM, stem_file, findings)
    if path is None:
        if len(findings) == before and (procurement is None or priced(procurement)):
            place = Place(f"{stem_file}.csv")
            findings.append(finding("file-missing", place, holds=STEM))
        return ()
    file = work.relative(path)
    lines = read_lines(path, file, columns_of(procurement), findings)
    if lines is None:
        return ()
    seen = KeysOnce()
    if procurement is not None:
        check_untimed(lines, procurement)
    read = tuple(read_item(line, procurement, seen) for line in lines)
    items = tuple(each for each in read if each is not None)
    if procurement is not None and len(items) == len(lines):
        given = {item.lot for item in items}
        findings.extend(
            finding("lot-without-items", Place(file), lot=lot)
            for lot in priced(procurement)
            if lot not in given
        )
    return items


def priced(procurement: Procurement) -> tuple[str, ...]:
    """Give the lots whose bidders must give prices; of unknown models nothing is known."""
    known = SHAPES.keys() - {WITHOUT_PRICES}
    return tuple(lot.id for lot in procurement.lots if lot.award.model in known)


def columns_of(procurement: Procurement | None) -> tuple[Column, ...]:
    """Give the columns of the sheet; those of time are optional where they are not needed."""
    is_timed = procurement is not None and procurement.life_cycle is not None
    return (*COLUMNS, *(replace(each, is_optional=not is_timed) for each in TIMED))


def check_untimed(lines: tuple[Line, ...], procurement: Procurement) -> None:
    """Refuse years and indexes that would promise what is not computed, once for each column."""
    if procurement.life_cycle is not None:
        return
    for column in TIMED:
        filled = next((line for line in lines if not line.is_blank(column.english)), None)
        if filled is not None:
            filled.fault("time-not-used", column.english)


def read_item(line: Line, procurement: Procurement | None, seen: KeysOnce) -> PriceItem | None:
    """Read one row; None, with findings, if something in it is wrong."""
    key = line.key("item")
    seen.check(line, "item", key)
    lot = read_lot(line, procurement)
    text = Bilingual(line.filled("text_sv"), line.filled("text_en"))
    period, unit = line.text("period"), line.filled("unit")
    quantity = line.number_in("quantity")
    if quantity is None and line.is_blank("quantity"):
        line.fault("cell-empty", "quantity")
    elif quantity is not None and quantity <= 0:
        line.fault("quantity-not-positive", "quantity", value=quantity)
    is_option, is_binding = line.choice("option", YES_NO), line.choice("binding", YES_NO)
    if is_binding is False:
        line.fault("quantity-not-binding", "binding", item=key)
    year, index = read_time(line, procurement)
    if not line.is_sound:
        return None
    place = line.place("item")
    amount, option = quantity or NOTHING, bool(is_option)
    return PriceItem(key, lot, text, period, unit, amount, option, place, year, index)


def read_lot(line: Line, procurement: Procurement | None) -> str:
    """Read the lot that an item belongs to; any where the procurement could not be read."""
    if procurement is None:
        return line.key("lot")
    lots = {lot.id: lot for lot in procurement.lots}
    lot = line.known("lot", lots, "lot-unknown")
    if lot in lots and lots[lot].award.model == WITHOUT_PRICES:
        line.fault("item-in-fixed-price-lot", "lot", lot=lot)
    return lot


def read_time(line: Line, procurement: Procurement | None) -> tuple[int | None, str]:
    """Read the year of payment, counted from year 0, and the index that the price follows."""
    if procurement is None or procurement.life_cycle is None:
        return None, ""
    year = line.whole("year")
    if year is None and line.is_blank("year"):
        line.fault("cell-empty", "year")
    elif year is not None and not 0 <= year <= LAST_YEAR:
        line.fault("year-outside", "year", value=year, last=LAST_YEAR)
    known = tuple(each.id for each in procurement.life_cycle.indexes)
    return year, line.optional_known("index", known, "index-unknown")
