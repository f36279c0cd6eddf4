"""The catalogue's prices: which of them say what a patient costs a year."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from real.gp_finding import ImportFinding
from real.gp_source import Record, Table

_PER_PATIENT_YEAR = {
    "provisioning_type": "1",
    "price_type": "1",
    "unit": "@patient",
    "time_unit": "2",
    "calc_type": "1",
}
"""By patient, flat, a patient, a year, one price whatever the number."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a solution costs for one patient and year, in GBP."""

    solution: str
    amount: Decimal
    row: int


def read_prices(
    table: Table, solutions: Mapping[str, bool]
) -> tuple[dict[str, Price], list[ImportFinding]]:
    """Give the price per patient and year of every solution that has exactly one.

    Parameters
    ----------
    solutions
        Item of the catalogue -> whether it is a solution (and not a service).
    """
    found = list(_remarks(table))
    fitting: dict[str, list[Record]] = {}
    for record in table.records:
        code = _reason_to_leave_out(record, solutions)
        if code:
            detail = f"{record['price']} {record['currency']} {record['unit']}"
            found.append(record.finding(code, record["item_id"], detail))
        else:
            fitting.setdefault(record["item_id"], []).append(record)
    prices = {}
    for item, records in fitting.items():
        if len(records) == 1:
            prices[item] = Price(item, Decimal(records[0]["price"]), records[0].row)
        else:
            found.extend(r.finding("gp-price-repeated", item, r["price"]) for r in records)
    return prices, found


def _reason_to_leave_out(record: Record, solutions: Mapping[str, bool]) -> str:
    item = record["item_id"]
    reasons = (
        ("gp-price-of-unknown-item", item not in solutions),
        ("gp-price-of-a-service", not solutions.get(item, False)),
        ("gp-price-in-other-currency", record["currency"] != "GBP"),
        ("gp-price-unreadable", not _is_amount(record["price"])),
        (
            "gp-price-not-per-patient-year",
            any(record[column] != value for column, value in _PER_PATIENT_YEAR.items()),
        ),
    )
    return next((code for code, holds in reasons if holds), "")


def _is_amount(text: str) -> bool:
    return re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) is not None


def _remarks(table: Table) -> list[ImportFinding]:
    counts = Counter(record["item_id"] for record in table.records)
    several = [
        record.finding("gp-item-with-several-prices", record["item_id"], record["unit"])
        for record in table.records
        if counts[record["item_id"]] > 1
    ]
    zero = [
        record.finding("gp-price-zero", record["item_id"], record["unit"])
        for record in table.records
        if _is_amount(record["price"]) and not Decimal(record["price"])
    ]
    return several + zero
