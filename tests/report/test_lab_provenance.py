"""Whoever doubts the laboratory can make it again."""

from dataclasses import replace

from build_laboratory import BAND, a_lab_context, a_model_test
from report.evaluated import LOCK
from report.lab_told import said, table_rows


def test_seed_tenders_and_fingerprint_are_told() -> None:
    rows = dict(table_rows(a_lab_context(), "lab-provenance", "lab-facts"))
    assert rows["Frö för slumptal"] == "20260101"
    assert rows["Simulerade upphandlingar"] == "2 000 med 5 anbud i varje"
    assert rows["Kriteriernas fingeravtryck (sha256)"] == "ab" * 32
    assert rows["Kriterierna låsta"] == "inte låsta"


def test_a_lock_is_told_by_version_and_day() -> None:
    rows = table_rows(a_lab_context(lock=LOCK), "lab-provenance", "lab-facts")
    assert ["Kriterierna låsta", "version 1, 14 januari 2026"] in rows


def test_the_prices_that_a_model_was_tried_with_are_told() -> None:
    (row,) = table_rows(a_lab_context(), "lab-provenance", "lab-bands")
    assert row[1:] == ["60 kr till 140 kr", "30 % till 100 %", "angivna i upphandlingen"]
    assumed = a_lab_context(a_model_test(band=replace(BAND, is_assumed=True)))
    assert table_rows(assumed, "lab-provenance", "lab-bands")[0][3] == "antagna av provet"


def test_how_it_is_made_again_is_told() -> None:
    told = said(a_lab_context(versions=(("vagval", "0.1"),)), "lab-provenance")
    assert "Kör: vagval lab prov --seed 20260101" in told
    assert table_rows(a_lab_context(versions=(("vagval", "0.1"),)), "lab-provenance",
                      "lab-versions") == [["vagval", "0.1"]]  # fmt: skip
