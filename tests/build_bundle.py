"""A small bundle, signed with a key that every test may know."""

from types import MappingProxyType

from vagval.domain.audience import Audience
from vagval.domain.bundle import Bundle, BundleAbout
from vagval.domain.run_record import RunRecord
from vagval.files.ro_crate import WORKFLOW
from vagval.files.signing_key import SigningKey

SEED = bytes(range(32))
FILES = MappingProxyType(
    {
        "LÄSMIG.txt": "Läs först.\r\n".encode(),
        "criteria/prov/procurement.toml": b'name = "Prov"\n' * 40,
        WORKFLOW: b'{"cells": []}\n',
        "outputs/prov/sv/figures/tom.svg": b"",
        "outputs/prov/sv/report.html": b"<!DOCTYPE html>\n" + b"<p>2 385 000 kr</p>\n" * 200,
        "outputs/prov/sv/result.json": b'{"lots": [1, 2, 3]}\n',
        "parameters.json": b"{}\n",
    }
)


def a_key(seed: bytes = SEED) -> SigningKey:
    """Give a key without a file."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.from_private_bytes(seed)
    return SigningKey(secret.public_key().public_bytes_raw(), secret.sign)


def a_record(audience: Audience = "decision", bid: str = "") -> RunRecord:
    """Give the manifest of a run."""
    return RunRecord(
        procurement="prov",
        lot="",
        language="sv",
        audience=audience,
        seed=2**70,
        report_date="2026-05-04",
        lock_version=2,
        criteria_sha256="c" * 64,
        versions=(("numpy", "2.4.6"), ("vagval", "0.1.0")),
        inputs=(("criteria/prov/procurement.toml", "a" * 64),),
        outputs=(),
        bid=bid,
    )


def a_bundle(**files: bytes) -> Bundle:
    """Give a bundle with the files above, and others by their names."""
    record = a_record()
    about = BundleAbout(
        name="Prov: underlag",
        description="Allt.",
        terms="Får spridas.",
        buyer="Region Exempel",
        record=record,
        made_on="2026-05-04",
        inputs=record.inputs,
    )
    return Bundle(about, {**FILES, **files})
