"""Counts that are known without the importer, against the raw files and against what it found.

Most figures stand in the data's own README and in the project's facts on the GP IT Futures data;
the others were counted from the raw files, apart from the importer.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from real.gp_written import Built, Rows

pytestmark = pytest.mark.real

VERDICTS, EPIC_VERDICTS = "raw_CapabilitiesAndSolutions.csv", "raw_EpicsAndSolutions.csv"
Raw = Callable[[str], Rows]

# Solutions per capability: the distinct pairs of the raw file, counted apart from the importer.
BIDDERS = {
    "C1": 5, "C2": 4, "C3": 4, "C4": 4, "C5": 6, "C6": 18, "C7": 1, "C8": 3, "C9": 6, "C10": 1,
    "C11": 7, "C12": 5, "C13": 4, "C14": 4, "C15": 4, "C16": 11, "C17": 7, "C18": 1, "C19": 1,
    "C20": 7, "C21": 4, "C22": 2, "C23": 3, "C24": 2, "C25": 6, "C26": 4, "C27": 2, "C28": 13,
    "C29": 7, "C30": 2, "C33": 1, "C34": 4, "C35": 4, "C36": 3, "C37": 2, "C39": 4, "C40": 5,
    "C41": 66, "C42": 4, "C43": 27, "C44": 42, "C45": 2, "C46": 6, "C47": 4, "C50": 4, "C68": 4,
}  # fmt: skip


def pairs(raw: Raw) -> set[tuple[str, str]]:
    return {(row["Solution ID"], row["Capability ID"]) for row in raw(VERDICTS)}


def test_the_verdicts_are_437_of_153_solutions_on_46_capabilities(raw: Raw) -> None:
    rows = raw(VERDICTS)
    results = Counter(row["Capability Assessment Result"] for row in rows)

    assert len(rows) == 437
    assert results == {"Passed - Full": 369, "Passed - Partial": 68}
    assert len({row["Solution ID"] for row in rows}) == 153
    assert len({row["Capability ID"] for row in rows}) == 46
    assert len({row["Supplier ID"] for row in rows}) == 87


def test_every_distinct_pair_becomes_a_bid_for_a_lot(raw: Raw, gp_quality: Built) -> None:
    _, report = gp_quality
    bids = {(bid.id, v.capability) for bid in report.plan.bids for v in bid.verdicts}

    assert len(bids) == 330
    assert bids == pairs(raw)
    assert len(report.plan.bids) == 153
    assert len(report.plan.lots) == 46


def test_each_lot_has_as_many_bidders_as_the_capability_has_solutions(gp_quality: Built) -> None:
    _, report = gp_quality
    bidders = Counter(v.capability for bid in report.plan.bids for v in bid.verdicts)

    assert bidders == BIDDERS
    assert len(report.of("gp-capability-with-one-solution")) == 5


def test_88_solutions_cover_one_capability_and_the_widest_31(gp_quality: Built) -> None:
    _, report = gp_quality
    widths = Counter({bid.id: len(bid.verdicts) for bid in report.plan.bids})

    assert sum(width == 1 for width in widths.values()) == 88
    assert widths.most_common(2) == [("10052-002", 31), ("10000-001", 15)]


def test_34_pairs_repeat_and_leave_107_surplus_rows(gp_quality: Built) -> None:
    _, report = gp_quality
    surplus = report.of("gp-pair-repeated")

    assert len(surplus) == 107
    assert len({finding.subject for finding in surplus}) == 34


def test_4_pairs_with_two_verdicts_take_the_lower_one(gp_quality: Built) -> None:
    _, report = gp_quality
    two = {finding.subject for finding in report.of("gp-pair-with-two-verdicts")}
    taken = {
        f"{bid.id} {v.capability}": v.coverage.value
        for bid in report.plan.bids
        for v in bid.verdicts
    }

    assert two == {"10023-002 C18", "10082-001 C44", "10057-003 C44", "10062-001 C44"}
    assert {taken[pair] for pair in two} == {"Passed - Partial"}


def test_the_distinct_pairs_are_262_full_and_68_partial(gp_quality: Built) -> None:
    # 369 full rows less their surplus; the 68 partial rows are 68 different pairs.
    _, report = gp_quality
    taken = Counter(v.coverage.value for bid in report.plan.bids for v in bid.verdicts)

    assert taken == {"Passed - Full": 262, "Passed - Partial": 68}


def test_2689_epic_verdicts_are_all_passed(raw: Raw) -> None:
    rows = raw(EPIC_VERDICTS)

    assert len(rows) == 2_689
    assert {row["Epic Final Assessment Result"] for row in rows} == {"Passed"}


def test_78_epic_records_hold_line_breaks_that_a_reader_of_lines_trips_over(
    gp_source: Path, gp_quality: Built
) -> None:
    _, report = gp_quality
    broken = [f for f in report.of("gp-line-break-in-cell") if f.file == EPIC_VERDICTS]
    lines = (gp_source / EPIC_VERDICTS).read_text(encoding="utf-8-sig").splitlines()

    assert len({finding.row for finding in broken}) == 78
    assert len(broken) == 100  # cells: 22 of the records have two
    assert len(lines) - 1 == 2_872


def test_blanks_around_keys_are_told_cell_by_cell(gp_quality: Built) -> None:
    _, report = gp_quality
    blanks = Counter((f.file, f.subject) for f in report.of("gp-blanks-around-key"))

    assert blanks[VERDICTS, "Additional Service ID"] == 1
    assert blanks[EPIC_VERDICTS, "Additional Service ID"] == 16
    assert blanks[EPIC_VERDICTS, "Epic ID"] == 1


def test_this_copy_of_the_data_has_no_byte_order_mark(gp_source: Path, gp_quality: Built) -> None:
    # The README speaks of byte order marks; the reader takes them, but these 14 files have none.
    _, report = gp_quality
    files = sorted(gp_source.glob("*.csv"))

    assert len(files) == 14
    assert not [f.name for f in files if f.read_bytes().startswith(b"\xef\xbb\xbf")]
    assert not report.of("gp-byte-order-mark")


def test_65_epic_ids_have_no_link_and_each_of_their_207_rows_is_told(gp_quality: Built) -> None:
    _, report = gp_quality
    unlinked = report.of("gp-epic-without-link")

    assert len({finding.subject for finding in unlinked}) == 65
    assert len(unlinked) == 207


def test_768_epics_have_809_links_of_which_none_is_should(raw: Raw, gp_quality: Built) -> None:
    # The README names SHOULD (2); the level exists in the scheme, but no link has it.
    _, report = gp_quality

    assert len(raw("epics.csv")) == 768
    assert Counter(row["c3"] for row in raw("capability_epics.csv")) == {"1": 275, "3": 534}
    assert len(report.of("gp-no-should-epics")) == 1


def test_115_prices_of_which_32_per_patient_price_18_assessed_solutions(
    raw: Raw, gp_priced: Built
) -> None:
    _, report = gp_priced
    prices = raw("catalogue_prices.csv")
    per_patient = [row["item_id"] for row in prices if row["unit"] == "@patient"]
    priced = {bid.id for bid in report.plan.bids if bid.price}

    assert len(prices) == 115
    assert {row["currency"] for row in prices} == {"GBP"}
    assert len(per_patient) == 32
    assert len(priced) == 18
    assert priced == set(per_patient) & {solution for solution, _ in pairs(raw)}
    assert [f.subject for f in report.of("gp-price-not-asked")] == ["10047-001"]


def test_the_catalogue_and_the_verdicts_know_different_capabilities(gp_quality: Built) -> None:
    _, report = gp_quality

    assert {f.subject for f in report.of("gp-capability-unknown")} == {"C28", "C68"}
    assert {f.subject for f in report.of("gp-capability-without-solution")} == {"C32", "C38"}
    assert {f.subject for f in report.of("gp-capability-without-links")} == {"C28", "C41", "C68"}


def test_the_catalogue_lists_25_of_the_solutions_and_56_of_the_suppliers(
    raw: Raw, gp_quality: Built
) -> None:
    _, report = gp_quality

    assert len(report.of("gp-solution-unknown")) == 153 - 25
    assert len(raw("suppliers.csv")) == 74
    assert len({f.subject for f in report.of("gp-supplier-unknown")}) == 87 - 56


def test_581_must_epics_of_129_pairs_have_no_verdict(raw: Raw, gp_quality: Built) -> None:
    _, report = gp_quality
    unanswered = {tuple(f.subject.split()) for f in report.of("gp-must-epic-unanswered")}
    passed = {
        (row["Solution ID"], row["Capability ID"], row["Epic ID"]) for row in raw(EPIC_VERDICTS)
    }
    links = raw("capability_epics.csv")
    expected = {
        (solution, capability, link["c1"])
        for solution, capability in pairs(raw)
        for link in links
        if link["c3"] == "1" and f"C{link['c2']}" == capability
    } - passed

    assert unanswered == expected
    assert len(unanswered) == 581
    assert len({(solution, capability) for solution, capability, _ in unanswered}) == 129


def test_357_of_the_unanswered_must_epics_are_no_longer_active(gp_quality: Built) -> None:
    _, report = gp_quality
    inactive = {finding.subject for finding in report.of("gp-epic-inactive")}
    unanswered = [f.subject.split()[-1] for f in report.of("gp-must-epic-unanswered")]

    assert len(inactive) == 142
    assert sum(epic in inactive for epic in unanswered) == 357


def test_18_capabilities_have_at_least_two_priced_solutions(gp_priced: Built) -> None:
    _, report = gp_priced
    priced = {lot.id for lot in report.plan.lots if lot.is_priced}
    bidders = Counter(
        v.capability for bid in report.plan.bids for v in bid.verdicts if v.capability in priced
    )

    assert bidders == {
        "C5": 3, "C6": 5, "C9": 4, "C11": 2, "C12": 2, "C13": 2, "C14": 2, "C15": 2, "C16": 2,
        "C17": 4, "C28": 8, "C29": 2, "C41": 8, "C42": 2, "C43": 2, "C44": 3, "C46": 2, "C50": 2,
    }  # fmt: skip


def test_a_solution_without_price_is_left_out_of_a_priced_lot_with_a_finding(
    gp_priced: Built,
) -> None:
    _, report = gp_priced
    left_out = [tuple(f.subject.split()) for f in report.of("gp-solution-without-price")]
    bids = {(bid.id, v.capability) for bid in report.plan.bids for v in bid.verdicts}

    assert len(left_out) == 184
    assert len(bids) == 330 - 184
    assert bids.isdisjoint(left_out)
    assert len(report.of("gp-solution-without-bid")) == 153 - len(report.plan.bids) == 95
