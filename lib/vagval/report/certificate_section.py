"""What would have to be true for each bid that is not first (vägen till förstaplatsen)."""

from vagval.domain.audience import is_outside
from vagval.domain.document import Block, Bullets, Paragraph, Section
from vagval.report.certificate_distances import ends_of
from vagval.report.certificate_words import certificate_place, certificate_ways
from vagval.report.context import ReportContext
from vagval.report.figure_certificate import certificate_picture
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import (
    frame,
    framed_sections,
    nobody_to_compare,
    provisional_notice,
)


def certificate_section(context: ReportContext) -> tuple[Section, ...]:
    """Tell each losing bid what it would have needed, and how far that is."""
    return framed_sections(context, "certificates", "after-opening", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    if stress is None:
        return ()
    if not stress.certificates:
        return (*nobody_to_compare(report), *_not_ranked(report))
    ends = ends_of(report, stress.certificates)
    told = tuple(
        block
        for number, each in enumerate(stress.certificates, start=1)
        for block in (
            Paragraph(certificate_place(report, each)),
            Bullets(certificate_ways(report, each)),
            certificate_picture(report, each, number, ends),
        )
    )
    return (*provisional_notice(report), *told, *_withheld(report), *_not_ranked(report))


def _withheld(report: LotReport) -> tuple[Block, ...]:
    """Say to the public that weights are not tried in its sight, where the model has weights."""
    is_weighted = report.each.model.formula.shape.endswith("-weighted")
    if not is_outside(report.context.audience) or not is_weighted:
        return ()
    return (frame(report.context.wording, "weights-withheld"),)


def _not_ranked(report: LotReport) -> tuple[Block, ...]:
    """Name the bids that are not ranked: what they would have needed is another question."""
    ranked = {each.bid.bid for each in report.each.decision.ranking}
    others = tuple(each.bid.id for each in report.each.admission.bids if each.bid.id not in ranked)
    if not others:
        return ()
    return (Paragraph(report.text("certificates-not-ranked", bids=report.bid_names(others))),)
