"""Every path of a workspace, named once (arbetsyta)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.lock import LABORATORY
from vagval.domain.place import Place
from vagval.files.folder import folder_names


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with ``criteria/``, ``vendors/``, ``outputs/`` and ``notebooks/``.

    Parameters
    ----------
    root
        The folder itself.
    """

    root: Path

    def criteria(self, procurement: str) -> Path:
        """Give the folder of what we ask for."""
        return self.root / "criteria" / procurement

    def procurement_file(self, procurement: str) -> Path:
        """Give ``procurement.toml``."""
        return self.criteria(procurement) / "procurement.toml"

    def lock_file(self, procurement: str) -> Path:
        """Give ``lock.json``."""
        return self.criteria(procurement) / "lock.json"

    def laboratory_file(self, procurement: str) -> Path:
        """Give ``laboratory.json``: what the award models do, as it was attached to the lock."""
        return self.criteria(procurement) / LABORATORY

    def panel_file(self, procurement: str) -> Path:
        """Give ``panel.toml``: who evaluates what."""
        return self.criteria(procurement) / "panel.toml"

    @property
    def status_file(self) -> Path:
        """Give ``status.toml``: what people write in the report on all procurements."""
        return self.root / "criteria" / "status.toml"

    def vendors(self, procurement: str) -> Path:
        """Give the folder of what came in."""
        return self.root / "vendors" / procurement

    def bids(self, procurement: str) -> Path:
        """Give the folder with one folder a bid."""
        return self.vendors(procurement) / "bids"

    def panel(self, procurement: str) -> Path:
        """Give the folder of the evaluators' sheets."""
        return self.vendors(procurement) / "panel"

    def record(self, procurement: str) -> Path:
        """Give the folder of what the authority wrote down."""
        return self.vendors(procurement) / "record"

    def outputs(self, procurement: str) -> Path:
        """Give the folder of what we say; it can always be made again."""
        return self.root / "outputs" / procurement

    @property
    def notebooks(self) -> Path:
        """Give the folder of the workspace's own notebooks."""
        return self.root / "notebooks"

    def relative(self, path: Path) -> str:
        """Name a path as people see it: from the workspace, with forward slashes."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()

    def procurements(self) -> tuple[str, ...]:
        """Give the keys of the workspace's procurements, sorted."""
        return folder_names(self.root / "criteria")


def find_workspace(start: Path) -> Workspace:
    """Find the workspace that a folder belongs to, walking upwards.

    Raises
    ------
    UsageError
        If neither the folder nor any folder above it has ``criteria/``.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / "criteria").is_dir():
            return Workspace(folder)
    raise UsageError(finding("no-workspace", Place(start.as_posix())))
