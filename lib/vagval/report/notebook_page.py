"""An executed notebook as the body of a page (rapport ur en notebook).

nbconvert reads the template of this folder; only the shell imports it::

    with template_folder() as folder:
        exporter = TemplateExporter(
            extra_template_basedirs=[str(folder)],
            template_name=TEMPLATE,
            file_extension=".html",
        )
        body, _ = exporter.from_notebook_node(notebook)
    faults = stray_outputs(notebook)                 # refuse the notebook if there are any
    title = outline(body)[0].text                    # the cover's main heading
    html = page(title, language, body, footer)       # and check_page(html) before it is written

The outputs are fragments made by ``html.fragments``; the page is then the same, byte for byte, as
``page`` makes of the fragments without a notebook. Code, and prose tagged ``guide``, is left out.
What can be moved in a page stands still in a notebook: only ``page`` adds the script that moves it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

TEMPLATE = "nbconvert"
"""Name of the template in the folder."""


def template_folder() -> AbstractContextManager[Path]:
    """Give the folder that nbconvert finds the template in, as long as the context is open."""
    return as_file(files("vagval.report").joinpath("templates"))


def stray_outputs(notebook: Mapping[str, Any]) -> tuple[str, ...]:
    """Name every output that is no part of a report: prints, warnings, errors, bare figures.

    Parameters
    ----------
    notebook
        An executed notebook as nbformat reads it.

    Examples
    --------
    >>> stray_outputs({"cells": [{"cell_type": "code", "outputs": [
    ...     {"output_type": "stream", "name": "stderr", "text": "Warning"}]}]})
    ('cell 1: stderr',)
    """
    return tuple(
        f"cell {number}: {what}"
        for number, cell in enumerate(_cells(notebook), start=1)
        for what in _stray(cell.get("outputs", ()))
    )


def _cells(notebook: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    cells: Sequence[Mapping[str, Any]] = notebook["cells"]
    return cells


def _stray(outputs: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for output in outputs:
        if output["output_type"] == "stream":
            yield str(output["name"])
        elif output["output_type"] == "error":
            yield str(output["ename"])
        elif "text/html" not in output["data"]:
            yield ", ".join(sorted(output["data"])) or "nothing"
