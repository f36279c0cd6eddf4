"""From price to a share of the price points, by published bounds (prisskala)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.errors import RuleError, finding
from vagval.domain.place import Place

Outside = Literal["continue", "clip"]
_USUAL_PLACE = Place("procurement.toml", cell="award.parameters")


@dataclass(frozen=True, slots=True)
class PriceScale:
    """A straight line through two published prices; no other bid enters.

    A scale with ``outside="clip"`` can be built and looked at, but is unlawful and never evaluated
    (see ``lawful.py``).

    Parameters
    ----------
    price_full
        Price that gives the whole share, 1.
    price_zero
        Price that gives the share 0; higher than ``price_full``.
    outside
        ``"continue"``: the line goes on, above 1 and below 0. ``"clip"``: it stops at 1 and 0.
    place
        Where it is published.
    """

    price_full: Fraction
    price_zero: Fraction
    outside: Outside = "continue"
    place: Place = _USUAL_PLACE

    def __post_init__(self) -> None:
        """Refuse a scale that is undefined or that rewards a higher price."""
        if self.price_full >= self.price_zero:
            raise RuleError(
                finding(
                    "price-scale-not-falling",
                    self.place,
                    price_full=self.price_full,
                    price_zero=self.price_zero,
                )
            )

    def on_line(self, price: Fraction) -> Fraction:
        """Give the share on the line, not clipped."""
        return (self.price_zero - price) / (self.price_zero - self.price_full)

    def share(self, price: Fraction) -> Fraction:
        """Give the share of the price points.

        Examples
        --------
        >>> scale = PriceScale(price_full=Fraction(60), price_zero=Fraction(140))
        >>> scale.share(Fraction(80)), scale.share(Fraction(40)), scale.share(Fraction(148))
        (Fraction(3, 4), Fraction(5, 4), Fraction(-1, 10))
        """
        share = self.on_line(price)
        if self.outside == "clip":
            return max(Fraction(0), min(Fraction(1), share))
        return share
