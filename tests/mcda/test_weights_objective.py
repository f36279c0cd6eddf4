"""Weights out of the bids, which are never award weights."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_objective import critic_weights, entropy_weights, merec_weights

# Tus and Adali 2019, OPSEARCH 56(2) 528-538: five systems for time and attendance; C1 is a price.
SYSTEMS = [
    [5000, 3, 3, 4, 3, 2],
    [680, 5, 3, 2, 2, 1],
    [2000, 3, 2, 3, 4, 3],
    [600, 4, 3, 1, 2, 2],
    [800, 2, 4, 3, 3, 4],
]


def values(rows: list[list[int]]) -> list[list[Fraction]]:
    return [[Fraction(each) for each in row] for row in rows]


def test_critic_gives_the_published_weights_where_the_price_is_not_turned_round() -> None:
    # The paper scales its price like the merits, and so do pymcdm and pyrepo-mcda.
    published = [0.157003, 0.249489, 0.167675, 0.121100, 0.154099, 0.150633]

    weights = critic_weights(values(SYSTEMS), [True] * 6)

    assert [float(each) for each in weights] == pytest.approx(published, abs=6e-7)


def test_critic_turns_a_price_round_as_its_authors_define_it() -> None:
    # Diakoulaki scales from the worst to the best; so does scikit-criteria 0.10 (.18406641).
    weights = critic_weights(values(SYSTEMS), [False, True, True, True, True, True])

    adapted = [0.18406641, 0.21302898, 0.14221416, 0.15830064, 0.16838222, 0.13400759]
    assert [float(each) for each in weights] == pytest.approx(adapted, abs=6e-9)


def test_criteria_that_all_bids_meet_alike_get_no_entropy_weight() -> None:
    assert entropy_weights(values([[1, 7], [2, 7], [4, 7]])) == (Fraction(1), Fraction(0))


def test_entropy_of_two_bids_by_hand() -> None:
    # 1:3 -> -(1/4 ln 1/4 + 3/4 ln 3/4)/ln 2 = .811278, divergence .188722
    # 2:3 -> -(2/5 ln 2/5 + 3/5 ln 3/5)/ln 2 = .970951, divergence .029049; .188722/.217771 = .8666
    weights = entropy_weights(values([[1, 2], [3, 3]]))

    assert float(weights[0]) == pytest.approx(0.866606, abs=1e-6)


def test_merec_respects_what_is_minimised() -> None:
    rows = values([[450, 54], [10, 2], [100, 31]])

    assert merec_weights(rows, [True, True]) != merec_weights(rows, [True, False])


@pytest.mark.parametrize("rows", [[[1, 2]], [[-1, 2], [1, 1]], [[0, 1], [0, 2]], [[1, 2], [1, 2]]])
def test_entropy_refuses_what_it_cannot_weigh(rows: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="nothing to weigh by"):
        entropy_weights(values(rows))


@pytest.mark.parametrize("rows", [[[1, 2]], [[1, 2], [1, 3]], [[1], [2]]])
def test_critic_refuses_what_it_cannot_weigh(rows: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="nothing to weigh by"):
        critic_weights(values(rows), [True] * len(rows[0]))


def test_critic_refuses_criteria_that_all_say_the_same() -> None:
    with pytest.raises(ValueError, match="nothing to weigh by"):
        critic_weights(values([[1, 2], [2, 4], [3, 6]]), [True, True])


@pytest.mark.parametrize("rows", [[[1, 2]], [[0, 2], [1, 3]], [[1, 2], [1, 2]]])
def test_merec_refuses_what_it_cannot_weigh(rows: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="nothing to weigh by"):
        merec_weights(values(rows), [True, True])
