"""Which lots a command is about (delar)."""

from vagval.domain.errors import UsageError, finding
from vagval.domain.lot import Lot
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria


def choose_lots(criteria: Criteria, lot: str, place: Place) -> tuple[Lot, ...]:
    """Give the lot asked for, or all lots if none is.

    Raises
    ------
    UsageError
        If there is no such lot.
    """
    if not lot:
        return criteria.procurement.lots
    chosen = criteria.procurement.lot(lot)
    if chosen is None:
        known = tuple(each.id for each in criteria.procurement.lots)
        raise UsageError(
            finding(
                "unknown-lot-asked",
                place,
                lot=lot,
                known=known,
                nearest=nearest(lot, known),
            )
        )
    return (chosen,)
