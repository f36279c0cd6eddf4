"""A workspace of any size, invented, for measuring how cost grows."""

from pathlib import Path

LOT = "DEL"

PROCUREMENT = """\
schema = 1
id = "syntetisk"
name_sv = "Syntetisk upphandling"
name_en = "Synthetic procurement"
buyer = "Region Exempel"
invented = true
procedure = "open"
language = "sv"
currency = "SEK"
seed = 0

[dates]
published = 2026-01-15
deadline = 2026-03-16

[panel]
rule = "mean"
minimum_evaluators = 1
spread_share = "0.4"

[requirements]
partly_share = "0"
unanswered = "not met"

[low_price]
share_of_median = "0.1"

[secrecy]
evaluators_public = false

[award]
model = "weighted_points"
tie_break = ["lowest_price"]
[award.parameters]
full_points = "100"
price_full = "500000"
price_zero = "2000000"
outside = "continue"

[[criterion]]
id = "funktion"
name_sv = "Funktion"
name_en = "Function"
text_sv = "Andelen uppfyllda bör-krav."
text_en = "The share of met requirements."
weight = "0.6"
source = "requirements"

[[criterion]]
id = "pris"
name_sv = "Pris"
name_en = "Price"
text_sv = "Utvärderat pris."
text_en = "Evaluated price."
weight = "0.4"
source = "price"

[[lot]]
id = "DEL"
name_sv = "Del"
name_en = "Lot"
"""


def build(root: Path, bids: int, requirements: int) -> None:
    """Write a workspace with one lot.

    Parameters
    ----------
    root
        An empty folder.
    bids, requirements
        How many; every fourth requirement is a ska-krav, and each bid misses some bör-krav.
    """
    criteria = root / "criteria" / "syntetisk"
    criteria.mkdir(parents=True)
    (criteria / "procurement.toml").write_text(PROCUREMENT, encoding="utf-8")
    head = "id;lot;area;criterion;kind;text_sv;text_en;evidence;level;points;deduction\n"
    rows = "".join(requirement_row(n) for n in range(requirements))
    (criteria / "requirements.csv").write_text(head + rows, encoding="utf-8")
    (criteria / "price_sheet.csv").write_text(
        "item;lot;text_sv;text_en;period;unit;quantity;option;binding\n"
        f"LICENS;{LOT};Licens;Licence;år 1-10;år;10;no;yes\n",
        encoding="utf-8",
    )
    (root / "vendors" / "syntetisk" / "panel").mkdir(parents=True)
    for bid in range(bids):
        write_bid(root / "vendors" / "syntetisk" / "bids" / f"bud-{bid:03}", bid, requirements)


def requirement_row(number: int) -> str:
    """Give one line of the requirements."""
    text = f"Modulen ska klara fall {number}.;The module shall handle case {number}."
    if number % 4 == 0:
        return f"K-{number};{LOT};Process;;ska;{text};;;;\n"
    return f"K-{number};{LOT};Process;funktion;bör;{text};;;{1 + number % 3};\n"


def write_bid(folder: Path, bid: int, requirements: int) -> None:
    """Write one bid that meets all but some bör-krav."""
    folder.mkdir(parents=True)
    (folder / "bid.toml").write_text(
        f'vendor = "Bud {bid} AB"\nlots = ["{LOT}"]\ncurrency = "SEK"\ncriteria_version = 1\n'
        f'invented = true\n[[product]]\nlot = "{LOT}"\nname = "P{bid}"\nversion = "1"\n',
        encoding="utf-8",
    )
    answers = "".join(
        f"K-{n};{'not met' if n % 4 and (n + bid) % 7 == 0 else 'met'};;\n"
        for n in range(requirements)
    )
    (folder / "answers.csv").write_text(
        "requirement;answer;text;evidence\n" + answers, encoding="utf-8"
    )
    (folder / "prices.csv").write_text(
        f"item;unit_price\nLICENS;{90_000 + 137 * bid}\n", encoding="utf-8"
    )
