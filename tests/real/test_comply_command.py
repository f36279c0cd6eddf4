"""``vagval comply`` on real statements: the published figures, and the same bytes every time."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.errors import MaterialError
from vagval.files.write_comparison import comparison_json
from vagval.report.plain_text import plain
from vagval.report.statement_page import statement_page
from vagval.report.wording import Wording
from vagval.steps.compare_statements import (
    Requirement,
    compare_statements,
    read_offered,
    read_requirement,
)
from vagval.steps.spoken_items import spoken_items

pytestmark = pytest.mark.real
FHIR = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"
SMILE, IPA = "servers/smile_cdr_2019.08_r4.json", "requirements/ipa_server.json"


@pytest.fixture(scope="module")
def fhir() -> Path:
    """Give the folder with the real statements; skip where it is absent."""
    if not FHIR.is_dir():
        pytest.skip("the FHIR statements are not beside the project (../shared/data/fhir)")
    return FHIR


def asked(fhir: Path, seed: str) -> bytes:
    """Run the command in a process of its own, under a seed of Python's hashes."""
    command = [sys.executable, "-m", "vagval", "comply", "--json", "--language", "sv"]
    files = ["--statement", str(fhir / SMILE), "--requirement", str(fhir / IPA)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    answer = subprocess.run([*command, *files], capture_output=True, check=True, env=environment)
    return answer.stdout


def test_the_same_bytes_under_different_hash_seeds_and_no_float_among_them(fhir: Path) -> None:
    first, second = asked(fhir, "1"), asked(fhir, "4711")
    assert first == second
    found = json.loads(first, parse_float=pytest.fail)
    # 68.2 % and 2 of 8 SHALL, as the table of expected values has it
    assert (found["degree"], found["degree_decimal"]) == ("58/85", "0.682353")
    assert found["by_level"]["SHALL"]["unmet"] == 2
    assert found["implicit"] == 26


REFUSED = {
    "requirement-import-ambiguous",  # several versions of it lie beside
    "requirement-import-missing",
    "fhir-requirement-without-server",  # asks something of clients alone
}


def required(path: Path) -> Requirement | set[str]:
    """Read a requirement; if it cannot stand by itself, give the codes that say why."""
    try:
        return read_requirement(path, [])
    except MaterialError as refusal:
        return {each.code for each in refusal.findings}


def test_each_requirement_is_read_or_refused_with_a_reason_of_its_own(fhir: Path) -> None:
    read = [required(path) for path in sorted((fhir / "requirements").glob("*.json"))]
    refused = set().union(*(each for each in read if isinstance(each, set)))
    assert refused == REFUSED
    assert sum(isinstance(each, Requirement) for each in read) > len(read) // 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_of_every_requirement_can_be_said(fhir: Path, language: Language) -> None:
    wording = Wording(language)
    poor = read_offered(fhir / "servers" / "wso2_fhir_r4_sample.json")
    told = 0
    for path in sorted((fhir / "requirements").glob("*.json")):
        requirement = required(path)
        if isinstance(requirement, set):
            continue
        comparison = compare_statements(requirement, poor)
        found = json.loads(comparison_json(comparison, spoken_items(wording)))
        told += sum(len(each) for each in found["unmet"].values())
        assert "???" not in plain(statement_page(comparison, wording), 80)
    assert told > 2000


def test_the_page_of_a_large_difference_is_no_longer_than_a_person_reads(fhir: Path) -> None:
    asks = read_requirement(fhir / "requirements" / "uscore610_us-core-server.json", [])
    poor = read_offered(fhir / "servers" / "wso2_fhir_r4_sample.json")
    page = plain(statement_page(compare_statements(asks, poor), Wording("sv")), 100)
    lines = page.splitlines()
    assert lines[0] == "Uppfyller inte kravet"
    assert "188 av 192 ska-punkter saknas." in page
    assert len(lines) < 250
