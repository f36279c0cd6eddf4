"""Which of the recorded attestations answers what is asked for."""

import pytest

from attested import ISO, a_record, checked
from in_words import in_swedish
from vagval.domain.evidence_verdict import EvidenceVerdict

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
UNVERIFIABLE, MALFORMED = EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.MALFORMED


def test_a_sound_certificate_meets_what_is_asked() -> None:
    assert checked("certificate", a_record(), schemes=(ISO,)).verdict is MET


def test_names_are_compared_without_regard_to_case_and_blanks() -> None:
    assert checked("certificate", a_record(), schemes=("iso/iec  27001:2022",)).verdict is MET


def test_another_edition_is_another_certificate_and_it_is_told_which_there_are() -> None:
    outcome = checked("certificate", a_record(scheme="ISO/IEC 27001:2013"), schemes=(ISO,))
    assert outcome.verdict is UNMET
    told = in_swedish(*outcome.reasons)
    assert (
        "Inget intyg i filen gäller ISO/IEC 27001:2022. Intygen gäller ISO/IEC 27001:2013." in told
    )


def test_a_certificate_that_does_not_say_its_edition_is_left_open() -> None:
    outcome = checked("certificate", a_record(scheme="ISO/IEC 27001"), schemes=(ISO,))
    assert outcome.verdict is UNVERIFIABLE
    assert "säger inte vilken utgåva" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"product": "Beta Journal"}, "gäller produkten Beta Journal. Anbudet offererar Alfa"),
        ({"version": "2023.4"}, "gäller version 2023.4. Anbudet offererar version 2024.1"),
    ],
)
def test_a_record_about_another_product_or_version_says_nothing(
    changed: dict[str, object], words: str
) -> None:
    outcome = checked("certificate", a_record(**changed), schemes=(ISO,))
    assert outcome.verdict is UNVERIFIABLE
    assert words in in_swedish(*outcome.reasons)


def test_a_record_about_a_product_needs_an_offered_product() -> None:
    record = a_record(product="Alfa Journal")
    outcome = checked("certificate", record, product=None, schemes=(ISO,))
    assert outcome.verdict is UNVERIFIABLE
    assert "anger ingen produkt" in in_swedish(*outcome.reasons)


def test_a_record_that_could_not_be_read_whole_is_never_met() -> None:
    outcome = checked("certificate", a_record(is_sound=False), schemes=(ISO,))
    assert outcome.verdict is MALFORMED
    assert "inte går att läsa" in in_swedish(*outcome.reasons)


def test_the_best_of_several_records_answers_in_any_order() -> None:
    records = (a_record(number=""), a_record(version="2023.4"), a_record())
    assert checked("certificate", *records, schemes=(ISO,)).verdict is MET
    assert checked("certificate", *reversed(records), schemes=(ISO,)).verdict is MET
