"""Announced rules for several lots, from ``[lots]`` and ``[[combination]]`` (delar tillsammans)."""

from types import MappingProxyType

from vagval.domain.lot_rule import Combination, LotRule, LotRuleKind
from vagval.files.toml_table import TomlTable

KINDS = MappingProxyType({kind.value: kind for kind in LotRuleKind})
FEWEST_TOGETHER = 2


def read_lot_rule(owner: TomlTable) -> tuple[LotRule | None, tuple[Combination, ...]]:
    """Read how lots are awarded together; None and nothing if each lot stands on its own."""
    stated = (each.content.get("id") for each in owner.tables("lot"))
    keys = tuple(key for key in stated if isinstance(key, str))
    tables = owner.tables("combination")
    combinations = read_combinations(tables, keys)
    table = owner.table("lots") if owner.has("lots") else None
    if table is None:
        if tables and not owner.has("lots"):
            owner.fault("combinations-without-rule", "combination")
        return None, combinations
    rule = LotRule(
        kind=table.choice("rule", KINDS) or LotRuleKind.LOWEST_TOTAL,
        order=read_order(table, keys),
        announced=read_announced(table),
        place=table.place(),
        most_per_vendor=table.whole("most_per_vendor", 1) if table.has("most_per_vendor") else None,
    )
    table.refuse_other_keys()
    if table.is_sound:
        check_rule(table, rule, combinations, keys)
        check_sizes(tables, combinations, rule)
    return rule, combinations


def read_order(table: TomlTable, lots: tuple[str, ...]) -> tuple[str, ...]:
    """Read the announced order, in which every lot stands once."""
    order = table.texts("order")
    for lot in order:
        if lot not in lots:
            table.unknown("lot-unknown", "order", lot, lots)
    missing = tuple(lot for lot in lots if lot not in order)
    if missing and isinstance(table.content.get("order"), list):
        table.fault("lots-order-incomplete", "order", lots=missing)
    return order


def read_announced(table: TomlTable) -> str:
    """Read where in the notice the rule stands; a rule that was not announced does not hold."""
    value = table.content.get("announced")
    if value is None or (isinstance(value, str) and not value.strip()):
        table.has("announced")
        table.fault("lots-not-announced", "announced")
        return ""
    return table.text("announced")


def read_combinations(
    tables: tuple[TomlTable, ...], lots: tuple[str, ...]
) -> tuple[Combination, ...]:
    """Read which lots may be awarded together."""
    found: list[Combination] = []
    for table in tables:
        key, stated = table.key("id"), table.texts("lots")
        for lot in stated:
            if lot not in lots:
                table.unknown("lot-unknown", "lots", lot, lots)
        together = tuple(lot for lot in lots if lot in stated)
        if table.is_sound and len(together) < FEWEST_TOGETHER:
            table.fault("combination-of-one", "lots", fewest=FEWEST_TOGETHER)
        if key and any(key == other.id for other in found):
            table.fault("id-repeated", "id", value=key)
        same = next((other.id for other in found if other.lots == together), "")
        if together and same:
            table.fault("combination-repeated", "lots", other=same)
        found.append(Combination(key, together, read_announced(table), table.place()))
        table.refuse_other_keys()
    return tuple(found)


def check_rule(
    table: TomlTable, rule: LotRule, combinations: tuple[Combination, ...], lots: tuple[str, ...]
) -> None:
    """Refuse a rule that changes nothing, and combinations that its rule cannot weigh."""
    if rule.most_per_vendor is None and not combinations:
        table.fault("lots-rule-idle", "most_per_vendor")
    if rule.most_per_vendor is not None and rule.most_per_vendor >= len(lots) and lots:
        most = rule.most_per_vendor
        table.fault("lots-limit-idle", "most_per_vendor", value=most, lots=len(lots))
    if combinations and rule.kind is LotRuleKind.LOT_ORDER:
        table.fault("combinations-need-total", "rule")


def check_sizes(
    tables: tuple[TomlTable, ...], combinations: tuple[Combination, ...], rule: LotRule
) -> None:
    """Refuse a combination that no vendor may get."""
    for table, combination in zip(tables, combinations, strict=True):
        if rule.most_per_vendor is not None and len(combination.lots) > rule.most_per_vendor:
            count = len(combination.lots)
            table.fault("combination-above-limit", "lots", count=count, most=rule.most_per_vendor)
