"""What a product supports of DICOM, from our table or the one of DICOM's own statements."""

import re
from pathlib import Path
from types import MappingProxyType

from vagval.domain.dicom_conformance import (
    UID_PATTERN,
    WEB_SERVICES,
    DicomConformance,
    DicomRole,
    SupportedService,
)
from vagval.files.columns import Column
from vagval.files.evidence.csv_table import from_table
from vagval.files.evidence.dicom_sop_table import from_sop_table
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (
    Column("sop_uid"),
    Column("sop_class", "sop_klass", is_optional=True),
    Column("web_service", "webbtjänst"),
    Column("role", "roll"),
    Column("transfer_syntaxes", "överföringssyntaxer"),
)
ROLES = MappingProxyType(
    {
        "SCU": (DicomRole.SCU,),
        "SCP": (DicomRole.SCP,),
        "SCU/SCP": (DicomRole.SCU, DicomRole.SCP),
    }
)
SERVICES = MappingProxyType({each: each for each in WEB_SERVICES})
UID = re.compile(UID_PATTERN, re.ASCII)
MOST_TOLD = 3


def read_dicom_conformance(path: Path, file: str) -> Parsed:
    """Read a table of DICOM services."""
    if path.suffix == ".csv" and (published := from_sop_table(path, file)) is not None:
        return published
    return from_table(path, file, COLUMNS, build)


def build(lines: tuple[Line, ...]) -> DicomConformance:
    """Take each row that is sound, and what the others are about."""
    services: list[SupportedService] = []
    unreadable: set[str] = set()
    for line in lines:
        found = read_services(line)
        services.extend(found)
        if not found:
            unreadable |= {line.text("sop_uid"), line.text("web_service")} - {""}
    return DicomConformance(services=tuple(services), unreadable=frozenset(unreadable))


def read_services(line: Line) -> tuple[SupportedService, ...]:
    """Read one row, which may speak of both roles; none, with findings, if it is not sound."""
    service = read_service(line)
    roles = line.choice("role", ROLES) or ()
    syntaxes = line.text("transfer_syntaxes").split()
    wrong = [each[:64] for each in syntaxes if not UID.fullmatch(each)]
    if wrong:
        line.fault("dicom-uid-wrong", "transfer_syntaxes", value=tuple(wrong[:MOST_TOLD]))
    if not line.is_sound:
        return ()
    return tuple(SupportedService(service, role, frozenset(syntaxes)) for role in roles)


def read_service(line: Line) -> str:
    """Read which SOP class or which web service a row is about: exactly one of them."""
    if line.is_blank("sop_uid") == line.is_blank("web_service"):
        line.fault("dicom-row-about-one", "sop_uid")
        return ""
    if line.is_blank("sop_uid"):
        return line.choice("web_service", SERVICES) or ""
    uid = line.text("sop_uid")
    if uid and not UID.fullmatch(uid):
        line.fault("dicom-uid-wrong", "sop_uid", value=uid[:64])
    return uid
