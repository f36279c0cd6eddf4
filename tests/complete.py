"""Whether a page holds all that its notebook shows: nothing may be lost on the way."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

COUNTED = ("table", "caption", "img", "figure", "h1", "h2", "h3", "details", "li", "tr")
OPENING = re.compile(rf"<({'|'.join(COUNTED)})(?=[\s>])")
OWN = re.compile(r'<nav class="contents".*?</nav>', re.DOTALL)
"""What a page adds by itself: its contents."""


def parts_of(html: str) -> Counter[str]:
    """Count what a reader would miss; text holds no tag, since every ``<`` in it is escaped."""
    return Counter(OPENING.findall(OWN.sub("", html)))


def shown_by(notebook: Mapping[str, Any]) -> Counter[str]:
    """Count the same in the outputs of an executed notebook, and everything that was printed."""
    found: Counter[str] = Counter()
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            if output["output_type"] == "stream":
                found["stdout"] += 1
            else:
                found += parts_of("".join(output["data"].get("text/html", "")))
    return found


def lost_in(folder: Path) -> dict[str, Counter[str]]:
    """Name the pages of a run that do not hold what their notebooks show, with the difference."""
    found: dict[str, Counter[str]] = {}
    for path in sorted((folder / "notebooks").glob("*.ipynb")):
        shown = shown_by(json.loads(path.read_text("utf-8")))
        held = parts_of((folder / f"{path.stem}.html").read_text("utf-8"))
        difference = Counter({tag: shown[tag] - held[tag] for tag in shown | held})
        if any(difference.values()):
            found[path.stem] = difference
    return found
