"""The lots with the award rule and the criteria that hold for each (delar)."""

from vagval.domain.award_rule import AwardRule
from vagval.domain.band import Band
from vagval.domain.lot import Lot
from vagval.domain.scale import Scale
from vagval.files.check_tree import check_tree
from vagval.files.read_award_rule import check_tie_break, read_award_rule
from vagval.files.read_band import read_band
from vagval.files.read_criteria_tree import ReadTree, read_criteria_tree
from vagval.files.toml_table import TomlTable


def read_lots(table: TomlTable, scales: tuple[Scale, ...]) -> tuple[Lot, ...]:
    """Read every ``[[lot]]``; what it has none of, it has from the procurement.

    That is true of the award rule, of the criteria and of the prices that the model is tried with.
    """
    shared_award = table.table("award") if table.has("award") else None
    shared_rule = read_award_rule(shared_award) if shared_award else None
    shared_tree = read_criteria_tree(table, scales)
    shared_band = band_of(table, None)
    lots: list[Lot] = []
    for each in table.tables("lot"):
        key, name = each.key("id"), each.bilingual("name")
        if any(key == lot.id for lot in lots):
            each.fault("id-repeated", "id", value=key)
        own_award = each.table("award") if each.has("award") else None
        award = read_award_rule(own_award) if own_award else shared_rule
        tree = read_criteria_tree(each, scales) if each.has("criterion") else shared_tree
        band = band_of(each, shared_band)
        each.refuse_other_keys()
        if award is None:
            if not each.has("award"):
                each.fault("lot-without-award", "award", lot=key)
            continue
        check_lot(own_award or shared_award or each, award, tree)
        lots.append(Lot(key, name, award, tree.tree, band))
    if not table.tables("lot"):
        table.fault("no-lots-yet", "lot")
    return tuple(lots)


def band_of(table: TomlTable, otherwise: Band | None) -> Band | None:
    """Read the table's ``[laboratory]``, or give another band where it has none."""
    below = table.table("laboratory") if table.has("laboratory") else None
    return read_band(below) if below else otherwise


def check_lot(table: TomlTable, award: AwardRule, tree: ReadTree) -> None:
    """Check that criteria and award rule fit together."""
    check_tree(tree, award.model)
    check_tie_break(table, award, tree.tree)
