"""A notebook for another procurement: the same cells, another default (notebook)."""

import json
import re
from pathlib import Path

from vagval.files.write_text import write_text

PARAMETERS = "parameters"
DEFAULT = re.compile(r"^procurement = .*$", re.MULTILINE)


def copy_notebook(source: Path, target: Path, procurement: str) -> None:
    """Copy a notebook so that it opens on a procurement without anything chosen.

    Parameters
    ----------
    procurement
        Becomes the default of the parameter ``procurement``; a notebook without that parameter is
        copied as it is.
    """
    notebook = json.loads(source.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if PARAMETERS in cell["metadata"].get("tags", ()):
            # Either one text or a list of lines, by the program that saved it.
            code = "".join(cell["source"])
            cell["source"] = DEFAULT.sub(f'procurement = "{procurement}"', code)
    # One space is how notebook programs indent: saving in one changes no other line.
    write_text(target, json.dumps(notebook, indent=1, ensure_ascii=False) + "\n")
