"""Findings as a report tells them: people and vendors by name (iakttagelser med namn)."""

from dataclasses import replace
from types import MappingProxyType

from vagval.domain.errors import DetailValue, Finding
from vagval.report.context import ReportContext
from vagval.report.finding_text import FindingText, describe

BIDS = frozenset({"bid", "bids"})
EVALUATORS = frozenset({"evaluator", "evaluators"})


def told(finding: Finding, context: ReportContext, lot: str = "") -> FindingText:
    """Put a finding into words, with the names that readers know instead of keys.

    Parameters
    ----------
    lot
        Where the vendors are told apart; empty: in the whole procurement.
    """
    names = _names(context, lot)
    details = {
        key: _named(value, names[key]) if key in names else value
        for key, value in finding.details.items()
    }
    return describe(replace(finding, details=details), context.wording)


def _names(context: ReportContext, lot: str) -> MappingProxyType[str, dict[str, str]]:
    material = context.evaluation.material
    among = material.bids_in(lot) if lot else material.bids
    vendors = [bid.vendor for bid in among]
    bids = {
        bid.id: context.wording.text("bid-of-vendor", vendor=bid.vendor, bid=bid.id)
        if vendors.count(bid.vendor) > 1
        else bid.vendor
        for bid in among
    }
    people = {evaluator.id: evaluator.name for evaluator in material.evaluators}
    return MappingProxyType({**dict.fromkeys(BIDS, bids), **dict.fromkeys(EVALUATORS, people)})


def _named(value: DetailValue, names: dict[str, str]) -> DetailValue:
    if isinstance(value, tuple):
        return tuple(_named(part, names) for part in value)
    return names.get(value, value) if isinstance(value, str) else value
