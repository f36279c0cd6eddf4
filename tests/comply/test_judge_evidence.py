"""The checks that all evidence goes through."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import DEADLINE, a_bid, a_requirement, an_evidence
from in_words import in_swedish
from vagval.comply.judge_evidence import Judgment, judge_evidence
from vagval.comply.subject import Subject
from vagval.domain.bid import Product
from vagval.domain.evidence import Evidence, EvidenceLevel
from vagval.domain.evidence_verdict import EvidenceVerdict

OFFERED = Product("LM", "Alfa Läkemedel", "2024.1")
DAY = timedelta(days=1)


def judged(evidence: Evidence, *, product: Product | None = OFFERED) -> Judgment:
    asked = a_requirement("S-1", evidence="certificate", level=EvidenceLevel.E2)
    return judge_evidence(evidence, asked, Subject(a_bid("alfa"), product, DEADLINE))


def a_certificate(**changed: object) -> Evidence:
    fields: dict[str, Any] = {"kind": "certificate", "level": EvidenceLevel.E2}
    fields.update(changed)
    return an_evidence("iso", **fields)


def codes(judgment: Judgment) -> list[str]:
    return [reason.code for reason in judgment.reasons]


def test_sound_evidence_shows_the_requirement() -> None:
    assert judged(a_certificate()) == Judgment("iso", EvidenceVerdict.MET, ())


def test_evidence_about_the_offered_product_and_version_shows_the_requirement() -> None:
    evidence = a_certificate(product="Alfa Läkemedel", version="2024.1")
    assert judged(evidence).verdict is EvidenceVerdict.MET


def test_evidence_that_expires_on_the_deadline_fails() -> None:
    # compliance.md 4: expires = bid date -> fail
    judgment = judged(a_certificate(expires=DEADLINE))
    assert judgment.verdict is EvidenceVerdict.UNMET
    assert codes(judgment) == ["evidence-expired"]
    assert "gällde till 16 mars 2026" in in_swedish(*judgment.reasons)


def test_evidence_that_expires_the_day_after_the_deadline_holds() -> None:
    assert judged(a_certificate(expires=DEADLINE + DAY)).verdict is EvidenceVerdict.MET


def test_evidence_for_version_2023_4_says_nothing_about_version_2024_1() -> None:
    # compliance.md 4: version "2024.1" bid, evidence "2023.4" -> fail
    judgment = judged(a_certificate(product="Alfa Läkemedel", version="2023.4"))
    assert judgment.verdict is EvidenceVerdict.UNVERIFIABLE
    assert codes(judgment) == ["evidence-other-version"]
    assert "gäller version 2023.4. Anbudet offererar version 2024.1." in in_swedish(
        *judgment.reasons
    )


def test_a_changed_file_says_nothing() -> None:
    judgment = judged(a_certificate(found_sha256="f" * 64))
    assert judgment.verdict is EvidenceVerdict.MALFORMED
    assert codes(judgment) == ["evidence-file-differs"]


def test_hex_digits_are_compared_as_numbers() -> None:
    upper = replace(a_certificate(found_sha256="ab" * 32), sha256="AB" * 32)
    assert judged(upper).verdict is EvidenceVerdict.MET


def test_a_file_that_is_not_there_says_nothing() -> None:
    judgment = judged(a_certificate(found_sha256=None))
    assert judgment.verdict is EvidenceVerdict.MALFORMED
    assert "evidence/iso.txt" in in_swedish(*judgment.reasons)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"kind": "statement"}, "evidence-other-kind"),
        ({"level": EvidenceLevel.E1}, "evidence-level-low"),
        ({"product": "Beta Läkemedel"}, "evidence-other-product"),
        ({"issued": DEADLINE + DAY}, "evidence-issued-late"),
    ],
)
def test_evidence_that_is_not_what_was_asked_for_is_unverifiable(
    changed: dict[str, object], code: str
) -> None:
    judgment = judged(a_certificate(**changed))
    assert judgment.verdict is EvidenceVerdict.UNVERIFIABLE
    assert codes(judgment) == [code]
    assert in_swedish(*judgment.reasons)


def test_evidence_about_a_product_needs_a_product_to_compare_with() -> None:
    judgment = judged(a_certificate(product="Alfa Läkemedel"), product=None)
    assert codes(judgment) == ["evidence-without-product"]
    assert in_swedish(*judgment.reasons)


def test_evidence_issued_on_the_deadline_is_in_time() -> None:
    assert judged(a_certificate(issued=DEADLINE)).verdict is EvidenceVerdict.MET


def test_expired_evidence_about_another_version_contradicts_nothing() -> None:
    judgment = judged(a_certificate(version="2023.4", expires=DEADLINE))
    assert judgment.verdict is EvidenceVerdict.UNVERIFIABLE
    assert codes(judgment) == ["evidence-other-version", "evidence-expired"]


@given(
    level=st.sampled_from(EvidenceLevel),
    kind=st.sampled_from(["certificate", "statement"]),
    version=st.sampled_from(["", "2023.4", "2024.1"]),
    digest=st.sampled_from([None, "0" * 64, "f" * 64]),
    days=st.integers(-2, 2),
)
def test_only_faultless_evidence_shows_and_only_expiry_alone_contradicts(
    level: EvidenceLevel, kind: str, version: str, digest: str | None, days: int
) -> None:
    expires: date = DEADLINE + days * DAY
    judgment = judged(
        a_certificate(level=level, kind=kind, version=version, found_sha256=digest, expires=expires)
    )
    assert (judgment.verdict is EvidenceVerdict.MET) == (not judgment.reasons)
    assert (judgment.verdict is EvidenceVerdict.UNMET) == (codes(judgment) == ["evidence-expired"])
