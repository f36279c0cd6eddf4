"""Real FHIR statements, read once a run each: what is required, and what servers say."""

from functools import cache
from pathlib import Path

import pytest

from real.fhir_expected import SERVERS
from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.domain.capability import CapabilityStatement, Mode
from vagval.domain.examination import Examination
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights
from vagval.files.evidence.read_fhir_statement import read_fhir_statement

FHIR = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"
PLACE = Place("requirement.json")
WEIGHTS = ItemWeights()
FILES = {
    "uscore311": ("uscore311_us-core-server.json",),
    "uscore610": ("uscore610_us-core-server.json",),
    "ipa": ("ipa_server.json",),
    "ips": ("ips110_ips-server.json",),
    "mhd": ("ihe_mhd_DocumentResponder.json",),
    "pixm": ("IHE.PIXm.Manager.json",),
    "hda-document": ("EEHRxF-DocumentAccessProvider.json",),
    "hda-resource": ("EEHRxF-ResourceAccessProvider.json",),
    "mcode": (
        "mcode-sender-patients-and-cancer-conditions.json",
        "uscore610_us-core-server.json",
    ),
    "inera": ("inera_core_ehr_server_PARTIAL_TRANSCRIPTION.json",),
}
"""Requirement -> its file, and those of its imports."""

needs_fhir = pytest.mark.skipif(
    not FHIR.is_dir(), reason="the FHIR statements are not beside the project (../shared/data)"
)


@cache
def statement(name: str) -> CapabilityStatement:
    """Read a statement by its path below the folder of the data."""
    shown = read_fhir_statement(FHIR / name, name).shown
    assert isinstance(shown, CapabilityStatement)
    return shown


def server(key: str) -> CapabilityStatement:
    """Read what a server says."""
    return statement(SERVERS[key])


def requirement(key: str) -> tuple[CapabilityStatement, tuple[CapabilityStatement, ...]]:
    """Read a requirement and its imports."""
    first, *rest = (statement(f"requirements/{file}") for file in FILES[key])
    return first, tuple(rest)


def examined(key: str, shown: CapabilityStatement, mode: Mode = "server") -> Examination:
    """Compare a statement with a requirement."""
    required, imports = requirement(key)
    return check_fhir_statement(required, imports, shown, place=PLACE, weights=WEIGHTS, mode=mode)
