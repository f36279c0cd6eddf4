"""Service contracts against what is required of them; every decision is invented."""

from datetime import date

import pytest

from builders import DEADLINE, a_bid
from in_words import in_swedish
from vagval.comply.check_riv_ta_decisions import check_riv_ta_decisions
from vagval.comply.subject import Subject
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import ItemOutcome
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.riv_ta_decisions import ContractDecision, DecidedContract, RivTaDecisions
from vagval.domain.standard import ItemValue, RequiredItem

MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET
APPROVED, RESERVED, REJECTED = (
    ContractDecision.APPROVED,
    ContractDecision.WITH_RESERVATIONS,
    ContractDecision.REJECTED,
)
IN_TIME = date(2025, 5, 12)


def decided(
    version: tuple[int, int] = (4, 1),
    decision: ContractDecision = APPROVED,
    day: date = IN_TIME,
    role: str = "producer",
    deviations: str = "",
) -> DecidedContract:
    return DecidedContract("GetOutcome", version, role, decision, day, "", deviations)


def checked(
    *rows: DecidedContract, rule: str = "decision", unreadable: str = "", **changed: ItemValue
) -> ItemOutcome:
    values: dict[str, ItemValue] = {"contract": "GetOutcome", "major": 4, "minor": 1}
    if rule != "contract":
        values["role"] = "producer"
    if rule == "decision":
        values["at_least"] = "approved"
    values.update(changed)
    item = RequiredItem(
        "outcome", rule, Expectation.SHALL, Place("riv.toml"), tuple(values.items())
    )
    shown = RivTaDecisions(decisions=rows, unreadable=frozenset([unreadable] if unreadable else []))
    return check_riv_ta_decisions(item, shown, Subject(a_bid("alfa"), None, DEADLINE))


@pytest.mark.parametrize("rule", ["contract", "role", "decision"])
def test_an_approved_contract_meets_every_rule(rule: str) -> None:
    assert checked(decided(), rule=rule).verdict is MET


@pytest.mark.parametrize(
    ("version", "verdict"),
    [
        ((4, 1), MET),
        ((4, 2), MET),
        ((4, 10), MET),
        ((4, 0), UNMET),
        ((5, 1), UNMET),
        ((3, 9), UNMET),
    ],
)
def test_a_later_minor_version_fits_and_another_major_does_not(
    version: tuple[int, int], verdict: EvidenceVerdict
) -> None:
    assert checked(decided(version), rule="contract").verdict is verdict


def test_a_consumer_is_no_producer() -> None:
    outcome = checked(decided(role="consumer"), rule="role")
    assert outcome.verdict is UNMET
    assert "för tjänsteproducent" in in_swedish(*outcome.reasons)


def test_a_contract_that_is_not_in_the_table_is_unmet() -> None:
    outcome = checked(rule="contract")
    assert outcome.verdict is UNMET
    assert "inget beslut om GetOutcome, version 4.1" in in_swedish(*outcome.reasons)


@pytest.mark.parametrize(
    ("decision", "least", "verdict"),
    [
        (APPROVED, "approved", MET),
        (RESERVED, "approved", UNMET),
        (REJECTED, "approved", UNMET),
        (APPROVED, "with-reservations", MET),
        (RESERVED, "with-reservations", MET),
        (REJECTED, "with-reservations", UNMET),
    ],
)
def test_decisions_are_an_ordinal_scale(
    decision: ContractDecision, least: str, verdict: EvidenceVerdict
) -> None:
    assert checked(decided(decision=decision), at_least=least).verdict is verdict


def test_a_reservation_is_told_with_its_deviations() -> None:
    outcome = checked(decided(decision=RESERVED, deviations="svarstid över 30 s"))
    told = in_swedish(*outcome.reasons)
    assert "godkänt med förbehåll för tjänsteproducent (12 maj 2025)" in told
    assert "”svarstid över 30 s”" in told


def test_the_latest_decision_about_a_version_replaces_the_former() -> None:
    later = date(2025, 11, 3)
    assert checked(decided(decision=REJECTED), decided(day=later)).verdict is MET
    assert checked(decided(), decided(decision=REJECTED, day=later)).verdict is UNMET


def test_of_two_decisions_on_one_day_the_worse_holds_in_any_order() -> None:
    rows = (decided(), decided(decision=RESERVED))
    assert checked(*rows).verdict is UNMET
    assert checked(*reversed(rows)).verdict is UNMET


def test_one_approved_version_among_those_that_fit_is_enough() -> None:
    assert checked(decided(), decided((4, 2), REJECTED, date(2025, 12, 1))).verdict is MET


def test_a_decision_after_the_last_day_for_bids_is_left_open() -> None:
    outcome = checked(decided(day=date(2026, 4, 1)))
    assert outcome.verdict is EvidenceVerdict.UNVERIFIABLE
    assert "1 april 2026" in in_swedish(*outcome.reasons)


def test_a_decision_on_the_last_day_for_bids_counts() -> None:
    assert checked(decided(day=DEADLINE)).verdict is MET


def test_a_row_that_cannot_be_read_is_malformed_and_not_missing() -> None:
    outcome = checked(unreadable="getoutcome")
    assert outcome.verdict is EvidenceVerdict.MALFORMED
    assert "som inte är rätt skriven" in in_swedish(*outcome.reasons)


def test_names_of_contracts_are_compared_without_regard_to_capitals() -> None:
    assert checked(decided(), contract="getoutcome").verdict is MET
