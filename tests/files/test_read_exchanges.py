"""Required exchanges are read whole, and every fault is told at once."""

from pathlib import Path

import pytest

from small_case import a_case, read_sound, told
from small_case_criteria import CASE
from vagval.domain.exchange import ContractExchange, Exchange, FhirExchange, IheExchange, Role
from vagval.domain.expectation import Expectation
from vagval.domain.procurement import Criteria
from vagval.domain.riv_ta_decisions import ContractDecision
from vagval.files.lock_content import content_of, content_sha256, locked_files
from vagval.files.workspace import Workspace
from workspaces import edit, write_toml

HEAD = """schema = 1

[[exchange]]
id = "recept"
name_sv = "Läkemedelsordinationer"
name_en = "Prescriptions"
level = "SHALL"
asks = "AV"
answers = "VP"
requirement_asks = "AV-S-1"
requirement_answers = "VP-B-1"
"""
FHIR = f"""{HEAD}via = "fhir"
release = "4.0.1"
resource = "MedicationRequest"
interactions = ["read", "search-type"]
searches = ["patient", "status"]
operations = ["everything"]
profile = "https://exempel.se/fhir/StructureDefinition/ordination"
"""
CONTRACT = f"""{HEAD}via = "riv-ta"
contract = "GetMedicationHistory"
version = "2.10"
at_least = "with-reservations"
"""
IHE = f"""{HEAD}via = "ihe"
profile = "MHD"
asking_actor = "Document Consumer"
answering_actor = "Document Responder"
"""


def a_case_with(root: Path, text: str) -> Workspace:
    work = a_case(root)
    write_toml(work.criteria(CASE) / "standards" / "exchanges.toml", text)
    return work


def codes(root: Path, text: str) -> list[tuple[str, str]]:
    found = told(a_case_with(root, text), criteria_only=True)
    assert all(file == "exchanges.toml" for _, file, _ in found)
    return [(code, cell.rpartition(".")[2]) for code, _, cell in found]


def the_exchange(criteria: Criteria) -> Exchange:
    (exchange,) = criteria.exchanges
    return exchange


def test_a_fhir_exchange_is_read_with_both_its_sides(tmp_path: Path) -> None:
    exchange = the_exchange(read_sound(a_case_with(tmp_path, FHIR)))
    assert exchange.content == FhirExchange(
        "4.0.1", "MedicationRequest", ("read", "search-type"), ("patient", "status"),
        ("everything",), "https://exempel.se/fhir/StructureDefinition/ordination",
    )  # fmt: skip
    assert (exchange.id, exchange.name.en, exchange.expectation) == (
        "recept", "Prescriptions", Expectation.SHALL,
    )  # fmt: skip
    assert [(exchange.lot(role), exchange.requirement(role)) for role in Role] == [
        ("AV", "AV-S-1"),
        ("VP", "VP-B-1"),
    ]


def test_a_contract_has_a_version_of_two_whole_numbers(tmp_path: Path) -> None:
    exchange = the_exchange(read_sound(a_case_with(tmp_path, CONTRACT)))
    accepted = ContractDecision.WITH_RESERVATIONS
    assert exchange.content == ContractExchange("GetMedicationHistory", 2, 10, accepted)


def test_an_ihe_exchange_names_the_actor_of_each_side(tmp_path: Path) -> None:
    content = the_exchange(read_sound(a_case_with(tmp_path, IHE))).content
    assert isinstance(content, IheExchange)
    assert [content.actor(role) for role in Role] == ["Document Consumer", "Document Responder"]


def test_without_the_file_nothing_is_required_and_older_locks_hold(tmp_path: Path) -> None:
    criteria = read_sound(a_case(tmp_path))
    assert criteria.exchanges == ()
    assert "exchanges" not in content_of(criteria)


def test_the_lock_covers_the_file_and_what_it_says(tmp_path: Path) -> None:
    work = a_case_with(tmp_path, FHIR)
    before = content_of(read_sound(work))
    assert "standards/exchanges.toml" in locked_files(work.criteria(CASE))
    path = work.criteria(CASE) / "standards" / "exchanges.toml"
    edit(path, '"SHALL"', '"SHOULD"')
    assert content_sha256(content_of(read_sound(work))) != content_sha256(before)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("schema = 1\n", [("exchanges-none", "exchange")]),
        (FHIR.replace("schema = 1", "schema = 2"), [("schema-unknown", "schema")]),
        (FHIR.replace('asks = "AV"', 'asks = "AW"', 1), [("lot-unknown", "asks")]),
        (FHIR.replace('answers = "VP"\n', 'answers = "AV"\n').replace("VP-B-1", "AV-B-1"),
         [("exchange-within-lot", "answers")]),
        (FHIR.replace("VP-B-1", "VP-B-9"), [("requirement-unknown", "requirement_answers")]),
        (FHIR.replace("VP-B-1", "LP-B-1"),
         [("exchange-requirement-other-lot", "requirement_answers")]),
        (FHIR.replace('"SHALL"', '"MUST"'), [("value-unknown", "level")]),
        (FHIR.replace('"fhir"', '"hl7v2"'), [("value-unknown", "via")]),
        (FHIR.replace("4.0.1", "4.0"), [("value-unknown", "release")]),
        (FHIR.replace("MedicationRequest", "medication request"),
         [("exchange-resource-malformed", "resource")]),
        (FHIR.replace('"read"', '"läsa"'), [("value-unknown", "interactions")]),
        (FHIR.replace('"everything"', '"$everything"'),
         [("exchange-operation-dollar", "operations")]),
        (FHIR.replace('"read", "search-type"', '"read"'),
         [("exchange-search-without-interaction", "searches")]),
        (f'{HEAD}via = "fhir"\nrelease = "4.0.1"\nresource = "Patient"\n',
         [("exchange-asks-nothing", "interactions")]),
        (CONTRACT.replace("2.10", "2"), [("exchange-version-malformed", "version")]),
        (CONTRACT.replace("with-reservations", "rejected"), [("value-unknown", "at_least")]),
        (IHE.replace('profile = "MHD"\n', ""), [("key-missing", "profile")]),
        (f'{IHE}resource = "Patient"\n', [("key-unknown", "resource")]),
        (IHE + IHE.removeprefix("schema = 1\n"),
         [("exchange-repeated", "via"), ("id-repeated", "id")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_where_it_stands(
    tmp_path: Path, text: str, found: list[tuple[str, str]]
) -> None:
    assert sorted(codes(tmp_path, text)) == sorted(found)


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = FHIR.replace('"SHALL"', '"MUST"').replace('"AV"', '"AW"').replace("4.0.1", "R4")
    assert sorted(codes(tmp_path, text)) == [
        ("lot-unknown", "asks"),
        ("value-unknown", "level"),
        ("value-unknown", "release"),
    ]
