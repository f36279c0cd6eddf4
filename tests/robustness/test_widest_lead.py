"""The weights at which the least of several leads is widest, or why none is."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from robustness.weights_case import a_row
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import dot
from vagval.robustness.weight_corners import least
from vagval.robustness.widest_lead import widest_lead

LEADS = st.lists(
    st.tuples(*(st.integers(-5, 5).map(Fraction) for _ in range(3))), min_size=1, max_size=4
).map(tuple)
MIDDLE = a_row("1/2", "1/3", "1/6")
SPACES = (
    WeightSpace(3),
    WeightSpace(3, order=(1, 2, 0)),
    WeightSpace(3, lowest=a_row("1/10", 0, "1/5")),
    WeightSpace.around(MIDDLE, Fraction(1, 10)),
    WeightSpace.only(MIDDLE),
)


def test_a_game_by_hand() -> None:
    # 2 w - (1 - w) = (1 - w) - w at w = 2/5: both leads are 1/5. Mixed 2/5 and 3/5, the leads are
    # 2/5 * 2 - 3/5 = 1/5 on the first criterion and -2/5 + 3/5 = 1/5 on the second.
    found = widest_lead((a_row(2, -1), a_row(-1, 1)), WeightSpace(2))
    assert found.lead == Fraction(1, 5)
    assert found.weights == a_row("2/5", "3/5")
    assert found.mixture == a_row("2/5", "3/5")


def test_at_one_point_the_lead_is_what_it_is() -> None:
    found = widest_lead((a_row(6, 0, 0), a_row(0, 0, -6)), WeightSpace.only(MIDDLE))
    assert (found.lead, found.weights) == (Fraction(-1), MIDDLE)


@pytest.mark.parametrize("space", SPACES)
@given(leads=LEADS)
def test_the_weights_have_the_lead_and_the_mixture_proves_that_none_have_more(
    space: WeightSpace, leads: tuple[tuple[Fraction, ...], ...]
) -> None:
    found = widest_lead(leads, space)
    assert min(dot(row, found.weights) for row in leads) == found.lead
    assert sum(found.mixture) == 1
    assert min(found.mixture) >= 0
    against = tuple(
        -sum(
            (share * row[place] for share, row in zip(found.mixture, leads, strict=True)),
            Fraction(0),
        )
        for place in range(3)
    )
    assert -least(against, space) == found.lead
    lows, highs = space.bounds
    assert all(
        low <= each <= high for low, each, high in zip(lows, found.weights, highs, strict=True)
    )
