"""What a bid earns by its bör-krav (bör-kravens poäng och avdrag)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.admission import RequirementStatus
from vagval.domain.assessment import Step, Unit
from vagval.domain.bid import Claim
from vagval.domain.errors import DetailValue, Finding, UndecidedError
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement

Value = Callable[[Requirement], Fraction]
Group = Literal[
    "met", "degree", "partly", "claimed", "not-shown", "unclear", "unanswered", "not-met",
]  # fmt: skip
WORTHLESS: tuple[Group, ...] = ("claimed", "not-shown", "unclear", "unanswered", "not-met")


@dataclass(frozen=True, slots=True)
class Earned:
    """What was earned of what could be earned, and by which requirements."""

    value: Fraction
    maximum: Fraction
    steps: tuple[Step, ...]


def earn(
    statuses: tuple[RequirementStatus, ...],
    value: Value,
    partly_share: Fraction,
    unit: Unit,
    *,
    must_be_shown: bool = False,
) -> Earned:
    """Sum what the met bör-krav are worth, exact, and name those that earn nothing.

    Parameters
    ----------
    value
        What a requirement is worth when met: its published points or deduction.
    partly_share
        Share of the value for the answer "partly".
    unit
        What the value is counted in.
    must_be_shown
        Whether an answer counts only with evidence, or an assessment, behind it.

    Raises
    ------
    UndecidedError
        If a requirement has no published value.
    """
    worth = _worth(statuses, value)
    groups: defaultdict[Group, list[str]] = defaultdict(list)
    for status in statuses:
        groups[_group(status, must_be_shown=must_be_shown)].append(status.requirement.id)
    shares = {s.requirement.id: _share(s) for s in statuses}
    met = _total(worth[key] for key in groups["met"])
    by_degree = _total(worth[key] * shares[key] for key in groups["degree"])
    partly = _total(worth[key] * shares[key] for key in groups["partly"])
    steps: list[Step] = []
    if groups["met"]:
        which = "shown" if must_be_shown else "met"
        steps.append(_named(f"{which}-{unit}", groups["met"], value=met))
    if groups["degree"]:
        of = _total(worth[key] for key in groups["degree"])
        steps.append(_named(f"degree-{unit}", groups["degree"], of=of, value=by_degree))
    if groups["partly"]:
        steps.append(
            _named(
                f"partly-{unit}",
                groups["partly"],
                share=partly_share,
                of=partly,
                value=partly_share * partly,
            )
        )
    steps.extend(_named(group, groups[group]) for group in WORTHLESS if groups[group])
    value_earned = met + by_degree + partly_share * partly
    return Earned(value_earned, _total(worth.values()), tuple(steps))


def _named(which: str, requirements: list[str], **values: Fraction) -> Step:
    named: dict[str, DetailValue] = {
        "requirements": tuple(requirements),
        "count": len(requirements),
    }
    return Step(f"requirements-{which}", named | values)


def _total(values: Iterable[Fraction]) -> Fraction:
    """Sum exactly, whole numbers first: thousands of requirements add several times faster."""
    by_denominator: defaultdict[int, int] = defaultdict(int)
    for value in values:
        by_denominator[value.denominator] += value.numerator
    return sum((Fraction(n, d) for d, n in by_denominator.items()), Fraction(0))


def _worth(statuses: tuple[RequirementStatus, ...], value: Value) -> dict[str, Fraction]:
    worth: dict[str, Fraction] = {}
    faults: list[Finding] = []
    for status in statuses:
        try:
            worth[status.requirement.id] = value(status.requirement)
        except UndecidedError as error:
            faults.extend(error.findings)
    if faults:
        raise UndecidedError(*faults)
    return worth


def _share(status: RequirementStatus) -> Fraction:
    """Give the share that a met requirement earns: less than all only by a standard's degree."""
    return status.conformance.share if status.conformance is not None else Fraction(1)


def _is_shown(status: RequirementStatus) -> bool:
    return status.assessment is not None or (
        status.conformance is not None and status.conformance.verdict is EvidenceVerdict.MET
    )


def _group(status: RequirementStatus, *, must_be_shown: bool) -> Group:
    """Say what an answer counts as.

    "Partly" needs its evidence too, where evidence is asked for: whoever claims less must not
    earn more than one who claims all and shows nothing.
    """
    if status.result is RequirementResult.MET:
        if must_be_shown and not _is_shown(status):
            return "claimed"
        return "met" if _share(status) == 1 else "degree"
    if status.assessment is not None:
        return "unclear" if status.result is RequirementResult.UNCLEAR else "not-met"
    if status.claimed is Claim.PARTLY:
        needs_evidence = must_be_shown or bool(status.requirement.evidence)
        return "partly" if _is_shown(status) or not needs_evidence else "not-shown"
    if status.result is RequirementResult.UNCLEAR:
        return "unanswered" if status.claimed is None else "not-shown"
    return "unanswered" if status.claimed is None else "not-met"
