"""Which bundle is asked for (arkiv)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.steps.run_request import RunRequest


@dataclass(frozen=True, slots=True)
class BundleRequest:
    """A procurement, for whom it is told, and who signs.

    Parameters
    ----------
    bid
        Key of the bid whose view it is, for the audience ``bidder``; else empty.
    key_file
        The secret key.
    into
        The archive; None: beside the outputs it holds.
    """

    procurement: str
    language: Language
    audience: Audience
    bid: str
    key_file: Path | None
    into: Path | None = None

    @property
    def folder(self) -> str:
        """Name of the folder of outputs that goes into the bundle."""
        run = RunRequest(self.procurement, "", self.language, self.audience, bid=self.bid)
        return run.folder

    def target(self, work: Workspace) -> Path:
        """Give the path of the archive."""
        return self.into or work.outputs(self.procurement) / f"bundle-{self.folder}.zip"
