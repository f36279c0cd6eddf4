"""Records of hosting as a bidder fills them in; every provider is invented."""

from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.hosting import Hosting, Owner, Processor
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_hosting import read_hosting

SOUND = """
provider = "Påhittad Drift AB"
countries = ["SE", "FI"]
keys = "customer"
transfer = "none"
[parent]
name = "Påhittad Holding AB"
country = "SE"
lei = "529900T8BM49AURSDO55"
[[processor]]
name = "Påhittad Support Oy"
country = "FI"
role = "support"
data = "loggar"
parent_country = "FI"
"""


def read(tmp_path: Path, text: str) -> Parsed:
    path = tmp_path / "drift.toml"
    path.write_text(text, encoding="utf-8")
    parsed = read_hosting(path, "drift.toml")
    assert in_swedish(*parsed.faults) or not parsed.faults
    return parsed


def shown(parsed: Parsed) -> Hosting:
    assert isinstance(parsed.shown, Hosting)
    return parsed.shown


def test_a_record_is_read_whole(tmp_path: Path) -> None:
    parsed = read(tmp_path, SOUND)
    assert parsed.faults == ()
    assert parsed.shown == Hosting(
        provider="Påhittad Drift AB",
        countries=("SE", "FI"),
        parent=Owner("Påhittad Holding AB", "SE", "529900T8BM49AURSDO55"),
        keys="customer",
        transfer="none",
        processors=(Processor("Påhittad Support Oy", "FI", "support", "loggar", "FI"),),
    )


def test_no_sub_processors_and_nothing_said_of_them_are_two_things(tmp_path: Path) -> None:
    assert shown(read(tmp_path, 'provider = "P"\nprocessor = []')).processors == ()
    assert shown(read(tmp_path, 'provider = "P"')).processors is None


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        ('countries = ["SE", 5]', "countries", "key-wrong-type"),
        ('countries = ["SE", "XX"]', "countries", "country-unknown"),
        ('countries = ["se"]', "countries", "country-unknown"),
        ('countries = "SE"', "countries", "key-wrong-type"),
        ('keys = "kunden"', "keys", "value-unknown"),
        ("transfer = false", "transfer", "key-wrong-type"),
        ("processor = [1]", "processors", "key-wrong-type"),
        ("processor = {}", "processors", "key-wrong-type"),
        ('[[processor]]\nname = "A"\ncountry = 7', "processors", "quotes-missing"),
        ('[parent]\ncountry = "Sverige"', "parent", "country-unknown"),
        ("parent = 1", "parent", "key-wrong-type"),
    ],
)
def test_what_is_partly_wrong_is_read_as_not_said(
    tmp_path: Path, line: str, field: str, code: str
) -> None:
    parsed = read(tmp_path, f'provider = "P"\n{line}\n')
    assert [fault.code for fault in parsed.faults] == [code]
    assert getattr(shown(parsed), field) in ((), "", None)


@pytest.mark.parametrize(
    "text", ["", "x = 1", "provider = 1", 'provider = " "', "\0", "[[[[", "<x/>"]
)
def test_a_file_that_does_not_say_who_runs_the_service_says_nothing(
    tmp_path: Path, text: str
) -> None:
    parsed = read(tmp_path, text)
    assert parsed.shown is None
    assert parsed.faults


def test_a_flood_of_tables_or_keys_is_told_once_and_read_as_not_said(tmp_path: Path) -> None:
    flood = read(tmp_path, 'provider = "P"\n' + "[[processor]]\n" * 5_000)
    assert [fault.code for fault in flood.faults] == ["tables-too-many"]
    assert shown(flood).processors is None
    keys = read(tmp_path, 'provider = "P"\n' + "".join(f"k{n} = 1\n" for n in range(5_000)))
    assert {fault.code for fault in keys.faults} == {"key-unknown", "evidence-more-faults"}
