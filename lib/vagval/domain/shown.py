"""What a piece of evidence says, once its file is read (det påvisade)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What stands in the file of a piece of evidence; each kind of evidence has a noun below it.

    Parameters
    ----------
    product, version
        What the file itself says that it is about; empty where it says nothing.
    dated
        When the file says that it was made; None where it says nothing.
    """

    product: str = ""
    version: str = ""
    dated: date | None = None
