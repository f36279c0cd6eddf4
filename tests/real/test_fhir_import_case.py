"""HL7's own test of imports: everything in its expected merge is found, in XML and for a client.

The expected merge names 64 things, and four ``searchInclude`` and ``searchRevInclude`` without a
value, which name nothing: 68 in all. We find the 64, and differ in six places. At the level of the
whole client (``rest.searchParam``, ``rest.operation``) the expected file takes the weaker of two
levels (three times) and leaves out what only the importing statement names (twice), although it
takes the stronger and keeps everything elsewhere; and it leaves out a combination of the imported
Patient. By the words of the standard an import "automatically includes everything in the other
statement", and nothing that the importing statement says itself is lost.
"""

import pytest

from real.fhir_files import PLACE, needs_fhir, statement
from vagval.comply.fhir_items import FhirItems, required_items
from vagval.domain.capability import CapabilityStatement
from vagval.domain.expectation import Expectation

pytestmark = [pytest.mark.real, needs_fhir]

FOLDER = "requirements/import_test"


@pytest.fixture(scope="module")
def merged() -> FhirItems:
    """Give what the importing statement asks for, with its import."""
    importing = statement(f"{FOLDER}/CapabilityStatement-2.xml")
    imported = statement(f"{FOLDER}/CapabilityStatement-1.xml")
    return required_items(importing, (imported,), PLACE, "client")


@pytest.fixture(scope="module")
def expected() -> FhirItems:
    """Give what HL7 expects of the merge."""
    return required_items(
        statement(f"{FOLDER}/CapabilityStatement-2merged.xml"), (imported_too(),), PLACE, "client"
    )


def imported_too() -> CapabilityStatement:
    """Give an empty statement by the address that the merge still names as its import."""
    return CapabilityStatement(url="http://example.org/CapabilityStatement/1")


def levels(items: FhirItems) -> dict[str, Expectation]:
    return {item.id: item.expectation for item in items.items}


def test_everything_in_the_expected_merge_is_found(merged: FhirItems, expected: FhirItems) -> None:
    assert len(expected.items) == 64
    assert levels(expected).keys() <= levels(merged).keys()


def test_what_is_found_beyond_it_is_named_in_one_of_the_two(
    merged: FhirItems, expected: FhirItems
) -> None:
    assert levels(merged).keys() - levels(expected).keys() == {
        "Patient.combination.search3+search4",
        "search.searchName3",
        "system-operation.opName3",
    }


def test_levels_differ_only_where_the_merge_takes_the_weaker(
    merged: FhirItems, expected: FhirItems
) -> None:
    ours, theirs = levels(merged), levels(expected)
    differing = {key for key, level in theirs.items() if ours[key] is not level}
    assert differing == {
        "search.searchName1",
        "system-operation.opName1",
        "system-operation.opName2",
    }
    assert all(ours[key].strength > theirs[key].strength for key in differing)


def test_the_import_is_at_hand(merged: FhirItems) -> None:
    assert merged.notes == ()
