"""What bids, sheets and record show of each lot's stage (läge enligt underlaget)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from vagval.domain.admission import Standing
from vagval.domain.errors import Finding, MaterialError, UndecidedError, VagvalError
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.situation import Awarded
from vagval.domain.standstill import Standstill, standstill
from vagval.domain.status_stage import Stage
from vagval.files.read_letters import read_letters
from vagval.files.workspace import Workspace
from vagval.steps.admit_all import Examined, admit_all
from vagval.steps.evaluate import evaluate_examined


@dataclass(frozen=True, slots=True)
class Shown:
    """What the material shows, lot by lot.

    Parameters
    ----------
    stages
        ``OPENED``, ``CHECKED``, ``SCORED`` or ``PROVISIONAL``, by lot; a lot that is not there
        cannot be told from the material.
    awarded
        Who the evaluation proposes, by lot: for who may know it.
    faults
        What must be corrected.
    notice
        The standstill that follows from when the notices of the award were sent; None: it is not
        on record when.
    """

    stages: Mapping[str, Stage] = field(default_factory=dict)
    awarded: Mapping[str, Awarded] = field(default_factory=dict)
    faults: tuple[Finding, ...] = ()
    notice: Standstill | None = None


def shown_by_material(work: Workspace, procurement: str) -> Shown:
    """Read, examine and evaluate as far as it goes; what stops a lot does not stop the others."""
    try:
        examined = admit_all(work, procurement)
    except VagvalError as error:
        return Shown(faults=error.findings)
    return noticed(work, examined, evaluated_shown(examined))


def evaluated_shown(examined: Examined) -> Shown:
    """Evaluate all lots; where some lot is not ready, each is asked about alone."""
    try:
        return shown_by(evaluate_examined(examined).lots, examined)
    except (MaterialError, UndecidedError):
        return together(shown_alone(examined, lot) for lot in examined.lots)


def noticed(work: Workspace, examined: Examined, shown: Shown) -> Shown:
    """Add when the notices of the award were sent, where that is on record."""
    try:
        facts = read_letters(work, examined.criteria, examined.material)
    except MaterialError as error:
        return replace(shown, faults=(*shown.faults, *error.findings))
    if facts.sent is None:
        return shown
    days, is_electronic = facts.standstill_days, facts.is_electronic
    return replace(shown, notice=standstill(facts.sent, is_electronic=is_electronic, days=days))


def shown_alone(examined: Examined, lot: Lot) -> Shown:
    """Tell one lot's stage by itself."""
    admissions = tuple(each for each in examined.admissions if each.lot == lot.id)
    alone = replace(examined, lots=(lot,), admissions=admissions)
    try:
        return shown_by(evaluate_examined(alone).lots, alone)
    except (MaterialError, UndecidedError) as error:
        is_open = any(
            bid.standing is Standing.OPEN for admission in admissions for bid in admission.bids
        )
        return Shown({lot.id: Stage.OPENED if is_open else Stage.CHECKED}, {}, error.findings)


def shown_by(lots: tuple[LotEvaluation, ...], examined: Examined) -> Shown:
    """Tell the stages of lots that can be evaluated."""
    return Shown(
        {each.lot.id: stage_of(each) for each in lots},
        {each.lot.id: found for each in lots if (found := awarded(each, examined)) is not None},
    )


def stage_of(each: LotEvaluation) -> Stage:
    """Give provisional before scored: what is open counts more than what is done."""
    return Stage.PROVISIONAL if each.is_provisional else Stage.SCORED


def awarded(each: LotEvaluation, examined: Examined) -> Awarded | None:
    """Name who is proposed, and the price unless the bidder claims it as a secret."""
    bid = examined.material.bid(each.proposed)
    if bid is None:
        return None
    price = next((b.price for b in each.admission.bids if b.bid.id == bid.id), None)
    is_secret = any(claim.field == "prices" for claim in bid.secrecy)
    return Awarded(bid.vendor, None if price is None or is_secret else price.evaluated)


def together(parts: Iterable[Shown]) -> Shown:
    """Put what is shown of each lot into one; each fault is told once."""
    stages: dict[str, Stage] = {}
    named: dict[str, Awarded] = {}
    faults: list[Finding] = []
    for part in parts:
        stages |= part.stages
        named |= part.awarded
        faults += [each for each in part.faults if each not in faults]
    return Shown(stages, named, tuple(faults))
