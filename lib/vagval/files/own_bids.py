"""Whether paths lead to a procurement's own bids, which some commands never read (egna anbud)."""

from collections.abc import Iterable
from pathlib import Path

from vagval.files.workspace import Workspace


def reaches_own_bids(work: Workspace, procurement: str, paths: Iterable[Path]) -> bool:
    """Tell whether any of the paths is the folder of bids or lies in it, however it is reached."""
    own = work.bids(procurement).resolve()
    resolved = (path.resolve() for path in paths)
    return any(own in (path, *path.parents) for path in resolved)
