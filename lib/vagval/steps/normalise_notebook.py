"""Make an executed notebook the same on every machine and day."""

import hashlib
import json
import re
from typing import TYPE_CHECKING

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place

if TYPE_CHECKING:
    from nbformat import NotebookNode

VOLATILE = re.compile(r" at 0x[0-9a-f]{6,}|/tmp/\S+|site-packages/|ipykernel_\d+")
CELL_METADATA = ("papermill", "execution", "collapsed", "scrolled")


def normalise_notebook(node: "NotebookNode", name: str) -> str:
    """Give an executed notebook as text that holds nothing volatile.

    Parameters
    ----------
    name
        File name, for the finding.

    Returns
    -------
    str
        The notebook as canonical JSON.

    Raises
    ------
    UndecidedError
        If an output holds an address in memory or a path of this machine: it is refused, never
        cleaned by pattern, since nobody could tell what else it changed.
    """
    node.metadata.pop("papermill", None)
    node.metadata.pop("widgets", None)
    node.metadata.get("language_info", {}).pop("version", None)
    for index, cell in enumerate(node.cells):
        for key in CELL_METADATA:
            cell.metadata.pop(key, None)
        source = f"{index}:{cell.cell_type}:{cell.source}"
        cell["id"] = hashlib.sha256(source.encode()).hexdigest()[:8]
        for output in cell.get("outputs", []):
            drop_plain_twin(output)
            refuse_volatile(output, name)
    return json.dumps(node, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def refuse_volatile(output: "NotebookNode", name: str) -> None:
    """Stop at an output other than our own HTML that will not be the same in the next run.

    Our HTML is left alone: it may quote a bid, and a bidder who writes a path stops nobody.
    """
    if "text/html" in output.get("data", {}):
        return
    found = VOLATILE.search(json.dumps(output, ensure_ascii=False))
    if found:
        raise UndecidedError(
            finding("notebook-volatile", Place(f"notebooks/{name}"), found=found.group())
        )


def drop_plain_twin(output: "NotebookNode") -> None:
    """Drop the plain text of an output that is also HTML: it is a Python repr."""
    if "text/html" in output.get("data", {}):
        output["data"].pop("text/plain", None)
