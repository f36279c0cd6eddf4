"""Certificates, approvals, registrations and commitments as a bidder records them (intyg)."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from vagval.domain.attestations import Attestation, Attestations, Outcome
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.toml_record import MOST_TABLES, from_toml
from vagval.files.toml_table import TomlTable

OUTCOMES = MappingProxyType(
    {
        "Approved": Outcome.APPROVED,
        "Godkänd": Outcome.APPROVED,
        "Approved with reservations": Outcome.WITH_RESERVATIONS,
        "Godkänd med förbehåll": Outcome.WITH_RESERVATIONS,
        "Rejected": Outcome.REJECTED,
        "Underkänd": Outcome.REJECTED,
    }
)


def read_attestations(path: Path, file: str) -> Parsed:
    """Read a file of ``[[record]]``; the same form serves every kind of attestation."""
    return from_toml(path, file, build)


def build(table: TomlTable) -> Attestations | None:
    """Read each record; None, with a finding, if there is none to read."""
    records = tuple(
        record
        for each in table.tables("record", MOST_TABLES)
        if (record := read_record(each)) is not None
    )
    if not records:
        if table.is_sound:
            table.fault("record-none", "record")
        return None
    return Attestations(records=records)


def read_record(table: TomlTable) -> Attestation | None:
    """Read one record with nothing for what is wrong; None: it does not say what it is about."""
    scheme = " ".join(table.text("scheme").split())
    record = Attestation(
        scheme=scheme,
        number=table.optional_text("number"),
        registration=table.optional_text("registration"),
        device_class=table.optional_text("class"),
        outcome=table.choice("outcome", OUTCOMES) if table.has("outcome") else None,
        issuer=table.optional_text("issuer"),
        accreditation=table.optional_text("accreditation"),
        scope=table.optional_text("scope"),
        covers=table.texts("covers") if table.has("covers") else (),
        specification=table.optional_text("specification"),
        reason=table.optional_text("reason"),
        product=table.optional_text("product"),
        version=table.optional_text("version"),
        issued=optional_day(table, "issued"),
        expires=optional_day(table, "expires"),
        by=optional_day(table, "by"),
    )
    if record.issued and record.expires and record.expires < record.issued:
        table.fault("record-ends-before-start", "expires", issued=record.issued)
    table.refuse_other_keys()
    return replace(record, is_sound=table.is_sound) if scheme else None


def optional_day(table: TomlTable, key: str) -> date | None:
    """Give a date, or nothing."""
    return table.day(key) if table.has(key) else None
