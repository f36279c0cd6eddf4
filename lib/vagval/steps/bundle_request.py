"""Which bundle is asked for (arkiv)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.files.folder import folder_names
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


def check_bid(work: Workspace, request: BundleRequest) -> None:
    """Refuse a bidder's bundle without a bid that is there, or a bid for another audience.

    Raises
    ------
    UsageError
        If so.
    """
    known, bid = folder_names(work.bids(request.procurement)), request.bid
    if request.audience == "bidder" and bid not in known:
        place = Place(work.relative(work.bids(request.procurement)))
        raise UsageError(finding("unknown-bid", place, bid=bid, known=known))
    if request.audience != "bidder" and bid:
        raise UsageError(
            finding("bid-without-bidder", Place(""), bid=bid, audience=request.audience)
        )
