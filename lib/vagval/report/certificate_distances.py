"""A bid's distances to the first place, ready to be drawn (avstånd till förstaplatsen)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.certificate import Certificate
from vagval.report import numbers
from vagval.report.certificate_words import cut_share
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import given_code, has_price, weight_points

Kind = Literal["price", "points", "weights"]
SHARE_ENDS = tuple(Fraction(n, 100) for n in (5, 10, 25, 50, 100))
"""Where an axis of price or of weight may end."""
STEP_ENDS = tuple(Fraction(n) for n in (5, 10, 20, 50, 100, 200, 500, 1000))


@dataclass(frozen=True, slots=True)
class Distance:
    """How far it is in one way.

    Parameters
    ----------
    value
        Share of the price, steps, or share of the weight; None: this way does not lead there.
    is_asked
        Whether the way exists, and may be told; else ``text`` says why not.
    """

    kind: Kind
    value: Fraction | None
    text: str
    is_asked: bool = True


@dataclass(frozen=True, slots=True)
class Ends:
    """Where the axis of each kind ends, the same in all pictures of a lot."""

    price: Fraction
    points: Fraction
    weights: Fraction

    def of(self, kind: Kind) -> Fraction:
        """Give the end of a kind's axis."""
        return {"price": self.price, "points": self.points, "weights": self.weights}[kind]


def distances(report: LotReport, certificate: Certificate) -> tuple[Distance, ...]:
    """Give a bid's distances: price and points; weights where the audience may know of them."""
    found = (_price(report, certificate), _points(report, certificate))
    nearest = certificate.nearest
    if nearest is None:
        return found
    if nearest.moved is None:
        return (*found, Distance("weights", None, report.text("bar-no-weights")))
    points = weight_points(report, nearest.moved)
    return (*found, Distance("weights", nearest.moved, report.text("bar-weights", points=points)))


def ends_of(report: LotReport, certificates: tuple[Certificate, ...]) -> Ends:
    """Choose where the axes of a lot end, so that its bids can be compared."""
    told = tuple(each for bid in certificates for each in distances(report, bid))

    def end(kind: Kind, ends: tuple[Fraction, ...]) -> Fraction:
        return _end((each.value or Fraction(0) for each in told if each.kind == kind), ends)

    return Ends(end("price", SHARE_ENDS), end("points", STEP_ENDS), end("weights", SHARE_ENDS))


def _end(values: Iterable[Fraction], ends: tuple[Fraction, ...]) -> Fraction:
    most = max(values, default=Fraction(0))
    return next((end for end in ends if end >= most), most)


def _price(report: LotReport, certificate: Certificate) -> Distance:
    if not has_price(report):
        return Distance("price", None, report.text("bar-price-fixed"), is_asked=False)
    share, cut = cut_share(report, certificate), certificate.margin.price_cut
    if share is None or cut is None:
        return Distance("price", None, report.text("bar-no-price"))
    text = report.text("bar-price", share=report.percent(share), cut=_amount(report, cut))
    return Distance("price", share, text)


def _amount(report: LotReport, cut: Fraction) -> str:
    """Write an amount in hundredths at most; the sentence beside the picture has it exactly."""
    shown = round(cut, 2)
    return report.money(shown) if shown == cut else f"{numbers.ABOUT}{report.money(shown)}"


def _points(report: LotReport, certificate: Certificate) -> Distance:
    fewest = certificate.fewest
    if fewest is None:
        return Distance("points", None, report.text("bar-without-points"), is_asked=False)
    if not fewest.changes:
        code = "bar-no-points" if fewest.is_fewest else "bar-points-not-found"
        return Distance("points", None, report.text(code))
    given = [given_code(report, each) for each in fewest.changes]
    text = report.text(
        "bar-points",
        steps=fewest.steps,
        changes=len(given),
        given=given.count("given"),
        how=_how_given(given),
    )
    return Distance("points", Fraction(fewest.steps), text)


def _how_given(given: list[str]) -> str:
    """Tell how many of some changes evaluators gave: all, some or none; empty without any."""
    if not any(given):
        return "not-judged"
    if "given" not in given:
        return "none"
    return "some" if set(given) != {"given"} else "all"
