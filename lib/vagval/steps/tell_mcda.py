"""Rank a decision matrix of the user's own, or weigh its criteria (vagval mcda)."""

from pathlib import Path

from vagval.domain.errors import UsageError, finding
from vagval.domain.matrix_file import MatrixFile, WeighedMatrix
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.files.read_matrix_file import read_matrix_file
from vagval.files.weighed_matrix import weighed_matrix
from vagval.files.write_ranking import ranking_json, weights_json
from vagval.mcda.rank_by import RANKING_METHODS, rank_by
from vagval.mcda.weigh_by import WEIGHT_METHODS, weigh_by
from vagval.report.ranking_page import ranking_page
from vagval.report.weighed_page import weighed_page
from vagval.report.wording import Wording
from vagval.steps.choices import language_of, spoken_language
from vagval.steps.exit_code import DONE
from vagval.steps.tell_page import tell_json, tell_page


def tell_mcda(file: Path, method: str, language: str, *, as_json: bool) -> int:
    """Read a file, rank what stands in it, and tell it to a person or to a program.

    Parameters
    ----------
    method
        Empty: the one that the file names.

    Returns
    -------
    int
        0; what a method says of some alternatives is an answer, whatever it is.

    Raises
    ------
    VagvalError
        If the file is wrong, or there is no such method, or it is not defined for these numbers.
    """
    wording = Wording(language_of(language, spoken_language("")))
    read = read_matrix_file(file)
    asked = method_of(read, method)
    if asked in WEIGHT_METHODS:
        return tell_weights(read, asked, wording, as_json=as_json)
    weighed = weighed_matrix(read)
    ranking = rank_by(asked, weighed.matrix, read.parameters)
    notes = notes_of(read, weighed, wording)
    if as_json:
        tell_json(ranking_json(weighed, ranking, notes))
    else:
        tell_page(ranking_page(weighed, ranking, notes, wording))
    return DONE


def tell_weights(read: MatrixFile, method: str, wording: Wording, *, as_json: bool) -> int:
    """Weigh the criteria by what people judged, or by the matrix itself, and tell it.

    Raises
    ------
    UsageError
        With everything that is wrong in what the method asks.
    """
    weighed = weigh_by(method, read.data, read.file)
    if as_json:
        tell_json(weights_json(weighed))
    else:
        tell_page(weighed_page(weighed, wording))
    return DONE


def method_of(read: MatrixFile, method: str) -> str:
    """Give the method that is asked for, or the one that the file names.

    Raises
    ------
    UsageError
        If there is none, or none of that name.
    """
    asked = (method or read.method).replace("-", "_")
    known = tuple(sorted((*RANKING_METHODS, *WEIGHT_METHODS)))
    if not asked:
        raise UsageError(finding("mcda-method-which", Place(read.file), known=known))
    if asked not in known:
        near = nearest(asked, known)
        raise UsageError(
            finding("mcda-method-unknown", Place(""), method=asked, known=known, nearest=near)
        )
    return asked


def notes_of(read: MatrixFile, weighed: WeighedMatrix, wording: Wording) -> tuple[str, ...]:
    """Say what was not as it should be in the file, and what was done about it."""
    notes = []
    if read.left_out:
        notes.append(wording.text("ranking-left-out", columns=read.left_out))
    if weighed.written_sum != 1:
        notes.append(wording.text("ranking-weights-sum", total=weighed.written_sum))
    return tuple(notes)
