"""The state of all procurements as JSON, for other programs (läget, maskinläsbart)."""

from pathlib import Path

from vagval.domain.situation import LotSituation, ProcurementSituation, Situation
from vagval.files.canonical_json import Json, readable_json
from vagval.files.write_text import write_text

SCHEMA = 1


def write_situation(path: Path, situation: Situation) -> None:
    """Write stages, dates and evidence; faults stay at the terminal, since they may name bids."""
    write_text(
        path,
        readable_json(
            {
                "schema": SCHEMA,
                "on": situation.on,
                "procurements": [_procurement(each) for each in situation.procurements],
            }
        ),
    )


def _procurement(each: ProcurementSituation) -> dict[str, Json]:
    return {
        "id": each.id,
        "name": {"sv": each.name.sv, "en": each.name.en},
        "buyer": each.buyer,
        "published": each.published,
        "deadline": each.deadline,
        "is_public": each.is_public,
        "is_invented": each.is_invented,
        "concerns": [concern.code for concern in each.concerns],
        "lots": [_lot(each, lot) for lot in each.lots],
    }


def _lot(procurement: ProcurementSituation, lot: LotSituation) -> dict[str, Json]:
    stated: dict[str, Json] = {
        "id": lot.lot,
        "name": {"sv": lot.name.sv, "en": lot.name.en},
        "stage": lot.stage.value,
        "since": lot.since,
        "until": lot.until,
        "evidence": lot.evidence,
    }
    if lot.awarded is not None:
        stated["awarded"] = {
            "vendor": lot.awarded.vendor,
            "price": lot.awarded.price,
            "currency": procurement.currency,
        }
    return stated
