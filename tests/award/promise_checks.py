"""What each promise of a formula means, as a check on some bids (löften)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType

from hypothesis import assume
from hypothesis import strategies as st

from vagval.award.evaluate_formula import evaluate
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer

HIGHEST_PRICE = 150


@dataclass(frozen=True)
class Compared:
    """Some bids under one formula, each as what it is compared by, more being better."""

    orders: dict[str, tuple[Fraction, ...]]
    figures: dict[str, Fraction]

    def standing(self, name: str, rival: str) -> int:
        """Give 1 if a bid is before another, -1 if behind, 0 if they tie."""
        own, other = self.orders[name], self.orders[rival]
        return (own > other) - (own < other)


def compared(formula: Formula, stated: Constants, offers: tuple[Offer, ...]) -> Compared:
    computed = evaluate(formula, stated, offers)
    assume(not any(each.undefined for each in computed))
    sign = -1 if formula.lowest_wins else 1
    return Compared(
        {each.offer.name: tuple(sign * n for n in each.order) for each in computed},
        {each.offer.name: each.of(formula.figure) for each in computed},
    )


def never_passed(before: Compared, after: Compared) -> bool:
    """Tell whether no rival of the first bid got better against it."""
    own, *rivals = before.orders
    return all(after.standing(own, rival) >= before.standing(own, rival) for rival in rivals)


def improved_against_all(before: Compared, after: Compared) -> bool:
    """Tell whether the first bid gained on every rival: it got better, or all of them worse."""
    own, *rivals = before.orders
    gains = after.orders[own] > before.orders[own]
    return (
        never_passed(before, after)
        and after.orders[own] >= before.orders[own]
        and all(after.orders[rival] <= before.orders[rival] for rival in rivals)
        and (gains or all(after.orders[rival] < before.orders[rival] for rival in rivals))
    )


Check = Callable[[Formula, Constants, tuple[Offer, ...], st.DataObject], bool]


def moved(
    formula: Formula,
    stated: Constants,
    offers: tuple[Offer, ...],
    *,
    price: Fraction | None = None,
    quality: Fraction | None = None,
) -> tuple[Compared, Compared]:
    """Compare before and after the first bid changes its price or its quality."""
    own, *rivals = offers
    changed = replace(
        own,
        price=own.price if price is None else price,
        quality=own.quality if quality is None else quality,
    )
    after = (changed, *rivals)
    return compared(formula, stated, offers), compared(formula, stated, after)


def lower_price(own: Offer, data: st.DataObject, least: int) -> Fraction:
    assume(own.price > least)
    return Fraction(data.draw(st.integers(least, int(own.price) - 1), label="lower price"))


def better_quality(own: Offer, data: st.DataObject) -> Fraction:
    assume(own.quality < 1)
    return Fraction(data.draw(st.integers(int(own.quality * 20) + 1, 20), label="better")) / 20


def price_counts(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    price = lower_price(offers[0], data, least=0)
    compared(formula, stated, offers)  # passes over bids that had no figure before either
    after = (replace(offers[0], price=price), *offers[1:])
    if any(each.undefined for each in evaluate(formula, stated, after)):
        return False
    return improved_against_all(*moved(formula, stated, offers, price=price))


def price_counts_above_zero(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    price = lower_price(offers[0], data, least=1)
    return improved_against_all(*moved(formula, stated, offers, price=price))


def price_never_worsens(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    price = lower_price(offers[0], data, least=1)
    return never_passed(*moved(formula, stated, offers, price=price))


def quality_counts(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    quality = better_quality(offers[0], data)
    return improved_against_all(*moved(formula, stated, offers, quality=quality))


def quality_never_worsens(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    quality = better_quality(offers[0], data)
    return never_passed(*moved(formula, stated, offers, quality=quality))


def absolute(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], _: st.DataObject
) -> bool:
    alone, among = compared(formula, stated, offers[:1]), compared(formula, stated, offers)
    return alone.figures["a"] == among.figures["a"] and alone.orders["a"] == among.orders["a"]


def order_absolute(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], _: st.DataObject
) -> bool:
    two, among = compared(formula, stated, offers[:2]), compared(formula, stated, offers)
    return two.standing("a", "b") == among.standing("a", "b")


def order_never_swapped(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], _: st.DataObject
) -> bool:
    two, among = compared(formula, stated, offers[:2]), compared(formula, stated, offers)
    return two.standing("a", "b") * among.standing("a", "b") >= 0


def quality_price_constant(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    """Better quality at V more a unit changes no figure; V is what it is at quite another bid."""
    quality = better_quality(offers[0], data) - offers[0].quality
    # Present throughout, so that the lowest quality of all stays what it is.
    floor = Offer("floor", Fraction(HIGHEST_PRICE), Fraction(0))
    probes = (Offer("p", Fraction(50), Fraction(0)), Offer("q", Fraction(51), Fraction(0)))
    best = Offer("r", Fraction(50), Fraction(1))
    probed = compared(formula, stated, (*probes, best, floor)).figures
    worth = (probed["r"] - probed["p"]) / (probed["p"] - probed["q"])
    own = offers[0]
    after = replace(own, price=own.price + worth * quality, quality=own.quality + quality)
    was = compared(formula, stated, (own, floor)).figures
    now = compared(formula, stated, (after, floor)).figures
    return was["a"] == now["a"]


def quality_threshold_only(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    before, after = moved(formula, stated, offers, quality=better_quality(offers[0], data))
    return before == after


def price_fixed(
    formula: Formula, stated: Constants, offers: tuple[Offer, ...], data: st.DataObject
) -> bool:
    before, after = moved(formula, stated, offers, price=lower_price(offers[0], data, least=0))
    return before == after


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "promise-absolute": absolute,
        "promise-order-absolute": order_absolute,
        "promise-order-never-swapped": order_never_swapped,
        "promise-price-counts": price_counts,
        "promise-price-counts-above-zero": price_counts_above_zero,
        "promise-price-never-worsens": price_never_worsens,
        "promise-quality-counts": quality_counts,
        "promise-quality-never-worsens": quality_never_worsens,
        "promise-quality-price-constant": quality_price_constant,
        "promise-quality-threshold-only": quality_threshold_only,
        "promise-price-fixed": price_fixed,
    }
)
