"""Decisions on tested service contracts, from a table (RIV-TA, tjänstekontrakt)."""

import re
from pathlib import Path
from types import MappingProxyType

from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions
from vagval.files.columns import Column
from vagval.files.evidence.csv_table import from_table
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (
    Column("contract", "tjänstekontrakt"),
    Column("version"),
    Column("role", "roll"),
    Column("decision", "beslut"),
    Column("decided", "beslutsdatum"),
    Column("reference", "diarienummer", is_optional=True),
    Column("deviations", "avvikelser", is_optional=True),
)
ROLES = MappingProxyType(
    {
        "producer": "producer",
        "consumer": "consumer",
        "tjänsteproducent": "producer",
        "tjänstekonsument": "consumer",
    }
)
DECISIONS = MappingProxyType(
    {
        "approved": ContractDecision.APPROVED,
        "approved with reservations": ContractDecision.WITH_RESERVATIONS,
        "rejected": ContractDecision.REJECTED,
        "Godkänd": ContractDecision.APPROVED,
        "Godkänd med förbehåll": ContractDecision.WITH_RESERVATIONS,
        "Underkänd": ContractDecision.REJECTED,
    }
)
VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.\d{1,4})?", re.ASCII)
"""Major, minor, and perhaps a third number, which changes no contract."""


def read_riv_ta_decisions(path: Path, file: str) -> Parsed:
    """Read a table of decisions."""
    return from_table(path, file, COLUMNS, build)


def build(lines: tuple[Line, ...]) -> RivTaDecisions:
    """Take each row that is sound, and the name of the contract from each that is not."""
    read = [(line, read_decision(line)) for line in lines]
    return RivTaDecisions(
        decisions=tuple(decided for _, decided in read if decided is not None),
        unreadable=frozenset(line.text("contract") for line, decided in read if decided is None),
    )


def read_decision(line: Line) -> DecidedContract | None:
    """Read one row; None, with findings, if anything in it is not what it must be."""
    contract = line.filled("contract")
    version = read_version(line)
    role = line.choice("role", ROLES)
    decision = line.choice("decision", DECISIONS)
    decided = line.day("decided")
    reference, deviations = line.text("reference"), line.text("deviations")
    if not line.is_sound or version is None or role is None or decision is None or decided is None:
        return None
    return DecidedContract(contract, version, role, decision, decided, reference, deviations)


def read_version(line: Line) -> tuple[int, int] | None:
    """Read a version of two numbers, written as text: 4.10 is not 4.1."""
    text = line.filled("version")
    found = VERSION.fullmatch(text)
    if found is None:
        if text.strip():
            line.fault("riv-ta-version-wrong", "version", value=text[:60])
        return None
    return int(found[1]), int(found[2])
