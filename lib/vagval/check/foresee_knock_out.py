"""Which ska-krav would exclude which known products (utslagsprognos)."""

from vagval.domain.bid import Claim
from vagval.domain.known_product import KnownProduct
from vagval.domain.laboratory import KnockOut
from vagval.domain.procurement import Criteria


def foresee_knock_out(
    criteria: Criteria, lot: str, products: tuple[KnownProduct, ...]
) -> KnockOut | None:
    """Foresee who would be left in a lot, as far as answers are known.

    What is not known excludes nobody. "Partly" is not met: a ska-krav is met in full.

    Parameters
    ----------
    products
        Those without any known answer in the lot are taken to be about another one.

    Returns
    -------
    KnockOut or None
        None if no product is known in the lot.
    """
    asked = criteria.requirements_of(lot)
    keys = {each.id for each in asked}
    known = tuple(p for p in products if any(key in keys for key, _ in p.answers))
    if not known:
        return None
    mandatory = tuple(each.id for each in asked if each.is_mandatory)
    failed = {product.name: _failed(product, mandatory) for product in known}
    unknown = {p.name: tuple(k for k in mandatory if p.claim(k) is None) for p in known}
    excluding = {key: tuple(n for n, keys in failed.items() if key in keys) for key in mandatory}
    remaining = _remaining(failed)
    return KnockOut(
        lot=lot,
        products=tuple(product.name for product in known),
        excluding=tuple(
            sorted(((k, names) for k, names in excluding.items() if names), key=_hardest_first)
        ),
        unknown=tuple((name, keys) for name, keys in unknown.items() if keys),
        remaining=remaining,
        if_dropped=tuple(
            (key, left)
            for key in mandatory
            if len(left := _remaining(failed, dropped=key)) > len(remaining)
        ),
    )


def _failed(product: KnownProduct, mandatory: tuple[str, ...]) -> frozenset[str]:
    claims = dict(product.answers)
    return frozenset(k for k in mandatory if claims.get(k, Claim.MET) is not Claim.MET)


def _remaining(failed: dict[str, frozenset[str]], dropped: str = "") -> tuple[str, ...]:
    return tuple(name for name, keys in failed.items() if not keys - {dropped})


def _hardest_first(excluding: tuple[str, tuple[str, ...]]) -> tuple[int, str]:
    key, names = excluding
    return (-len(names), key)
