"""A notebook with everything that a cell may show, and cells that fail."""

from pathlib import Path

import nbformat

MAY_FAIL = ("raises-exception",)
CELLS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("import sys, warnings\nprint('a'); print('b', file=sys.stderr); print('c')", ()),
    ("warnings.warn('se upp')\nprint('10 %\\r20 %')", ()),
    ("", ()),
    ("import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.title(lot)", ()),
    (
        (
            "from IPython.display import HTML, clear_output, display\n"
            "figure, axes = plt.subplots(); axes.bar([1], [2])\n"
            "display(figure, metadata={'image/png': {'alt': 'En stapel'}}); plt.close(figure)"
        ),
        (),
    ),
    ("import pandas as pd\npd.DataFrame({'a': [1, 2], 'b': ['å', '<b>']})", ()),
    ("x = 5\nx", ()),
    ("_ + 1", ()),
    ("x;", ()),
    ("print(1); clear_output(); display(HTML('<b>h</b>')); {1, 2}", ()),
    ("def half(): return 1 / 0\nhalf()", MAY_FAIL),
    ("import asyncio\nawait asyncio.sleep(0)\n'klart', __name__", ()),
    ("1 +", MAY_FAIL),
    ("%%capture out\nprint('tyst')", ()),
    ("print(out.stdout, In[2][:6], _7)", ()),
    ("b'1', [3.0, None], None", ()),
    ("körs aldrig", ("skip-execution",)),
    ("import os; os.path.abspath('') == os.getcwd()", ()),
    ("raise KeyError(lot)", ()),
    ("print('hit kommer ingen')", ()),
)
FIGURES = 2
FAILING = 20
"""Number of the cell that stops the notebook, the parameters being the first."""


def write_notebook(path: Path, *cells: tuple[str, tuple[str, ...]]) -> Path:
    """Write a notebook whose first cell declares the parameter ``lot``."""
    declared = nbformat.v4.new_code_cell('lot = ""', metadata={"tags": ["parameters"]})
    others = [nbformat.v4.new_code_cell(s, metadata={"tags": list(tags)}) for s, tags in cells]
    node = nbformat.v4.new_notebook(cells=[declared, *others])
    node.metadata["kernelspec"] = {"name": "python3", "language": "python", "display_name": "P"}
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(node, path)
    return path
