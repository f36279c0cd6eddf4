"""A procurement of one lot at each stage on disk, with the text for the regional report."""

from datetime import UTC, date, datetime
from pathlib import Path

from files.locking import tried
from one_lot import KEY, one_lot
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.files.write_lock import write_lock
from workspaces import Rows, edit, write_csv, write_toml

VENDORS = ("Hemlighund AB", "Tystmolnet Oy")
PRICES = (1234567, 2345678)
BIDS = ("hemlighund", "tystmolnet")
SECRETS = ("Hemlighund", "Tystmolnet", "Dolda produkten", *PRICES)
"""What nobody may read before the award."""
LOCKED = datetime(2026, 1, 14, 10, tzinfo=UTC)
PUBLISHED, DEADLINE = date(2026, 1, 15), date(2026, 3, 16)
OPENED, EVALUATED, AWARDED = date(2026, 3, 17), date(2026, 5, 4), date(2026, 6, 8)
OPENING = (OPENED, "öppning", None, "Anbuden öppnades.", "Eva")
EVALUATION = (EVALUATED, "utvärdering", None, "Utvärderingen är gjord.", "Eva")
AWARD = (AWARDED, "tilldelning", None, "Tilldelas.", "Eva")
CANCELLATION = (AWARDED, "avbrytande", None, "Avbryts.", "Eva")
HEADS = ("datum", "slag", "del", "text", "av")
TEXT = """schema = 1
date = 2026-06-09
time = "08.30"
"""
LANGUAGE = """
[{language}]
subject = "Samordning"
compiled_by = "Koncernstab kommunikation"
on_behalf_of = "samordningsgruppen"
summary = ["Arbetet följer planen."]
"""


def a_text(work: Workspace, more: str = "", *, languages: tuple[str, ...] = ("sv", "en")) -> None:
    """Write the people's text; ``more`` stands in every language's table."""
    tables = "".join(LANGUAGE.format(language=each) + more for each in languages)
    write_toml(work.status_file, TEXT + tables)


def with_criteria(root: Path) -> Workspace:
    """Write criteria that nobody has locked, and the text."""
    work = one_lot(root)
    edit(work.procurement_file(KEY), "deadline = 2126-03-16", "deadline = 2026-03-16")
    a_text(work)
    return work


def locked(root: Path) -> Workspace:
    """Lock the criteria as well."""
    work = with_criteria(root)
    criteria = read_criteria(work, KEY)
    write_lock(work, criteria, tried(criteria), locked_at=LOCKED, locked_by=("Anna Ek", "Bo Al"))
    return work


def with_record(root: Path, *decisions: tuple[object, ...]) -> Workspace:
    """Lock, receive two bids that the panel has scored, and record decisions."""
    work = locked(root)
    for key, vendor, price in zip(BIDS, VENDORS, PRICES, strict=True):
        a_bid(work, key, vendor, price)
    scores: Rows = (
        ("del", "anbud", "kriterium", "poäng", "motivering"),
        ("LM", BIDS[0], "kvalitet", 1, "Allt som efterfrågas finns och visades i demonstrationen."),
        ("LM", BIDS[1], "kvalitet", 1, "Även här finns allt och det visades för hela panelen."),
    )
    write_csv(work.panel(KEY) / "anna.csv", scores)
    write_csv(work.panel(KEY) / "_consensus.csv", scores)
    record(work, *decisions)
    return work


def a_bid(work: Workspace, key: str, vendor: str, price: int) -> None:
    """Write one sound bid."""
    folder = work.bids(KEY) / key
    write_toml(
        folder / "bid.toml",
        f'vendor = "{vendor}"\nlots = ["LM"]\ncurrency = "SEK"\ncriteria_version = 1\n\n'
        f'[[product]]\nlot = "LM"\nname = "Dolda produkten"\nversion = "1"\n\n'
        '[jurisdiction]\ncountry = "SE"\n',
    )
    answers = (("LM-S-1", "uppfylls", "Ja.", None), ("LM-S-2", "uppfylls", "Ja.", None))
    write_csv(folder / "answers.csv", (("krav", "svar", "beskrivning", "bevis"), *answers))
    write_csv(folder / "prices.csv", (("post", "à-pris"), ("LM-P-1", price)))


def record(work: Workspace, *decisions: tuple[object, ...]) -> None:
    """Write the decisions on record."""
    write_csv(work.record(KEY) / "decisions.csv", (HEADS, *decisions))  # type: ignore[arg-type] # dates and texts
