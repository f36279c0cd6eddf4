"""Every bid against every required standard of a lot (anbud gånger standarder)."""

from vagval.domain.document import Cell, Head, Table
from vagval.domain.standard import RequiredStandard
from vagval.report.cell_words import NOTHING
from vagval.report.compliance_cells import claimed_in_sentence, shown_words
from vagval.report.compliance_standing import Standing, standings_of
from vagval.report.lot_report import LotReport
from vagval.report.requirement_cells import RESULT_TONES, slug
from vagval.report.sentence_case import lower_first

MOST_COLUMNS = 4
"""So many standards can be read side by side, in a terminal and on paper too."""


def matrix_tables(report: LotReport, standards: tuple[RequiredStandard, ...]) -> tuple[Table, ...]:
    """Put claimed and shown into one cell for each bid and standard, so many a table as fit."""
    starts = range(0, len(standards), MOST_COLUMNS)
    return tuple(_matrix(report, standards, start) for start in starts)


def _matrix(report: LotReport, every: tuple[RequiredStandard, ...], start: int) -> Table:
    standards = every[start : start + MOST_COLUMNS]
    standings = {
        (standing.bid, standard.id): standing
        for standard in standards
        for standing in standings_of(report, standard)
    }
    bids = report.each.admission.bids
    return Table(
        report.key("table-standards") if not start else report.key(f"table-standards-{start + 1}"),
        report.text(
            "standards-matrix",
            bids=len(bids),
            standards=len(every),
            first=start + 1,
            last=start + len(standards),
            is_all="yes" if standards == every else "no",
        ),
        (
            Head(report.text("column-bid")),
            *(Head(standard_head(report, standard)) for standard in standards),
        ),
        tuple(
            (
                Cell(report.bid_name(each.bid.id)),
                *(_cell(report, standings.get((each.bid.id, s.id))) for s in standards),
            )
            for each in bids
        ),
    )


def standard_head(report: LotReport, standard: RequiredStandard) -> str:
    """Name a standard with what rests on it in the lot: ska-krav, bör-krav or both."""
    return report.text(
        "standard-head", name=standard.name, weight=standard_weight(report, standard)
    )


def standard_weight(report: LotReport, standard: RequiredStandard) -> str:
    """Tell whether ska-krav, bör-krav or both of the lot rest on a standard."""
    requirements = report.context.evaluation.criteria.requirements_of(report.each.lot.id)
    kinds = {each.is_mandatory for each in requirements if each.id in standard.requirements}
    return "both" if len(kinds) > 1 else "gate" if True in kinds else "points"


def _cell(report: LotReport, standing: Standing | None) -> Cell:
    if standing is None:
        return Cell(NOTHING)
    shown = shown_words(report, standing)
    text = report.text(
        "claimed-and-shown",
        claimed=claimed_in_sentence(report, standing),
        shown=lower_first(shown.text),
    )
    if standing.assessed is None:
        return Cell(text, shown.tone)
    result = standing.assessed.result
    assessed = report.text("standard-assessed", result=slug(result.value))
    return Cell(f"{text}\n{assessed}", RESULT_TONES[result])
