"""Write one bid: the texts of ``bid.toml``, answers and prices."""

from real.gp_plan import Plan, PlannedBid
from real.gp_procurement import csv_text, epic_requirement, price_item, quoted, verdict_requirement
from real.gp_verdicts import PASSED, CapabilityVerdict, Coverage


def bid_text(bid: PlannedBid) -> str:
    """Write ``bid.toml``. The catalogue knows no versions of the products."""
    lots = ", ".join(quoted(verdict.capability) for verdict in bid.verdicts)
    head = (
        f'vendor = {quoted(bid.vendor)}\nlots = [{lots}]\ncurrency = "GBP"\ncriteria_version = 1\n'
    )
    products = (
        f"\n[[product]]\nlot = {quoted(verdict.capability)}\n"
        f'name = {quoted(bid.product)}\nversion = "not stated"\n'
        for verdict in bid.verdicts
    )
    return head + "".join(products)


def answers_text(bid: PlannedBid) -> str:
    """Write ``answers.csv``: an epic without a verdict has no row, and is unanswered."""
    rows = []
    for verdict in bid.verdicts:
        rows.append(_verdict_row(verdict))
        rows.extend(
            (epic_requirement(epic.capability, epic.epic), "met", f"{PASSED} ({epic.key})", "")
            for epic in bid.epics
            if epic.capability == verdict.capability
        )
    return csv_text("requirement,answer,text,evidence", rows)


def _verdict_row(verdict: CapabilityVerdict) -> tuple[str, ...]:
    answer = "met" if verdict.coverage is Coverage.FULL else "partly"
    text = f"{verdict.coverage.value} ({', '.join(verdict.keys)})"
    return verdict_requirement(verdict.capability), answer, text, ""


def prices_text(bid: PlannedBid, plan: Plan) -> str:
    """Write ``prices.csv``; empty for a bid in no lot that is awarded on price."""
    if bid.price is None:
        return ""
    priced = {lot.id for lot in plan.lots if lot.is_priced}
    rows = [
        (price_item(verdict.capability), str(bid.price.amount))
        for verdict in bid.verdicts
        if verdict.capability in priced
    ]
    return csv_text("item,unit_price", rows)
