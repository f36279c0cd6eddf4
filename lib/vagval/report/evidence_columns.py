"""The columns of the tables that bidders fill in as evidence (bevistabellernas kolumner)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.dicom_conformance import WEB_SERVICES
from vagval.domain.workbook import ColumnKind


@dataclass(frozen=True, slots=True)
class EvidenceColumn:
    """One column, named as readers of the file know it.

    Parameters
    ----------
    choices
        What may be chosen; empty: free.
    """

    key: Bilingual
    width: int
    choices: tuple[Bilingual, ...] = ()
    kind: ColumnKind = "text"


def same(word: str) -> Bilingual:
    """Give a word that is the same in both languages."""
    return Bilingual(word, word)


PRODUCER = Bilingual("tjänsteproducent", "producer")
CONSUMER = Bilingual("tjänstekonsument", "consumer")
DECISIONS = (
    Bilingual("Godkänd", "approved"),
    Bilingual("Godkänd med förbehåll", "approved with reservations"),
    Bilingual("Underkänd", "rejected"),
)
YES_NO = (Bilingual("ja", "yes"), Bilingual("nej", "no"))

RIV_TA = (
    EvidenceColumn(Bilingual("tjänstekontrakt", "contract"), 74),
    EvidenceColumn(same("version"), 10),
    EvidenceColumn(Bilingual("roll", "role"), 18, (PRODUCER, CONSUMER)),
    EvidenceColumn(Bilingual("beslut", "decision"), 26, DECISIONS),
    EvidenceColumn(Bilingual("beslutsdatum", "decided"), 15, kind="date"),
    EvidenceColumn(Bilingual("diarienummer", "reference"), 18),
    EvidenceColumn(Bilingual("avvikelser", "deviations"), 40),
)
IHE = (
    EvidenceColumn(Bilingual("profil", "profile"), 14),
    EvidenceColumn(Bilingual("aktör", "actor"), 30),
    EvidenceColumn(Bilingual("tillval", "option"), 30),
    EvidenceColumn(Bilingual("stöds", "supported"), 12, YES_NO),
    EvidenceColumn(same("version"), 14),
    EvidenceColumn(Bilingual("resultat", "result"), 40),
    EvidenceColumn(Bilingual("datum", "date"), 13, kind="date"),
)
DICOM = (
    EvidenceColumn(same("sop_uid"), 32),
    EvidenceColumn(Bilingual("sop_klass", "sop_class"), 40),
    EvidenceColumn(
        Bilingual("webbtjänst", "web_service"), 14, tuple(same(each) for each in WEB_SERVICES)
    ),
    EvidenceColumn(
        Bilingual("roll", "role"), 12, tuple(same(each) for each in ("SCU", "SCP", "SCU/SCP"))
    ),
    EvidenceColumn(Bilingual("överföringssyntaxer", "transfer_syntaxes"), 50),
)
CODES = (
    EvidenceColumn(Bilingual("kodverk", "system"), 40),
    EvidenceColumn(Bilingual("utgåva", "edition"), 55),
    EvidenceColumn(Bilingual("kod", "code"), 20),
    EvidenceColumn(Bilingual("klartext", "display"), 50),
)
AUDIT_LOG = (
    EvidenceColumn(Bilingual("tid", "time"), 28),
    EvidenceColumn(Bilingual("åtgärd", "action"), 14),
    EvidenceColumn(Bilingual("vårdenhet", "unit"), 28),
    EvidenceColumn(Bilingual("vårdprocess", "process"), 28),
    EvidenceColumn(Bilingual("användare", "user"), 24),
    EvidenceColumn(same("patient"), 24),
    EvidenceColumn(Bilingual("bevaras_till", "kept_until"), 15, kind="date"),
)

EVIDENCE_COLUMNS: Mapping[str, tuple[EvidenceColumn, ...]] = MappingProxyType(
    {
        "riv-ta-decisions": RIV_TA,
        "ihe-statement": IHE,
        "dicom-conformance": DICOM,
        "code-systems": CODES,
        "audit-log": AUDIT_LOG,
    }
)
