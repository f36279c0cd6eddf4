"""A bid's distances are drawn on axes that end alike, with number and unit written beside."""

from dataclasses import replace
from fractions import Fraction

from report.figure_texts import texts
from report.stressed import BETA, GAMMA, MET, RAISED, three_bids
from vagval.domain.certificate import Certificate
from vagval.domain.grade_flips import FewestChanges
from vagval.report.certificate_distances import Ends, distances, ends_of
from vagval.report.figure_certificate import draw_certificate
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing


def report() -> LotReport:
    """Give the lot of three bids, ready to be told."""
    return lot_reports(three_bids())[0]


def drawn(certificate: Certificate) -> list[str]:
    """Read what stands in a bid's picture."""
    ends = ends_of(report(), (BETA, GAMMA))
    with drawing():
        return texts(draw_certificate(report(), distances(report(), certificate), ends))


def test_each_way_has_its_number_and_unit() -> None:
    assert {
        "Lägre pris, procent av priset",
        "≈ 16,7 % av priset (200 kr)",
        "Andra poäng, antal steg",
        "2 steg, 1 av 2 ändringar inom det bedömarna gav",
        "10 procentenheter av vikten",
    } <= set(drawn(BETA))


def test_ways_that_do_not_lead_there_say_so() -> None:
    assert {"inget pris räcker", "inga poäng räcker", "inga vikter räcker"} <= set(drawn(GAMMA))


def test_points_that_were_not_all_tried_are_not_drawn_as_proof() -> None:
    fewest = FewestChanges("gamma", (), is_fewest=False)
    texts_of = drawn(replace(GAMMA, fewest=fewest))
    assert "inga poäng som räcker har hittats" in texts_of


def test_axes_end_at_the_first_round_number_that_holds_all_bids() -> None:
    # A sixth of the price, two steps, and ten percentage points.
    assert ends_of(report(), (BETA, GAMMA)) == Ends(Fraction(1, 4), Fraction(5), Fraction(1, 10))
    far = replace(BETA, margin=replace(BETA.margin, price_cut=Fraction(1_000)))
    assert ends_of(report(), (BETA, far)).price == 1


def test_a_lot_of_nothing_but_impossible_ways_has_axes_all_the_same() -> None:
    assert ends_of(report(), (GAMMA,)) == Ends(Fraction(1, 20), Fraction(5), Fraction(1, 20))


def test_an_amount_without_end_is_rounded_and_never_cut_in_two() -> None:
    cut = Fraction(1_234_567_890, 7)
    picture = drawn(replace(BETA, margin=replace(BETA.margin, price_cut=cut)))
    assert any(text.endswith("(≈ 176 366 841,43 kr)") for text in picture)


def test_requirements_are_judged_by_no_evaluator() -> None:
    met = replace(BETA, fewest=FewestChanges("beta", (MET,), ("beta",)))
    assert "1 steg" in drawn(met)
    raised = replace(BETA, fewest=FewestChanges("beta", (RAISED,), ("beta",)))
    assert "1 steg, allt inom det bedömarna gav" in drawn(raised)


def test_weights_that_are_not_told_are_not_drawn() -> None:
    assert [each.kind for each in distances(report(), _without_weights())] == [
        "price",
        "points",
    ]


def _without_weights() -> Certificate:
    hidden = None
    return replace(BETA, nearest=hidden)
