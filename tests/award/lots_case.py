"""Lots with bids as a table: lot -> bid -> figure, ready for a rule for several lots."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from builders import (
    Number,
    a_bid,
    a_scored_bid,
    an_admission,
    an_award_rule,
    named,
    scored_bids,
)
from vagval.award.allocate import allocate
from vagval.award.award_models import award_model
from vagval.award.conclude import conclude
from vagval.award.decide import decide
from vagval.domain.admission import OpenQuestion
from vagval.domain.allocation import Allocation
from vagval.domain.bid import Bid, CombinationDiscount
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.lot_rule import Combination, LotRule, LotRuleKind
from vagval.domain.place import Place
from vagval.domain.scored_bids import ScoredBid

PLACE = Place("criteria/prov/procurement.toml", cell="lots")
Figures = Mapping[str, Mapping[str, Number]]
Offered = Mapping[str, Mapping[str, Number]]
"""Bid -> combination (its lots' letters) -> discount."""


def lots_of(
    figures: Figures,
    *,
    tie_break: tuple[str, ...] = (),
    questions: Mapping[str, Iterable[OpenQuestion]] | None = None,
) -> tuple[LotEvaluation, ...]:
    """Evaluate lots in which the lowest price wins; ``alfa-2`` is a bid of the vendor ``alfa``."""
    asked = questions or {}
    return tuple(_lot(key, bids, tie_break, asked.get(key, ())) for key, bids in figures.items())


def _lot(
    key: str,
    bids: Mapping[str, Number],
    tie_break: tuple[str, ...],
    questions: Iterable[OpenQuestion],
) -> LotEvaluation:
    rule = an_award_rule("lowest_price", tie_break=tie_break)
    lot = Lot(key, named(key), rule, CriteriaTree())
    scored = scored_bids(*(_scored(name, price) for name, price in bids.items()), lot=lot)
    model = award_model(lot)
    admission = an_admission(lot=key, questions=questions)
    return conclude(lot, model, admission, scored, decide(scored, model), ())


def _scored(name: str, price: Number) -> ScoredBid:
    return replace(a_scored_bid(name, price=price), vendor=vendor_of(name))


def vendor_of(bid: str) -> str:
    """Give the vendor of a bid."""
    return bid.split("-", maxsplit=1)[0]


def a_rule(
    order: Iterable[str],
    most: int | None = None,
    kind: LotRuleKind = LotRuleKind.LOWEST_TOTAL,
) -> LotRule:
    """Make a rule."""
    return LotRule(kind, tuple(order), "Annonsen, punkt 5.1.6", PLACE, most)


def combinations_of(offered: Offered) -> tuple[Combination, ...]:
    """Announce every combination that some bid offers a discount for."""
    keys = dict.fromkeys(key for discounts in offered.values() for key in discounts)
    return tuple(Combination(key, tuple(key), "Annonsen, punkt 5.1.7", PLACE) for key in keys)


def bids_of(figures: Figures, offered: Offered) -> tuple[Bid, ...]:
    """Make the bids with their discounts."""
    names = sorted({name for bids in figures.values() for name in bids})
    return tuple(
        a_bid(
            name,
            vendor=vendor_of(name),
            lots=tuple(lot for lot, bids in figures.items() if name in bids),
            discounts=tuple(
                CombinationDiscount(key, Decimal(str(amount)))
                for key, amount in offered.get(name, {}).items()
            ),
        )
        for name in names
    )


def allocated(  # noqa: PLR0913 - a test names one or two of them
    figures: Figures,
    *,
    most: int | None = None,
    kind: LotRuleKind = LotRuleKind.LOWEST_TOTAL,
    order: Iterable[str] = (),
    offered: Offered | None = None,
    tie_break: tuple[str, ...] = (),
    questions: Mapping[str, Iterable[OpenQuestion]] | None = None,
) -> Allocation:
    """Award the lots of a table; without an order in the order of the table."""
    discounts = offered or {}
    return allocate(
        lots_of(figures, tie_break=tie_break, questions=questions),
        a_rule(order or tuple(figures), most, kind),
        combinations_of(discounts),
        bids_of(figures, discounts),
    )


def winners(allocation: Allocation) -> dict[str, str]:
    """Give who gets each lot."""
    return {award.lot: award.bid for award in allocation.plan.awards}


def total(allocation: Allocation) -> Fraction:
    """Give the sum under the rule."""
    return allocation.plan.sum_of_figures
