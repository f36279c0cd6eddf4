"""A ranking, or weights, by one method for other programs (maskinläsbar rangordning)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.matrix_file import WeighedMatrix
from vagval.domain.second_opinion import MethodRanking
from vagval.domain.weighting import Weighed
from vagval.files.canonical_json import Json, readable_json


def ranking_json(weighed: WeighedMatrix, ranking: MethodRanking, notes: tuple[str, ...]) -> str:
    """Give ranks and scores with everything they were computed from.

    Parameters
    ----------
    notes
        What was remarked on the file or the method, in words.
    """
    matrix = weighed.matrix
    scored: list[Json] = [
        {"alternative": name, "rank": rank, "score": str(score)}
        for name, rank, score in zip(
            matrix.alternatives, ranking.ranks, ranking.scores, strict=True
        )
    ]
    return readable_json(
        {
            "schema": 1,
            "method": ranking.method,
            "pipeline": ranking.pipeline,
            "lowest_wins": ranking.lowest_wins,
            "ranking": scored,
            "criteria": _criteria(matrix),
            "weights_summed_to": str(weighed.written_sum),
            "notes": list(notes),
        }
    )


def weights_json(weighed: Weighed) -> str:
    """Give weights by criterion, exact as fractions, and what the method says of its input."""
    return readable_json(
        {
            "schema": 1,
            "method": weighed.method,
            "weights": {
                name: str(weight)
                for name, weight in zip(weighed.criteria, weighed.weights, strict=True)
            },
            "tolerance": str(weighed.tolerance),
            "measures": {name: str(value) for name, value in weighed.measures},
            "is_from_bids": weighed.is_from_bids,
        }
    )


def _criteria(matrix: DecisionMatrix) -> list[Json]:
    return [
        {"criterion": name, "objective": "max" if more else "min", "weight": str(weight)}
        for name, more, weight in zip(matrix.criteria, matrix.maximise, matrix.weights, strict=True)
    ]
