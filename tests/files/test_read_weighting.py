"""How weights came about is read whole, and every fault is told at once."""

from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from build_laboratory import a_laboratory
from build_weighting import BELOW, HEAD, TOP, WHOLE, a_weighed_case
from small_case import a_case, read_sound, told
from small_case_criteria import CASE
from vagval.domain.errors import LockError
from vagval.domain.weighting_judgments import Pairs, Points
from vagval.files.lock_content import content_of, content_sha256, locked_files
from vagval.files.open_lock import open_lock
from vagval.files.write_lock import write_lock
from workspaces import edit, write_toml


def codes(root: Path, text: str) -> list[tuple[str, str]]:
    found = told(a_weighed_case(root, anna=text), criteria_only=True)
    assert all(file == "anna.toml" for _, file, _ in found)
    return [(code, cell.rpartition(".")[2]) for code, _, cell in found]


def test_a_record_is_read_with_everything_it_says(tmp_path: Path) -> None:
    work = a_weighed_case(tmp_path, anna=HEAD + TOP + BELOW, bo=HEAD + WHOLE)

    anna, bo = read_sound(work).weightings

    assert (anna.id, anna.name, anna.role, anna.day) == (
        "anna", "Anna Berg", "Verksamhetschef", date(2026, 1, 5),
    )  # fmt: skip
    top, below = anna.of_lot("VP")
    assert (top.parent, top.method, top.criteria) == ("", "swing", ("pris", "mervarde"))
    assert top.judgments == Points((("pris", Fraction(60)), ("mervarde", Fraction(100))))
    assert dict(top.reasons)["pris"] == "Priserna är kända."
    assert below.judgments == Pairs((("funktion", "kvalitet", Fraction(3)),))
    (whole,) = bo.weightings
    assert (whole.parent, whole.criteria) == (None, ("pris", "kvalitet", "funktion"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEAD, [("weighting-nothing", "weighting")]),
        (HEAD.replace("2026-01-05", "2026-02-28") + WHOLE, [
            ("weighting-after-publication", "date")
        ]),
        (HEAD.replace('name = "Anna Berg"\n', "") + WHOLE, [("key-missing", "name")]),
        (HEAD + TOP, [("weighting-node-missing", "weighting")]),
        (HEAD + TOP + BELOW + WHOLE, [("weighting-whole-and-parts", "weighting")]),
        (HEAD + WHOLE + WHOLE, [("weighting-twice", "weighting")]),
        (HEAD + WHOLE.replace('"VP"', '"PV"'), [("weighting-lot-unknown", "lot")]),
        (HEAD + WHOLE.replace('"VP"', '"AV"'), [("weighting-lot-unweighted", "lot")]),
        (HEAD + BELOW.replace('"mervarde"', '"kvalitet"') + TOP, [
            ("weighting-parent-unknown", "parent")
        ]),
        (HEAD + WHOLE.replace("pris = 40", "pris = 41"), [("weighting-points-sum", "points")]),
        (HEAD + WHOLE.replace("pris = 40, ", "prsi = 40, "), [
            ("weighting-criterion-unknown", "points"), ("weighting-criterion-missing", "points")
        ]),
        (HEAD + WHOLE.replace('"point_allocation"', '"critic_weights"'), [
            ("weighting-from-bids", "method"), ("key-unknown", "points")
        ]),
        (HEAD + WHOLE.replace('"point_allocation"', '"guess"'), [("value-unknown", "method")]),
        (HEAD + WHOLE.replace('pris = "P.", ', ""), [("key-missing", "pris")]),
        (HEAD + WHOLE.replace('"P."', '" "'), [("text-missing", "pris")]),
        (HEAD + TOP + BELOW.replace(", 3]", ', "1/10"]'), [("weighting-pair-off-scale", "pairs")]),
        (HEAD + TOP + BELOW.replace('[["funktion", "kvalitet", 3]]', "[]"), [
            ("weighting-not-a-list", "pairs")
        ]),
    ],
)  # fmt: skip
def test_each_fault_is_told_where_it_stands(
    tmp_path: Path, text: str, found: list[tuple[str, str]]
) -> None:
    assert codes(tmp_path, text) == found


def test_several_faults_are_told_at_once(tmp_path: Path) -> None:
    text = HEAD + TOP.replace("mervarde = 100", "mervarde = 90") + BELOW.replace("3]]", "11]]")

    assert codes(tmp_path, text) == [
        ("weighting-swing-without-full", "points"),
        ("weighting-pair-off-scale", "pairs"),
    ]


def test_a_file_that_nobody_reads_is_told(tmp_path: Path) -> None:
    work = a_weighed_case(tmp_path, anna=HEAD + WHOLE)
    write_toml(work.criteria(CASE) / "weighting" / "anteckningar.txt", "Vi enades.")

    found = told(work, criteria_only=True)

    assert [(code, file) for code, file, _ in found] == [
        ("weighting-file-unread", "anteckningar.txt")
    ]


def test_without_records_nothing_that_is_locked_changes(tmp_path: Path) -> None:
    work = a_case(tmp_path)

    assert "weightings" not in content_of(read_sound(work))
    assert not any(name.startswith("weighting") for name in locked_files(work.criteria(CASE)))


def test_a_record_that_is_changed_after_the_lock_is_refused(tmp_path: Path) -> None:
    work = a_weighed_case(tmp_path, anna=HEAD + WHOLE)
    criteria = read_sound(work)
    before = content_sha256(content_of(criteria))
    write_lock(
        work,
        criteria,
        a_laboratory(criteria_sha256=before),
        locked_at=datetime(2026, 1, 10, tzinfo=UTC),
        locked_by=("Anna", "Bo"),
    )
    assert open_lock(work, criteria).content_sha256 == before

    edit(work.criteria(CASE) / "weighting" / "anna.toml", '"P."', '"Efter anbuden."')

    with pytest.raises(LockError) as error:
        open_lock(work, read_sound(work))
    assert {each.code for each in error.value.findings} == {
        "locked-content-changed",
        "locked-file-changed",
    }
