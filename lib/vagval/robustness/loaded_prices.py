"""Unit prices that a bidder moves where they cost the buyer most (obalanserade à-priser)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.laboratory import LoadedItems, LoadedPrice
from vagval.domain.price_sheet import PriceItem


@dataclass(frozen=True, slots=True)
class CountedItem:
    """A price item with a given unit price, and how many units may come to be bought.

    Parameters
    ----------
    unit_price
        A fair price of one unit, >= 0.
    evaluated
        Units in the evaluated price, > 0.
    least, most
        Bounds on the units that are bought, 0 <= least <= most.
    """

    item: str
    unit_price: Fraction
    evaluated: Fraction
    least: Fraction
    most: Fraction


def worst_loading(items: tuple[CountedItem, ...]) -> LoadedPrice:
    """Find the loading of unit prices that costs the buyer most, the evaluated price unchanged.

    The evaluated price is the sum of unit price times evaluated units. For any quantities bought,
    what is paid is linear in the unit prices, so that the worst is one item that carries the whole
    evaluated price; then as many of it as possible are bought, and as few of the others.

    Parameters
    ----------
    items
        At least one.

    Returns
    -------
    LoadedPrice
        The first of equally bad ones; ``extra`` is what is paid more than the same purchase costs
        at the given unit prices, exactly.

    Examples
    --------
    >>> licences = CountedItem("licence", Fraction(10), Fraction(100), Fraction(100), Fraction(100))
    >>> hours = CountedItem("hour", Fraction(1), Fraction(500), Fraction(0), Fraction(2000))
    >>> worst = worst_loading((licences, hours))
    >>> worst.item, worst.unit_price, worst.extra  # 2000 * 3 - (2000 * 1 + 100 * 10)
    ('hour', Fraction(3, 1), Fraction(3000, 1))
    """
    evaluated = sum((each.unit_price * each.evaluated for each in items), Fraction(0))
    fewest = sum((each.unit_price * each.least for each in items), Fraction(0))
    found = tuple(_loaded(each, evaluated, fewest) for each in items)
    return max(found, key=lambda each: each.extra)


def _loaded(item: CountedItem, evaluated: Fraction, fewest: Fraction) -> LoadedPrice:
    price = evaluated / item.evaluated
    # Where the whole price on it makes the item no dearer than it was, the fewest are worst.
    bought = item.most if price > item.unit_price else item.least
    others = fewest - item.unit_price * item.least
    extra = (price - item.unit_price) * bought - others
    return LoadedPrice(item.item, price, max(extra, Fraction(0)))


def loaded_items(items: Iterable[PriceItem]) -> tuple[LoadedItems, ...]:
    """Find the lots in which options share the evaluated price with what is bound to be bought.

    An option is evaluated and need not be called off: a bidder who expects that can price it low
    and the binding items high, at the same evaluated price.

    Returns
    -------
    tuple of LoadedItems
        One a lot that has both, sorted by lot.
    """
    every = tuple(items)
    lots = sorted({each.lot for each in every})
    found = (
        LoadedItems(
            lot,
            options=tuple(each.id for each in every if each.lot == lot and each.is_option),
            binding=tuple(each.id for each in every if each.lot == lot and not each.is_option),
        )
        for lot in lots
    )
    return tuple(each for each in found if each.options and each.binding)
