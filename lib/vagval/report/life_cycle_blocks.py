"""How costs of different years became one price (så räknas livscykelkostnaden)."""

from vagval.domain.document import Block, Bullets, Paragraph
from vagval.report.lot_report import LotReport


def life_cycle_blocks(report: LotReport) -> tuple[Block, ...]:
    """Say what was published, so that a bidder can redo each line; nothing without discounting."""
    life_cycle = report.procurement.life_cycle
    if life_cycle is None:
        return ()
    indexes = tuple(
        report.text("life-cycle-index", name=each.name, share=each.share)
        for each in life_cycle.indexes
    )
    return (
        Paragraph(report.text(f"life-cycle-rate-{life_cycle.kind.value}", rate=life_cycle.rate)),
        Paragraph(report.text("life-cycle-formula", base=life_cycle.base)),
        Paragraph(report.text("life-cycle-rounding", decimals=life_cycle.decimals)),
        *((Paragraph(report.text("life-cycle-indexes")), Bullets(indexes)) if indexes else ()),
        Paragraph(report.text("life-cycle-method", text=life_cycle.method)),
        Paragraph(report.text("life-cycle-data", text=life_cycle.data)),
    )
