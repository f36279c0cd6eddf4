"""One bid, from its folder (anbud)."""

from decimal import Decimal
from pathlib import Path

from vagval.domain.bid import Bid, CombinationDiscount, Product, SecrecyClaim
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place
from vagval.files.read_answers import read_answers
from vagval.files.read_evidence import read_evidence
from vagval.files.read_prices import read_prices
from vagval.files.reading import Reading
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.unexpected import refuse_unexpected, tables

EXPECTED = frozenset({"bid.toml", "evidence.toml", "evidence"}) | tables("answers", "prices")
NOTHING = Decimal(0)
SECRET_FIELDS = ("prices", "answers", "evidence")


def read_bid(reading: Reading, folder: Path) -> Bid | None:
    """Read a bid; None, with a finding, if its ``bid.toml`` cannot be read."""
    refuse_unexpected(reading.work, folder, EXPECTED, reading.findings)
    path = folder / "bid.toml"
    file = reading.name(path)
    if not path.exists():
        reading.findings.append(finding("file-missing", Place(file), holds="bid"))
        return None
    table = read_toml(path, file, reading.findings)
    if table is None:
        return None
    vendor, lots = table.text("vendor"), read_lots(reading, table)
    version = read_version(reading, table)
    check_currency(reading, table)
    products = read_products(table, lots)
    jurisdiction, secrecy = read_jurisdiction(table), read_secrecy(table)
    discounts = read_discounts(reading, table, lots)
    table.truth("invented")
    table.refuse_other_keys()
    evidence = read_evidence(reading, folder, lots)
    keys = None if evidence is None else frozenset(each.id for each in evidence)
    return Bid(
        id=folder.name,
        vendor=vendor,
        lots=lots,
        products=products,
        answers=read_answers(reading, folder, lots, keys),
        prices=read_prices(reading, folder, lots),
        evidence=evidence or (),
        place=Place(file),
        criteria_version=version,
        jurisdiction=jurisdiction,
        secrecy=secrecy,
        discounts=discounts,
    )


def read_lots(reading: Reading, table: TomlTable) -> tuple[str, ...]:
    """Read which lots the bid is for, in published order."""
    stated = table.texts("lots")
    if not stated and table.is_sound:
        table.fault("bid-without-lots", "lots")
    for lot in stated:
        if lot not in reading.lots:
            table.unknown("lot-unknown", "lots", lot, reading.lots)
    return tuple(lot for lot in reading.lots if lot in stated)


def read_version(reading: Reading, table: TomlTable) -> int:
    """Read which version of the criteria was answered; an older one is a question."""
    version, current = table.whole("criteria_version", 1), reading.lock.version
    if version is not None and version > current:
        table.fault("criteria-version-unknown", "criteria_version", value=version, current=current)
    elif version is not None and version < current:
        stale = Severity.QUESTION
        table.fault("answers-stale", "criteria_version", stale, value=version, current=current)
    return version or current


def check_currency(reading: Reading, table: TomlTable) -> None:
    """Refuse amounts in another currency than the procurement's."""
    currency, ours = table.text("currency"), reading.criteria.procurement.currency
    if currency.strip() and currency != ours:
        table.fault("currency-differs", "currency", value=currency, ours=ours)


def read_products(table: TomlTable, lots: tuple[str, ...]) -> tuple[Product, ...]:
    """Read what is offered: exactly one product in each of the bid's lots."""
    products: dict[str, Product] = {}
    tables_of_products = table.tables("product")
    for each in tables_of_products:
        product = Product(each.text("lot"), each.text("name"), each.text("version"))
        if product.lot in products:
            each.fault("product-repeated", "lot", lot=product.lot)
        elif product.lot.strip() and product.lot not in lots:
            each.unknown("product-of-other-lot", "lot", product.lot, lots)
        each.refuse_other_keys()
        products.setdefault(product.lot, product)
    for lot in lots:
        if lot not in products:
            table.fault("product-missing", "product", lot=lot)
    return tuple(products[lot] for lot in lots if lot in products)


def read_jurisdiction(table: TomlTable) -> tuple[tuple[str, str], ...]:
    """Read facts on jurisdiction: free keys with texts."""
    below = table.table("jurisdiction") if table.has("jurisdiction") else None
    if below is None:
        return ()
    for key, value in below.content.items():
        if not isinstance(value, str):
            below.wrong(key, "text", value)
    return tuple(sorted((k, v) for k, v in below.content.items() if isinstance(v, str)))


def read_secrecy(table: TomlTable) -> tuple[SecrecyClaim, ...]:
    """Read what the bidder claims to be a business secret, and why."""
    claims = []
    for each in table.tables("secrecy"):
        field = each.choice("field", {name: name for name in SECRET_FIELDS})
        claims.append(SecrecyClaim(field or "", each.text("reason")))
        each.refuse_other_keys()
    return tuple(claims)


def read_discounts(
    reading: Reading, table: TomlTable, lots: tuple[str, ...]
) -> tuple[CombinationDiscount, ...]:
    """Read what the bid takes off if it gets all lots of an announced combination."""
    announced = {each.id: each for each in reading.criteria.procurement.combinations}
    found: dict[str, CombinationDiscount] = {}
    for each in table.tables("combination"):
        key, amount = each.text("id"), each.amount("discount")
        if key.strip() and key not in announced:
            each.unknown("combination-unknown", "id", key, announced)
        elif key in found:
            each.fault("id-repeated", "id", value=key)
        elif key and any(lot not in lots for lot in announced[key].lots):
            missing = tuple(lot for lot in announced[key].lots if lot not in lots)
            each.fault("combination-without-lots", "id", value=key, lots=missing)
        if amount == 0:
            each.fault("discount-of-nothing", "discount")
        each.refuse_other_keys()
        found.setdefault(key, CombinationDiscount(key, amount or NOTHING))
    return tuple(found[key] for key in announced if key in found)
