"""The command line answers at once, and README tells of it in the same order."""

import re
import subprocess
import sys

import pytest

from house.source_tree import ROOT
from vagval.cli import commands

HEAVY = (
    "matplotlib",
    "nbconvert",
    "nbformat",
    "numpy",
    "openpyxl",
    "pandas",
    "papermill",
    "scipy",
    "skcriteria",
    "xlsxwriter",
)
ASK = """
import sys
from vagval.cli import main
sys.argv = ["vagval", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
sys.stderr.write("\\n".join(sys.modules))
"""


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["run", "--help"]])
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", ASK, *words], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert asked.stdout
    assert {name.partition(".")[0] for name in asked.stderr.split()} & set(HEAVY) == set()


def test_readme_names_each_command_in_the_order_of_the_help() -> None:
    rows = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    named = [found[1] for row in rows if (found := re.match(r"\| `vagval ([a-z]+)", row))]
    assert list(dict.fromkeys(named)) == list(commands.commands)
