"""Who evaluates what, from ``panel.toml`` (bedömargrupp)."""

from vagval.domain.criterion import PointSource
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.score_sheet import Evaluator
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml
from vagval.files.workspace import Workspace


def read_panel(
    work: Workspace, criteria: Criteria, findings: list[Finding], *, is_needed: bool = True
) -> tuple[Evaluator, ...]:
    """Read the evaluators, sorted by key; without panel criteria none are needed.

    Parameters
    ----------
    is_needed
        Whether there is anything to evaluate at all.
    """
    path = work.panel_file(criteria.procurement.id)
    file = work.relative(path)
    scored = panel_criteria(criteria)
    if not path.exists():
        if scored and is_needed:
            findings.append(finding("file-missing", Place(file), holds="panel"))
        return ()
    table = read_toml(path, file, findings)
    if table is None:
        return ()
    evaluators: list[Evaluator] = []
    for each in table.tables("evaluator"):
        evaluator = read_evaluator(each, criteria, scored)
        if any(evaluator.id == other.id for other in evaluators):
            each.fault("id-repeated", "id", value=evaluator.id)
        evaluators.append(evaluator)
    table.refuse_other_keys()
    if scored and is_needed and not evaluators and table.is_sound:
        table.fault("no-evaluators-yet", "evaluator")
    return tuple(sorted(evaluators, key=lambda each: each.id))


def panel_criteria(criteria: Criteria) -> dict[str, frozenset[str]]:
    """Give the lots that have panel criteria, with the keys of these."""
    found = {
        lot.id: frozenset(c.id for c in lot.tree.leaves if c.source is PointSource.PANEL)
        for lot in criteria.procurement.lots
    }
    return {lot: keys for lot, keys in found.items() if keys}


def read_evaluator(
    table: TomlTable, criteria: Criteria, scored: dict[str, frozenset[str]]
) -> Evaluator:
    """Read one ``[[evaluator]]``."""
    key, name, role = table.key("id"), table.text("name"), table.bilingual("role")
    lots = read_some(table, "lots")
    keys = read_some(table, "criteria")
    for lot in lots:
        if criteria.procurement.lot(lot) is None:
            known = (each.id for each in criteria.procurement.lots)
            table.unknown("lot-unknown", "lots", lot, known)
    fitting = {key for lot, keys in scored.items() if not lots or lot in lots for key in keys}
    for each in keys:
        if each not in fitting:
            table.unknown("criterion-not-for-panel", "criteria", each, fitting)
    table.refuse_other_keys()
    return Evaluator(key, name, role, tuple(sorted(lots)), tuple(sorted(keys)))


def read_some(table: TomlTable, key: str) -> tuple[str, ...]:
    """Read a list that means "all" when it is absent, and must name something when it is there."""
    if not table.has(key):
        return ()
    keys = table.texts(key)
    if table.content[key] == []:
        table.fault("list-empty", key)
    return keys
