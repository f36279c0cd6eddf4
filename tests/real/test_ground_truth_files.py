"""Every published example of data/ground_truth is asked about by some test."""

from pathlib import Path

from real.ground_truth import FOLDER, NEEDS_CASES

HOW_MANY = 33
TESTS = Path(__file__).parents[1]

pytestmark = NEEDS_CASES


def test_there_are_as_many_cases_as_were_collected() -> None:
    assert len(list(FOLDER.glob("*.json"))) == HOW_MANY


def test_every_case_is_named_by_a_test() -> None:
    # A new file without a test of its own fails here.
    read = "".join(
        path.read_text(encoding="utf-8")
        for path in sorted((TESTS / "real").glob("test_*.py"))
        if path != Path(__file__)
    )
    cases = {path.stem for path in FOLDER.glob("*.json")}
    assert {name for name in cases if f'"{name}"' not in read and f"{name}.json" not in read} == (
        set()
    )
