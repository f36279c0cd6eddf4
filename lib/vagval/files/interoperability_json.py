"""Which products can exchange what, for other programs to read (samverkan i maskinläsbar form)."""

from vagval.domain.exchange import Role
from vagval.domain.expectation import Expectation
from vagval.domain.interoperability import (
    ExchangeSide,
    Interoperability,
    OfferedProduct,
    Pair,
    PairedExchange,
    SideState,
)
from vagval.files.canonical_json import Json

COUNTED = (Expectation.SHALL, Expectation.SHOULD)


def interoperability_json(found: Interoperability) -> Json:
    """Give the pairs with their counts and exchanges, and the sides that they are made of.

    A pair stands once; where nothing is required between two products, no pair stands. Null:
    nothing is required between any products. On what evidence stands in the report, which is masked
    for its audience; this is not.
    """
    if not found.exchanges:
        return None
    return {
        "exchanges": [
            {
                "id": each.id,
                "level": each.expectation.value,
                **{role.value: each.lot(role) for role in Role},
            }
            for each in found.exchanges
        ],
        "products": [
            {**_key(each), "name": each.name, "version": each.version} for each in found.products
        ],
        "sides": [_side(each) for each in found.sides],
        "pairs": [_pair(each) for each in found.pairs()],
    }


def _key(product: OfferedProduct) -> dict[str, Json]:
    return {"lot": product.lot, "bid": product.bid}


def _side(side: ExchangeSide) -> Json:
    return {
        "exchange": side.exchange,
        "role": side.role.value,
        "product": _key(side.product),
        "state": side.state.value,
        "is_assessed": side.assessment is not None,
    }


def _pair(pair: Pair) -> Json:
    return {
        "products": [_key(pair.first), _key(pair.second)],
        "counts": {
            expectation.value: {state.value: pair.count(expectation, state) for state in SideState}
            for expectation in COUNTED
        },
        "exchanges": [_exchange(each) for each in pair.exchanges],
    }


def _exchange(paired: PairedExchange) -> Json:
    return {
        "id": paired.exchange.id,
        "asks": {**_key(paired.asks.product), "state": paired.asks.state.value},
        "answers": {**_key(paired.answers.product), "state": paired.answers.state.value},
        "state": paired.state.value,
    }
