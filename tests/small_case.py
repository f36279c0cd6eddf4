"""A small procurement on disk, sound as it is: one lot for each award model, two bids."""

# ruff: noqa: E501 - tables, one row a line

from collections.abc import Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from in_words import in_words
from small_case_criteria import CASE, PANEL, PRICE_SHEET, PROCUREMENT, REQUIREMENTS
from vagval.domain.errors import Finding, MaterialError
from vagval.domain.lock import Lock
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.files.read_criteria import read_criteria
from vagval.files.read_material import read_material
from vagval.files.workspace import Workspace
from workspaces import Cell, Rows, write_table, write_toml

LOCK = Lock(CASE, 2, datetime(2026, 1, 14, tzinfo=UTC), ("Anna", "Bo"), "Ny.", (), "0" * 64)
BID = """vendor = "Alfa AB"
lots = ["AV", "FP"]
currency = "SEK"
criteria_version = 2

[[product]]
lot = "AV"
name = "Alfa Avdrag"
version = "1.0"

[[product]]
lot = "FP"
name = "Alfa Fast"
version = "2.0"

[jurisdiction]
country = "SE"

[[secrecy]]
field = "prices"
reason = "Kalkylen."
"""
CERTIFICATE = b"Certifikat\n"
EVIDENCE = f"""[[evidence]]
id = "iso"
kind = "certificate"
file = "evidence/iso.txt"
sha256 = "{sha256(CERTIFICATE).hexdigest()}"
issuer = "Utfärdaren AB"
issued = 2025-06-01
expires = 2028-06-01
level = "E1"
requirements = ["AV-S-1"]
"""
ANSWERS: Rows = (
    ("krav", "svar", "beskrivning", "bevis", "typ", "kravtext"),
    ("AV-S-1", "uppfylls", "Se bilaga.", "iso", "ska", "Ska."),
    ("AV-B-1", "uppfylls delvis", None, None, "bör", "Bör."),
    ("AV-B-2", None, None, None, None, None),
)
PRICES: Rows = (
    ("post", "à-pris", "posttext", "enhet", "mängd"),
    ("AV-P-1", 1000, "Licens", "år", 10),
    ("AV-P-2", 99.5, "Timmar", "timme", 12.5),
)
SCORES: Rows = (
    ("del", "anbud", "kriterium", "poäng", "motivering", "bevis", "leverantör", "kriterietext"),
    ("AV", "alfa", "kvalitet", 3, "Alla tre fallen gick rakt igenom.", "demo", "Alfa AB", "Vad som bedöms."),
    ("AV", "beta", "kvalitet", 0, "Inget av fallen gick igenom.", None, "Beta AB", "Vad som bedöms."),
)  # fmt: skip
CONSENSUS: Rows = (
    ("del", "anbud", "kriterium", "poäng", "motivering", "avvikande"),
    ("AV", "alfa", "kvalitet", 3, "Panelen är enig: alla tre fallen gick rakt igenom.", None),
    ("AV", "beta", "kvalitet", 1, "Ett fall gick igenom efter omstart av modulen.", "Bo: 0 poäng."),
)
ASKED, DONE = date(2026, 3, 20), date(2026, 3, 27)
RECORD: Mapping[str, Rows] = {
    "corrections": (
        ("anbud", "post", "tidigare", "ny", "motivering", "av", "datum"),
        ("alfa", "AV-P-2", 99.5, 995, "Uppenbart skrivfel.", "Eva", DONE),
    ),
    "low_price": (
        ("anbud", "del", "frågat", "svar", "bedömning", "motivering", "av", "datum"),
        ("beta", "AV", ASKED, "Delat lager.", "godtagen", "Kalkylen håller.", "Eva", DONE),
    ),
    "assessments": (
        ("anbud", "krav", "resultat", "motivering", "av", "datum"),
        ("beta", "AV-S-1", "ej uppfyllt", "Certifikatet gäller en annan produkt.", "Eva", DONE),
    ),
    "clarifications": (
        ("anbud", "krav", "fråga", "svar", "ändrar_anbudet", "av", "datum"),
        ("alfa", None, "Vad menas?", "Detta.", "nej", "Eva", DONE),
    ),
    "drawings": (
        ("del", "ordning", "av", "vittne", "datum"),
        ("AV", "beta alfa", "Eva", "Nils", DONE),
    ),
    "decisions": (
        ("datum", "slag", "del", "text", "av"),
        (date(2026, 3, 17), "öppning", None, "Två anbud öppnades.", "Eva"),
        (date(2026, 5, 4), "evaluation", "AV", "Utvärderingen är gjord.", "Eva"),
    ),
}


def a_case(root: Path, ending: str = ".csv") -> Workspace:
    """Write the whole case, with every table as CSV or as XLSX."""
    work = Workspace(root)
    write_toml(work.procurement_file(CASE), PROCUREMENT)
    write_toml(work.panel_file(CASE), PANEL)
    write_table(work.criteria(CASE), "requirements", REQUIREMENTS, ending)
    write_table(work.criteria(CASE), "price_sheet", PRICE_SHEET, ending)
    for key in ("alfa", "beta"):
        folder = work.bids(CASE) / key
        write_toml(folder / "bid.toml", BID.replace("Alfa", key.capitalize()))
        write_toml(folder / "evidence.toml", EVIDENCE)
        (folder / "evidence").mkdir()
        (folder / "evidence" / "iso.txt").write_bytes(CERTIFICATE)
        write_table(folder, "answers", ANSWERS, ending)
        write_table(folder, "prices", PRICES, ending)
    write_table(work.panel(CASE), "anna", SCORES, ending)
    write_table(work.panel(CASE), "_consensus", CONSENSUS, ending)
    for stem, rows in RECORD.items():
        write_table(work.record(CASE), stem, rows, ending)
    return work


def put(folder: Path, stem: str, rows: Rows, ending: str) -> str:
    """Put a table in the place of the case's own, and give its file name."""
    for path in folder.glob(f"{stem}.*"):
        path.unlink()
    return write_table(folder, stem, rows, ending).name


def changed(rows: Rows, row: int, column: str, value: Cell) -> list[list[Cell]]:
    """Put a value in one cell; the header is row 1 and the column is named as it stands there."""
    copy = [list(each) for each in rows]
    copy[row - 1][copy[0].index(column)] = value
    return copy


def read_sound(work: Workspace) -> Criteria:
    """Read the case's criteria."""
    return read_criteria(work, CASE)


def read_all(work: Workspace) -> tuple[Material, tuple[Finding, ...]]:
    """Read the case's material."""
    return read_material(work, read_sound(work), LOCK)


def told(work: Workspace, *, criteria_only: bool = False) -> list[tuple[str, str, str]]:
    """Read the case and give what is found, as code, file name and cell; all of it has words."""
    try:
        found = () if read_sound(work) and criteria_only else read_all(work)[1]
    except MaterialError as error:
        found = error.findings
    assert all(in_words(f) for f in found)
    return [(f.code, f.place.file.rpartition("/")[2], f.place.cell) for f in found]
