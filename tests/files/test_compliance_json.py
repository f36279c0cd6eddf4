"""Other programs read for each bid and requirement what is claimed and what is shown."""

import json
from fractions import Fraction
from pathlib import Path

from report.complied import ALL, four_bids, gated
from report.evaluated import two_bids
from vagval.files.compliance_json import compliance_json
from vagval.files.write_result import write_result
from vagval.report.context import ReportContext


def entries(context: ReportContext) -> dict[str, dict[str, object]]:
    found = compliance_json(context.evaluation.lots[0].admission.bids)
    return {each["bid"]: each for each in json.loads(json.dumps(found))}


def test_claimed_verdict_and_exact_degree_stand_for_each_bid() -> None:
    beta = entries(four_bids())["beta"]
    assert (beta["requirement"], beta["standard"]) == ("S-2", "login")
    assert (beta["claimed"], beta["verdict"]) == ("met", "unmet")
    examined = beta["examination"]
    assert isinstance(examined, dict)
    assert examined["degree"] == "2/5"
    assert examined["counts"]["SHALL"] == {"met": 1, "unmet": 1, "unverifiable": 0, "malformed": 0}


def test_the_counts_are_of_all_items() -> None:
    examined = entries(four_bids())["alfa"]["examination"]
    assert isinstance(examined, dict)
    assert sum(sum(each.values()) for each in examined["counts"].values()) == len(ALL)


def test_a_gate_is_named_and_the_degree_behind_it_kept_for_information() -> None:
    examined = entries(gated(four_bids()))["beta"]["examination"]
    assert isinstance(examined, dict)
    assert (examined["degree"], examined["ungated_degree"]) == ("0", "3/5")
    assert examined["gate"] == ["evidence-expired"]
    assert Fraction(examined["ungated_degree"]) == Fraction(3, 5)


def test_without_evidence_there_is_a_claim_and_nothing_else() -> None:
    delta = entries(four_bids())["delta"]
    assert (delta["claimed"], delta["verdict"], delta["evidence"]) == ("met", None, None)
    assert delta["examination"] is None


def test_requirements_that_ask_for_no_evidence_are_left_out(tmp_path: Path) -> None:
    assert entries(two_bids()) == {}
    write_result(tmp_path / "result.json", four_bids().evaluation)
    (lot,) = json.loads((tmp_path / "result.json").read_text("utf-8"))["lots"]
    assert [each["bid"] for each in lot["compliance"]] == ["alfa", "beta", "delta", "gamma"]
