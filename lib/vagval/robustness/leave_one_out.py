"""Who would be first without each thing that counted (utelämna en i taget)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.decision import Decision
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.left_out import LeftOut, LeftOutBasis, LeftOutKind

UNDECIDED: Mapping[str, str] = MappingProxyType(
    {
        "criterion-without-points": "left-out-not-scored",
        "criterion-without-value": "left-out-only-requirement",
        "award-quality-weight-zero": "left-out-only-criterion",
        "award-price-missing": "left-out-only-price",
        "left-out-only-criterion": "left-out-only-criterion",
        "left-out-own-points-unpublished": "left-out-own-points-unpublished",
    }
)
"""By what stopped the decision: why it cannot be told who would be first."""
NO_FIGURE = "left-out-no-figure"


@dataclass(frozen=True, slots=True)
class Without:
    """One thing taken away, and the way to decide without it.

    Parameters
    ----------
    before
        Keys of the bids that are first with everything in place, reckoned in the same way.
    decide
        Scores and ranks what is left; called once.
    """

    kind: LeftOutKind
    key: str
    before: tuple[str, ...]
    decide: Callable[[], Decision]
    basis: LeftOutBasis = "award"


def leave_one_out(cases: Iterable[Without]) -> tuple[LeftOut, ...]:
    """Decide without each thing in turn.

    A decision that cannot be made is an answer too: nobody has scored the bid that would come in,
    or the published formula has no value without the thing.

    Returns
    -------
    tuple of LeftOut
        In the order of the cases.
    """
    return tuple(_left_out(case) for case in cases)


def _left_out(case: Without) -> LeftOut:
    gone = {case.key} if case.kind == "bid" else set()
    still = tuple(key for key in case.before if key not in gone)
    try:
        first = case.decide().first
    except (RuleError, UndecidedError) as error:
        why = UNDECIDED.get(error.findings[0].code, NO_FIGURE)
        return LeftOut(
            case.kind, case.key, (), changes=False, undecided=why, basis=case.basis,
            before=case.before,
        )  # fmt: skip
    return LeftOut(
        kind=case.kind,
        key=case.key,
        first=first,
        changes=bool(still) and first != still,
        basis=case.basis,
        before=case.before,
    )
