"""A reader finds what is claimed beside what is shown."""

from builders import a_bid, a_criterion, a_lot, a_requirement, amounts, an_answer, an_evidence
from report.evaluated import (
    BOR,
    WITH_EVIDENCE,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.criterion import PointSource

STANDARDS = a_criterion(
    "standarder",
    source=PointSource.COMPLIANCE,
    deductions=amounts(0, 10, 20, 30, 40, 50),
    degree_points=(("0", 0), ("0.5", 3), ("1", 5)),
)


def shown_and_claimed() -> tuple[list[str], list[str]]:
    shown = a_bid(
        "alfa", answers=[an_answer("S-2", evidence="intyg")], evidence=[an_evidence("intyg", "S-2")]
    )
    claimed = a_bid("beta", answers=[an_answer("S-2", bid="beta")])
    context = told(some_criteria(WITH_EVIDENCE, BOR), scored_material(shown, claimed))
    first, second = rows(table(context, "compliance", "compliance"))
    return first, second


def test_claimed_and_shown_are_counted_apart() -> None:
    shown, claimed = shown_and_claimed()
    assert shown == ["Alfa AB", "1", "1", "1", "0", "0", "0", "0"]
    assert claimed == ["Beta AB", "1", "1", "0", "0", "0", "0", "1"]


def test_each_requirement_has_a_column_for_the_claim_and_one_for_the_evidence() -> None:
    bid = a_bid("alfa", answers=[an_answer("S-2", evidence="intyg")],
                evidence=[an_evidence("intyg", "S-2", found_sha256=None)])  # fmt: skip
    context = told(some_criteria(WITH_EVIDENCE, BOR), scored_material(bid))
    found = table(context, "compliance", "compliance-alfa")
    assert [head.text for head in found.heads][2:5] == ["Påstått", "Påvisat", "Bevis"]
    row = rows(found)[0]
    assert row[2:4] == ["Uppfylls", "Fel fil"]
    assert row[4].startswith("intyg (E1, Utfärdaren AB, 1 juni 2025)\n")


def test_the_points_of_a_compliance_leaf_are_shown_with_degree_and_table() -> None:
    lot = a_lot("LM", STANDARDS)
    wanted = [
        a_requirement(key, criterion="standarder", evidence="document", points=1)
        for key in ("B-1", "B-2")
    ]
    bid = a_bid(
        "alfa", answers=[an_answer("B-1", evidence="intyg")], evidence=[an_evidence("intyg", "B-1")]
    )
    context = told(some_criteria(*wanted, lots=(lot,)), scored_material(bid))
    row = rows(table(context, "compliance", "shown-standarder"))[0]
    assert row[:2] == ["Alfa AB", "3"]
    assert "50 %" in row[2]
    assert rows(table(context, "compliance", "degrees")) == [
        ["från 0 %", "0"],
        ["från 50 %", "3"],
        ["från 100 %", "5"],
    ]


def test_a_lot_that_asks_for_no_evidence_says_so() -> None:
    assert "Inget krav i delen ska styrkas med bevis." in said(two_bids(), "compliance")
