"""A change of points that passes a published least level says so."""

from dataclasses import replace
from fractions import Fraction

import pytest

from report.stressed import MET, a_change, three_bids
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.stress_thresholds import threshold_passed
from vagval.report.stress_words import told_change, with_threshold


def with_least(least: Fraction | int | None, criterion: str = "kvalitet") -> LotReport:
    """Tell of three bids of a lot with a least level on one criterion."""
    report = lot_reports(three_bids())[0]
    lot = report.each.lot
    level = None if least is None else Fraction(least)
    nodes = tuple(
        replace(node, threshold=level) if node.id == criterion else node
        for node in lot.tree.criteria
    )
    changed = replace(lot, tree=replace(lot.tree, criteria=nodes))
    return replace(report, each=replace(report.each, lot=changed))


@pytest.mark.parametrize(
    ("before", "after", "passed"),
    [(4, 2, "below"), (2, 3, "reaches"), (4, 3, None), (2, 1, None), (3, 2, "below")],
)
def test_points_at_the_level_reach_it(before: int, after: int, passed: str | None) -> None:
    assert threshold_passed(with_least(3), a_change("alfa", before, after)) == passed


def test_without_a_level_nothing_is_passed() -> None:
    assert threshold_passed(with_least(None), a_change("alfa", 5, 0)) is None


def test_requirements_are_compared_by_their_share() -> None:
    # All of beta's bör-krav are met: share 1. Without B-1 it has none.
    lost = replace(MET, before=MET.after, after=MET.before)
    report = with_least(Fraction(3, 5), "funktion")
    score = next(b for b in report.each.scored.bids if b.bid == "beta").score("funktion")
    assert score is not None
    unmet = replace(lost, before=score.points, after=Fraction(0))
    assert threshold_passed(report, unmet) == "below"


def test_it_is_said_beside_what_the_evaluators_gave() -> None:
    report = with_least(3)
    change = a_change("alfa", 4, 2)
    said = told_change(report, change)
    assert "(når då inte den publicerade lägsta nivån, ingen bedömare gav det)" in said
    assert with_threshold(report, change, "x") == "x (når då inte den publicerade lägsta nivån)"
    assert with_threshold(report, a_change("alfa", 4, 3), "x") == "x"
