"""Who may see what, and when (sekretess)."""

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind
from vagval.domain.run_record import Audience


def check_audience(evaluation: Evaluation, audience: Audience) -> None:
    """Refuse a report for the public while bids are under absolute secrecy.

    Raises
    ------
    UndecidedError
        If the audience is the public and neither an award nor a cancellation is on record.

    References
    ----------
    OSL (2009:400) 19:3: until the award decision is published, nothing about the bids may be told,
    their number and the bidders' names included.
    """
    if audience == "public" and not is_public(evaluation):
        folder = f"vendors/{evaluation.criteria.procurement.id}/record"
        raise UndecidedError(finding("secret-until-award", Place(folder)))


def is_public(evaluation: Evaluation) -> bool:
    """Tell whether an award or a cancellation of every lot is on record.

    Of every lot, also in a report on one: who bid for the others would show in record and inputs.
    """
    ended = {
        d.lot
        for d in evaluation.material.record.decisions
        if d.kind in {DecisionKind.AWARD, DecisionKind.CANCELLATION}
    }
    return "" in ended or all(lot.id in ended for lot in evaluation.criteria.procurement.lots)
