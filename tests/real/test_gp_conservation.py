"""Nothing is dropped in silence: what goes in comes out, or is left out with a finding."""

from collections import Counter
from pathlib import Path

import pytest

from real.gp_finding import LEFT_OUT, TOLD
from real.gp_import import NOT_IMPORTED
from real.gp_source import REQUIRED
from real.gp_written import Built, rows_of, rows_of_all

pytestmark = pytest.mark.real


def test_every_record_of_every_imported_file_is_used_or_left_out_once(built: Built) -> None:
    _, report = built

    assert {account.file for account in report.accounts} == set(REQUIRED)
    assert [account.file for account in report.accounts if not account.is_balanced] == []


def test_every_file_of_the_folder_is_imported_or_left_out_with_a_reason(
    gp_source: Path, built: Built
) -> None:
    _, report = built
    left_out = {finding.file for finding in report.of("gp-file-not-imported")}

    assert {path.name for path in gp_source.iterdir()} == set(REQUIRED) | left_out
    assert left_out == set(NOT_IMPORTED)
    assert all(finding.detail for finding in report.of("gp-file-not-imported"))


def test_sizes_are_the_numbers_of_records_in_the_files(built: Built) -> None:
    _, report = built

    assert {account.file: account.size for account in report.accounts} == {
        "capabilities.csv": 46,
        "capability_epics.csv": 809,
        "epics.csv": 768,
        "catalogue_items.csv": 117,
        "catalogue_prices.csv": 115,
        "suppliers.csv": 74,
        "raw_CapabilitiesAndSolutions.csv": 437,
        "raw_EpicsAndSolutions.csv": 2_689,
    }


def test_the_written_answers_are_the_used_verdicts(built: Built) -> None:
    target, report = built
    used = {account.file: len(account.used) for account in report.accounts}
    answers = rows_of_all(target, f"vendors/{report.procurement}/bids/*/answers.csv")
    kinds = Counter(row["requirement"].endswith("-verdict") for row in answers)

    assert kinds[True] == used["raw_CapabilitiesAndSolutions.csv"]
    assert kinds[False] == used["raw_EpicsAndSolutions.csv"]


def test_the_written_answers_name_every_verdict_row_of_the_pairs_that_bid(
    built: Built, gp_source: Path
) -> None:
    target, report = built
    answers = rows_of_all(target, f"vendors/{report.procurement}/bids/*/answers.csv")
    bids = {(bid.id, v.capability) for bid in report.plan.bids for v in bid.verdicts}
    expected = {
        row["Key"]
        for row in rows_of(gp_source / "raw_CapabilitiesAndSolutions.csv")
        if (row["Solution ID"], row["Capability ID"]) in bids
    }
    named = [
        key
        for row in answers
        if row["requirement"].endswith("-verdict")
        for key in row["text"].partition("(")[2].rstrip(")").split(", ")
    ]

    assert len(named) == len(set(named))
    assert set(named) == expected


def test_the_written_requirements_are_the_used_links_and_one_verdict_a_lot(built: Built) -> None:
    target, report = built
    used = {account.file: len(account.used) for account in report.accounts}
    rows = rows_of(target / "criteria" / report.procurement / "requirements.csv")
    kinds = Counter((row["kind"], row["points"]) for row in rows)

    assert len(rows) == used["capability_epics.csv"] + len(report.plan.lots)
    # 275 MUST and 534 MAY links, less the 7 and 19 of the capabilities nobody was assessed for
    assert kinds == {("ska", ""): 268, ("bör", "1"): 515, ("bör", "2"): 46}


def test_the_written_prices_are_one_a_bid_and_priced_lot(built: Built) -> None:
    target, report = built
    priced = {lot.id for lot in report.plan.lots if lot.is_priced}
    bids = [v for bid in report.plan.bids for v in bid.verdicts if v.capability in priced]
    written = rows_of_all(target, f"vendors/{report.procurement}/bids/*/prices.csv")

    assert len(written) == len(bids)


def test_every_finding_has_a_known_code_and_is_written_beside_the_workspace(built: Built) -> None:
    target, report = built
    written = rows_of(target / f"{report.procurement}_findings.csv")

    assert not set(LEFT_OUT) & set(TOLD)
    assert {finding.code for finding in report.findings} <= set(LEFT_OUT) | set(TOLD)
    assert Counter(row["code"] for row in written) == Counter(f.code for f in report.findings)
    assert len(set(report.findings)) == len(report.findings)
