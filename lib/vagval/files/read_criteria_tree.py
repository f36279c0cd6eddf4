"""All criteria of a lot, and whether they make a tree (kriterieträd)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.scale import Scale
from vagval.files.read_criterion import read_criterion
from vagval.files.toml_table import TomlTable


@dataclass(frozen=True, slots=True)
class ReadTree:
    """A criteria tree with where each criterion stands.

    Parameters
    ----------
    owner
        The table that holds the list: the procurement's or the lot's.
    tables
        Key of a criterion -> its table.
    """

    tree: CriteriaTree
    owner: TomlTable
    tables: Mapping[str, TomlTable]
    scales: tuple[Scale, ...]


def read_criteria_tree(owner: TomlTable, scales: tuple[Scale, ...]) -> ReadTree:
    """Read every ``[[criterion]]`` of a table."""
    tables = owner.tables("criterion")
    parents = {parent for each in tables if isinstance(parent := each.content.get("parent"), str)}
    tree = CriteriaTree(
        tuple(
            read_criterion(each, scales, is_leaf=str(each.content.get("id")) not in parents)
            for each in tables
        )
    )
    by_key: dict[str, TomlTable] = {}
    for criterion, table in zip(tree.criteria, tables, strict=True):
        if criterion.id in by_key:
            table.fault("id-repeated", "id", value=criterion.id)
        elif criterion.id:
            by_key[criterion.id] = table
    check_parents(tree, by_key)
    return ReadTree(tree, owner, by_key, scales)


def check_parents(tree: CriteriaTree, tables: Mapping[str, TomlTable]) -> None:
    """Refuse a parent that does not exist and a criterion that stands above itself."""
    # A malformed id was told already; it leads nowhere.
    above = {c.id: c.parent for c in tree.criteria if c.id}
    for key, table in tables.items():
        parent = above[key]
        if parent and parent not in above:
            table.unknown("parent-unknown", "parent", parent, above)
        elif stands_above_itself(key, above):
            table.fault("parent-circle", "parent", value=key)


def stands_above_itself(key: str, above: Mapping[str, str]) -> bool:
    """Tell whether the way up from a criterion comes back to it."""
    node = above.get(key, "")
    for _ in above:
        if node == key:
            return True
        node = above.get(node, "")
    return False
