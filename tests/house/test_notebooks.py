"""Notebooks are thin: they ask, the package answers."""

import ast
import json
from pathlib import Path
from typing import Any

import nbformat
import pytest

from house.source_tree import ROOT
from vagval.steps.find_notebook import LAB_NOTEBOOK

FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
STEPS = ("01_check", "02_compliance", "03_scores", "04_award", "05_robustness", "06_report")
PARAMETERS = ["procurement", "lot", "language", "audience", "bid", "seed"]
OF_LABORATORY = ["procurement", "lot", "language", "products", "tenders", "seed"]
MOST_CELLS = 10
MOST_LINES = 8
LOGIC = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.Try,
    ast.If,
    ast.With,
    ast.Lambda,
    ast.comprehension,
)

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def code_cells(path: Path) -> list[dict[str, Any]]:
    """Give the code cells of a notebook."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def source(cell: dict[str, Any]) -> str:
    """Give a cell's text, which the format keeps as one string or as lines."""
    return "".join(cell["source"])


def test_there_is_one_notebook_for_each_step() -> None:
    assert [path.stem for path in NOTEBOOKS if path.stem[0].isdigit()] == list(STEPS)


@every_notebook
def test_a_notebook_is_well_formed(path: Path) -> None:
    nbformat.validate(json.loads(path.read_text(encoding="utf-8")))


@every_notebook
def test_a_notebook_has_few_short_cells(path: Path) -> None:
    cells = code_cells(path)
    assert len(cells) <= MOST_CELLS
    assert [n for n in map(source, cells) if len(n.splitlines()) > MOST_LINES] == []


@every_notebook
def test_the_first_code_cell_holds_the_parameters(path: Path) -> None:
    first, *others = code_cells(path)
    assert first["metadata"]["tags"] == ["parameters"]
    assert not any("parameters" in cell["metadata"].get("tags", ()) for cell in others)
    names = [
        target.id
        for node in ast.parse(source(first)).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    assert names == (OF_LABORATORY if path.stem == LAB_NOTEBOOK else PARAMETERS)


@every_notebook
def test_a_notebook_holds_no_logic(path: Path) -> None:
    nodes = [node for cell in code_cells(path) for node in ast.walk(ast.parse(source(cell)))]
    assert [type(node).__name__ for node in nodes if isinstance(node, LOGIC)] == []


@every_notebook
def test_a_notebook_imports_from_the_package_alone(path: Path) -> None:
    for cell in code_cells(path):
        for node in ast.walk(ast.parse(source(cell))):
            if isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] in {"vagval", "pandas"}
            if isinstance(node, ast.Import):
                assert [alias.name for alias in node.names] == ["pandas"]


@every_notebook
def test_no_output_is_committed(path: Path) -> None:
    cells = code_cells(path)
    assert [cell["outputs"] for cell in cells if cell["outputs"]] == []
    assert {cell["execution_count"] for cell in cells} == {None}
