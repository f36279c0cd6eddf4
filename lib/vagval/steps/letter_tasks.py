"""Write letters beside each other, each in a process of its own (skriva brev, flera åt gången)."""

from collections.abc import Sequence
from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.letter import Letter, LetterKind
from vagval.domain.place import Place
from vagval.files.ready_to_set import ready_to_set
from vagval.files.write_docx import docx_bytes
from vagval.report.harmless_document import harmless_document
from vagval.report.html import fragments, page
from vagval.report.letter_context import LetterContext
from vagval.steps.choose_engine import choose_engine
from vagval.steps.run_failed import RunFailedError
from vagval.steps.run_tasks import asked_at_once, processors
from vagval.steps.task import StepDone, Task
from vagval.steps.task_progress import Progress
from vagval.steps.tasks_in_children import tasks_in_children
from vagval.steps.tasks_in_threads import tasks_in_threads
from vagval.steps.write_letter import write_letter

LONGEST_FIRST = (LetterKind.NOTICE, LetterKind.OPENING, LetterKind.AWARD)
"""Where a long letter is left for the end, the other processors wait for it."""


def write_each(
    folder: Path,
    letters: Sequence[Letter],
    context: LetterContext,
    progress: Progress,
    *,
    with_pdf: bool,
) -> None:
    """Write every letter, in forked processes where that is safe, else one after another.

    Raises
    ------
    RunFailedError
        If letters could not be written; carries all of them.
    UsageError
        If ``VAGVAL_AT_ONCE`` is no number, or ``VAGVAL_ENGINE`` no engine.
    """
    asked, engine = asked_at_once(), choose_engine()
    first = sorted(letters, key=_turn)
    tasks = tuple(_task(folder, each, context, with_pdf=with_pdf) for each in first)
    progress.planned(tasks)
    if engine == "fork":
        _warm_up(letters[0], with_pdf=with_pdf)
        failed = tasks_in_children(tasks, asked or processors(), progress)
    else:
        # What sets pages holds the interpreter: more threads would only take turns.
        failed = tasks_in_threads(tasks, 1, progress)
    if failed:
        raise RunFailedError(failed)


def _warm_up(letter: Letter, *, with_pdf: bool) -> None:
    """Load once what every letter is written with; each child would otherwise do it again."""
    document = letter.document
    html = page(document.title, document.language, fragments(*document.parts), is_brief=True)
    docx_bytes(harmless_document(document))
    if with_pdf:
        ready_to_set(html)


def _turn(letter: Letter) -> int:
    kinds = LONGEST_FIRST
    return kinds.index(letter.kind) if letter.kind in kinds else len(kinds)


def _task(folder: Path, letter: Letter, context: LetterContext, *, with_pdf: bool) -> Task:
    def write(step_done: StepDone) -> None:
        write_letter(folder, letter, context, with_pdf=with_pdf)
        step_done()

    stopped_by = finding("letter-not-made", Place(letter.name, position=(0,)), title=letter.title)
    return Task(letter.name, 1, write, stopped_by)
