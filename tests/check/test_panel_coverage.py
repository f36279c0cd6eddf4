"""What is missing from the panel's work is told where it is missing, and to whom it can be told."""

from dataclasses import replace

from builders import a_bid, a_consensus, a_material, a_score, an_evaluator, criteria_of
from in_words import in_swedish
from vagval.check.check_panel import check_panel
from vagval.domain.errors import Finding
from vagval.domain.material import Material

FILES = ("vendors/prov/panel/anna.csv", "vendors/prov/panel/_consensus.csv")


def found(material: Material) -> dict[str, Finding]:
    """Check a panel where two are to score each criterion."""
    findings = check_panel(criteria_of(minimum_evaluators=2), material)
    return {each.code: each for each in findings}


def panel_of(*keys: str) -> Material:
    """Make a panel where Anna alone has given points."""
    return a_material(
        a_bid("alfa"),
        evaluators=tuple(an_evaluator(key) for key in keys),
        scores=[a_score(evaluator="anna")],
        consensus=[a_consensus()],
    )


def test_those_who_are_to_score_and_have_not_are_waited_for() -> None:
    short = found(panel_of("anna", "bo"))["too-few-evaluators"]
    assert short.place.file == "vendors/prov/panel"
    assert "bedömt av 1 av de 2 som ska bedöma det" in in_swedish(short)
    assert "Uppdragen i panel.toml räcker." in in_swedish(short)


def test_where_too_few_are_to_score_more_must_be_appointed() -> None:
    short = found(panel_of("anna"))["too-few-evaluators"]
    assert short.place.file == "criteria/prov/panel.toml"
    assert "panel.toml ger bara 1 i uppdrag" in in_swedish(short)


def test_missing_points_are_told_in_the_file_that_is_there() -> None:
    material = a_material(a_bid("alfa"), evaluators=[an_evaluator("anna")])
    there = found(replace(material, panel_files=FILES))
    assert (there["scores-missing"].place.file, there["consensus-missing"].place.file) == FILES
    blank = found(material)
    assert blank["scores-missing"].place.file == "vendors/prov/panel/anna.xlsx"
    assert "vagval sheets" in in_swedish(blank["scores-missing"])
    assert "vagval sheets" in in_swedish(blank["consensus-missing"])
