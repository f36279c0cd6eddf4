"""What one cell of a notebook shows, gathered as nbclient gathers it (utdata från en cell)."""

import re
from collections.abc import Mapping
from typing import Any

Output = dict[str, Any]
"""One output as nbformat stores it."""

OVERWRITTEN = re.compile(r".*\r(?=[^\n])")
"""What a terminal would have written over: a carriage return that ends no line."""


class CellOutputs:
    r"""The outputs of the cell at work, in order.

    Examples
    --------
    >>> outputs = CellOutputs()
    >>> outputs.write("stderr", "två\n")
    >>> outputs.write("stdout", "ett\n")
    >>> [each["name"] for each in outputs.taken()]
    ['stdout', 'stderr']
    """

    def __init__(self) -> None:
        self._outputs: list[Output] = []
        self._clears_at_next = False

    def add(self, output: Output) -> None:
        """Add an output after the others."""
        if self._clears_at_next:
            self.clear()
        self._outputs.append(output)

    def write(self, stream: str, text: str) -> None:
        """Add text to a stream, ``stdout`` or ``stderr``: a cell has at most one output of each."""
        if self._clears_at_next:
            self.clear()
        for each in self._outputs:
            if each.get("name") == stream:
                each["text"] += text
                return
        self._outputs.append({"output_type": "stream", "name": stream, "text": text})

    def clear(self, *, at_next: bool = False) -> None:
        """Forget what was shown: at once, or when something more is shown."""
        self._clears_at_next = at_next
        if not at_next:
            self._outputs.clear()

    def taken(self) -> tuple[Output, ...]:
        """Give the cell's outputs, and forget them: the next cell begins with none."""
        outputs = [_as_read(each) for each in self._outputs]
        self.clear()
        for index in range(len(outputs) - 1):
            # The two streams come through different pipes in a kernel, so that their order is
            # nobody's: nbclient puts what was printed before what was warned of.
            if _is_stream(outputs[index], "stderr") and _is_stream(outputs[index + 1], "stdout"):
                outputs[index : index + 2] = outputs[index + 1], outputs[index]
        return tuple(outputs)


def _as_read(output: Output) -> Output:
    """Give a stream's text as it would have stood on a terminal."""
    if output["output_type"] != "stream":
        return output
    return {**output, "text": OVERWRITTEN.sub("", output["text"])}


def _is_stream(output: Mapping[str, Any], name: str) -> bool:
    return output["output_type"] == "stream" and bool(output["name"] == name)
