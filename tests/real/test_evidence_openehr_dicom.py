"""Real files: openEHR templates, DICOM tables and a SMART configuration, read or refused.

EHRbase, Better, Region Stockholm, dcm4chee and Cerner published them; openEHR's conformance
documents are pages for people.
"""

import time
from pathlib import Path

import pytest

from evidence_case import checked, codes, read_as
from in_words import in_swedish
from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.dicom_conformance import DicomConformance, DicomRole, SupportedService
from vagval.domain.openehr_template import OpenehrTemplate, TemplateForm
from vagval.domain.smart_configuration import SmartConfiguration

pytestmark = pytest.mark.real

EVIDENCE = Path(__file__).resolve().parents[3] / "shared" / "data" / "evidence"
DCM4CHEE = "dicom/dcm4chee-arc-cs"
SPECS = f"{DCM4CHEE}/networking__specs__"
KINDS = (
    "smart-configuration",
    "openehr-template",
    "openehr-options",
    "dicom-conformance",
    "ihe-statement",
)
TEMPLATES = {
    "openehr/Anamnese_4MB.opt": ("opt", "Anamnese", "1.0.2", "de", 19),
    "openehr/Demo_Vitals_better.opt": ("opt", "Demo Vitals", "", "en", 4),
    "openehr/IDCR_-_Laboratory_Test_Report.v0.opt": (
        "opt", "IDCR - Laboratory Test Report.v0", "", "en", 5,
    ),
    "openehr/IDCR_-_Medication_List.v0.opt": ("opt", "IDCR - Medication List.v0", "", "en", 4),
    "openehr/IDCR_-_Problem_List.v1.opt": ("opt", "IDCR - Problem List.v1", "", "en", 4),
    "openehr/IDCR_-_Vital_Signs_Encounter.v1.opt": (
        "opt", "IDCR - Vital Signs Encounter.v1", "", "en", 11,
    ),
    "openehr/regionstockholm_International_Patient_Summary.oet": (
        "oet", "International Patient Summary", "", "en", 40,
    ),
    "openehr/regionstockholm_Vital_signs.oet": ("oet", "Vital signs", "", "en", 9),
    "openehr/regionstockholm_ePrescription_(FHIR).oet": ("oet", "ePrescription (FHIR)", "", "", 8),
    "openehr/regionstockholm_ePrescription_(epSoS_Contsys).oet": (
        "oet", "ePrescription (epSoS/Contsys)", "", "", 5,
    ),
}  # fmt: skip
TABLES = {
    f"{SPECS}query-retrieve__sop-classes.csv": 246,
    f"{SPECS}storage__sop-classes.csv": 239,
    f"{SPECS}workflow__sop-classes.csv": 8,
}


@pytest.fixture
def evidence() -> Path:
    """Give the folder with the real files; skip where it is absent."""
    if not EVIDENCE.is_dir():
        pytest.skip("the real evidence is not beside the project (../shared/data)")
    return EVIDENCE


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_template_is_read_without_faults(evidence: Path, name: str) -> None:
    read = read_as("openehr-template", evidence / name)
    shown = read.shown
    assert isinstance(shown, OpenehrTemplate)
    assert read.faults == ()
    count = len(shown.archetypes)
    found = (shown.form.value, shown.template_id, shown.template_version, shown.language, count)
    assert found == TEMPLATES[name]
    assert len(shown.uid) == len("9019782e-eab1-49ce-a9b4-934bb33a8a2f")


def test_a_template_of_four_megabytes_is_read_at_once(evidence: Path) -> None:
    path = evidence / "openehr/Anamnese_4MB.opt"
    read_as("openehr-template", path)
    start = time.perf_counter()
    read_as("openehr-template", path)
    assert time.perf_counter() - start < 20  # it takes a tenth of a second; the machine may be busy


def test_the_height_of_a_german_history_is_the_second_version(evidence: Path) -> None:
    shown = read_as("openehr-template", evidence / "openehr/Anamnese_4MB.opt").shown
    assert isinstance(shown, OpenehrTemplate)
    height = "openEHR-EHR-OBSERVATION.height"
    assert ArchetypeId(height, (2,)) in shown.archetypes
    asked = {
        verdict: checked("openehr-template", shown, "archetype", None, **values).verdict.value
        for verdict, values in {
            "same": {"archetype": f"{height}.v2"},
            "earlier": {"archetype": f"{height}.v1"},
            "or later": {"archetype": f"{height}.v1", "or_later": "yes"},
            "later": {"archetype": f"{height}.v3", "or_later": "yes"},
        }.items()
    }
    assert asked == {"same": "met", "earlier": "unmet", "or later": "met", "later": "unmet"}


def test_a_source_of_region_stockholm_is_no_operational_template(evidence: Path) -> None:
    path = evidence / "openehr/regionstockholm_Vital_signs.oet"
    shown = read_as("openehr-template", path).shown
    assert isinstance(shown, OpenehrTemplate)
    assert shown.form is TemplateForm.OET
    assert checked("openehr-template", shown, "form", None, form="opt").verdict.value == "unmet"


@pytest.mark.parametrize("name", TABLES)
def test_the_published_tables_of_dcm4chee_are_read_with_a_remark(evidence: Path, name: str) -> None:
    read = read_as("dicom-conformance", evidence / name)
    assert isinstance(read.shown, DicomConformance)
    assert codes(read) == {"dicom-published-table"}
    assert (len(read.shown.services), read.shown.unreadable) == (TABLES[name], frozenset())


def test_the_archive_answers_a_worklist_and_tells_when_images_are_there(evidence: Path) -> None:
    shown = read_as("dicom-conformance", evidence / f"{SPECS}workflow__sop-classes.csv").shown
    assert isinstance(shown, DicomConformance)
    worklist, availability = "1.2.840.10008.5.1.4.31", "1.2.840.10008.5.1.4.33"
    assert shown.of(worklist) == (SupportedService(worklist, DicomRole.SCP),)
    assert shown.of(availability) == (SupportedService(availability, DicomRole.SCU),)


def test_cerners_configuration_has_thirteen_capabilities(evidence: Path) -> None:
    path = evidence / "well_known/cerner_smart_response.json"
    read = read_as("smart-configuration", path)
    assert isinstance(read.shown, SmartConfiguration)
    assert read.faults == ()
    assert len(read.shown.capabilities) == 13
    asked = {
        each: checked(
            "smart-configuration", read.shown, "capability", None, capability=each
        ).verdict.value
        for each in ("permission-v2", "permission-v1", "client-confidential-asymmetric")
    }
    assert asked == {
        "permission-v2": "met",
        "permission-v1": "unmet",
        "client-confidential-asymmetric": "unmet",
    }


def read_somewhere(name: str) -> set[str]:
    """Give the kinds that a file is read as; every other of ours refuses it in words."""
    return {kind for kind in KINDS if not is_refused(kind, EVIDENCE / name)}


def is_refused(kind: str, path: Path) -> bool:
    read = read_as(kind, path)
    if read.shown is not None:
        return False
    assert read.faults
    assert in_swedish(*read.faults)
    return True


def test_every_other_file_is_refused_by_each_kind_with_what_it_is(evidence: Path) -> None:
    files = sorted(
        path.relative_to(evidence).as_posix()
        for folder in ("openehr", "dicom", "well_known")
        for path in (evidence / folder).rglob("*")
        if path.is_file()
    )
    assert len(files) >= 50
    expected: dict[str, set[str]] = {name: set() for name in files}
    expected |= {name: {"openehr-template"} for name in TEMPLATES}
    expected |= {name: {"dicom-conformance"} for name in TABLES}
    expected["well_known/cerner_smart_response.json"] = {"smart-configuration"}
    assert {name: read_somewhere(name) for name in files} == expected


@pytest.mark.parametrize("name", ["cnf_guide.html", "cnf_certificate.html"])
@pytest.mark.parametrize("kind", ["openehr-template", "openehr-options"])
def test_openehrs_conformance_documents_are_told_as_pages(
    evidence: Path, name: str, kind: str
) -> None:
    read = read_as(kind, evidence / "openehr/conformance" / name)
    assert codes(read) == {"evidence-is-a-page"}
    assert "Filen är en webbsida" in in_swedish(*read.faults)


def test_a_page_of_http_answers_is_no_table_of_dicom_services(evidence: Path) -> None:
    name = f"{SPECS}qido-rs__http-standard-response-codes.csv"
    assert codes(read_as("dicom-conformance", evidence / name)) == {"evidence-other-table"}
