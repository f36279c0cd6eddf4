"""The names of who has bid, to keep them out of a text while they are secret (anbudsgivarnamn)."""

from vagval.files.folder import folder_names
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace


def read_vendor_names(work: Workspace, procurement: str) -> tuple[str, ...]:
    """Give every vendor's name that can be read, sorted; the bids' own reader tells faults."""
    names: set[str] = set()
    for bid in folder_names(work.bids(procurement)):
        path = work.bids(procurement) / bid / "bid.toml"
        table = read_toml(path, work.relative(path), [])
        if table is not None and (name := str(table.content.get("vendor", "")).strip()):
            names.add(name)
    return tuple(sorted(names))
