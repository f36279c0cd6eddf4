"""Write how the weights came about, as a folder that can be verified (viktprotokollets sida)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.domain.document import Picture, Section
from vagval.domain.errors import MaterialError, UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.run_record import RunRecord
from vagval.domain.weighting_result import LotWeights
from vagval.files.fingerprint import fingerprints
from vagval.files.lock_content import content_of, content_sha256
from vagval.files.output_folder import whole_or_nothing
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.files.write_manifest import write_manifest
from vagval.files.write_text import write_text
from vagval.files.write_weights import write_weights
from vagval.mcda.weights_of_people import weights_of_people
from vagval.report.check_page import check_page
from vagval.report.html import fragments
from vagval.report.own_language import marked
from vagval.report.weights_page import Parts, weights_page
from vagval.report.wording import Wording
from vagval.steps.choose_lots import choose_lots
from vagval.steps.export_notebook import page_of
from vagval.steps.lab_telling import holding_lock
from vagval.steps.report_context import versions
from vagval.steps.run_lab import lab_inputs

PAGE = "weights.html"


@dataclass(frozen=True, slots=True)
class WeightsRequest:
    """A procurement whose weights are told of.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all lots that somebody has weighed.
    """

    procurement: str
    lot: str
    language: Language

    @property
    def folder(self) -> str:
        """Name of the output folder: each language and lot has its own."""
        return "-".join(part for part in ("weights", self.language, self.lot) if part)


@dataclass(frozen=True, slots=True)
class WeightsResult:
    """What was found and made."""

    criteria: Criteria
    lots: tuple[LotWeights, ...]
    folder: Path
    record: RunRecord


def read_weights(
    work: Workspace, request: WeightsRequest
) -> tuple[Criteria, tuple[LotWeights, ...]]:
    """Read the criteria, locked or not, and weigh each lot. No bid is read.

    Raises
    ------
    UsageError
        If there is no such procurement or lot.
    MaterialError
        If files must be corrected; carries every finding.
    """
    criteria = read_criteria(work, request.procurement)
    place = Place(work.relative(work.procurement_file(request.procurement)))
    lots = choose_lots(criteria, request.lot, place)
    found = (weights_of_people(lot, criteria.weightings) for lot in lots)
    return criteria, tuple(each for each in found if each is not None)


def write_weights_folder(work: Workspace, request: WeightsRequest, target: Path) -> WeightsResult:
    """Write page, figures and numbers into a folder of choice, with its manifest.

    Raises
    ------
    UsageError
        If there is no such procurement or lot, or the folder cannot be written.
    MaterialError
        If files must be corrected, or were changed meanwhile.
    UndecidedError
        If the page is not well formed.
    """
    before = lab_inputs(work, request.procurement, ())
    criteria, lots = read_weights(work, request)
    lock = holding_lock(work, criteria)
    with whole_or_nothing(target) as folder:
        _write(folder, criteria, lots, request.language)
        if lab_inputs(work, request.procurement, ()) != before:
            place = Place(f"criteria/{request.procurement}")
            raise MaterialError(finding("inputs-changed-during-run", place))
        record = RunRecord(
            procurement=request.procurement,
            lot=request.lot,
            language=request.language,
            audience="decision",
            seed=criteria.procurement.seed,
            report_date="",
            lock_version=lock.version if lock else 0,
            criteria_sha256=content_sha256(content_of(criteria)),
            versions=versions(),
            inputs=before,
            outputs=fingerprints(folder),
        )
        write_manifest(folder / "manifest.json", record)
    return WeightsResult(criteria, lots, target, record)


def _write(
    folder: Path, criteria: Criteria, lots: tuple[LotWeights, ...], language: Language
) -> None:
    procurement = criteria.procurement
    wording = Wording(language, procurement.currency)
    told = marked(lots, procurement.language, language)
    parts = weights_page(procurement, told, wording)
    footer = wording.text(
        "page-footer-weights",
        procurement=procurement.name,
        buyer=procurement.buyer,
        sha256=content_sha256(content_of(criteria)),
    )
    html = page_of(fragments(*parts), language, footer)
    if faults := check_page(html):
        raise UndecidedError(finding("report-defective", Place(PAGE), faults=faults))
    write_text(folder / PAGE, html)
    for picture in pictures_of(parts):
        write_text(folder / "figures" / f"{picture.name}.svg", picture.svg)
    write_weights(folder / "weights.json", procurement.id, lots)


def pictures_of(parts: Parts) -> tuple[Picture, ...]:
    """Give every figure of the page, in its order."""
    sections = (part for part in parts if isinstance(part, Section))
    return tuple(block for part in sections for block in part.blocks if isinstance(block, Picture))
