"""What is listed is supported in the role that is listed; what is not, is not."""

import pytest

from evidence_case import checked
from in_words import in_swedish
from vagval.domain.dicom_conformance import DicomConformance, DicomRole, SupportedService

CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
PLAIN = "1.2.840.10008.1.2"
JPEG = "1.2.840.10008.1.2.4.70"
TABLE = DicomConformance(
    services=(
        SupportedService(CT, DicomRole.SCP, frozenset({PLAIN, JPEG})),
        SupportedService("QIDO-RS", DicomRole.SCP),
    )
)


def asked(shown: DicomConformance, rule: str, **values: str) -> tuple[str, str]:
    outcome = checked("dicom-conformance", shown, rule, None, **values)
    return outcome.verdict.value, in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("uid", "role", "verdict", "words"),
    [
        (CT, "SCP", "met", ""),
        (CT, "SCU", "unmet", "men bara i rollen SCP (svarar eller tar emot)"),
        (MR, "SCP", "unmet", f"ingen rad om {MR} i rollen SCP"),
    ],
)
def test_a_sop_class_is_looked_up_in_its_role(
    uid: str, role: str, verdict: str, words: str
) -> None:
    found, why = asked(TABLE, "sop-class", uid=uid, role=role)
    assert found == verdict
    assert words in why


def test_a_row_that_cannot_be_read_is_malformed_and_not_missing() -> None:
    shown = DicomConformance(services=TABLE.services, unreadable=frozenset({MR, "STOW-RS"}))
    assert asked(shown, "sop-class", uid=MR, role="SCP")[0] == "malformed"
    assert asked(shown, "web-service", service="STOW-RS", role="SCP")[0] == "malformed"
    assert asked(shown, "sop-class", uid=CT, role="SCP")[0] == "met"
    assert asked(shown, "transfer-syntax", uid=JPEG, sop_uid=MR)[0] == "malformed"
    assert asked(shown, "transfer-syntax", uid="1.2.3")[0] == "malformed"


def test_a_transfer_syntax_is_looked_up_for_one_class_or_for_any() -> None:
    assert asked(TABLE, "transfer-syntax", uid=JPEG, sop_uid=CT) == ("met", "")
    assert asked(TABLE, "transfer-syntax", uid=JPEG) == ("met", "")
    assert asked(TABLE, "transfer-syntax", uid="1.2.3", sop_uid=CT)[0] == "unmet"
    assert asked(TABLE, "transfer-syntax", uid=JPEG, sop_uid=MR)[0] == "unmet"


def test_a_row_without_transfer_syntaxes_leaves_them_to_a_test() -> None:
    silent = DicomConformance(services=(SupportedService(CT, DicomRole.SCP),))
    verdict, why = asked(silent, "transfer-syntax", uid=JPEG, sop_uid=CT)
    assert verdict == "unverifiable"
    assert f"säger inte i vilka former {CT} överförs. Formen {JPEG} krävs." in why
    assert asked(silent, "transfer-syntax", uid=JPEG)[0] == "unverifiable"


def test_a_web_service_is_offered_or_called() -> None:
    assert asked(TABLE, "web-service", service="QIDO-RS", role="SCP") == ("met", "")
    assert asked(TABLE, "web-service", service="QIDO-RS", role="SCU")[0] == "unmet"
    assert asked(TABLE, "web-service", service="STOW-RS", role="SCP")[0] == "unmet"


def test_a_table_without_room_for_web_services_leaves_them_to_a_test() -> None:
    published = DicomConformance(services=TABLE.services[:1], speaks_of_web=False)
    verdict, why = asked(published, "web-service", service="QIDO-RS", role="SCP")
    assert verdict == "unverifiable"
    assert "Om QIDO-RS stöds går inte att se." in why
