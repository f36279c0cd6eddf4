"""What a certificate says, done exactly: the bid is first; done a little less: it is not.

Everything is applied to the material and the criteria, and goes the whole way through examination,
scoring and ranking again, not through the search that found it.
"""

from fractions import Fraction

import pytest

from steps.certificate_applied import (
    at_price,
    certificates_of,
    figures,
    lot_of,
    one_step_less,
    weighed,
    with_points,
    without_it,
)
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.margin import STEP

LOTS = ("MVC", "PV", "LM", "RES", "PAS")
WITH_A_LONG_SEARCH = pytest.param("PV", marks=pytest.mark.slow)


@pytest.mark.parametrize("key", ["MVC", WITH_A_LONG_SEARCH, "LM", "RES", "PAS"])
def test_the_price_cut_reaches_the_first_and_a_hundredth_less_does_not(key: str) -> None:
    for each in certificates_of(key):
        cut, bid = each.margin.price_cut, each.bid
        if cut is None:
            continue
        first = lot_of(key).decision.first[0]
        at_cut = figures(at_price(key, bid, cut))
        assert at_cut[bid] == at_cut[first]
        assert at_price(key, bid, cut + STEP).first == (bid,)
        if cut:
            assert bid not in at_price(key, bid, cut - STEP).first


@pytest.mark.parametrize("key", LOTS)
def test_the_fewest_changes_do_it_and_a_step_less_anywhere_does_not(key: str) -> None:
    for each in certificates_of(key):
        assert each.fewest is not None
        if not each.fewest.changes:
            continue
        assert with_points(key, each.fewest.changes).first == (each.bid,)
        for less in one_step_less(each.fewest.changes):
            assert with_points(key, less).first != (each.bid,)


@pytest.mark.parametrize("key", LOTS)
def test_each_single_change_does_it_and_a_step_less_does_not(key: str) -> None:
    for each in certificates_of(key):
        for flip in each.single:
            assert with_points(key, (flip.change,)).first == flip.first
            (less,) = one_step_less((flip.change,))
            assert each.bid not in with_points(key, less).first


@pytest.mark.parametrize("key", LOTS)
def test_what_is_left_out_does_it(key: str) -> None:
    told = {(w.kind, w.key): w for each in certificates_of(key) for w in each.without}
    for without in told.values():
        applied = without_it(key, without)
        if applied is not None:
            assert applied.first == without.first


def test_the_nearest_weights_in_the_published_tree_put_nobody_before_and_less_does() -> None:
    lot = lot_of("LM")
    matrix = additive_matrix(lot.scored, lot.model).matrix
    assert matrix is not None
    published = matrix.weights
    for each in certificates_of("LM"):
        assert each.nearest is not None
        weights = each.nearest.weights
        assert weights is not None
        there = weighed(lot, dict(zip(matrix.criteria, weights, strict=True)))
        best = max(there.values())
        assert there[each.bid] == best
        assert {bid for bid, figure in there.items() if figure == best} == {
            each.bid,
            *each.nearest.equal,
        }
        nearly = tuple(
            a + (b - a) * Fraction(99, 100) for a, b in zip(published, weights, strict=True)
        )
        before = weighed(lot, dict(zip(matrix.criteria, nearly, strict=True)))
        assert before[each.bid] < max(before.values())
