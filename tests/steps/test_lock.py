"""The lock comes with what the laboratory found, refuses what is unlawful and tells overrides."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from in_words import in_swedish
from one_lot import CLIPPED, KEY, OVERRIDES, RATIO, WEIGHTED, one_lot, write_award
from vagval.cli import commands
from vagval.domain.errors import Finding, RuleError, VagvalError
from vagval.files.open_lock import open_lock
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.steps.lock import lock
from vagval.steps.tell_check import tell_check

NOW = datetime(2026, 1, 14, tzinfo=UTC)
REASON = 'reason_sv = "Inget annat pris är känt."\nreason_en = "No other price is known."\n'


def lock_it(work: Workspace, reason: str = "") -> None:
    lock(work, KEY, NOW, ("Anna Ek", "Bo Al"), reason)


def check_it(work: Workspace) -> None:
    tell_check(work.root, KEY, "", "sv", is_strict=False)


both_verbs = pytest.mark.parametrize("verb", [lock_it, check_it])


def stopped(verb: Callable[[Workspace], None], work: Workspace) -> tuple[Finding, ...]:
    with pytest.raises(VagvalError) as refused:
        verb(work)
    assert isinstance(refused.value, RuleError)
    assert not work.lock_file(KEY).exists()
    assert not work.laboratory_file(KEY).exists()
    return refused.value.findings


def test_the_results_of_the_laboratory_are_locked_with_the_criteria(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    lock_it(work)
    made = open_lock(work, read_criteria(work, KEY))
    written = json.loads(work.laboratory_file(KEY).read_text("utf-8"))
    assert made.has_laboratory
    assert written["criteria_sha256"] == made.content_sha256
    assert (written["tenders"], written["bids"], written["seed"]) == (2_000, 5, 0)
    assert [test["formula"] for test in written["tests"]] == ["weighted_points"]


@both_verbs
def test_the_scale_of_hfd_2022_ref_41_is_refused_with_the_judgment_named(
    tmp_path: Path, verb: Callable[[Workspace], None]
) -> None:
    findings = stopped(verb, one_lot(tmp_path, CLIPPED))
    assert [each.code for each in findings] == ["price-floor-in-scale", "price-ceiling-in-scale"]
    assert "HFD 2022 ref. 41" in in_swedish(*findings)


@both_verbs
def test_an_override_of_one_fault_leaves_the_other(
    tmp_path: Path, verb: Callable[[Workspace], None]
) -> None:
    only_floor = OVERRIDES[: OVERRIDES.index("\n[[award.override]]", 1)]
    findings = stopped(verb, one_lot(tmp_path, CLIPPED + only_floor))
    assert [each.code for each in findings] == ["price-ceiling-in-scale"]


@both_verbs
def test_an_override_of_what_is_no_fault_is_refused(
    tmp_path: Path, verb: Callable[[Workspace], None]
) -> None:
    findings = stopped(verb, one_lot(tmp_path, WEIGHTED + OVERRIDES))
    assert {each.code for each in findings} == {"override-without-finding"}
    assert "Ta bort avsteget" in in_swedish(*findings)


@both_verbs
def test_a_model_that_others_enter_is_refused_without_a_reason(
    tmp_path: Path, verb: Callable[[Workspace], None]
) -> None:
    (found,) = stopped(verb, one_lot(tmp_path, RATIO))
    assert found.code == "award-reason-missing"


def test_a_model_that_others_enter_is_locked_with_its_reason(tmp_path: Path) -> None:
    work = one_lot(tmp_path, RATIO.replace("[award.parameters]", f"{REASON}[award.parameters]"))
    lock_it(work)
    stated = json.loads(work.lock_file(KEY).read_text("utf-8"))["content"]["procurement"]
    assert stated["lots"]["LM"]["award"]["reason"]["sv"] == "Inget annat pris är känt."


def test_an_override_is_locked_and_told_with_who_and_why_by_lock_and_check(
    tmp_path: Path,
) -> None:
    work = one_lot(tmp_path, CLIPPED + OVERRIDES)
    people = ("--by", "Anna Ek", "--by", "Bo Al")
    for verb in (("check",), ("lock", *people), ("check",)):
        asked = [verb[0], KEY, *verb[1:], "-w", str(tmp_path)]
        ended = CliRunner().invoke(commands, asked, standalone_mode=False)
        assert ended.exception is None, ended.exception
        assert ended.output.count("AVSTEG: Eva Jurist har beslutat") == 2
        assert "Inget pris utanför skalan är möjligt." in ended.output
    content = json.loads(work.lock_file(KEY).read_text("utf-8"))["content"]
    overrides = content["procurement"]["lots"]["LM"]["award"]["overrides"]
    assert [each["by"] for each in overrides] == ["Eva Jurist", "Eva Jurist"]


def test_neither_bids_nor_known_products_are_read(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    (work.bids(KEY) / "alfa").mkdir(parents=True)
    (work.bids(KEY) / "alfa" / "bid.toml").write_bytes(b"\xff\xfe")
    (work.vendors(KEY) / "known_products.csv").write_bytes(b"\xff\xfe")
    lock_it(work)
    assert open_lock(work, read_criteria(work, KEY)).version == 1


def test_locking_anew_replaces_both_files(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    lock_it(work)
    before = work.laboratory_file(KEY).read_bytes()
    write_award(work, WEIGHTED.replace("3000000", "2900000"))
    lock_it(work, "Skalan kortades.")
    assert work.laboratory_file(KEY).read_bytes() != before
    assert open_lock(work, read_criteria(work, KEY)).version == 2


def test_an_older_lock_is_noted_by_check(tmp_path: Path) -> None:
    work = one_lot(tmp_path)
    lock_it(work)
    path = work.lock_file(KEY)
    file = json.loads(path.read_text("utf-8"))
    del file["files"]["laboratory.json"]
    path.write_text(json.dumps(file), encoding="utf-8")
    work.laboratory_file(KEY).unlink()
    ended = CliRunner().invoke(commands, ["check", KEY, "-w", str(tmp_path)], standalone_mode=False)
    assert "utan modellprov" in ended.output
    assert ended.return_value == 0
