"""Weighting records of the small case, sound as they are."""

from datetime import date
from fractions import Fraction
from pathlib import Path

from build_criteria import a_criterion, a_lot, a_price_leaf
from small_case import a_case
from small_case_criteria import CASE
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.weighting_judgments import Judgments, Points
from vagval.domain.weighting_record import NodeWeighting, WeightingRecord
from vagval.files.workspace import Workspace
from workspaces import write_toml

HEAD = """schema = 1
name = "Anna Berg"
role = "Verksamhetschef"
date = 2026-01-05
"""
TOP = """
[[weighting]]
lot = "VP"
parent = ""
method = "swing"
points = { pris = 60, mervarde = 100 }
reasons = { pris = "Priserna är kända.", mervarde = "Vården märker skillnaden." }
"""
BELOW = """
[[weighting]]
lot = "VP"
parent = "mervarde"
method = "ahp_weights"
pairs = [["funktion", "kvalitet", 3]]
reasons = { kvalitet = "Mindre.", funktion = "Mer." }
"""
WHOLE = """
[[weighting]]
lot = "VP"
method = "point_allocation"
points = { pris = 40, kvalitet = "22.5", funktion = "37.5" }
reasons = { pris = "P.", kvalitet = "K.", funktion = "F." }
"""


def a_weighed_case(root: Path, **records: str) -> Workspace:
    """Write the small case with records by the name of their file."""
    work = a_case(root)
    for name, text in records.items():
        write_toml(work.criteria(CASE) / "weighting" / f"{name}.toml", text)
    return work


def a_weighted_lot() -> Lot:
    """Make a lot of two levels: price 40, and quality 60 of which 45 is usability, 55 functions."""
    return a_lot(
        "LM",
        a_price_leaf("0.4"),
        a_criterion("kvalitet", source=None, weight="0.6"),
        a_criterion("bruk", parent="kvalitet", weight="0.45"),
        a_criterion("funktion", parent="kvalitet", weight="0.55"),
        award="weighted_points",
    )


def a_node(
    judgments: Judgments,
    *criteria: str,
    method: str = "point_allocation",
    parent: str | None = None,
    lot: str = "LM",
) -> NodeWeighting:
    """Make somebody's judgments on a node, with a reason for each criterion."""
    reasons = tuple((key, f"Skäl för {key}.") for key in criteria)
    return NodeWeighting(lot, parent, method, criteria, judgments, reasons, Place("weighting"))


def a_record(key: str, *nodes: NodeWeighting, name: str = "") -> WeightingRecord:
    """Make one person's record."""
    return WeightingRecord(key, name or key.capitalize(), "Läkare", date(2025, 11, 18), nodes)


def who_divides(key: str, pris: int, bruk: int, funktion: int, name: str = "") -> WeightingRecord:
    """Make the record of somebody who divides 100 points among the leaves."""
    given = {"pris": pris, "bruk": bruk, "funktion": funktion}
    points = Points(tuple((each, Fraction(value)) for each, value in given.items()))
    return a_record(key, a_node(points, *given), name=name)
