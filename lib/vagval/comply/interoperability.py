"""Which products can exchange what is required, on evidence (samverkan mellan produkter)."""

from vagval.comply.judge_exchange import judge_exchange
from vagval.domain.bid import Bid
from vagval.domain.exchange import Role
from vagval.domain.interoperability import Interoperability, OfferedProduct
from vagval.domain.procurement import Criteria


def interoperability(criteria: Criteria, bids: tuple[Bid, ...]) -> Interoperability:
    """Judge every product on every side of an exchange that its lot is on.

    What a product shows depends on its own bid alone, so each pair of products is put together
    without judging anything again (``Interoperability.pair``).
    """
    by_key = {bid.id: bid for bid in bids}
    products = tuple(
        offered(by_key[key], lot.id)
        for lot in criteria.procurement.lots
        for key in sorted(by_key)
        if lot.id in by_key[key].lots
    )
    sides = tuple(
        judge_exchange(criteria, exchange, role, by_key[product.bid], product)
        for exchange in criteria.exchanges
        for role in Role
        for product in products
        if product.lot == exchange.lot(role)
    )
    return Interoperability(criteria.exchanges, products, sides)


def offered(bid: Bid, lot: str) -> OfferedProduct:
    """Name what a bid offers in a lot."""
    product = bid.product_in(lot)
    if product is None:
        return OfferedProduct(lot, bid.id)
    return OfferedProduct(lot, bid.id, product.name, product.version)
