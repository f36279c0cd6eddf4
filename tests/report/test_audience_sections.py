"""Evaluators see the sections on quality, and a new section only when somebody has said so."""

from vagval.domain.audience import AUDIENCES
from vagval.report.audience_sections import WITHOUT_PRICES, shows_section
from vagval.report.sections import SECTIONS


def test_every_section_named_for_the_panel_is_there() -> None:
    assert set(SECTIONS) >= WITHOUT_PRICES


def test_everyone_but_the_panel_sees_every_section() -> None:
    others = [audience for audience in AUDIENCES if audience != "panel"]
    assert all(shows_section(audience, key) for audience in others for key in SECTIONS)


def test_the_panel_sees_no_section_that_shows_prices_or_the_award() -> None:
    shown = {key for key in SECTIONS if shows_section("panel", key)}
    assert shown & {"prices", "award", "steps", "overview", "reasons", "provenance"} == set()
    assert {"scores", "individual", "mandatory", "compliance"} <= shown
    assert not shows_section("panel", "a section of tomorrow")
