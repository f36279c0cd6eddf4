"""Write a text file, the same bytes on every machine."""

from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Write text as UTF-8 with line feeds, making the folder if it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
