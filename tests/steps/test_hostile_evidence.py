"""A bid whose evidence is hostile is read whole; its requirement is open, and told in words."""

from dataclasses import replace
from pathlib import Path

import pytest

from any_standard import a_standard_of
from builders import a_bid, a_requirement, an_answer, an_evidence, criteria_of
from hostile_files import HOSTILE
from in_words import in_words
from vagval.comply.check_evidence import check_evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.standard_kinds import EQUIVALENCE
from vagval.files.evidence_readers import EVIDENCE_READERS
from valid_evidence import VALID

UNREADABLE = (
    "empty", "one byte", "deep lists", "not a number", "long number", "a list", "cut off",
    "billion laughs", "entity from a file", "laughs in UTF-16", "python tag", "laughing aliases",
    "key of many parts", "archive bomb", "slip", "latin-1", "UTF-16", "all bytes", "program", "PDF",
)  # fmt: skip
KINDS = tuple(kind for kind in EVIDENCE_READERS if kind != EQUIVALENCE and kind in VALID)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_file_makes_its_evidence_malformed_and_is_told(kind: str, tmp_path: Path) -> None:
    name = VALID[kind][0][0]
    criteria = replace(
        criteria_of(a_requirement("S-1", evidence=kind)), standards=(a_standard_of(kind, tmp_path),)
    )
    for hostile in UNREADABLE:
        path = tmp_path / name
        path.write_bytes(HOSTILE[hostile])
        read = EVIDENCE_READERS[kind](path, f"evidence/{name}")
        listed = an_evidence("bevis", kind=kind, product="Alfa LM", version="1.0")
        evidence = replace(listed, shown=read.shown, faults=read.faults)
        bid = a_bid(answers=[an_answer("S-1", evidence="bevis")], evidence=(evidence,))
        (conformance,) = check_evidence(criteria, bid)
        assert conformance.verdict is EvidenceVerdict.MALFORMED, hostile
        codes = [reason.code for reason in conformance.reasons]
        assert codes[0] == "evidence-not-read", hostile
        assert len(codes) > 1, hostile
        for reason in conformance.reasons:
            words = in_words(reason)
            assert "\x1b" not in str(words), hostile
