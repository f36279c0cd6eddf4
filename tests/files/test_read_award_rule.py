"""The reason for a model, and who goes on in spite of a finding, are read as written."""

from pathlib import Path

import pytest

from small_case import a_case, read_sound, told
from small_case_criteria import CASE, PROCUREMENT
from vagval.domain.bilingual import Bilingual
from vagval.files.workspace import Workspace
from workspaces import write_toml

REASON = 'reason_sv = "Priserna jämförs bäst med varandra."\nreason_en = "Prices compare best."\n'
OVERRIDE = """
[[award.override]]
finding = "price-floor-in-scale"
by = "Eva Jurist"
reason = "Golvet ligger under självkostnaden."
"""


def a_case_with(root: Path, *, keys: str = "", tables: str = "") -> Workspace:
    """Write the case with more in its ``[award]``."""
    work = a_case(root)
    head = 'model = "value_deduction"\n'
    text = PROCUREMENT.replace(head, head + keys, 1)
    text = text.replace("\n[[criterion]]", f"{tables}\n[[criterion]]", 1)
    write_toml(work.procurement_file(CASE), text)
    return work


def test_a_reason_is_read_in_both_languages(tmp_path: Path) -> None:
    lot = read_sound(a_case_with(tmp_path, keys=REASON)).procurement.lots[0]
    assert lot.award.reason == Bilingual(
        "Priserna jämförs bäst med varandra.", "Prices compare best."
    )


def test_without_a_reason_there_is_none(tmp_path: Path) -> None:
    assert read_sound(a_case(tmp_path)).procurement.lots[0].award.reason is None


@pytest.mark.parametrize("key", ["reason_sv", "reason_en"])
def test_a_reason_in_one_language_is_refused(tmp_path: Path, key: str) -> None:
    only = "".join(line for line in REASON.splitlines(keepends=True) if key not in line)
    work = a_case_with(tmp_path, keys=only)
    assert told(work, criteria_only=True) == [("key-missing", "procurement.toml", f"award.{key}")]


def test_an_override_is_read_with_who_and_why_and_its_place(tmp_path: Path) -> None:
    lot = read_sound(a_case_with(tmp_path, tables=OVERRIDE)).procurement.lots[0]
    (override,) = lot.award.overrides
    assert override.finding == "price-floor-in-scale"
    assert override.by == "Eva Jurist"
    assert override.reason == "Golvet ligger under självkostnaden."
    assert override.place.cell == "award.override[1]"


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ('by = "Eva Jurist"\n', "", "key-missing", "by"),
        ('by = "Eva Jurist"', 'by = " "', "text-missing", "by"),
        ('reason = "Golvet', 'why = "Golvet', "key-missing", "reason"),
        ('finding = "price-floor-in-scale"', "finding = 1", "quotes-missing", "finding"),
    ],
)
def test_an_override_without_name_reason_or_finding_is_refused(
    tmp_path: Path, old: str, new: str, code: str, key: str
) -> None:
    assert old in OVERRIDE
    work = a_case_with(tmp_path, tables=OVERRIDE.replace(old, new))
    place = ("procurement.toml", f"award.override[1].{key}")
    assert (code, *place) in told(work, criteria_only=True)


def test_two_overrides_of_one_finding_are_refused(tmp_path: Path) -> None:
    work = a_case_with(tmp_path, tables=OVERRIDE * 2)
    assert told(work, criteria_only=True) == [
        ("override-repeated", "procurement.toml", "award.override[2].finding")
    ]
