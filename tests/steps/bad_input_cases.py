"""Ways to spoil the sample, each with the finding it must end in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl

from sample_workspace import CRITERIA, VENDORS, change_line, replace_in

ALFA = f"{VENDORS}/bids/alfa"
ALFA_ANSWERS = f"{ALFA}/answers.csv"
ALFA_PRICES = f"{ALFA}/prices.csv"
GRANIT_ANSWERS = f"{VENDORS}/bids/granit/answers.xlsx"
GRANIT_PRICES = f"{VENDORS}/bids/granit/prices.xlsx"
MARIA = f"{VENDORS}/panel/maria.csv"
PROCUREMENT = f"{CRITERIA}/procurement.toml"
REQUIREMENTS = f"{CRITERIA}/requirements.csv"
Spoil = Callable[[Path], None]


@dataclass(frozen=True)
class Case:
    """One fault: what it is, how it is made, what is found and where."""

    name: str
    spoil: Spoil
    code: str
    file: str = ALFA_PRICES


def _swap(file: str, old: str, new: str) -> Spoil:
    return lambda root: replace_in(root, file, old, new)


def _cells(value: date | str) -> Spoil:
    """Put a value where the first unit price of a workbook stands."""

    def spoil(root: Path) -> None:
        book = openpyxl.load_workbook(root / GRANIT_PRICES)
        sheet = book.worksheets[1]
        column = next(cell.column for cell in sheet[1] if cell.value == "à-pris")
        sheet.cell(2, column).value = value
        book.save(root / GRANIT_PRICES)

    return spoil


def _bytes(file: str, content: bytes) -> Spoil:
    def spoil(root: Path) -> None:
        (root / file).write_bytes(content)

    return spoil


def _points(text: str) -> Spoil:
    return lambda root: change_line(
        root, MARIA, "MVC;alfa;anvandbarhet;", lambda line: _with_field(line, 3, text)
    )


def _with_field(line: str, index: int, text: str) -> str:
    fields = line.rstrip("\r\n").split(";")
    fields[index] = text
    return ";".join(fields) + "\r\n"


def _column(file: str, head: str, text: str) -> Spoil:
    def spoil(root: Path) -> None:
        lines = (root / file).read_text("utf-8").splitlines()
        wider = [f"{line};{text if number else head}" for number, line in enumerate(lines)]
        (root / file).write_text("\n".join(wider) + "\n", encoding="utf-8")

    return spoil


def _without(file: str, start: str) -> Spoil:
    return lambda root: change_line(root, file, start, lambda _: "")


def _without_reason(root: Path) -> None:
    change_line(root, MARIA, "MVC;alfa;anvandbarhet;", lambda line: _with_field(line, 4, ""))


def _in_latin_1(root: Path) -> None:
    path = root / ALFA_ANSWERS
    path.write_bytes(path.read_text("utf-8").encode("latin-1", "replace"))


CASES = (
    Case("missing column", _swap(ALFA_PRICES, "post;à-pris", "post;pris"), "column-missing"),
    Case("extra column", _column(ALFA_PRICES, "rabatt", "0"), "column-unknown"),
    Case(
        "duplicate id",
        _swap(REQUIREMENTS, "MVC-S-02;MVC", "MVC-S-01;MVC"),
        "id-repeated-in-table",
        REQUIREMENTS,
    ),
    Case(
        "unknown requirement",
        _swap(ALFA_ANSWERS, "MVC-S-02;", "MVC-S-99;"),
        "requirement-unknown",
        ALFA_ANSWERS,
    ),
    Case("points off the scale", _points("7"), "points-off-scale", MARIA),
    Case("points between", _points("3,5"), "number-not-whole", MARIA),
    Case("missing reason", _without_reason, "reason-missing", MARIA),
    Case("text for a number", _swap(ALFA_PRICES, ";2385000", ";2385000 kr"), "not-a-number"),
    Case("date for a number", _cells(date(2026, 3, 1)), "date-not-number", GRANIT_PRICES),
    Case("formula without a value", _cells("=1000*2"), "formula-without-value", GRANIT_PRICES),
    Case("negative price", _swap(ALFA_PRICES, ";2385000", ";-2385000"), "price-negative"),
    Case("blank price", _swap(ALFA_PRICES, ";2385000", ";"), "price-missing"),
    Case("absent price", _without(ALFA_PRICES, "MVC-P-01"), "item-unpriced"),
    Case(
        "mixed currencies",
        _swap(f"{ALFA}/bid.toml", '"SEK"', '"EUR"'),
        "currency-differs",
        f"{ALFA}/bid.toml",
    ),
    Case(
        "weights not one",
        _swap(PROCUREMENT, 'weight = "0.45"', 'weight = "0.44"'),
        "weights-not-one",
        PROCUREMENT,
    ),
    Case("empty file", _bytes(ALFA_ANSWERS, b""), "file-empty", ALFA_ANSWERS),
    Case(
        "not what its name says",
        _bytes(GRANIT_ANSWERS, b"\x89PNG\r\n\x1a\n"),
        "not-a-workbook",
        GRANIT_ANSWERS,
    ),
    Case("wrong encoding", _in_latin_1, "file-not-utf8", ALFA_ANSWERS),
    Case(
        "unknown lot",
        _swap(f"{ALFA}/bid.toml", '"MVC"', '"MVD"'),
        "lot-unknown",
        f"{ALFA}/bid.toml",
    ),
    Case(
        "unknown award model",
        _swap(PROCUREMENT, '"value_deduction"', '"value_deductions"'),
        "unknown-award-model",
        PROCUREMENT,
    ),
    Case(
        "unknown parameter",
        _swap(PROCUREMENT, "price_full =", "price_ful ="),
        "award-parameter-unknown",
        PROCUREMENT,
    ),
    Case(
        "unlawful price floor",
        _swap(PROCUREMENT, 'outside = "continue"', 'outside = "clip"'),
        "price-floor-in-scale",
        PROCUREMENT,
    ),
    Case(
        "criteria changed after the lock",
        _swap(PROCUREMENT, 'price_zero = "90000000"', 'price_zero = "80000000"'),
        "locked-content-changed",
        PROCUREMENT,
    ),
)
