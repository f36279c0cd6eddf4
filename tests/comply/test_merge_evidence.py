"""Decisions that are parted over several files are read as one."""

from dataclasses import replace
from datetime import date

import pytest

from builders import a_smart_evidence, an_evidence
from vagval.comply.merge_evidence import merge_evidence
from vagval.domain.attestations import Attestation, Attestations
from vagval.domain.evidence import Evidence
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions

APPROVED = DecidedContract(
    "GetDiagnosis", (2, 0), "producer", ContractDecision.APPROVED, date(2025, 1, 1)
)
REJECTED = replace(APPROVED, decision=ContractDecision.REJECTED, decided=date(2026, 2, 1))


def decisions(key: str, *rows: DecidedContract, unreadable: str = "") -> Evidence:
    lost = frozenset({unreadable} if unreadable else ())
    table = RivTaDecisions(decisions=rows, unreadable=lost)
    return replace(an_evidence(key, kind="riv-ta-decisions"), shown=table)


def shown(piece: Evidence) -> RivTaDecisions:
    assert isinstance(piece.shown, RivTaDecisions)
    return piece.shown


def test_a_rejection_in_another_file_is_read_with_the_approval() -> None:
    first, second = merge_evidence((decisions("a", APPROVED), decisions("b", REJECTED)))
    assert shown(first).decisions == shown(second).decisions == (APPROVED, REJECTED)
    assert (first.id, second.id) == ("a", "b")


def test_a_row_that_could_not_be_read_is_not_left_behind_in_its_file() -> None:
    first, _ = merge_evidence((decisions("a", APPROVED), decisions("b", unreadable="GetX")))
    assert shown(first).is_unreadable("getx")


def test_records_are_read_together_too() -> None:
    one, other = Attestation(scheme="NLL"), Attestation(scheme="Sambi")
    pieces = [
        replace(an_evidence(key, kind="approval-record"), shown=Attestations(records=(record,)))
        for key, record in (("a", one), ("b", other))
    ]
    for piece in merge_evidence(pieces):
        assert isinstance(piece.shown, Attestations)
        assert piece.shown.records == (one, other)


@pytest.mark.parametrize("other", [decisions("b", REJECTED), an_evidence("b")])
def test_other_kinds_stay_as_they_are(other: Evidence) -> None:
    smart = a_smart_evidence("smart", "launch-ehr")
    first, _ = merge_evidence((smart, other))
    assert first == smart
