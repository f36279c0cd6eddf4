"""The notebooks run as they are from their own folder, as JupyterLab opens them."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from sample_workspace import copy_sample
from vagval.steps.find_notebook import LAB_NOTEBOOK, REPORT_NOTEBOOK, STEP_NOTEBOOKS
from vagval.steps.run_notebook import kernel_config

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_sample(tmp_path_factory.mktemp("jupyter"))


@pytest.mark.parametrize("name", [*STEP_NOTEBOOKS, REPORT_NOTEBOOK, LAB_NOTEBOOK])
def test_a_notebook_runs_as_it_is_from_its_folder(work: Path, name: str, tmp_path: Path) -> None:
    node = nbformat.read(work / "notebooks" / f"{name}.ipynb", as_version=4)
    client = NotebookClient(
        node,
        kernel_name="python3",
        config=kernel_config(tmp_path),
        resources={"metadata": {"path": str(work / "notebooks")}},
    )
    client.execute()
    shown = [output for cell in node.cells for output in cell.get("outputs", [])]
    assert shown
    assert all("text/html" in output.get("data", {}) for output in shown)


def test_a_fault_in_the_material_is_told_in_words_and_not_as_a_traceback(
    work: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "work"
    shutil.copytree(work, broken)
    prices = next((broken / "vendors").rglob("alfa/prices.csv"))
    prices.write_text("post;à-pris\n", encoding="utf-8")
    node = nbformat.read(broken / "notebooks" / "01_check.ipynb", as_version=4)
    client = NotebookClient(
        node,
        kernel_name="python3",
        config=kernel_config(tmp_path),
        resources={"metadata": {"path": str(broken / "notebooks")}},
        allow_errors=True,
    )
    client.execute()
    faults = [o for cell in node.cells for o in cell.get("outputs", []) if o.output_type == "error"]
    told = "\n".join(faults[0].traceback)
    assert "bids/alfa/prices.csv" in told
    assert "Traceback" not in told
