"""Every page carries its typefaces, and they have every sign that we write with."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from house.source_tree import ROOT
from vagval.report.page_fonts import FACES, font_faces, font_path

REPORT = ROOT / "lib" / "vagval" / "report"
FONTS = REPORT / "fonts"
MOST_BYTES = 120_000
"""Of all faces as they stand in a page."""
UNSEEN = frozenset("\n\u00ad")


def letters_of(*names: str, ending: str = "woff2") -> set[str]:
    """Give every letter that some of our files can draw."""
    files = (FONTS / f"{name}.{ending}" for name in names)
    return {chr(code) for file in files for code in TTFont(file).getBestCmap()}


def written_with() -> set[str]:
    """Give every letter of our catalogues, templates and programs that is no plain ASCII."""
    files = [*REPORT.rglob("*.ftl"), *REPORT.rglob("templates/*"), *REPORT.rglob("*.py")]
    texts = (file.read_text("utf-8") for file in files if file.is_file())
    return {letter for text in texts for letter in text} - UNSEEN


def test_a_page_can_draw_every_sign_that_we_write_with() -> None:
    assert written_with() - letters_of(*(file for _, _, file in FACES)) == set()


@pytest.mark.parametrize("weight", [400, 700])
def test_a_figure_has_the_same_letters_as_the_page(weight: int) -> None:
    path = font_path(weight)
    assert letters_of(path.stem, ending="ttf") == letters_of(path.stem)


@pytest.mark.parametrize(
    "letters", ["ÅÄÖåäöéüßæøłşčđŋŧž", "Σλπξφ", "Жщі", "≤≥≠≈±×−√∑→←…–—’”‰½²⟨⟩☐€"]
)
def test_names_of_bidders_and_signs_of_calculations_are_there(letters: str) -> None:
    assert set(letters) <= letters_of(*(file for _, _, file in FACES))


def test_figures_of_a_table_can_have_one_width() -> None:
    for _, _, file in FACES[:2]:
        font = TTFont(FONTS / f"{file}.woff2")
        features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
        assert "tnum" in features
        assert "kern" in {r.FeatureTag for r in font["GPOS"].table.FeatureList.FeatureRecord}
        # Inter's own makes an arrow of "->": a bidder's text is shown as it was written.
        assert not {"calt", "liga", "dlig"} & features


def test_the_faces_are_whole_inside_the_page_and_small() -> None:
    assert font_faces().count("@font-face") == len(FACES)
    assert "url(data:font/woff2;base64,d09GMg" in font_faces()
    assert len(font_faces()) < MOST_BYTES


def test_each_typeface_has_its_licence_beside_it_and_a_name_of_its_own() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text("utf-8")
    assert "Bitstream Vera" in (FONTS / "LICENSE_DEJAVU.txt").read_text("utf-8")
    for family, _, file in FACES:
        assert str(TTFont(FONTS / f"{file}.woff2")["name"].getDebugName(1)) == family
    assert all(isinstance(font_path(weight), Path) for weight in (400, 700))
