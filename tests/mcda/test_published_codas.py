"""CODAS on the steel suppliers of Badi 2018, typed from three agreeing transcriptions."""

import pytest

from mcda.matrices import a_matrix
from vagval.mcda.rank_by import rank_by

# I. Badi, A. Abdulshahed, A. Shetwan, "A case study of supplier selection for a steelmaking company
# in Libya by using the CODAS model", DMAME 1(1), 2018, 1-12. The printed weights sum to 1.
BADI = ((45, 3600, 45, "0.9"), (25, 3800, 60, "0.8"), (23, 3100, 35, "0.9"),
        (14, 3400, 50, "0.7"), (15, 3300, 40, "0.8"), (28, 3000, 30, "0.6"))  # fmt: skip
WEIGHTS = ("0.2857", "0.3036", "0.2321", "0.1786")


def test_the_ranking_and_the_scores_of_badi_2018() -> None:
    matrix = a_matrix(BADI, (True, False, True, True), WEIGHTS)
    ranking = rank_by("codas", matrix, {"tau": 0.02})
    assert ranking.ranks == (1, 2, 3, 5, 6, 4)
    scores = [float(score) for score in ranking.scores]
    published = [1.3914, 0.3411, -0.2170, -0.5381, -0.7292, -0.2481]
    assert scores == pytest.approx(published, abs=0.0005)
