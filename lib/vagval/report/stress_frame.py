"""What a robustness analysis may be used for, said once a section (rättslig ram)."""

from dataclasses import replace
from typing import Literal

from vagval.domain.audience import Audience, is_outside
from vagval.domain.document import Callout, Paragraph, Section
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import Build, lot_sections
from vagval.report.wording import Wording

Frame = Literal["weights-before", "weights-internal", "weights-withheld", "after-opening"]
"""Weights before they are published; after opening for internal use, and why the public does not
read it; points, prices and what is left out, after opening."""


def frame(wording: Wording, which: Frame) -> Callout:
    """Say when an analysis belongs, what it is for, and that it changes no award.

    References
    ----------
    LOU (2016:1145) 16:1 and 4:1: the published criteria and weights bind, also the authority.
    """
    return Callout(
        wording.text(f"stress-frame-{which}.label"), wording.text(f"stress-frame-{which}")
    )


def weights_frame(audience: Audience) -> Frame:
    """Tell what is said of the weights after opening: they are tried internally, not in public."""
    return "weights-withheld" if is_outside(audience) else "weights-internal"


def framed_sections(
    context: ReportContext, key: str, which: Frame, build: Build
) -> tuple[Section, ...]:
    """Make a section a lot, as ``lot_sections`` does, with the frame once, under the intro."""
    made = lot_sections(context, key, build)
    if not made:
        return ()
    first, *others = made
    intro, *blocks = first.blocks
    framed = (intro, frame(context.wording, which), *blocks)
    return (replace(first, blocks=framed), *others)


def provisional_notice(report: LotReport) -> tuple[Callout, ...]:
    """Say what the answers rest on while questions are open in a lot."""
    if not report.each.is_provisional:
        return ()
    return (Callout(report.text("label-provisional"), report.text("provisional-basis"), "warning"),)


def nobody_to_compare(report: LotReport) -> tuple[Paragraph, ...]:
    """Say that no bid is ranked, or one alone; empty where there are more."""
    ranking = report.each.decision.ranking
    if not ranking:
        return (Paragraph(report.text("robustness-no-bids")),)
    if len(ranking) == 1:
        bid = report.bid_name(ranking[0].bid.bid)
        return (Paragraph(report.text("robustness-alone", bid=bid)),)
    return ()
