"""A bid's unit prices, from ``prices.csv`` or ``.xlsx`` (anbudspris)."""

from pathlib import Path
from types import MappingProxyType

from vagval.domain.bid import UnitPrice
from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.price_sheet import PriceItem
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from vagval.files.reading import Reading

STEM = "prices"
COLUMNS = (
    Column("item", "post"),
    Column("unit_price", "à-pris", is_number=True),
    Column("item_text", "posttext", is_optional=True),
    Column("period", is_optional=True),
    Column("unit", "enhet", is_optional=True),
    Column("quantity", "mängd", is_number=True, is_optional=True),
    Column("option", is_optional=True),
    Column("year", "år", is_number=True, is_optional=True),
    Column("index", is_optional=True),
)
OPTION = MappingProxyType({True: ("ja", "yes"), False: ("nej", "no")})


def read_prices(reading: Reading, folder: Path, lots: tuple[str, ...]) -> tuple[UnitPrice, ...]:
    """Read the price of every item in the bid's lots, in published order."""
    asked = [item.id for item in reading.items.values() if item.lot in lots]
    stem_file = reading.name(folder / STEM)
    before = len(reading.findings)
    path = find_table(folder, STEM, stem_file, reading.findings)
    if path is None:
        if asked and len(reading.findings) == before:
            place = Place(f"{stem_file}.csv")
            reading.findings.append(finding("file-missing", place, holds=STEM))
        return ()
    file = reading.name(path)
    lines = read_lines(path, file, COLUMNS, reading.findings)
    if lines is None:
        return ()
    seen = KeysOnce()
    read = [read_price(reading, line, lots, seen) for line in lines]
    given = {key for (key,) in seen.keys}
    reading.findings.extend(
        finding("item-unpriced", Place(file), item=item) for item in asked if item not in given
    )
    order = {item: place for place, item in enumerate(asked)}
    return tuple(sorted((p for p in read if p is not None), key=lambda p: order[p.item]))


def read_price(
    reading: Reading, line: Line, lots: tuple[str, ...], seen: KeysOnce
) -> UnitPrice | None:
    """Read one row; None, with findings, if something in it is wrong."""
    key = line.known("item", reading.items, "item-unknown")
    seen.check(line, "item", key)
    amount = line.number_in("unit_price")
    if amount is None and line.is_blank("unit_price"):
        line.fault("price-missing", "unit_price", item=line.text("item"))
    elif amount is not None and amount < 0:
        line.fault("price-negative", "unit_price", value=amount)
    if key:
        item = reading.items[key]
        if item.lot not in lots:
            line.fault("item-of-other-lot", "item", value=key, lot=item.lot)
        check_unchanged(line, item)
    if amount is None or not line.is_sound:
        return None
    return UnitPrice(key, amount, line.place("unit_price"))


def check_unchanged(line: Line, item: PriceItem) -> None:
    """Refuse what we wrote about the item and someone changed."""
    line.unchanged("item_text", item.text.sv, item.text.en)
    line.unchanged("period", item.period)
    line.unchanged("unit", item.unit)
    line.unchanged("option", *OPTION[item.is_option])
    line.unchanged("index", item.index)
    for key, ours in (("quantity", item.quantity), ("year", item.year)):
        stands = line.number_in(key)
        if stands is not None and stands != ours:
            line.fault("context-changed", key, value=stands, ours="" if ours is None else ours)
