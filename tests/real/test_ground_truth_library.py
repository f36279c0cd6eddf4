"""Weights and ELECTRE I of the published examples through scikit-criteria, beside our own.

On the published matrices the library and ours agree. What they define otherwise elsewhere:

- ``EntropyWeighter`` divides by the columns' sums inside scipy and, like ours, asks no direction.
- ``CRITIC`` warns of what should be low, and handles it as ours does; on a criterion where all bids
  are alike it divides by 0, and gives nan for every weight.
- ``MEREC`` has its own directions: what should be high is min/x, what should be low x/max, as in
  the paper.
- ``ELECTRE1`` compares concordance with its threshold in floats, where .7 + .1 is below .8; ours
  counts fractions.
"""

from fractions import Fraction
from types import MappingProxyType
from typing import Any

import pytest

from real.ground_truth import NEEDS_CASES, published_case, published_matrix
from vagval.mcda.electre1 import electre1
from vagval.mcda.weights_objective import critic_weights, entropy_weights, merec_weights

WEIGHTERS = MappingProxyType(
    {
        "entropy_xu2004": "EntropyWeighter",
        "entropy_zavadskas_podvezko2016": "EntropyWeighter",
        "critic_diakoulaki1995": "CRITIC",
        "merec_keshavarz2021": "MEREC",
    }
)

pytestmark = NEEDS_CASES


def as_library(case: dict[str, Any]) -> Any:  # noqa: ANN401 - the library has no types
    import skcriteria

    directions = [max if each == "max" else min for each in case["objectives"]]
    return skcriteria.mkdm(case["matrix"], directions, weights=case["weights"])


def library_weights(weighter: str, case: dict[str, Any]) -> list[float]:
    from skcriteria.preprocessing import weighters

    weighed = getattr(weighters, weighter)().transform(as_library(case))
    return [float(each) for each in weighed.weights]


@pytest.mark.parametrize(("name", "weighter"), WEIGHTERS.items())
def test_the_library_gives_the_published_weights(name: str, weighter: str) -> None:
    case = published_case(name)
    assert library_weights(weighter, case) == pytest.approx(
        case["expected"]["weights"], abs=case["tolerance"]
    )


@pytest.mark.filterwarnings("ignore:Although CRITIC can operate")
@pytest.mark.parametrize("weighter", ["EntropyWeighter", "CRITIC", "MEREC"])
def test_library_and_ours_agree_where_some_should_be_low(weighter: str) -> None:
    case = published_case("merec_keshavarz2021")
    matrix = published_matrix(case)
    assert matrix.maximise == (True, True, False, False)
    ours = {
        "EntropyWeighter": lambda: entropy_weights(matrix.values),
        "CRITIC": lambda: critic_weights(matrix.values, matrix.maximise),
        "MEREC": lambda: merec_weights(matrix.values, matrix.maximise),
    }[weighter]()
    assert [float(each) for each in ours] == pytest.approx(
        library_weights(weighter, case), abs=1e-8
    )


def test_the_library_has_the_published_kernel_of_electre_1_and_ours() -> None:
    from skcriteria.agg.electre import ELECTRE1
    from skcriteria.preprocessing.scalers import SumScaler

    case = published_case("electre1_cebrian2009")
    scaled = SumScaler("matrix").transform(as_library(case))
    found = ELECTRE1(p=0.65, q=0.35).evaluate(scaled)
    ours = electre1(published_matrix(case), Fraction("0.65"), Fraction("0.35"))
    assert ours is not None
    kernel = [index for index, is_in in enumerate(found.values) if is_in]
    assert kernel == list(ours.kernel) == case["expected"]["kernel"]
    for theirs, own, key in (
        (found.extra_.matrix_concordance, ours.concordance, "concordance"),
        (found.extra_.matrix_discordance, ours.discordance, "discordance"),
    ):
        for row, (their_row, own_row) in enumerate(zip(theirs.tolist(), own, strict=True)):
            published = case["expected"][key][row]
            for column, printed in enumerate(published):
                if column != row:
                    assert their_row[column] == pytest.approx(printed, abs=case["tolerance"])
                    assert their_row[column] == pytest.approx(float(own_row[column]), abs=1e-9)
