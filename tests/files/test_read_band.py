"""Plausible prices and qualities are read as stated, or refused where they make no band."""

from fractions import Fraction
from pathlib import Path

import pytest

from small_case import a_case, read_sound, told
from small_case_criteria import CASE, PROCUREMENT
from vagval.domain.band import Band
from vagval.files.workspace import Workspace
from workspaces import write_toml

LABORATORY = """[laboratory]
price_from = "800000"
price_to = "1500000.50"
quality_from = "0.3"
quality_to = "1"

"""
STATED = Band(Fraction(800_000), Fraction("1500000.50"), Fraction(3, 10), Fraction(1))


def a_case_with(root: Path, shared: str, of_lot: str = "") -> Workspace:
    """Write the case with a section of its own, and one for the lot VP."""
    work = a_case(root)
    text = PROCUREMENT.replace("[award]\n", f"{shared}[award]\n", 1)
    end = text.index("[lot.award]")
    write_toml(work.procurement_file(CASE), f"{text[:end]}{of_lot}{text[end:]}")
    return work


def test_the_band_holds_for_every_lot(tmp_path: Path) -> None:
    lots = read_sound(a_case_with(tmp_path, LABORATORY)).procurement.lots
    assert {lot.band for lot in lots} == {STATED}


def test_a_lot_may_have_a_band_of_its_own_instead(tmp_path: Path) -> None:
    own = LABORATORY.replace("[laboratory]", "[lot.laboratory]").replace("0.3", "0.5")
    lots = read_sound(a_case_with(tmp_path, LABORATORY, own)).procurement.lots
    bands = {lot.id: lot.band for lot in lots}
    assert bands.pop("VP") == Band(
        Fraction(800_000), Fraction("1500000.50"), Fraction(1, 2), Fraction(1)
    )
    assert set(bands.values()) == {STATED}


def test_without_a_band_none_is_made_up_here(tmp_path: Path) -> None:
    assert {lot.band for lot in read_sound(a_case(tmp_path)).procurement.lots} == {None}


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ('price_from = "800000"', 'price_from = "0"', "band-prices", "price_to"),
        ('price_from = "800000"', 'price_from = "1500000.50"', "band-prices", "price_to"),
        ('price_from = "800000"', 'price_from = "-1"', "amount-negative", "price_from"),
        ('price_from = "800000"', "price_from = 800000", "quotes-missing", "price_from"),
        ('price_to = "1500000.50"\n', "", "key-missing", "price_to"),
        ('quality_to = "1"', 'quality_to = "0.3"', "band-qualities", "quality_to"),
        ('quality_to = "1"', 'quality_to = "1.1"', "share-outside", "quality_to"),
        ('quality_to = "1"', 'quality_to = "1"\nbids = 5', "key-unknown", "bids"),
    ],
)
def test_what_makes_no_band_is_refused_at_its_key(
    tmp_path: Path, old: str, new: str, code: str, key: str
) -> None:
    assert old in LABORATORY
    work = a_case_with(tmp_path, LABORATORY.replace(old, new))
    assert told(work, criteria_only=True) == [(code, "procurement.toml", f"laboratory.{key}")]
