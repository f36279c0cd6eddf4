"""How people came to their weights, from the folder ``weighting/`` (viktningsprotokoll)."""

from pathlib import Path
from types import MappingProxyType

from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.errors import Finding, finding
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.weighting_methods import ELICITED, FROM_BIDS
from vagval.domain.weighting_record import NodeWeighting, WeightingRecord
from vagval.domain.weighting_stated import stated_judgments
from vagval.files.folder import entries
from vagval.files.identifier import is_identifier
from vagval.files.lock_content import WEIGHTING
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace

SCHEMA = 1
METHODS = MappingProxyType({method: method for method in (*ELICITED, *FROM_BIDS)})


def read_weightings(
    work: Workspace, folder: Path, procurement: Procurement | None, findings: list[Finding]
) -> tuple[WeightingRecord, ...]:
    """Read every person's record, sorted by key; none where there is no such folder.

    Parameters
    ----------
    folder
        The procurement's criteria.
    procurement
        With the lots whose criteria are weighed; None: it could not be read, so the records are
        not read either.
    """
    records = []
    for path in entries(folder / WEIGHTING):
        file = work.relative(path)
        if path.suffix != ".toml" or not path.is_file():
            findings.append(finding("weighting-file-unread", Place(file), name=path.name))
            continue
        if not is_identifier(path.stem):
            findings.append(finding("folder-name-malformed", Place(file), value=path.stem))
        table = read_toml(path, file, findings)
        if table is not None and procurement is not None:
            records.append(_record(path.stem, table, procurement))
    return tuple(each for each in records if each is not None)


def _record(key: str, table: TomlTable, procurement: Procurement) -> WeightingRecord | None:
    """Read one person's record; None, with findings, if something in it is wrong."""
    schema = table.whole("schema")
    if schema is not None and schema != SCHEMA:
        table.fault("schema-unknown", "schema", value=schema, known=SCHEMA)
    name, role, day = table.text("name"), table.text("role"), table.day("date")
    if day is not None and day > procurement.published:
        table.fault("weighting-after-publication", "date", value=day, day=procurement.published)
    parts = table.tables("weighting")
    if not parts and table.is_sound:
        table.fault("weighting-nothing", "weighting")
    table.refuse_other_keys()
    weightings = [_weighting(each, procurement) for each in parts]
    sound = tuple(each for each in weightings if each is not None)
    if len(sound) == len(parts):
        _check_whole(table, sound, procurement)
    is_sound = table.is_sound and all(each.is_sound for each in parts)
    return WeightingRecord(key, name, role, day, sound) if is_sound and day else None


def _weighting(table: TomlTable, procurement: Procurement) -> NodeWeighting | None:
    """Read the judgments on one node, or on all leaves of a lot."""
    lot = _lot(table, procurement)
    method = table.choice("method", METHODS) or ""
    for key in ELICITED.get(method, ()):
        table.has(key)
    if method in FROM_BIDS:
        table.fault("weighting-from-bids", "method", method=method)
    parent = None
    if table.has("parent"):
        value = table.get("parent", "text", str)
        parent = value if isinstance(value, str) else None
    criteria = _criteria(table, lot.tree, parent) if lot and table.is_sound else ()
    reasons = _reasons(table, criteria) if criteria else ()
    if not criteria or method not in ELICITED:
        table.has("reasons")
        # What a method asks is known only where there is one.
        if method:
            table.refuse_other_keys()
        return None
    judgments, faults = stated_judgments(method, table.content, criteria)
    for each in faults:
        details = {"key": each.key, **each.details}
        table.findings.append(Finding(each.code, table.place(each.key), details=details))
    table.refuse_other_keys()
    if lot is None or judgments is None or not table.is_sound:
        return None
    return NodeWeighting(lot.id, parent, method, criteria, judgments, reasons, table.place())


def _lot(table: TomlTable, procurement: Procurement) -> Lot | None:
    key = table.text("lot")
    lot = procurement.lot(key)
    if key and lot is None:
        table.unknown("weighting-lot-unknown", "lot", key, [each.id for each in procurement.lots])
    if lot is not None and all(each.weight is None for each in lot.tree.criteria):
        table.fault("weighting-lot-unweighted", "lot", lot=key, model=lot.award.model)
        return None
    return lot


def _criteria(table: TomlTable, tree: CriteriaTree, parent: str | None) -> tuple[str, ...]:
    """Give what is weighed: the children of a node, or all leaves."""
    if parent is None:
        return tuple(each.id for each in tree.leaves)
    nodes = parents(tree)
    if parent not in nodes:
        table.unknown("weighting-parent-unknown", "parent", parent, [n for n in nodes if n])
        return ()
    return tuple(each.id for each in tree.children(parent))


def parents(tree: CriteriaTree) -> tuple[str, ...]:
    """Give each node below which there is something to weigh against something, the top first."""
    keys = ("", *(each.id for each in tree.criteria))
    return tuple(key for key in keys if len(tree.children(key)) > 1)


def _reasons(table: TomlTable, criteria: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Read why each criterion weighs what it weighs."""
    below = table.table("reasons")
    if below is None:
        return ()
    reasons = tuple((key, below.text(key)) for key in criteria)
    below.refuse_other_keys()
    table.is_sound &= below.is_sound
    return reasons


def _check_whole(
    table: TomlTable, weightings: tuple[NodeWeighting, ...], procurement: Procurement
) -> None:
    """Refuse a lot that is weighed twice, or in part."""
    lots: dict[str, list[str | None]] = {each.lot: [] for each in weightings}
    for each in weightings:
        if each.parent in lots[each.lot]:
            table.fault("weighting-twice", "weighting", lot=each.lot, node=each.parent or "top")
        lots[each.lot].append(each.parent)
    for key, done in lots.items():
        lot = procurement.lot(key)
        if lot is None:
            continue
        if None in done and len(set(done)) > 1:
            table.fault("weighting-whole-and-parts", "weighting", lot=key)
        if None not in done:
            for node in parents(lot.tree):
                if node not in done:
                    table.fault("weighting-node-missing", "weighting", lot=key, node=node or "top")
