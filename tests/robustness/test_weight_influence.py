"""What weights decide is asked of invented tenders that anyone can invent again."""

from fractions import Fraction

from build_laboratory import BAND
from builders import a_criterion, a_lot, a_price_leaf, an_award_rule, criteria_of
from report.every_model import a_lot_of
from vagval.award.award_models import award_model
from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.weight_influence import WeightInfluence
from vagval.robustness.weight_influence import weight_influence

RULE = an_award_rule(
    "weighted_points",
    {
        "full_points": "100",
        "price_full": "60",
        "price_zero": "140",
        "outside": "continue",
    },
)


def asked(lot: Lot, seed: int = 1, tenders: int = 16) -> WeightInfluence | None:
    return weight_influence(
        criteria_of(lots=(lot,)), lot, award_model(lot), BAND, seed, tenders=tenders
    )


def weighted(*quality: Criterion) -> WeightInfluence:
    found = asked(a_lot("LM", a_price_leaf("0.4"), *quality, award=RULE))
    assert found is not None
    return found


def test_every_tender_with_one_winner_is_counted_once() -> None:
    found = weighted(a_criterion("use", weight="0.5"), a_criterion("teach", weight="0.1"))
    assert found.tenders == 16
    assert 0 < found.counted <= 16
    assert [each.criterion for each in found.criteria] == ["pris", "use", "teach"]
    assert [each.weight for each in found.criteria] == [
        Fraction("0.4"), Fraction("0.5"), Fraction("0.1"),
    ]  # fmt: skip
    for each in found.criteria:
        assert 0 <= each.decides <= found.counted
        # Where a criterion decides, some weight of it does.
        assert each.decides + each.never <= found.counted


def test_a_heavy_criterion_decides_more_often_than_a_light_one() -> None:
    found = weighted(a_criterion("use", weight="0.5"), a_criterion("teach", weight="0.1"))
    use, teach = found.criteria[1:]
    assert use.decides > teach.decides


def test_a_criterion_on_which_nobody_differs_still_has_an_interval_but_decides_nothing() -> None:
    # The only level of the table: every invented bid gets it, and more weight on it moves nothing.
    same = a_criterion("same", weight="0.1", threshold=5)
    found = weighted(a_criterion("use", weight="0.5"), same)
    assert found.criteria[2].decides == 0


def test_the_same_seed_invents_the_same_tenders_and_another_others() -> None:
    lot = a_lot("LM", a_price_leaf("0.4"), a_criterion(weight="0.6"), award=RULE)
    assert asked(lot) == asked(lot)
    one, other = asked(lot, seed=1), asked(lot, seed=2)
    assert one is not None
    assert other is not None
    assert one.example != other.example


def test_a_model_without_weights_has_no_answer() -> None:
    assert asked(a_lot_of("lowest_price")) is None
