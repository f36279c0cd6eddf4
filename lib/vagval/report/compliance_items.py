"""A required standard item by item, in words, with every bid's outcome (poster och anbud)."""

from collections.abc import Iterable
from types import MappingProxyType

from vagval.domain.document import Cell, Head, Table
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.standard import RequiredItem, RequiredStandard
from vagval.report.cell_words import NOTHING
from vagval.report.compliance_standing import Standing
from vagval.report.item_text import item_text
from vagval.report.lot_report import LotReport
from vagval.report.many_bids import is_many
from vagval.report.requirement_cells import VERDICT_TONES
from vagval.report.told_finding import told

LARGE = 40
"""A standard with more items is told by what is not met; what all meet is a list of its own."""
Outcomes = MappingProxyType[str, ItemOutcome]


def items_tables(
    report: LotReport, standard: RequiredStandard, standings: tuple[Standing, ...]
) -> tuple[Table, ...]:
    """List the items with what is asked for and what each bid shows, folded.

    A large standard gives two tables: what some bid does not show, and what all of them show.
    """
    examined = tuple(each for each in standings if each.examination is not None)
    if not examined:
        return ()
    outcomes = {each.bid: _by_item(each) for each in examined}
    items = _items(standard, examined)
    if len(items) <= LARGE:
        return (_outcome_table(report, standard, items, outcomes, "items-all"),)
    lacking = tuple(item for item in items if not _is_met_by_all(item, outcomes.values()))
    met = tuple(item for item in items if _is_met_by_all(item, outcomes.values()))
    tables = []
    if lacking:
        tables.append(_outcome_table(report, standard, lacking, outcomes, "items-lacking"))
    if met:
        tables.append(_met_table(report, standard, met))
    return tuple(tables)


def _by_item(standing: Standing) -> Outcomes:
    examined = standing.examination
    outcomes = examined.outcomes if examined else ()
    return MappingProxyType({each.item.id: each for each in outcomes})


def _items(standard: RequiredStandard, standings: tuple[Standing, ...]) -> tuple[RequiredItem, ...]:
    """Give the items as published, or as they were worked out from a FHIR statement."""
    found = {
        outcome.item.id: outcome.item
        for each in standings
        if each.examination is not None
        for outcome in each.examination.outcomes
    }
    return standard.items or tuple(found.values())


def _is_met_by_all(item: RequiredItem, outcomes: Iterable[Outcomes]) -> bool:
    return all(
        item.id in each and each[item.id].verdict is EvidenceVerdict.MET for each in outcomes
    )


def _outcome_table(
    report: LotReport,
    standard: RequiredStandard,
    items: tuple[RequiredItem, ...],
    outcomes: dict[str, Outcomes],
    caption: str,
) -> Table:
    bids = tuple(outcomes)
    heads = _group_heads(report) if is_many(len(bids)) else tuple(map(report.bid_name, bids))
    return Table(
        report.key(f"table-items-{standard.id}"),
        report.text(caption, name=standard.name, count=len(items)),
        (*_item_heads(report), *(Head(each) for each in heads)),
        tuple(
            (*_item_cells(report, standard, item), *_outcome_cells(report, item, outcomes))
            for item in items
        ),
        is_folded=True,
    )


def _met_table(
    report: LotReport, standard: RequiredStandard, items: tuple[RequiredItem, ...]
) -> Table:
    return Table(
        report.key(f"table-met-{standard.id}"),
        report.text("items-met", name=standard.name, count=len(items)),
        _item_heads(report),
        tuple(_item_cells(report, standard, item) for item in items),
        is_folded=True,
    )


def _item_heads(report: LotReport) -> tuple[Head, Head]:
    return Head(report.text("column-asked-for")), Head(report.text("column-expectation"))


def _item_cells(
    report: LotReport, standard: RequiredStandard, item: RequiredItem
) -> tuple[Cell, Cell]:
    return (
        Cell(item_text(item, standard.kind, report.context.wording)),
        Cell(report.text(f"expectation-{item.expectation.value.lower()}")),
    )


def _outcome_cells(
    report: LotReport, item: RequiredItem, outcomes: dict[str, Outcomes]
) -> tuple[Cell, ...]:
    if is_many(len(outcomes)):
        return _group_cells(report, item, outcomes)
    return tuple(_outcome_cell(report, each.get(item.id)) for each in outcomes.values())


def _outcome_cell(report: LotReport, outcome: ItemOutcome | None) -> Cell:
    if outcome is None:
        return Cell(NOTHING)
    lot = report.each.lot.id
    reasons = (told(each, report.context, lot).what for each in outcome.reasons)
    word = report.text(f"item-{outcome.verdict.value}")
    return Cell("\n".join((word, *reasons)), VERDICT_TONES[outcome.verdict])


def _group_heads(report: LotReport) -> tuple[str, ...]:
    return tuple(report.text(f"item-{verdict.value}") for verdict in EvidenceVerdict)


def _group_cells(
    report: LotReport, item: RequiredItem, outcomes: dict[str, Outcomes]
) -> tuple[Cell, ...]:
    """Name the bids of each outcome: with many bids a column each is too wide to read."""
    groups: dict[EvidenceVerdict, list[str]] = {verdict: [] for verdict in EvidenceVerdict}
    for bid, each in outcomes.items():
        if item.id in each:
            groups[each[item.id].verdict].append(report.bid_name(bid))
    return tuple(
        Cell(report.listing(tuple(names)) if names else NOTHING) for names in groups.values()
    )
