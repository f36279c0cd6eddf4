"""Weighting records of the small case, sound as they are."""

from pathlib import Path

from small_case import a_case
from small_case_criteria import CASE
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
