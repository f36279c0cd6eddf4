"""Rules for several lots are read as announced, and refused where they say nothing or too much."""

# ruff: noqa: E501 - the faults are a table, one a line

from pathlib import Path

import pytest

from small_case import BID, a_case, read_all, read_sound, told
from small_case_criteria import CASE, PROCUREMENT
from vagval.domain.bid import CombinationDiscount
from vagval.domain.lot_rule import LotRuleKind
from vagval.files.lock_content import content_of
from vagval.files.workspace import Workspace
from workspaces import edit, write_toml

RULE = """
[lots]
rule = "lowest_total"
order = ["FP", "AV", "VP", "LP"]
most_per_vendor = 3
announced = "Annonsen, punkt 5.1.6"

[[combination]]
id = "bas"
lots = ["FP", "AV"]
announced = "Annonsen, punkt 5.1.7"
"""
FAULTS = [
    ('"lowest_total"', '"lowest_sum"', "value-unknown", "lots.rule"),
    ('"FP", "AV", "VP", "LP"', '"FP", "AV", "VP"', "lots-order-incomplete", "lots.order"),
    ('"FP", "AV", "VP", "LP"', '"FP", "AV", "VP", "LP", "XX"', "lot-unknown", "lots.order"),
    ('"VP", "LP"]\nmost', '"VP", "LP", "LP"]\nmost', "value-repeated", "lots.order"),
    ("most_per_vendor = 3", "most_per_vendor = 0", "number-too-small", "lots.most_per_vendor"),
    ("most_per_vendor = 3", "most_per_vendor = 4", "lots-limit-idle", "lots.most_per_vendor"),
    ('announced = "Annonsen, punkt 5.1.6"\n', "", "lots-not-announced", "lots.announced"),
    ('"Annonsen, punkt 5.1.6"', '" "', "lots-not-announced", "lots.announced"),
    ('"Annonsen, punkt 5.1.6"', "true", "key-wrong-type", "lots.announced"),
    ('"Annonsen, punkt 5.1.7"', '""', "lots-not-announced", "combination[1] (bas).announced"),
    ("most_per_vendor = 3", "max_per_vendor = 3", "key-unknown", "lots.max_per_vendor"),
    ('lots = ["FP", "AV"]', 'lots = ["FP"]', "combination-of-one", "combination[1] (bas).lots"),
    ('lots = ["FP", "AV"]', 'lots = ["FP", "XX"]', "lot-unknown", "combination[1] (bas).lots"),
    ('lots = ["FP", "AV"]', 'lots = ["FP", "AV", "VP", "LP"]', "combination-above-limit", "combination[1] (bas).lots"),
    ('rule = "lowest_total"', 'rule = "lot_order"', "combinations-need-total", "lots.rule"),
]  # fmt: skip


def with_rule(folder: Path, text: str = RULE) -> Workspace:
    work = a_case(folder)
    write_toml(work.procurement_file(CASE), PROCUREMENT + text)
    return work


def test_the_rule_and_the_combinations_are_read_as_announced(tmp_path: Path) -> None:
    procurement = read_sound(with_rule(tmp_path)).procurement
    rule, (combination,) = procurement.lot_rule, procurement.combinations
    assert rule is not None
    assert (rule.kind, rule.most_per_vendor) == (LotRuleKind.LOWEST_TOTAL, 3)
    assert rule.order == ("FP", "AV", "VP", "LP")
    assert rule.announced == "Annonsen, punkt 5.1.6"
    # In the order of the procurement, whatever the order of the list.
    assert (combination.id, combination.lots) == ("bas", ("AV", "FP"))


@pytest.mark.parametrize(("old", "new", "code", "cell"), FAULTS)
def test_a_broken_rule_is_told_at_its_key(
    tmp_path: Path, old: str, new: str, code: str, cell: str
) -> None:
    assert old in RULE
    work = with_rule(tmp_path, RULE.replace(old, new, 1))
    assert (code, "procurement.toml", cell) in told(work, criteria_only=True)


def test_a_rule_that_neither_limits_nor_combines_is_refused(tmp_path: Path) -> None:
    idle = RULE[: RULE.index("[[combination]]")].replace("most_per_vendor = 3\n", "")
    found = told(with_rule(tmp_path, idle), criteria_only=True)
    assert found == [("lots-rule-idle", "procurement.toml", "lots.most_per_vendor")]


def test_combinations_without_a_rule_are_refused(tmp_path: Path) -> None:
    alone = "\n" + RULE[RULE.index("[[combination]]") :]
    found = told(with_rule(tmp_path, alone), criteria_only=True)
    assert found == [("combinations-without-rule", "procurement.toml", "combination")]


def test_the_same_lots_or_the_same_id_twice_are_refused(tmp_path: Path) -> None:
    again = RULE + RULE[RULE.index("[[combination]]") :]
    codes = [code for code, _, _ in told(with_rule(tmp_path, again), criteria_only=True)]
    assert codes == ["id-repeated", "combination-repeated"]


def test_without_the_sections_the_locked_content_has_no_new_keys(tmp_path: Path) -> None:
    without = content_of(read_sound(a_case(tmp_path)))["procurement"]
    with_it = content_of(read_sound(with_rule(tmp_path / "b")))["procurement"]
    assert isinstance(without, dict)
    assert isinstance(with_it, dict)
    assert with_it.keys() - without.keys() == {"lot_rule", "combinations"}
    assert without.keys() <= with_it.keys()


DISCOUNT = '\n[[combination]]\nid = "bas"\ndiscount = "100000.50"\n'


def with_discount(folder: Path, text: str = DISCOUNT) -> Workspace:
    work = with_rule(folder)
    write_toml(work.bids(CASE) / "alfa" / "bid.toml", BID + text)
    return work


def test_a_discount_is_read_exactly(tmp_path: Path) -> None:
    material, _ = read_all(with_discount(tmp_path))
    (discount,) = material.bids[0].discounts
    assert isinstance(discount, CombinationDiscount)
    assert (discount.combination, str(discount.amount)) == ("bas", "100000.50")
    assert material.bids[1].discounts == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "cell"),
    [
        ('"bas"', '"bast"', "combination-unknown", "combination[1] (bast).id"),
        ('"100000.50"', '"0"', "discount-of-nothing", "combination[1] (bas).discount"),
        ('"100000.50"', '"-1"', "amount-negative", "combination[1] (bas).discount"),
        ('"100000.50"', "100000.50", "quotes-missing", "combination[1] (bas).discount"),
        ("discount", "rabatt", "key-missing", "combination[1] (bas).discount"),
    ],
)
def test_a_broken_discount_is_told_at_its_key(
    tmp_path: Path, old: str, new: str, code: str, cell: str
) -> None:
    work = with_discount(tmp_path, DISCOUNT.replace(old, new))
    assert (code, "bid.toml", cell) in told(work)


def test_a_discount_given_twice_or_for_lots_without_a_bid_is_refused(tmp_path: Path) -> None:
    codes = [code for code, _, _ in told(with_discount(tmp_path, DISCOUNT + DISCOUNT))]
    assert codes == ["id-repeated"]
    work = with_discount(tmp_path / "b")
    edit(work.procurement_file(CASE), 'lots = ["FP", "AV"]', 'lots = ["FP", "LP"]')
    codes = [code for code, _, _ in told(work)]
    assert codes == ["combination-without-lots"]


def test_a_discount_where_nothing_may_be_combined_is_refused(tmp_path: Path) -> None:
    work = a_case(tmp_path)
    write_toml(work.bids(CASE) / "alfa" / "bid.toml", BID + DISCOUNT)
    assert [code for code, _, _ in told(work)] == ["combination-unknown"]
