"""Records of equivalents as bidders fill them in; the claims are invented."""

from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.equivalence import Equivalence, EquivalentItem
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_equivalence import read_equivalence

HEAD = """
asked = "SMART App Launch 2.2.0"
offered = "Påhittad inloggning 3.0"
reason = "Samma flöde med egna namn"
"""
ITEM = """
[[item]]
asked = "permission-v2"
shown = "behörigheter per resurs"
evidence = "likvardigt"
"""


def read(tmp_path: Path, text: str) -> Parsed:
    path = tmp_path / "likvardigt.toml"
    path.write_text(text, encoding="utf-8")
    parsed = read_equivalence(path, "likvardigt.toml")
    assert in_swedish(*parsed.faults) or not parsed.faults
    return parsed


def test_a_record_is_read_whole(tmp_path: Path) -> None:
    parsed = read(tmp_path, HEAD + ITEM)
    assert parsed.faults == ()
    assert parsed.shown == Equivalence(
        asked="SMART App Launch 2.2.0",
        offered="Påhittad inloggning 3.0",
        reason="Samma flöde med egna namn",
        items=(EquivalentItem("permission-v2", "behörigheter per resurs", "likvardigt"),),
    )


@pytest.mark.parametrize("key", ["asked", "shown", "evidence"])
def test_an_item_that_is_not_whole_is_not_read(tmp_path: Path, key: str) -> None:
    lines = [line for line in ITEM.splitlines() if not line.startswith(f"{key} ")]
    parsed = read(tmp_path, HEAD + "\n".join(lines))
    assert isinstance(parsed.shown, Equivalence)
    assert parsed.shown.items == ()
    assert [fault.code for fault in parsed.faults] == ["key-missing"]


@pytest.mark.parametrize("key", ["asked", "offered", "reason"])
def test_a_record_says_what_is_as_good_as_what_and_why(tmp_path: Path, key: str) -> None:
    lines = [line for line in HEAD.splitlines() if not line.startswith(f"{key} ")]
    parsed = read(tmp_path, "\n".join(lines) + ITEM)
    assert parsed.shown is None
    assert [fault.code for fault in parsed.faults] == ["key-missing"]


@pytest.mark.parametrize(
    "text", ["", "item = 1", "[[[", "\0", '{"asked": "x"}', f"{HEAD}item = [1]"]
)
def test_what_is_no_record_is_told(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).faults
