"""Whether a lot's award would hold, in a few sentences (håller det?)."""

from vagval.domain.certificate import Certificate
from vagval.domain.document import Block, Bullets, Paragraph, Section
from vagval.domain.grade_flips import GradeFlips
from vagval.domain.stress import LotStress
from vagval.report.certificate_words import cut_share
from vagval.report.context import ReportContext
from vagval.report.flips_given import given_sentence
from vagval.report.left_out_section import has_next
from vagval.report.lot_report import LotReport
from vagval.report.stress_frame import framed_sections, nobody_to_compare, provisional_notice
from vagval.report.stress_words import has_price
from vagval.report.told_finding import told


def stress_summary_section(context: ReportContext) -> tuple[Section, ...]:
    """Answer whether the award would hold: who is near, what flips it, who can be first."""
    return framed_sections(context, "stress-summary", "after-opening", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    if stress is None:
        return ()
    if len(report.each.decision.ranking) <= 1:
        return nobody_to_compare(report)
    sentences = (
        _first(report),
        *_points(report, stress),
        *_nearest(report, stress),
        *_left_out(report, stress),
    )
    findings = tuple(told(f, report.context, report.each.lot.id).what for f in stress.findings)
    notes = (Paragraph(report.text("summary-notes")), Bullets(findings))
    return (
        *provisional_notice(report),
        Paragraph(" ".join(sentences)),
        *(notes if findings else ()),
    )


def _first(report: LotReport) -> str:
    first = report.each.decision.first
    return report.text("summary-first", bids=report.bid_names(first), count=len(first))


def _points(report: LotReport, stress: LotStress) -> tuple[str, ...]:
    """Say who can be first as the evaluators scored, and what single changes would do."""
    possible = () if stress.possible is None else (given_sentence(report, stress.possible),)
    if stress.flips is None:
        return possible
    flips = stress.flips
    said = report.text("summary-single", count=len(flips.by_place), given=flips.given)
    return (*possible, said)


def _nearest(report: LotReport, stress: LotStress) -> tuple[str, ...]:
    """Name the bid that is nearest by price, and the one that is nearest by points."""
    return (*_by_price(report, stress.certificates), *_by_points(report, stress))


def _by_price(report: LotReport, certificates: tuple[Certificate, ...]) -> tuple[str, ...]:
    if not has_price(report) or not certificates:
        return ()
    shares = [
        (share, each) for each in certificates if (share := cut_share(report, each)) is not None
    ]
    if not shares:
        return (report.text("summary-no-price"),)
    share, near = min(shares, key=lambda each: each[0])
    bid, cut = report.bid_name(near.bid), near.margin.price_cut
    if not cut:
        return (report.text("summary-price-any", bid=bid),)
    return (report.text("summary-price", bid=bid, share=report.percent(share), cut=cut),)


def _by_points(report: LotReport, stress: LotStress) -> tuple[str, ...]:
    """Name the nearest bid, also one that a change of points would let into the ranking."""
    fewest = [each.fewest for each in stress.certificates if each.fewest is not None]
    ranked = [(each.steps, each.bid, "summary-points") for each in fewest if each.changes]
    unranked = _unranked(report, stress.flips) if stress.flips is not None else ()
    if ranked or unranked:
        steps, bid, code = min((*ranked, *unranked), key=lambda each: each[0])
        return (report.text(code, bid=report.bid_name(bid), steps=steps),)
    if not fewest:
        return ()
    is_proved = all(each.is_fewest for each in fewest)
    return (report.text("summary-no-points" if is_proved else "summary-points-not-found"),)


def _unranked(report: LotReport, flips: GradeFlips) -> tuple[tuple[int, str, str], ...]:
    """Give the steps to the first place of each bid that a least level keeps out of the ranking."""
    ranked = {each.bid.bid for each in report.each.decision.ranking}
    return tuple(
        (flip.change.steps, flip.change.bid, "summary-points-unranked")
        for flip in flips.single
        if flip.change.bid in flip.first and flip.change.bid not in ranked
    )


def _left_out(report: LotReport, stress: LotStress) -> tuple[str, ...]:
    if not stress.left_out:
        return ()
    return (
        report.text(
            "summary-left-out",
            count=len(stress.left_out),
            changing=sum(each.changes for each in stress.left_out),
            undecided=sum(bool(each.undecided) for each in stress.left_out),
            has_next=has_next(report, stress.left_out),
        ),
    )
