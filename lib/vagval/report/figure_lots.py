"""How many bids each lot has, by standing (anbud per del)."""

from collections import Counter
from types import MappingProxyType

from vagval.domain.admission import Standing
from vagval.domain.document import Picture, Tone
from vagval.report.cell_words import ALSO
from vagval.report.context import ReportContext
from vagval.report.figure_counts import Part, draw_counts
from vagval.report.figure_frame import MOST_ROWS, caption
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.requirement_cells import slug
from vagval.report.svg_text import drawing, svg_text

ORDER: MappingProxyType[Standing, Tone] = MappingProxyType(
    {Standing.ADMITTED: "good", Standing.OPEN: "warning", Standing.NOT_ADMITTED: "bad"}
)


def lots_picture(context: ReportContext) -> Picture:
    """Draw the bids of each lot: admitted, open, not admitted."""
    reports = lot_reports(context)
    drawn = reports[:MOST_ROWS]
    counts = tuple(Counter(b.standing for b in r.each.admission.bids) for r in drawn)
    text = context.wording.text
    parts = tuple(
        Part(
            text(f"standing-{slug(standing.value)}"),
            tone,
            tuple(count[standing] for count in counts),
        )
        for standing, tone in ORDER.items()
    )
    labels = [r.text("lot-heading", name=r.each.lot.name, lot=r.each.lot.id) for r in drawn]
    with drawing():
        svg = svg_text(draw_counts(context, labels, parts, text("axis-bids")))
    return Picture(
        "lots",
        svg,
        text("alt-lots", lots=ALSO.join(_sentence(report) for report in drawn)),
        caption(context.wording, "lots", len(drawn), len(reports)),
    )


def _sentence(report: LotReport) -> str:
    counts = Counter(b.standing for b in report.each.admission.bids)
    return report.text(
        "alt-lots-lot",
        lot=report.each.lot.name,
        admitted=counts[Standing.ADMITTED],
        open=counts[Standing.OPEN],
        out=counts[Standing.NOT_ADMITTED],
    )
