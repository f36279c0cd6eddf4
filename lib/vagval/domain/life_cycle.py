"""What a price is worth today (livscykelkostnad, nuvärde)."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from vagval.domain.bilingual import Bilingual


class RateKind(Enum):
    """Whether inflation is inside the rate (kalkylränta)."""

    REAL = "real"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Index:
    """A published assumption on how prices change from year to year (index).

    Parameters
    ----------
    share
        Change a year, e.g. 3/100; negative where prices fall, always above -1.
    """

    id: str
    name: Bilingual
    share: Fraction


@dataclass(frozen=True, slots=True)
class LifeCycle:
    """How costs of different years become one price, as published before bids were opened.

    Parameters
    ----------
    rate
        Discount rate a year (kalkylränta), 0 to 1.
    kind
        Whether rate and indexes are real (inflation taken out) or nominal.
    base
        What year 0 is, e.g. the year of signing.
    decimals
        To which the sum is rounded, once, half away from zero.
    method, data
        How the cost is computed, and which data bidders give.

    References
    ----------
    LOU (2016:1145) 16:4-5; Directive 2014/24/EU art. 68.
    """

    rate: Fraction
    kind: RateKind
    base: Bilingual
    decimals: int
    method: Bilingual
    data: Bilingual
    indexes: tuple[Index, ...] = ()

    def factor(self, year: int, index: str = "") -> Fraction:
        """Give what one unit of money in a year is worth in year 0, exact.

        Parameters
        ----------
        index
            Key of the published index that the price follows; empty: it stays as it is.

        Examples
        --------
        >>> nothing = Bilingual("", "")
        >>> LifeCycle(Fraction(1, 25), RateKind.REAL, nothing, 0, nothing, nothing).factor(2)
        Fraction(625, 676)
        """
        growth = 1 + self.share_of(index) if index else Fraction(1)
        return growth**year / (1 + self.rate) ** year

    def share_of(self, index: str) -> Fraction:
        """Give the change a year of a published index."""
        return {each.id: each.share for each in self.indexes}[index]

    def rounded(self, amount: Fraction) -> Fraction:
        """Round a sum by the published rule, half away from zero."""
        scale = 10**self.decimals
        whole = (abs(amount) * scale + Fraction(1, 2)) // 1
        return Fraction(whole if amount >= 0 else -whole, scale)
