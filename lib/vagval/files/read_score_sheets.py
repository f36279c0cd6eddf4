"""All sheets of ``panel/``: one for each evaluator, and the consensus (betygsblad)."""

from collections.abc import Mapping
from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.procurement import PanelRule
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore
from vagval.files.folder import entries
from vagval.files.identifier import NONE, suggestion
from vagval.files.read_consensus import CONSENSUS, read_consensus
from vagval.files.read_lines import TABLE_ENDINGS, find_table
from vagval.files.read_score_sheet import read_score_sheet
from vagval.files.reading import Bids, Reading


def read_score_sheets(
    reading: Reading, bids: Bids, evaluators: tuple[Evaluator, ...]
) -> tuple[tuple[PanelScore, ...], tuple[Consensus, ...], tuple[str, ...]]:
    """Read what each evaluator gave and what was agreed, each sorted by key, and from which files.

    Cells that nobody scored are told by the check of the panel, not here.
    """
    known = {each.id: each for each in evaluators}
    scores: list[PanelScore] = []
    consensus: tuple[Consensus, ...] = ()
    files: list[str] = []
    for stem in sheet_stems(reading, known):
        path = find_sheet(reading, stem)
        if path is None:
            continue
        files.append(reading.name(path))
        if stem == CONSENSUS:
            consensus = read_consensus(reading, path, bids)
        else:
            scores.extend(read_score_sheet(reading, path, bids, known[stem]))
    ordered = sorted(scores, key=lambda s: (s.evaluator, s.lot, s.bid, s.criterion))
    return tuple(ordered), consensus, tuple(files)


def sheet_stems(reading: Reading, evaluators: Mapping[str, Evaluator]) -> tuple[str, ...]:
    """Give the names of the sheets without ending; other files are findings."""
    folder = reading.work.panel(reading.procurement)
    stems: set[str] = set()
    for path in entries(folder):
        place = Place(reading.name(path))
        is_table = path.suffix in TABLE_ENDINGS and path.is_file()
        if not is_table:
            known = ("EVALUATOR.csv", "EVALUATOR.xlsx", f"{CONSENSUS}.csv", f"{CONSENSUS}.xlsx")
            reading.findings.append(
                finding("file-unexpected", place, name=path.name, nearest=NONE, known=known)
            )
        elif path.stem == CONSENSUS:
            if reading.criteria.procurement.panel_rule is PanelRule.CONSENSUS:
                stems.add(path.stem)
            else:
                rule = reading.criteria.procurement.panel_rule.value
                reading.findings.append(finding("consensus-not-used", place, rule=rule))
        elif path.stem not in evaluators:
            tell_unknown(reading, place, path.stem, evaluators)
        else:
            stems.add(path.stem)
    return tuple(sorted(stems))


def tell_unknown(
    reading: Reading, place: Place, name: str, evaluators: Mapping[str, Evaluator]
) -> None:
    """Add a finding on a sheet of someone who is not on the panel."""
    told = suggestion(name, evaluators)
    reading.findings.append(finding("evaluator-unknown", place, value=name, **told))


def find_sheet(reading: Reading, stem: str) -> Path | None:
    """Find a sheet; a CSV beside an XLSX is a finding."""
    folder = reading.work.panel(reading.procurement)
    return find_table(folder, stem, reading.name(folder / stem), reading.findings)
