"""A procurement that is read and examined once for many reports (underlaget läst en gång).

Reading takes most of an evaluation's time, and every notebook of a run asks for the same. A run
hands what it read to the notebooks that it forks; a standard kernel and JupyterLab are handed
nothing, read for themselves, and come to the same bytes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from pathlib import Path

from vagval.domain.place import Place
from vagval.files.workspace import Workspace
from vagval.steps.admit_all import Examined, admit_all
from vagval.steps.choose_lots import choose_lots
from vagval.steps.input_fingerprints import Fingerprints, input_fingerprints


@dataclass(frozen=True, slots=True)
class ReadOnce:
    """What was read, and what it was read from.

    Parameters
    ----------
    root
        Of the workspace.
    inputs
        The fingerprints of what was read.
    examined
        With all lots.
    """

    root: Path
    procurement: str
    inputs: Fingerprints
    examined: Examined

    def admit(self, work: Workspace, procurement: str, lot: str = "") -> Examined:
        """Give what ``admit_all`` would, without reading where nothing has changed since.

        Raises
        ------
        VagvalError
            As ``admit_all`` does.
        """
        is_the_same = (
            procurement == self.procurement
            and work.root.resolve() == self.root
            and input_fingerprints(work, procurement) == self.inputs
        )
        if not is_the_same:
            return admit_all(work, procurement, lot)
        return of_lot(self.examined, work, lot)


HANDED_OVER: ContextVar[ReadOnce | None] = ContextVar("HANDED_OVER", default=None)
"""What the run that this process was forked from has read; None: nobody has."""


def read_once(work: Workspace, procurement: str, inputs: Fingerprints) -> ReadOnce:
    """Read a procurement and examine its bids.

    Parameters
    ----------
    inputs
        Their fingerprints, taken before.

    Raises
    ------
    VagvalError
        As ``admit_all`` does.
    """
    return ReadOnce(work.root.resolve(), procurement, inputs, admit_all(work, procurement))


@contextmanager
def handed_over(read: ReadOnce) -> Iterator[None]:
    """Let notebooks that are forked in the block use what was read."""
    token = HANDED_OVER.set(read)
    try:
        yield
    finally:
        HANDED_OVER.reset(token)


def admitted(work: Workspace, procurement: str, lot: str = "") -> Examined:
    """Give what was handed over if it is this, as it is today; else read it.

    Raises
    ------
    VagvalError
        As ``admit_all`` does.
    """
    read = HANDED_OVER.get()
    return (read.admit if read else admit_all)(work, procurement, lot)


def of_lot(examined: Examined, work: Workspace, lot: str) -> Examined:
    """Give what was examined of one lot; empty: of all.

    Raises
    ------
    UsageError
        If there is no such lot.
    """
    criteria = examined.criteria
    place = Place(work.relative(work.procurement_file(criteria.procurement.id)))
    lots = choose_lots(criteria, lot, place)
    of_all = zip(examined.lots, examined.admissions, strict=True)
    admissions = tuple(admission for each, admission in of_all if each in lots)
    return replace(examined, lots=lots, admissions=admissions)
