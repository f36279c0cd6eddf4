"""The decision matrix that a file describes, or everything that is wrong with it."""

from vagval.domain.errors import MaterialError
from vagval.domain.matrix_file import MatrixFile, WeighedMatrix
from vagval.domain.matrix_parts import MatrixParts


def weighed_matrix(read: MatrixFile) -> WeighedMatrix:
    """Check what a file says, and make the matrix of it.

    Weights that do not sum to 1, as printed ones often do not, are divided by their sum; what they
    summed to goes along, to be told.

    Raises
    ------
    MaterialError
        With everything that is wrong.
    """
    parts = MatrixParts(read.data, read.place_of, "table" if read.places else "json")
    found = parts.weighed()
    if found is None:
        raise MaterialError(*parts.findings)
    return found
