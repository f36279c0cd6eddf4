"""What a place among a vendor's lots is worth, where places are few (skuggpris)."""

from collections.abc import Mapping, Sequence

NOBODY = ""
"""Takes any number of lots."""


def place_prices(costs: Sequence[Mapping[str, int]], limit: int) -> dict[str, int]:
    """Price a place with each vendor so that lots, choosing one by one, crowd nobody out.

    The cheapest award of single lots is built lot by lot: a new lot goes where it is cheapest, and
    may push another lot on to its next choice. In the end a full vendor's place costs what it takes
    to move one of its lots away. With these prices added, the sum of each lot's cheapest choice,
    less the price of all places, is the lowest sum that the limit allows.

    Parameters
    ----------
    costs
        For each lot, vendor -> least cost; ``NOBODY`` is always among them.
    limit
        Places with each vendor.

    Returns
    -------
    dict
        Vendor -> price, 0 or more.

    References
    ----------
    H. W. Kuhn, The Hungarian method for the assignment problem, 1955 (successive cheapest paths).
    """
    vendors = sorted({vendor for cost in costs for vendor in cost})
    holder: dict[int, str] = {}
    for lot, cost in enumerate(costs):
        prices, moves = _displacement(costs, holder, vendors, limit)
        vendor = min(cost, key=lambda each: (cost[each] + prices[each], each))
        moving = lot
        while vendor in moves:
            pushed, onward = moves[vendor]
            holder[moving] = vendor
            moving, vendor = pushed, onward
        holder[moving] = vendor
    return _displacement(costs, holder, vendors, limit)[0]


def _displacement(
    costs: Sequence[Mapping[str, int]], holder: Mapping[int, str], vendors: list[str], limit: int
) -> tuple[dict[str, int], dict[str, tuple[int, str]]]:
    """Find what the cheapest way to free a place costs, for each vendor.

    Returns
    -------
    tuple
        Vendor -> cost (0 where there is room); full vendor -> (lot to move, vendor to move it to).
    """
    held = {v: [lot for lot, who in holder.items() if who == v] for v in vendors}
    full = [v for v in vendors if v != NOBODY and len(held[v]) >= limit]
    prices = {v: 0 for v in vendors if v not in full}
    moves: dict[str, tuple[int, str]] = {}
    is_settled = False
    while not is_settled:
        is_settled = True
        for vendor in full:
            for lot in held[vendor]:
                for onward, cost in costs[lot].items():
                    if onward == vendor or onward not in prices:
                        continue
                    price = cost - costs[lot][vendor] + prices[onward]
                    if vendor not in prices or price < prices[vendor]:
                        prices[vendor], moves[vendor] = price, (lot, onward)
                        is_settled = False
    return prices, moves
