"""Why a result is provisional, in lines that can be read (skäl)."""

from collections.abc import Iterable

from vagval.domain.errors import Finding
from vagval.report.context import ReportContext
from vagval.report.told_finding import told

MANY_ALIKE = 3
"""More reasons of one kind about one bid are told by their number."""


def grouped_reasons(context: ReportContext, reasons: Iterable[Finding]) -> tuple[str, ...]:
    """Tell each reason; many of one kind about one bid become one line with their number."""
    alike: dict[tuple[str, object], list[Finding]] = {}
    for reason in reasons:
        alike.setdefault((reason.code, reason.details.get("bid", "")), []).append(reason)
    lines: list[str] = []
    for (code, _), group in alike.items():
        if len(group) > MANY_ALIKE and context.wording.has(f"{code}.many"):
            lines.append(_many(context, group))
        else:
            lines += [told(each, context).what for each in group]
    return tuple(lines)


def _many(context: ReportContext, group: list[Finding]) -> str:
    key = str(group[0].details["bid"])
    bid = context.evaluation.material.bid(key)
    vendor = bid.vendor if bid else key
    return context.wording.text(f"{group[0].code}.many", bid=vendor, count=len(group))
