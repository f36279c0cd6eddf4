"""Whether service contracts are tested and approved as required (RIV-TA, tjänstekontrakt)."""

from vagval.comply.subject import Subject
from vagval.comply.told import malformed, met, unmet, unverifiable
from vagval.domain.examination import ItemOutcome
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions
from vagval.domain.standard import RequiredItem


def check_riv_ta_decisions(
    item: RequiredItem, shown: RivTaDecisions, subject: Subject
) -> ItemOutcome:
    """Look for a decision about the contract, in the role, and at least as good as required.

    A contract that is not in the table has not been shown to be tested: *unmet*. A decision made
    after the last day for bids neither shows nor contradicts: *unverifiable*.

    References
    ----------
    Inera, "Test och kvalitetssäkring": a new decision about the same version replaces the former.
    """
    asked = dict(item.values)
    contract, role = item.text_of("contract"), item.text_of("role")
    major, minor = int(str(asked["major"])), int(str(asked["minor"]))
    details = {"contract": contract, "version": f"{major}.{minor}", "role": role or "none"}
    rows = [each for each in shown.decisions if each.fits(contract, major, minor)]
    if role:
        rows = [each for each in rows if each.role == role]
    in_time = [each for each in rows if each.decided <= subject.deadline]
    if not in_time:
        if shown.is_unreadable(contract):
            return malformed(item, "riv-ta-row-unreadable", **details)
        if rows:
            return unverifiable(
                item, "riv-ta-decided-late", **details, decided=rows[0].decided,
                deadline=subject.deadline,
            )  # fmt: skip
        return unmet(item, "riv-ta-contract-missing", **details)
    if item.rule != "decision":
        return met(item)
    least = ContractDecision(item.text_of("at_least"))
    best = best_in_force(in_time)
    if best.decision.is_at_least(least):
        return met(item)
    return unmet(
        item, "riv-ta-decision-too-low", contract=contract, role=role, at_least=least.value,
        version=f"{best.version[0]}.{best.version[1]}", decision=best.decision.value,
        decided=best.decided, deviations=best.deviations or "none",
    )  # fmt: skip


def best_in_force(rows: list[DecidedContract]) -> DecidedContract:
    """Give the best of the versions' latest decisions; of two on one day the worse holds."""
    order = tuple(ContractDecision)
    latest: dict[tuple[int, int], DecidedContract] = {}
    for row in sorted(rows, key=lambda each: (each.decided, -order.index(each.decision))):
        latest[row.version] = row
    return max(latest.values(), key=lambda each: (order.index(each.decision), each.version))
