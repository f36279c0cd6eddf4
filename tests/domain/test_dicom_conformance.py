"""A UID has the form that DICOM gives it, and a row is found by what it is about."""

import re

import pytest

from vagval.domain.dicom_conformance import (
    UID_PATTERN,
    DicomConformance,
    DicomRole,
    SupportedService,
)


@pytest.mark.parametrize("uid", ["1.2", "0.0", "2.25." + "9" * 59, "1.2.840.10008.1.1"])
def test_a_uid_is_numbers_with_dots_between(uid: str) -> None:
    assert re.fullmatch(UID_PATTERN, uid)


@pytest.mark.parametrize(
    "uid", ["", "1", "1.", ".1", "1..2", "1.02", "1.2 ", "1.2\n", "1.a", "1." + "2" * 63]
)
def test_anything_else_is_none(uid: str) -> None:
    assert re.fullmatch(UID_PATTERN, uid) is None


def test_rows_are_found_by_what_they_are_about() -> None:
    both = tuple(SupportedService("1.2", role) for role in DicomRole)
    shown = DicomConformance(services=(*both, SupportedService("1.3", DicomRole.SCP)))
    assert (shown.of("1.2"), shown.of("1.4")) == (both, ())
