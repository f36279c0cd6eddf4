"""What other methods say about a lot's bids (andra omdömen): advice, never the award."""

from vagval.domain.second_opinion import SecondOpinion
from vagval.mcda.method_table import METHODS
from vagval.mcda.skcriteria_adapter import ask_methods
from vagval.mcda.stated_matrix import StatedMatrix


def second_opinion(stated: StatedMatrix) -> SecondOpinion:
    """Ask every method, and say why some could not answer.

    Parameters
    ----------
    stated
        A matrix as ``decision_matrix`` makes it; without a matrix no library is imported.

    Returns
    -------
    SecondOpinion
        Rankings in the order of ``METHODS``.
    """
    matrix = stated.matrix
    if matrix is None:
        return SecondOpinion(None, (), stated.findings)
    rankings, unable = ask_methods(METHODS, matrix)
    return SecondOpinion(matrix, rankings, stated.findings, unable)
