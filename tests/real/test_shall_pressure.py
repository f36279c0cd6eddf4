"""SHALL pressure over the statements of real servers: who would be left for a tender."""

from pathlib import Path

import pytest

from vagval.domain.errors import Finding, MaterialError
from vagval.domain.pressure import Pressure
from vagval.steps.compare_statements import read_requirement
from vagval.steps.try_pressure import pressure_of, read_known

pytestmark = pytest.mark.real
FHIR = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"


@pytest.fixture(scope="module")
def fhir() -> Path:
    """Give the folder with the real statements; skip where it is absent."""
    if not FHIR.is_dir():
        pytest.skip("the FHIR statements are not beside the project (../shared/data/fhir)")
    return FHIR


def pressed(fhir: Path, requirement: str, *imports: str) -> Pressure:
    folder = fhir / "requirements"
    required = read_requirement(folder / requirement, [folder / each for each in imports])
    notes: list[Finding] = []
    known = read_known(fhir / "servers", notes)
    assert notes == []
    return pressure_of(requirement, required, known)


def unmet(found: Pressure) -> dict[str, int]:
    return {each.name: each.unmet for each in found.tried}


def test_no_known_server_survives_us_core_though_each_shall_is_met_by_some(fhir: Path) -> None:
    found = pressed(fhir, "uscore610_us-core-server.json")
    assert found.survivors == ()
    assert found.met_by_nobody == ()
    assert len(found.tried) == 8
    assert len(found.other_release) == 13
    lacking = unmet(found)
    assert lacking["inferno_reference_server_r4.json"] == 3
    assert lacking["oracle_millennium_r4_auth.json"] == 41
    assert lacking["smile_cdr_2019.08_r4.json"] == 67
    assert lacking["wso2_fhir_r4_sample.json"] == 188


def test_what_the_reference_server_lacks_of_us_core_is_named(fhir: Path) -> None:
    found = pressed(fhir, "uscore610_us-core-server.json")
    gaps = {
        each.item.id for each in found.shall if "inferno_reference_server_r4.json" in each.lacked_by
    }
    assert gaps == {
        "DocumentReference.operation.docref",
        "Endpoint.resource",
        "Media.resource",
    }


def test_nobody_follows_the_european_profile_and_without_it_one_server_is_left(
    fhir: Path,
) -> None:
    found = pressed(fhir, "EEHRxF-ResourceAccessProvider.json")
    (nobody,) = found.met_by_nobody
    assert nobody.item.rule == "profile"
    assert nobody.item.text_of("name").startswith("http://hl7.eu/")
    assert found.survivors == ()
    assert found.survivors_of_the_rest == ("inferno_reference_server_r4.json",)
    assert nobody.excludes_alone == ("inferno_reference_server_r4.json",)


def test_for_european_documents_only_profiles_are_met_by_nobody(fhir: Path) -> None:
    found = pressed(fhir, "EEHRxF-DocumentAccessProvider.json")
    assert found.met_by_nobody
    assert {each.item.rule for each in found.met_by_nobody} == {"profile"}


def test_an_import_that_may_be_either_of_several_versions_is_refused(fhir: Path) -> None:
    with pytest.raises(MaterialError) as error:
        pressed(fhir, "mcode-sender-patients-and-cancer-conditions.json")
    (fault,) = error.value.findings
    assert fault.code == "requirement-import-ambiguous"
    assert "uscore610_us-core-server.json" in fault.details["files"]  # type: ignore[operator] # a list of names


def test_a_named_import_is_part_of_what_presses(fhir: Path) -> None:
    found = pressed(
        fhir,
        "mcode-sender-patients-and-cancer-conditions.json",
        "uscore610_us-core-server.json",
    )
    assert unmet(found)["oracle_millennium_r4_auth.json"] == 48
    assert unmet(found)["inferno_reference_server_r4.json"] == 9
