"""A product that is known before any bid is in (känd produkt)."""

from dataclasses import dataclass

from vagval.domain.bid import Claim


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """What a product is known to meet, from the market or from an earlier procurement.

    Parameters
    ----------
    name
        As the file names it, or the folder of an earlier bid.
    answers
        (requirement, claim), sorted; a requirement that is not there is not known.
    """

    name: str
    answers: tuple[tuple[str, Claim], ...]

    def claim(self, requirement: str) -> Claim | None:
        """Give what is known about a requirement; None: nothing is."""
        return dict(self.answers).get(requirement)
