"""A procurement whose criteria cannot be evaluated, told with what can be read of it."""

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.domain.status_stage import Stage
from vagval.files.read_procurement import read_procurement
from vagval.files.workspace import Workspace


def broken_situation(
    work: Workspace, procurement: str, faults: tuple[Finding, ...]
) -> ProcurementSituation:
    """Tell a procurement as incomplete, by name where there is one, with the count of faults.

    Only criteria are read so far, so that what is counted tells nothing of bids.
    """
    file = work.relative(work.procurement_file(procurement))
    stated = read_procurement(work, procurement, [])
    lots = () if stated is None else named_lots(stated, file)
    name = named(stated.name if stated else Bilingual("", ""), procurement)
    return ProcurementSituation(
        id=procurement,
        name=name,
        buyer=stated.buyer if stated else "",
        currency="",
        published=None,
        deadline=None,
        lots=lots or (LotSituation("", name, Stage.INCOMPLETE, file),),
        is_invented=stated.is_invented if stated else False,
        concerns=(
            finding("status-criteria-broken", Place(file), Severity.NOTE, count=len(faults)),
        ),
        faults=faults,
    )


def named_lots(stated: Procurement, file: str) -> tuple[LotSituation, ...]:
    """Tell each lot that can be named."""
    return tuple(
        LotSituation(lot.id, named(lot.name, lot.id), Stage.INCOMPLETE, file)
        for lot in stated.lots
        if lot.id
    )


def named(name: Bilingual, key: str) -> Bilingual:
    """Give a name, or the key where it is blank."""
    return Bilingual(name.sv.strip() or key, name.en.strip() or key)
