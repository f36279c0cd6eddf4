"""Points, deductions and thresholds of a lot's bids."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_requirement,
    a_score,
    amounts,
    an_admission,
    an_admitted,
    criteria_of,
)
from in_words import in_swedish
from vagval.domain.admission import Admission, RequirementStatus, Standing
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import UndecidedError, UsageError
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.record import RequirementResult
from vagval.domain.scored_bids import CriterionScore, ScoredBids
from vagval.score.score_lot import score_lot

ALFA = an_admission(an_admitted(a_bid("alfa"), price=1_000))


def scored(
    criteria: Criteria, material: Material | None = None, admission: Admission = ALFA
) -> ScoredBids:
    return score_lot(criteria, "LM", admission, material or a_material())


def the_score(criteria: Criteria, material: Material) -> CriterionScore:
    (score,) = scored(criteria, material).bids[0].scores
    return score


def refused(criteria: Criteria, material: Material | None = None) -> list[str]:
    with pytest.raises(UndecidedError) as error:
        scored(criteria, material)
    assert in_swedish(*error.value.findings)
    return [finding.code for finding in error.value.findings]


def weighted(*leaves: Criterion) -> Lot:
    return a_lot("LM", *leaves, award="weighted_points")


PANEL = weighted(a_criterion("kvalitet", weight=1))


def given_by(*points: int) -> Material:
    return a_material(scores=[a_score(p, evaluator=f"e{n}") for n, p in enumerate(points)])


def test_consensus_points_count_and_individual_points_are_kept_beside_them() -> None:
    own = [a_score(5, evaluator="bo"), a_score(2, evaluator="anna")]
    agreed = a_consensus(4, reason="Remissvaret visas i körning, sidan 14.")
    score = the_score(criteria_of(lots=[PANEL]), a_material(scores=own, consensus=[agreed]))
    assert score.points == 4
    assert score.share == Fraction(4, 5)
    assert [each.evaluator for each in score.individual] == ["anna", "bo"]
    assert score.consensus == agreed
    assert in_swedish(*score.steps) == (
        "Panelen enades om 4 av 5 poäng. Skäl: Remissvaret visas i körning, sidan 14."
    )


def test_a_mean_is_exact() -> None:
    score = the_score(criteria_of(lots=[PANEL], panel_rule=PanelRule.MEAN), given_by(3, 4, 4))
    assert score.points == Fraction(11, 3)
    assert "(3, 4 och 4)" in in_swedish(*score.steps)


def test_a_median_of_an_even_number_is_exact() -> None:
    score = the_score(criteria_of(lots=[PANEL], panel_rule=PanelRule.MEDIAN), given_by(2, 5, 3, 4))
    assert score.points == Fraction(7, 2)
    assert "är 3,5 av 5" in in_swedish(*score.steps)


def test_a_missing_consensus_is_refused_never_averaged() -> None:
    assert refused(criteria_of(lots=[PANEL]), given_by(3, 4, 4)) == ["criterion-without-points"]


@pytest.mark.parametrize("rule", PanelRule)
def test_missing_points_are_refused_not_read_as_zero(rule: PanelRule) -> None:
    assert refused(criteria_of(lots=[PANEL], panel_rule=rule)) == ["criterion-without-points"]


def test_everything_that_is_missing_is_told_at_once() -> None:
    lot = weighted(a_criterion("a", weight="0.5"), a_criterion("b", weight="0.5"))
    both = an_admission(an_admitted(a_bid("alfa")), an_admitted(a_bid("beta")))
    with pytest.raises(UndecidedError) as error:
        scored(criteria_of(lots=[lot]), admission=both)
    assert len(error.value.findings) == 4


def test_points_given_twice_are_refused_not_chosen_from() -> None:
    twice = a_material(consensus=[a_consensus(3), a_consensus(4)])
    assert refused(criteria_of(lots=[PANEL]), twice) == ["points-given-twice"] * 2
    own = a_material(scores=[a_score(3), a_score(3)])
    assert refused(criteria_of(lots=[PANEL], panel_rule=PanelRule.MEAN), own) == [
        "points-given-twice",
        "points-given-twice",
    ]


DEDUCTED = criteria_of()
"""100 000 a point, 0 to 5."""


def test_whole_points_are_worth_the_published_amount() -> None:
    score = the_score(DEDUCTED, a_material(consensus=[a_consensus(3)]))
    assert score.deduction == 300_000
    assert in_swedish(score.steps[-1]) == "Enligt tabellen ger 3 poäng 300 000 kr i avdrag."


def test_points_between_two_whole_points_have_no_published_amount() -> None:
    criteria = criteria_of(panel_rule=PanelRule.MEAN)
    assert refused(criteria, given_by(3, 4)) == ["deduction-between-points"]


def test_a_mean_that_is_a_whole_number_has_its_published_amount() -> None:
    criteria = criteria_of(panel_rule=PanelRule.MEAN)
    assert the_score(criteria, given_by(3, 5)).deduction == 400_000


def test_points_without_a_published_amount_are_refused() -> None:
    lot = a_lot("LM", a_criterion(deductions=amounts(0, 100)))
    material = a_material(consensus=[a_consensus(3)])
    assert refused(criteria_of(lots=[lot]), material) == ["deduction-not-published"]


def test_models_without_deductions_carry_none() -> None:
    score = the_score(criteria_of(lots=[PANEL]), a_material(consensus=[a_consensus(3)]))
    assert score.deduction is None


def test_a_criterion_without_its_scale_is_refused() -> None:
    lot = weighted(a_criterion(scale="okänd", weight=1))
    assert refused(criteria_of(lots=[lot])) == ["criterion-without-scale"]


def test_bids_that_are_out_are_not_scored() -> None:
    admission = an_admission(
        an_admitted(a_bid("alfa")), an_admitted(a_bid("beta"), standing=Standing.NOT_ADMITTED)
    )
    material = a_material(consensus=[a_consensus(3)])
    assert [b.bid for b in scored(DEDUCTED, material, admission).bids] == ["alfa"]


def test_open_bids_are_scored() -> None:
    admission = an_admission(an_admitted(a_bid("alfa"), standing=Standing.OPEN))
    assert len(scored(DEDUCTED, a_material(consensus=[a_consensus(3)]), admission).bids) == 1


def test_the_evaluated_price_goes_along_and_is_absent_where_price_is_fixed() -> None:
    material = a_material(consensus=[a_consensus(3)])
    assert scored(DEDUCTED, material).bids[0].price == 1_000
    fixed = an_admission(an_admitted(a_bid("alfa"), price=None))
    assert scored(DEDUCTED, material, fixed).bids[0].price is None


def test_spreads_are_measured_for_the_bids_that_are_scored() -> None:
    material = a_material(
        consensus=[a_consensus(3)],
        scores=[a_score(p, evaluator=f"e{p}", bid=b) for p in (1, 3) for b in ("alfa", "beta")],
    )
    assert [s.bid for s in scored(DEDUCTED, material).spreads] == ["alfa"]


def test_an_unknown_lot_is_refused() -> None:
    with pytest.raises(UsageError) as error:
        score_lot(DEDUCTED, "XX", ALFA, a_material())
    assert in_swedish(*error.value.findings)


def test_a_lot_without_evaluated_bids_has_no_scores() -> None:
    assert scored(DEDUCTED, admission=an_admission()).bids == ()


def test_a_fault_of_the_criteria_is_told_once_though_every_bid_meets_it() -> None:
    lot = weighted(a_criterion("krav", weight=1, source=PointSource.REQUIREMENTS))
    asked = a_requirement("B-1", criterion="krav")
    status = (RequirementResult.MET, "basis-claimed")
    bids = [
        an_admitted(
            a_bid(key), statuses=(RequirementStatus(asked, key, None, None, None, *status),)
        )
        for key in ("alfa", "beta")
    ]
    with pytest.raises(UndecidedError) as error:
        scored(criteria_of(asked, lots=[lot]), admission=an_admission(*bids))
    assert [f.code for f in error.value.findings] == ["requirement-without-points"]


@given(data=st.data())
def test_the_order_of_files_and_rows_never_matters(data: st.DataObject) -> None:
    both = an_admission(an_admitted(a_bid("alfa")), an_admitted(a_bid("beta")))
    own = [
        a_score(data.draw(st.integers(0, 5)), evaluator=who, bid=bid)
        for who in ("anna", "bo", "cia")
        for bid in ("alfa", "beta")
    ]
    agreed = [a_consensus(2, bid="alfa"), a_consensus(5, bid="beta")]
    shuffled = a_material(
        scores=data.draw(st.permutations(own)), consensus=data.draw(st.permutations(agreed))
    )
    first = scored(DEDUCTED, a_material(scores=own, consensus=agreed), both)
    assert scored(DEDUCTED, shuffled, both) == first
