"""How many ska-krav each bid meets (ska-krav per anbud)."""

from collections import Counter

from vagval.domain.admission import BidAdmission
from vagval.domain.document import Picture
from vagval.domain.record import RequirementResult
from vagval.report.cell_words import ALSO
from vagval.report.figure_counts import Part, draw_counts
from vagval.report.figure_frame import MOST_ROWS, caption
from vagval.report.lot_report import LotReport
from vagval.report.requirement_cells import RESULT_TONES, slug
from vagval.report.svg_text import drawing, svg_text

ORDER = (RequirementResult.MET, RequirementResult.UNCLEAR, RequirementResult.NOT_MET)


def mandatory_picture(report: LotReport) -> Picture:
    """Draw met, unclear and not met ska-krav as one bar for each bid."""
    bids = report.each.admission.bids
    drawn = bids[:MOST_ROWS]
    counts = tuple(_counts(each) for each in drawn)
    parts = tuple(
        Part(
            report.text(f"result-{slug(result.value)}"),
            RESULT_TONES[result],
            tuple(count[result] for count in counts),
        )
        for result in ORDER
    )
    labels = [report.bid_name(each.bid.id) for each in drawn]
    with drawing():
        figure = draw_counts(report.context, labels, parts, report.text("axis-mandatory"))
        svg = svg_text(figure)
    return Picture(
        report.key("mandatory"),
        svg,
        report.text(
            "alt-mandatory",
            lot=report.each.lot.name,
            bids=ALSO.join(_sentence(report, each) for each in drawn),
        ),
        caption(report.context.wording, "mandatory", len(drawn), len(bids)),
    )


def _counts(each: BidAdmission) -> Counter[RequirementResult]:
    return Counter(s.result for s in each.statuses if s.requirement.is_mandatory)


def _sentence(report: LotReport, each: BidAdmission) -> str:
    counts = _counts(each)
    return report.text(
        "alt-mandatory-bid",
        bid=report.bid_name(each.bid.id),
        met=counts[RequirementResult.MET],
        unclear=counts[RequirementResult.UNCLEAR],
        unmet=counts[RequirementResult.NOT_MET],
    )
