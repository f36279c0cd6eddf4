"""Make the letters and records of a procurement, or say what each lacks (göra brev)."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.domain.errors import (
    Finding,
    UsageError,
    finding,
)
from vagval.domain.letter import Letter, LetterKind, NoLetter
from vagval.domain.place import Place
from vagval.domain.run_record import RunRecord
from vagval.files.fingerprint import fingerprints
from vagval.files.output_folder import whole_or_nothing
from vagval.files.read_letters import read_letters
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.report.letter_check import check_letter
from vagval.report.letter_context import LetterContext
from vagval.report.letters import LETTERS
from vagval.report.own_language import in_own_language, marked
from vagval.steps.admit_all import admit_all
from vagval.steps.evaluate import before_points, evaluate
from vagval.steps.input_fingerprints import input_fingerprints, refuse_if_changed
from vagval.steps.letter_tasks import write_each
from vagval.steps.possible_forms import possible_forms
from vagval.steps.report_context import report_context, versions_of
from vagval.steps.task_progress import Progress

WITHOUT_POINTS = frozenset({LetterKind.OPENING.value, LetterKind.CANCELLATION.value})
"""Asked for alone, these wait for nobody's points: bids are opened before any are given."""


@dataclass(frozen=True, slots=True)
class LettersRequest:
    """Which letters are asked for.

    Parameters
    ----------
    kind
        One kind; empty: all that there is occasion for.
    bid
        Key of the only bid whose letters are made; empty: all.
    """

    procurement: str
    language: Language
    kind: str = ""
    bid: str = ""

    @property
    def folder(self) -> str:
        """Name of the output folder: what is asked for is replaced as a whole."""
        return "-".join(part for part in (self.language, "letters", self.kind, self.bid) if part)


@dataclass(frozen=True, slots=True)
class LettersResult:
    """What was made, what was refused and why, and what there is no occasion for.

    Parameters
    ----------
    without_pdf
        What keeps the PDF from being made; empty: nothing does.
    folder
        Where they are, or would have been.
    record
        None: nothing was made, and the folder is as it was.
    kept
        Names of earlier letters that the folder would have lost: for their sake nothing was made.
    held_back
        Those that lack nothing and were not made all the same, for the sake of ``kept``.
    """

    made: tuple[Letter, ...]
    refused: tuple[tuple[Letter, tuple[Finding, ...]], ...]
    not_due: tuple[NoLetter, ...]
    without_pdf: tuple[Finding, ...]
    folder: Path
    record: RunRecord | None
    kept: tuple[str, ...] = ()
    held_back: tuple[Letter, ...] = ()

    @property
    def lacking(self) -> tuple[Finding, ...]:
        """What the refused letters lack, each thing once: one line mends many letters."""
        found: list[Finding] = []
        for _, missing in self.refused:
            found += [each for each in missing if each not in found]
        return tuple(found)


def write_letters(
    work: Workspace, request: LettersRequest, target: Path, progress: Progress
) -> LettersResult:
    """Write every letter that lacks nothing, each as HTML, PDF and DOCX, and none by half.

    What was made before may have been sent. So the folder stays as it was where no letter can be
    written, and where one is refused and a letter of the folder would not be made anew: a folder
    holds the letters of one run, as its manifest says.

    Raises
    ------
    VagvalError
        As ``evaluate`` does; ``UsageError`` if there is no such kind, or no such letter for a bid;
        ``RunFailedError`` if a letter that lacks nothing could not be written.
    """
    before = input_fingerprints(work, request.procurement)
    context = letter_context(work, request)
    told = letters_of(context, request)
    letters = tuple(each for each in told if isinstance(each, Letter))
    checked = [(each, check_letter(each, context.report.wording)) for each in letters]
    sound = tuple(letter for letter, missing in checked if not missing)
    refused = tuple((letter, missing) for letter, missing in checked if missing)
    kept = _lost(target, sound) if refused else ()
    made = () if kept else sound
    forms, without_pdf = possible_forms(("html", "pdf"))
    record = None
    if made:
        with whole_or_nothing(target) as folder:
            write_each(folder, made, context, progress, with_pdf="pdf" in forms)
            refuse_if_changed(work, request.procurement, before)
            record = _record(context, request, before, folder)
            write_manifest(folder / "manifest.json", record)
    return LettersResult(
        made,
        refused,
        tuple(each for each in told if isinstance(each, NoLetter)),
        without_pdf,
        target,
        record,
        kept,
        sound if kept else (),
    )


def _lost(target: Path, sound: tuple[Letter, ...]) -> tuple[str, ...]:
    """Name the letters of the folder that these do not replace."""
    anew = {each.name for each in sound}
    return tuple(sorted(path.stem for path in target.glob("*.html") if path.stem not in anew))


def letter_context(work: Workspace, request: LettersRequest) -> LetterContext:
    """Evaluate, and read what is written for the letters alone."""
    if request.kind in WITHOUT_POINTS:
        evaluation = before_points(admit_all(work, request.procurement))
    else:
        evaluation = evaluate(work, request.procurement)
    facts = read_letters(work, evaluation.criteria, evaluation.material)
    report = report_context(evaluation, request.language, "decision", None, is_whole=True)
    bids = work.bids(request.procurement)
    received = {bid.id: fingerprints(bids / bid.id) for bid in evaluation.material.bids}
    language = evaluation.criteria.procurement.language
    own = marked(facts, language, request.language)
    return LetterContext(in_own_language(report), own, received)


def letters_of(context: LetterContext, request: LettersRequest) -> tuple[Letter | NoLetter, ...]:
    """Make the letters that are asked for, as values.

    Raises
    ------
    UsageError
        If there is no such kind of letter, no such bid, or no letter for the bid.
    ValueError
        If two letters have the same name, a fault of ours: one would overwrite the other.
    """
    kinds = {kind.value: kind for kind in LetterKind}
    if request.kind and request.kind not in kinds:
        known = tuple(kinds)
        raise UsageError(finding("unknown-letter-kind", Place(""), kind=request.kind, known=known))
    bids = tuple(bid.id for bid in context.bids)
    if request.bid and request.bid not in bids:
        raise UsageError(finding("unknown-bid", Place(""), bid=request.bid, known=bids))
    chosen = (kinds[request.kind],) if request.kind else tuple(LETTERS)
    found = tuple(each for kind in chosen for each in LETTERS[kind](context))
    names = Counter(each.name.casefold() for each in found if isinstance(each, Letter))
    if twice := [name for name, times in names.items() if times > 1]:
        message = f"letters of the same name: {twice}"
        raise ValueError(message)
    if not request.bid:
        return found
    own = tuple(each for each in found if isinstance(each, Letter) and request.bid in each.subject)
    if not own:
        raise UsageError(finding("letter-none-of-bid", Place(""), bid=request.bid))
    return own


def _record(
    context: LetterContext,
    request: LettersRequest,
    inputs: tuple[tuple[str, str], ...],
    folder: Path,
) -> RunRecord:
    evaluation = context.evaluation
    made = fingerprints(folder)
    return RunRecord(
        procurement=request.procurement,
        lot="",
        language=request.language,
        audience="decision",
        seed=context.report.seed,
        report_date=evaluation.report_date.isoformat() if evaluation.report_date else "",
        lock_version=evaluation.lock.version,
        criteria_sha256=evaluation.lock.content_sha256,
        versions=versions_of(made),
        inputs=inputs,
        outputs=made,
        bid=request.bid,
        letters=request.kind or "all",
    )
