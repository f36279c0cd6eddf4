"""The surcharge model (prispåslag): the same amounts as deductions, added where missing."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_criterion,
    a_criterion_score,
    a_lot,
    a_scored_bid,
    amounts,
    an_award_rule,
    named,
    scored_bids,
)
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.award.price_surcharge import PriceSurcharge
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.lot import Lot

KOMPETENS = a_criterion("kompetens", deductions=amounts(0, 200, 400, 600, 800))
STOD = a_criterion("stod", source=PointSource.REQUIREMENTS)


def lot_of(model: str) -> Lot:
    return a_lot("LM", KOMPETENS, award=an_award_rule(model, tie_break=()))


def test_what_is_missing_of_the_largest_amount_is_added() -> None:
    # 1 000 + (800 - 600) = 1 200; the largest amount itself gives no surcharge.
    model = PriceSurcharge.from_rule(lot_of("price_surcharge"))
    bids = tuple(
        a_scored_bid(str(level), price=1_000, points={"kompetens": level}, criteria=[KOMPETENS])
        for level in (3, 4)
    )
    assert [each.figure for each in model.assess_all(bids)] == [1_200, 1_000]


def test_bor_krav_that_are_not_met_are_added_and_the_steps_say_so() -> None:
    model = PriceSurcharge.from_rule(a_lot("LM", KOMPETENS, STOD, award="price_surcharge"))
    requirements = replace(a_criterion_score(STOD, 200_000, 450_000), deduction=Fraction(200_000))
    panel = a_criterion_score(KOMPETENS, 3)

    (assessment,) = model.assess_all(
        (replace(a_scored_bid(price=12_000_000), scores=(requirements, panel)),)
    )

    # 12 000 000 + (800 - 600) + (450 000 - 200 000) = 12 250 200
    assert assessment.figure == 12_250_200
    assert assessment.steps[1].details == {
        "criterion": named("Kompetens"),
        "points": 3,
        "earned": 600,
        "largest": 800,
        "surcharge": 200,
    }
    assert in_swedish(*assessment.steps) == (
        "Utvärderat pris: 12 000 000 kr.\n"
        "Kompetens: 3 poäng är värda 600 kr, och det mesta är 800 kr. "
        "Det som saknas ger påslaget 200 kr.\n"
        "Stod: de bör-krav som uppfylls är värda 200 000 kr, och alla tillsammans 450 000 kr. "
        "Det som saknas ger påslaget 250 000 kr.\n"
        "Påslag sammanlagt: 250 200 kr.\n"
        "Jämförelsetal: 12 000 000 + 250 200 = 12 250 200 kr."
    )


def test_a_published_malus_is_added_up_to_the_best_level() -> None:
    malus = a_criterion("risk", deductions=((0, Decimal(-500)), (1, Decimal(0))))
    model = PriceSurcharge.from_rule(a_lot("LM", malus, award="price_surcharge"))
    bid = a_scored_bid(price=1_000, points={"risk": 0}, criteria=[malus])
    assert model.assess_all((bid,))[0].figure == 1_500


@given(st.lists(st.tuples(st.integers(0, 1_000), st.integers(0, 4)), min_size=1, max_size=6))
def test_the_ranking_is_that_of_the_deductions(offered: list[tuple[int, int]]) -> None:
    def ranks(model: str) -> list[tuple[str, int]]:
        lot = lot_of(model)
        bids = (
            a_scored_bid(f"b{n}", price=price, points={"kompetens": level}, criteria=[KOMPETENS])
            for n, (price, level) in enumerate(offered)
        )
        decision = decide(scored_bids(*bids, lot=lot), award_model(lot))
        return [(ranked.bid.bid, ranked.rank) for ranked in decision.ranking]

    assert ranks("price_surcharge") == ranks("value_deduction")


def test_the_same_faults_are_found_as_with_deductions() -> None:
    rule = an_award_rule("price_surcharge", {"full_points": "100"})
    with pytest.raises(RuleError) as stop:
        PriceSurcharge.from_rule(a_lot("LM", a_criterion("plan", weight="0.5"), award=rule))
    assert [fault.code for fault in stop.value.findings] == [
        "award-parameter-unknown",
        "award-weight-not-allowed",
        "award-deductions-missing",
    ]


def test_a_missing_amount_is_refused_not_read_as_zero() -> None:
    model = PriceSurcharge.from_rule(a_lot("LM", STOD, award="price_surcharge"))
    with pytest.raises(UndecidedError, match="award-deduction-missing"):
        model.assess_all((a_scored_bid(points={"stod": 2}, criteria=[STOD]),))
