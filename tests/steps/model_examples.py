"""The bid sets E1 and E2 under every formula, and the price of quality at one of their bids.

Source: ``award_models.md``, sections 3 and 8 (computed with exact fractions). Every constant is the
formula's example; where the facts name another, it stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workspaces import Rows, write_table

Bids = Mapping[str, tuple[str, str]]
E1: Bids = {"A": ("95", "0.90"), "B": ("100", "0.60"), "C": ("110", "0.75")}
E2: Bids = {"A": ("80", "0.50"), "B": ("100", "0.70"), "C": ("130", "0.95")}


@dataclass(frozen=True, slots=True)
class Published:
    """What the facts print for A, B and C, and who wins E2."""

    number: str
    e1: tuple[str, str, str]
    e2: tuple[str, str, str]
    winners: str
    scale: int = 1
    settings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Say which formula, and with which constant."""
        return "-".join((self.number, *self.settings[1::2]))


FIGURES = (
    Published("F01", ("94.00", "74.00", "79.55"), ("70.00", "74.00", "81.62"), "C"),
    Published("F02", ("94.00", "62.67", "45.00"), ("70.00", "66.00", "57.00"), "A"),
    Published("F03", ("94.00", "73.89", "78.68"), ("70.00", "72.00", "72.00"), "BC"),
    Published(
        "F03",
        ("94.00", "75.65", "83.95"),
        ("70.00", "80.33", "92.83"),
        "C",
        settings=("--set", "multiple=7"),
    ),
    Published("F04", ("76.62", "56.66", "61.72"), ("59.03", "63.29", "66.68"), "C"),
    Published("F05", ("94.00", "72.36", "74.09"), ("70.00", "70.57", "68.43"), "B"),
    Published("F06", ("94.00", "74.14", "79.11"), ("70.00", "75.81", "78.38"), "C"),
    Published("F07", ("94.00", "73.00", "74.79"), ("70.00", "78.57", "72.43"), "B"),
    Published("F08", ("76.50", "56.00", "60.00"), ("60.00", "62.00", "62.00"), "BC"),
    Published("F10", ("94.00", "75.11", "82.45"), ("70.00", "78.12", "88.57"), "C"),
    Published("F12", ("41.00", "64.00", "65.00"), ("50.00", "58.00", "73.00"), "A"),
    Published("F14", ("60.80", "76.00", "77.00"), ("64.00", "72.00", "80.60"), "A"),
    Published("F16", ("50.00", "100.00", "87.50"), ("80.00", "70.00", "62.50"), "C"),
    Published("F17", ("68.557", "79.545", "83.243"), ("65.882", "76.923", "92.386"), "A"),
    Published("F18", (".947", ".600", ".682"), (".625", ".700", ".731"), "C", scale=100),
    Published("F20", (".899", ".465", ".590"), (".442", ".586", ".712"), "C", scale=100),
    Published("F22", ("1.474", "1.100", "1.136"), ("1.250", "1.200", "1.115"), "A", scale=100),
    Published("F24", ("100.00", "52.25", "66.93"), ("32.50", "50.00", "61.54"), "C", scale=100),
    Published("F25", (".947", ".600", ".682"), (".625", ".700", ".731"), "C", scale=100),
    Published("F26", ("34.62", "8.66", "16.72"), ("10.89", "19.89", "29.21"), "C", scale=100),
    Published("F27", ("34.00", "8.00", "16.00"), ("10.86", "20.00", "29.43"), "C", scale=100),
    Published("F28", ("39.14", "11.43", "20.29"), ("10.86", "20.00", "29.43"), "C", scale=100),
    Published("F30", ("100.00", "78.00", "84.55"), ("71.58", "76.21", "84.62"), "C"),
    Published("F31", ("82.50", "60.00", "65.00"), ("61.58", "64.21", "65.00"), "C"),
    Published("F32", ("0", "-1.60", "-1.40"), ("-1.20", "-1.00", "-.80"), "C"),
    Published("F37", ("100.00", "14.18", "47.24"), ("34.22", "47.79", "65.78"), "C", scale=100),
)

QUALITY_PRICES = (
    ("F01", (), "187.50"),
    ("F02", (), "75.00"),
    ("F03", (), "120.00"),
    ("F04", (), "155.00"),
    ("F05", (), "105.00"),
    ("F06", (), "177.48"),
    ("F07", (), "350.00"),
    ("F08", (), "120.00"),
    ("F10", (), "345.39"),
    ("F12", (), "60.00"),
    ("F14", (), "55.56"),
    ("F17", (), "32.97"),
    ("F18", (), "142.86"),
    ("F20", (), "214.29"),
    ("F22", (), "83.33"),
    ("F24", (), "240.00"),
    ("F28", (), "214.29"),
    ("F30", (), "197.37"),
)
"""Number, settings, and what full quality is worth at E2's bid B."""


def bids_file(folder: Path, bids: Bids, ending: str = ".csv") -> str:
    """Write bids as a user would: a text table, or a workbook with Swedish heads and numbers."""
    if ending == ".csv":
        rows: Rows = [("name", "price", "quality"), *((n, *each) for n, each in bids.items())]
        path = folder / "bids.csv"
        path.write_text("".join(f"{','.join(map(str, row))}\n" for row in rows), encoding="utf-8")
        return str(path)
    numbers = ((name, float(price), float(share)) for name, (price, share) in bids.items())
    return str(write_table(folder, "anbud", [("namn", "pris", "kvalitet"), *numbers], ending))
