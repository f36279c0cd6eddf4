"""An executed notebook holds nothing that changes from run to run."""

import json

import nbformat
import pytest

from vagval.domain.errors import UndecidedError
from vagval.steps.normalise_notebook import normalise_notebook


def a_notebook(*outputs: nbformat.NotebookNode) -> nbformat.NotebookNode:
    cell = nbformat.v4.new_code_cell('page.show("award")', outputs=list(outputs))
    node: nbformat.NotebookNode = nbformat.v4.new_notebook(cells=[cell])
    return node


def an_output(**data: str) -> nbformat.NotebookNode:
    types = {"html": "text/html", "plain": "text/plain"}
    output: nbformat.NotebookNode = nbformat.v4.new_output(
        "execute_result", data={types[key]: value for key, value in data.items()}
    )
    return output


def test_cell_ids_come_from_the_content() -> None:
    first, second = a_notebook(), a_notebook()
    assert first.cells[0].id != second.cells[0].id
    assert normalise_notebook(first, "x") == normalise_notebook(second, "x")


def test_times_of_execution_are_dropped() -> None:
    node = a_notebook()
    node.metadata["papermill"] = {"start_time": "2026-05-04T09:12:31"}
    node.cells[0].metadata["execution"] = {"iopub.status.busy": "2026-05-04T09:12:31Z"}
    assert "2026" not in normalise_notebook(node, "x")


def test_the_plain_twin_of_html_is_dropped() -> None:
    both = an_output(html="<p>5</p>", plain="<x at 0x7f00aa11>")
    text = normalise_notebook(a_notebook(both), "x")
    assert list(json.loads(text)["cells"][0]["outputs"][0]["data"]) == ["text/html"]


@pytest.mark.parametrize(
    "volatile",
    ["<object at 0x7f12ab34cd>", "/tmp/k/1.py", "site-packages/x.py"],  # noqa: S108 - only text
)
def test_what_changes_from_run_to_run_is_refused_and_not_scrubbed(volatile: str) -> None:
    with pytest.raises(UndecidedError) as stopped:
        normalise_notebook(a_notebook(an_output(plain=volatile)), "01_check.ipynb")
    assert stopped.value.findings[0].code == "notebook-volatile"
    assert stopped.value.findings[0].place.file == "notebooks/01_check.ipynb"


def test_a_bid_that_quotes_a_path_stops_nobody() -> None:
    node = a_notebook(an_output(html="<td>Loggar i /tmp/logg roteras</td>"))
    assert "/tmp/logg" in normalise_notebook(node, "x")  # noqa: S108 - only text
