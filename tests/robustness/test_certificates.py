"""Each losing bid gets what would put it first, and nothing else."""

from fractions import Fraction

from builders import a_criterion, a_lot, a_scored_bid, an_award_rule, scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.decision import Decision
from vagval.domain.grade_flips import FewestChanges, GradeChange, GradeFlips, SingleFlip
from vagval.domain.left_out import LeftOut
from vagval.domain.stability import Margin
from vagval.domain.weight_answers import NearestWeights
from vagval.robustness.certificates import certificates

LOT = a_lot("LM", a_criterion(), award=an_award_rule("lowest_price", tie_break=()))
UP = GradeChange("beta", "kvalitet", Fraction(3), Fraction(4), 1)
FLIP = SingleFlip(UP, ("beta",))
NEAREST = NearestWeights("gamma", None, None, mixture=(("alfa", Fraction(1)),))


def decided(**prices: int) -> Decision:
    bids = (a_scored_bid(k, price=p, points={"kvalitet": 3}) for k, p in prices.items())
    return decide(scored_bids(*bids, lot=LOT), award_model(LOT))


def margin(bid: str, gap: int) -> Margin:
    return Margin(bid, Fraction(gap), Fraction(gap))


def test_each_bid_gets_its_own_parts_in_the_order_of_the_ranking() -> None:
    flips = GradeFlips(
        (FLIP,), (FewestChanges("beta", (UP,), ("beta",)), FewestChanges("gamma", ()))
    )
    beta, gamma = certificates(
        decided(alfa=1, beta=2, gamma=3), [margin("gamma", 2), margin("beta", 1)], flips, [NEAREST]
    )
    assert (beta.bid, beta.rank, beta.margin, beta.single) == (
        "beta",
        2,
        margin("beta", 1),
        (FLIP,),
    )
    assert beta.fewest == FewestChanges("beta", (UP,), ("beta",))
    assert beta.nearest is None
    assert (gamma.bid, gamma.rank, gamma.single, gamma.nearest) == ("gamma", 3, (), NEAREST)
    assert gamma.fewest == FewestChanges("gamma", ())


def test_without_points_and_weights_there_is_the_margin_alone() -> None:
    (beta,) = certificates(decided(alfa=1, beta=2), [margin("beta", 1)])
    assert (beta.fewest, beta.single, beta.nearest, beta.without) == (None, (), None, ())


def test_bids_that_share_the_first_place_have_no_certificate() -> None:
    found = certificates(decided(alfa=1, beta=1, gamma=2), [margin("gamma", 1)])
    assert [each.bid for each in found] == ["gamma"]


def test_what_puts_a_bid_first_is_its_own_even_if_the_first_one_is_gone() -> None:
    gone = LeftOut("bid", "alfa", ("beta",), changes=False, before=("alfa",))
    tie = LeftOut("criterion", "k", ("alfa", "beta"), changes=True, before=("alfa",))
    other = LeftOut("bid", "beta", ("alfa",), changes=False, before=("alfa",))
    (beta,) = certificates(
        decided(alfa=1, beta=2), [margin("beta", 1)], left_out=[gone, tie, other]
    )
    assert beta.without == (gone, tie)


def test_a_bid_that_the_evaluators_mean_puts_first_anyway_owes_it_to_no_evaluator() -> None:
    always = LeftOut(
        "evaluator", "anna", ("beta",), changes=False, basis="evaluators-mean", before=("beta",)
    )
    (beta,) = certificates(decided(alfa=1, beta=2), [margin("beta", 1)], left_out=[always])
    assert beta.without == ()
