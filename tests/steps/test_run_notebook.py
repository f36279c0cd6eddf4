"""One runner for notebooks: strict about parameters, plain about failures."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest

from vagval.domain.errors import UsageError
from vagval.steps.notebook_failed import NotebookFailedError
from vagval.steps.run_notebook import kernel_config, run_notebook


def a_notebook(folder: Path, source: str) -> Path:
    parameters = nbformat.v4.new_code_cell('lot = ""', metadata={"tags": ["parameters"]})
    node = nbformat.v4.new_notebook(cells=[parameters, nbformat.v4.new_code_cell(source)])
    node.metadata["kernelspec"] = {"name": "python3", "language": "python", "display_name": "P"}
    path = folder / "01_check.ipynb"
    nbformat.write(node, path)
    return path


def nothing() -> None:
    """Take no notice of a cell that has run."""


def test_an_unknown_parameter_is_refused_before_anything_runs(tmp_path: Path) -> None:
    path = a_notebook(tmp_path, "1 / 0")
    with pytest.raises(UsageError) as stopped:
        run_notebook(path, {"lott": "LM"}, nothing)
    found = stopped.value.findings[0]
    assert found.code == "unknown-parameter"
    assert found.details["nearest"] == "lot"


def test_parameters_reach_the_cells_and_every_cell_is_told(tmp_path: Path) -> None:
    done: list[int] = []
    path = a_notebook(tmp_path, "print(lot)")
    node = run_notebook(path, {"lot": "LM"}, lambda: done.append(1))
    assert node.cells[-1].outputs[0].text == "LM\n"
    # The declared parameters, the injected ones, and the cell itself.
    assert len(done) == 3


def test_a_failing_cell_is_named_and_says_why(tmp_path: Path) -> None:
    path = a_notebook(tmp_path, "raise ValueError('priset saknas')")
    with pytest.raises(NotebookFailedError) as stopped:
        run_notebook(path, {"lot": "LM"}, nothing)
    found = stopped.value.findings[0]
    # As who opens the notebook counts: the cell with the parameters' values is papermill's own.
    assert (found.details["kind"], found.details["cell"]) == ("ValueError", 2)
    assert found.details["source"] == "raise ValueError('priset saknas')"
    assert found.place.file == "notebooks/01_check.ipynb"
    assert "priset saknas" in stopped.value.explanation


def test_kernels_talk_over_local_sockets_where_there_are_any(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    local = kernel_config(tmp_path).KernelManager
    assert (local.transport, local.ip) == ("ipc", str(tmp_path / "kernel"))
    monkeypatch.setattr("sys.platform", "win32")
    assert kernel_config(tmp_path).KernelManager.transport == "tcp"


@pytest.mark.slow
def test_two_notebooks_at_once_do_not_meet(tmp_path: Path) -> None:
    path = a_notebook(tmp_path, "print(lot)")
    with ThreadPoolExecutor(2) as pool:
        nodes = pool.map(lambda lot: run_notebook(path, {"lot": lot}, nothing), ["LM", "PV"])
    assert [node.cells[-1].outputs[0].text for node in nodes] == ["LM\n", "PV\n"]
