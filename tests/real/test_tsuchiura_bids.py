"""Real prices: 6,013 bids for public works in Tsuchiura, through every formula.

S. Chassang, K. Kawai, J. Nakabayashi and J. Ortner (github.com/sylvaingchassang/missing_bids, MIT).
The data hold prices alone, so that every quality here is invented.
"""

import csv
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

import pytest

from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer

pytestmark = pytest.mark.real

BIDS = Path(__file__).resolve().parents[3] / "shared" / "data" / "prices" / "tsuchiura_bids.csv"
Tender = tuple[Fraction, tuple[Fraction, ...]]
"""Reserve price, bids."""
PRICED = [formula for formula in FORMULAS.values() if formula.key != "fixed_price"]


@pytest.fixture(scope="module")
def tenders() -> list[Tender]:
    """Read every tender; a bidder without a bid took no part in it."""
    if not BIDS.is_file():
        pytest.skip("the Tsuchiura bids are not beside the project (../shared/data)")
    with BIDS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 6_013
    by_tender: defaultdict[tuple[str, str], list[Fraction]] = defaultdict(list)
    for row in rows:
        if row["bid"]:
            by_tender[row["pid"], row["reserveprice"]].append(Fraction(row["bid"]))
    assert sum(map(len, by_tender.values())) == 5_972
    return [(Fraction(reserve), tuple(bids)) for (_, reserve), bids in by_tender.items()]


def constants_at(formula: Formula, reserve: Fraction) -> Constants:
    """Bring the example amounts, which are for prices about 100, to those of a tender."""
    money = {each.name for each in formula.parameters if each.unit == "money"}
    scaled = {
        name: value * reserve / 100 if name in money else value
        for name, value in formula.examples.items()
    }
    # Among equal qualities the corridor would be one great tie.
    return scaled | ({"deciding": Fraction(1)} if "deciding" in scaled else {})


def offers_of(bids: tuple[Fraction, ...], *, are_equal: bool) -> tuple[Offer, ...]:
    return tuple(
        Offer(f"b{n}", price, Fraction(1, 2) if are_equal else Fraction(n % 5 + 1, 5))
        for n, price in enumerate(bids)
    )


@pytest.mark.parametrize("formula", PRICED, ids=lambda each: each.number)
def test_among_equal_qualities_the_lowest_real_price_is_first(
    formula: Formula, tenders: list[Tender]
) -> None:
    for reserve, bids in tenders:
        offers = offers_of(bids, are_equal=True)
        computed = evaluate(formula, constants_at(formula, reserve), offers)
        pick = min if formula.lowest_wins else max
        best = pick(each.order for each in computed)
        first = {each.offer.price for each in computed if each.order == best}
        assert first == {min(bids)}, (reserve, bids)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_every_value_on_the_way_is_a_fraction_and_none_is_missing(
    formula: Formula, tenders: list[Tender]
) -> None:
    for reserve, bids in tenders:
        offers = offers_of(bids, are_equal=False)
        for each in evaluate(formula, constants_at(formula, reserve), offers):
            assert each.undefined == ""
            assert {type(value) for value in (*each.values.values(), *each.order)} == {Fraction}
