"""An archetype's identifier is a name and a version, and nothing else passes for one."""

import pytest

from vagval.domain.archetype_id import ArchetypeId


def test_an_identifier_is_split_into_name_and_version() -> None:
    found = ArchetypeId.parsed("openEHR-EHR-OBSERVATION.lab_test-hba1c.v1.2.0")
    assert found == ArchetypeId("openEHR-EHR-OBSERVATION.lab_test-hba1c", (1, 2, 0))
    assert str(found) == "openEHR-EHR-OBSERVATION.lab_test-hba1c.v1.2.0"


def test_a_namespace_belongs_to_the_name() -> None:
    found = ArchetypeId.parsed("se.region::openEHR-EHR-CLUSTER.ward.v0")
    assert found == ArchetypeId("se.region::openEHR-EHR-CLUSTER.ward", (0,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "height",
        "openEHR-EHR-OBSERVATION.height",
        "openEHR-EHR-OBSERVATION.height.v",
        "openEHR-EHR-OBSERVATION.height.2",
        "openEHR-EHR.height.v2",
        "openEHR-EHR-OBSERVATION.height.v2.1.0.5",
        "openEHR-EHR-OBSERVATION.height.v2\n",
        "openEHR-EHR-OBSERVATION." + "x" * 10_000 + ".v2",
    ],
)
def test_what_is_no_identifier_is_none(text: str) -> None:
    assert ArchetypeId.parsed(text) is None


def test_a_narrowed_archetype_has_the_name_of_what_it_narrows_before_a_hyphen() -> None:
    broad = ArchetypeId("openEHR-EHR-OBSERVATION.lab_test", (1,))
    assert ArchetypeId("openEHR-EHR-OBSERVATION.lab_test-hba1c", (1,)).is_specialised_from(broad)
    assert not ArchetypeId("openEHR-EHR-OBSERVATION.lab_tests", (1,)).is_specialised_from(broad)
    assert not broad.is_specialised_from(broad)
