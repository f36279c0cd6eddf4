"""Records of attestations as a bidder fills them in; vendors and bodies are invented."""

from datetime import date
from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.attestations import Attestation, Attestations, Outcome
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_attestations import read_attestations

SOUND = """
[[record]]
scheme = "ISO/IEC  27001:2022"
number = "PÅHITT-1"
issuer = "Påhittade Certifiering AB"
accreditation = "Swedac"
scope = "Drift av Alfa Journal"
issued = 2025-01-01
expires = 2028-01-01
[[record]]
scheme = "NLL"
outcome = "Godkänd med förbehåll"
product = "Alfa Journal"
version = "2024.1"
"""


def read(tmp_path: Path, text: str) -> Parsed:
    path = tmp_path / "intyg.toml"
    path.write_text(text, encoding="utf-8")
    return read_attestations(path, "intyg.toml")


def codes(parsed: Parsed) -> list[str]:
    assert in_swedish(*parsed.faults) or not parsed.faults
    return [fault.code for fault in parsed.faults]


def test_records_are_read_in_their_order(tmp_path: Path) -> None:
    parsed = read(tmp_path, SOUND)
    assert parsed.faults == ()
    assert parsed.shown == Attestations(
        records=(
            Attestation(
                scheme="ISO/IEC 27001:2022", number="PÅHITT-1",
                issuer="Påhittade Certifiering AB", accreditation="Swedac",
                scope="Drift av Alfa Journal", issued=date(2025, 1, 1), expires=date(2028, 1, 1),
            ),
            Attestation(
                scheme="NLL", outcome=Outcome.WITH_RESERVATIONS,
                product="Alfa Journal", version="2024.1",
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('expires = "2028-01-01"', "key-wrong-type"),
        ("number = 17", "quotes-missing"),
        ('outcome = "Väldigt godkänd"', "value-unknown"),
        ('utgår = "x"', "toml-broken"),
        ('utgar = "x"', "key-unknown"),
        ("issued = 2026-01-01\nexpires = 2025-01-01", "record-ends-before-start"),
        ("covers = [1]", "key-wrong-type"),
    ],
)
def test_what_cannot_be_read_is_told_and_makes_the_record_unsound(
    tmp_path: Path, line: str, code: str
) -> None:
    parsed = read(tmp_path, f'[[record]]\nscheme = "NLL"\n{line}\n')
    assert codes(parsed) == [code]
    if isinstance(parsed.shown, Attestations):
        assert not parsed.shown.records[0].is_sound


@pytest.mark.parametrize(
    "text",
    [
        "x = 1",
        "record = 1",
        "record = [1]",
        '[[record]]\nnumber = "1"',
        '[[record]]\nscheme = ""',
        "not toml",
        '{"record": []}',
        "\0\0",
        "",
        "[[record]]\nx = " + "[" * 5000,
        "[[record]]\nx = " + "{a=" * 5000,
    ],
)
def test_a_file_without_a_record_says_nothing_and_why(tmp_path: Path, text: str) -> None:
    parsed = read(tmp_path, text)
    assert parsed.shown is None
    assert codes(parsed)


def test_an_archive_in_place_of_a_record_is_told(tmp_path: Path) -> None:
    path = tmp_path / "intyg.toml"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    parsed = read_attestations(path, "intyg.toml")
    assert (parsed.shown, codes(parsed)) == (None, ["settings-not-text"])
