"""What the public may read of a robustness analysis (maskad robusthetsprövning)."""

from dataclasses import replace

from vagval.domain.certificate import Certificate
from vagval.domain.left_out import LeftOut
from vagval.domain.stress import LotStress


def public_stress(stress: LotStress, *, has_secret_prices: bool) -> LotStress:
    """Leave out every try of other weights, and what would tell of secret unit prices.

    Parameters
    ----------
    has_secret_prices
        Whether a bid of the lot claims secrecy for its prices: who is first without a price item
        then tells how its price lies among the others'. The price cut is told: it follows from
        prices and figures of whole bids, which every report tells; only unit prices are masked.
    """
    return replace(
        stress,
        weights=None,
        free=(),
        lead=None,
        ternary=None,
        left_out=_seen(stress.left_out, has_secret_prices),
        certificates=tuple(_certificate(each, has_secret_prices) for each in stress.certificates),
    )


def _certificate(certificate: Certificate, has_secret_prices: bool) -> Certificate:  # noqa: FBT001 - handed on
    hidden = None
    without = _seen(certificate.without, has_secret_prices)
    return replace(certificate, nearest=hidden, without=without)


def _seen(left_out: tuple[LeftOut, ...], has_secret_prices: bool) -> tuple[LeftOut, ...]:  # noqa: FBT001 - handed on
    return tuple(e for e in left_out if not (has_secret_prices and e.kind == "price-item"))
