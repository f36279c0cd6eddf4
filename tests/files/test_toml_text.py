"""TOML is read key by key; what is wrong is told with the path of keys."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from in_words import in_words
from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding
from vagval.files.toml_table import TomlTable
from vagval.files.toml_text import read_toml


def opened(folder: Path, text: str) -> tuple[TomlTable, list[Finding]]:
    findings: list[Finding] = []
    (folder / "a.toml").write_text(text, encoding="utf-8")
    table = read_toml(folder / "a.toml", "a.toml", findings)
    assert table is not None, findings
    return table, findings


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    findings: list[Finding] = []
    (tmp_path / "a.toml").write_bytes(b"a = 1\r\nb = \r\n")
    assert read_toml(tmp_path / "a.toml", "a.toml", findings) is None
    assert [(f.code, f.details["line"]) for f in findings] == [("toml-broken", 2)]


@pytest.mark.parametrize(
    "content", [b"a = " + b"[" * 5_000, b"a = " + b"9" * 5_000, b"a = 1\na = 2"]
)
def test_hostile_or_repeated_content_is_a_finding(tmp_path: Path, content: bytes) -> None:
    findings: list[Finding] = []
    (tmp_path / "a.toml").write_bytes(content)
    assert read_toml(tmp_path / "a.toml", "a.toml", findings) is None
    assert [f.code for f in findings] == ["toml-broken"]


@pytest.mark.parametrize(
    "content",
    ["x = 1\n" + "a." * 40 + "a = 1", "[" + '"a" . ' * 40 + "a]", "x = {" + "'a'." * 40 + "a = 1}"],
)
def test_a_key_of_many_parts_is_refused_unread(tmp_path: Path, content: str) -> None:
    # A third of a megabyte of them takes tomllib ten minutes.
    findings: list[Finding] = []
    (tmp_path / "a.toml").write_text(content, encoding="utf-8")
    assert read_toml(tmp_path / "a.toml", "a.toml", findings) is None
    assert [f.code for f in findings] == ["toml-key-too-deep"]
    assert "30 delar eller fler" in in_words(findings[0])["sv"]


def test_a_long_text_with_dots_is_no_key(tmp_path: Path) -> None:
    table, _ = opened(tmp_path, 'a = "urn:oid:1.2.752.129.2.1.4.1. Så här. Och så. Och så här."\n')
    assert table.text("a").startswith("urn:oid")


def test_settings_of_many_megabytes_are_refused_unread(tmp_path: Path) -> None:
    findings: list[Finding] = []
    (tmp_path / "a.toml").write_bytes(b"#" * 5_000_001)
    assert read_toml(tmp_path / "a.toml", "a.toml", findings) is None
    assert [f.code for f in findings] == ["file-too-large"]


def test_values_come_with_their_exact_type(tmp_path: Path) -> None:
    table, findings = opened(
        tmp_path,
        "\ufeff"
        't_sv = "ett"\nt_en = "one"\nn = 3\nd = 2026-01-15\n'
        's = "0.35"\nm = "12.50"\nk = ["a"]\nb = true',
    )
    assert table.bilingual("t") == Bilingual("ett", "one")
    assert table.whole("n") == 3
    assert table.day("d") == date(2026, 1, 15)
    assert table.share("s") == Fraction(7, 20)
    assert table.amount("m") == Decimal("12.50")
    assert table.texts("k") == ("a",)
    assert table.truth("b") is True
    assert table.truth("absent") is False
    table.refuse_other_keys()
    assert findings == []
    assert table.is_sound


@pytest.mark.parametrize(
    ("text", "ask", "code"),
    [
        ("y = 1", lambda t: t.text("x"), "key-missing"),
        ("x = 1", lambda t: t.text("x"), "quotes-missing"),
        ("x = 1.10", lambda t: t.text("x"), "quotes-missing"),
        ("x = inf", lambda t: t.share("x"), "quotes-missing"),
        ("x = false", lambda t: t.text("x"), "key-wrong-type"),
        ('x = ""', lambda t: t.choice("x", {"yes": 1}), "choice-missing"),
        ('x = " "', lambda t: t.text("x"), "text-missing"),
        ('x = "a b"', lambda t: t.key("x"), "key-malformed"),
        ("x = true", lambda t: t.whole("x"), "key-wrong-type"),
        ("x = 1.5", lambda t: t.whole("x"), "key-wrong-type"),
        ("x = 0", lambda t: t.whole("x", 1), "number-too-small"),
        ("x = 1", lambda t: t.truth("x"), "key-wrong-type"),
        ('x = "2026-01-15"', lambda t: t.day("x"), "key-wrong-type"),
        ("x = 2026-01-15T10:00:00", lambda t: t.day("x"), "key-wrong-type"),
        ("x = 0.35", lambda t: t.share("x"), "quotes-missing"),
        ('x = "0,35"', lambda t: t.share("x"), "key-wrong-type"),
        ('x = "1.01"', lambda t: t.share("x"), "share-outside"),
        ('x = "-1"', lambda t: t.amount("x"), "amount-negative"),
        ('x = "yse"', lambda t: t.choice("x", {"yes": 1}), "value-unknown"),
        ('x = "a"', lambda t: t.texts("x"), "key-wrong-type"),
        ("x = [1]", lambda t: t.texts("x"), "key-wrong-type"),
        ('x = ["a", "a"]', lambda t: t.texts("x"), "value-repeated"),
        ("x = 1", lambda t: t.table("x"), "key-wrong-type"),
        ("x = [1]", lambda t: t.tables("x"), "key-wrong-type"),
        ("x = 1", lambda t: t.refuse_other_keys(), "key-unknown"),
    ],
)
def test_a_wrong_value_is_a_finding_on_its_key(
    tmp_path: Path, text: str, ask: Callable[[TomlTable], object], code: str
) -> None:
    table, findings = opened(tmp_path, text)
    ask(table)
    assert all(in_words(f) for f in findings)
    assert [(f.code, f.place.cell) for f in findings] == [(code, "x")]
    assert not table.is_sound


def test_places_are_paths_of_keys_counted_from_one(tmp_path: Path) -> None:
    table, findings = opened(tmp_path, "[[lot]]\n[[lot]]\n[lot.award]\nmodle = 1\n")
    award = table.tables("lot")[1].table("award")
    assert award is not None
    award.text("model")
    award.refuse_other_keys()
    assert [(f.code, f.place.cell) for f in findings] == [
        ("key-missing", "lot[2].award.model"),
        ("key-unknown", "lot[2].award.modle"),
    ]
    assert findings[1].details["nearest"] == "model"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('x = "å"'.encode("latin-1"), "settings-not-utf8"),
        ('x = "å"'.encode("utf-16"), "settings-not-text"),
        (b"PK\x03\x04", "settings-not-text"),
        (b"x = 1\0", "settings-not-text"),
    ],
)
def test_settings_in_another_encoding_are_never_sent_to_a_spreadsheet(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "bid.toml"
    path.write_bytes(content)
    findings: list[Finding] = []
    assert read_toml(path, "bid.toml", findings) is None
    assert [f.code for f in findings] == [code]
    assert all(in_words(f) for f in findings)


def test_tables_are_named_by_their_id_or_their_points(tmp_path: Path) -> None:
    text = '[[scale]]\nid = "kvalitet"\n[[scale.anchor]]\npoints = 0\n[[scale]]\nid = "två ord"\n'
    table, _ = opened(tmp_path, text)
    first, second = table.tables("scale")
    (anchor,) = first.tables("anchor")
    assert anchor.place("text_sv").cell == "scale[1] (kvalitet).anchor[1] (points 0).text_sv"
    assert second.place("id").cell == "scale[2].id"
