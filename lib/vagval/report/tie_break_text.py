"""The published tie-break in words (särskiljning)."""

from vagval.domain.lot import Lot
from vagval.report.wording import Wording


def rule_name(lot: Lot, rule: str, wording: Wording) -> str:
    """Name a published tie-break rule (särskiljningsregel), with the criterion that it looks at."""
    name, _, criterion = rule.partition(":")
    node = lot.tree.get(criterion) if criterion else None
    code = f"tie-rule-{name.replace('_', '-')}"
    return wording.text(code, criterion=node.name if node else criterion)
