"""In words: why methods do not put the same bid first (varför metoderna skiljer sig)."""

from collections.abc import Iterable
from fractions import Fraction

from vagval.domain.document import Block, Bullets, Paragraph
from vagval.domain.method_panel import Difference, MethodPanel
from vagval.report import numbers
from vagval.report.cell_words import ALSO
from vagval.report.lot_report import LotReport
from vagval.report.opinion_words import criterion_name, method_names, value_text


def difference_blocks(report: LotReport, panel: MethodPanel) -> tuple[Block, ...]:
    """Say each computed reason in a sentence, and what was not tried."""
    told = tuple(_sentences(report, panel.differences))
    untried = () if panel.is_each_removed else (Paragraph(report.text("opinion-why-not-removed")),)
    if not told:
        return (Paragraph(report.text("opinion-why-none")), *untried)
    return (Paragraph(report.text("opinion-why")), Bullets(told), *untried)


def _sentences(report: LotReport, differences: tuple[Difference, ...]) -> Iterable[str]:
    for each in differences:
        if each.kind == "scaling":
            yield _scaling(report, each)
        elif each.kind == "worst-criterion":
            yield _worst(report, each)
        elif each.kind == "thresholds":
            yield report.text(
                "opinion-why-thresholds",
                methods=method_names(report, each.methods),
                count=len(each.methods),
                bids=report.bid_names(each.bids),
                criteria=tuple(criterion_name(report, key) for key in each.criteria),
            )
        elif each.kind == "shared-first":
            yield report.text(
                "opinion-why-shared",
                methods=method_names(report, each.methods),
                count=len(each.methods),
                bids=report.bid_names(each.bids),
            )
    removed = tuple(each for each in differences if each.kind == "removed")
    for gone in dict.fromkeys(each.gone for each in removed):
        yield _removed(report, gone, tuple(each for each in removed if each.gone == gone))
    stretched = tuple(each for each in differences if each.kind == "stretched")
    yield from (_stretched(report, each) for each in stretched)
    if stretched:
        yield report.text("opinion-why-stretched-so")


def _scaling(report: LotReport, each: Difference) -> str:
    narrow, wide = (criterion_name(report, key) for key in each.criteria)
    least, most = (Fraction(round(value * 1000), 1000) for value in each.values)
    return report.text(
        "opinion-why-scaling",
        methods=method_names(report, each.methods),
        count=len(each.methods),
        narrow=narrow,
        wide=wide,
        least=least,
        most=most,
    )


def _worst(report: LotReport, each: Difference) -> str:
    first, other = report.bid_names(each.bids)
    return report.text(
        "opinion-why-worst",
        methods=method_names(report, each.methods),
        count=len(each.methods),
        first=first,
        other=other,
        criterion=criterion_name(report, each.criteria[0]),
        worst=Fraction(round(each.values[0] * 1000), 1000),
        less=Fraction(round(each.values[1] * 1000), 1000),
    )


def _removed(report: LotReport, gone: str, cases: tuple[Difference, ...]) -> str:
    """Say for one bid that is not first what each method says without it."""
    told = tuple(
        report.text(
            "opinion-why-removed-case",
            methods=method_names(report, each.methods),
            bids=report.bid_names(each.bids),
            before=report.bid_names(each.before),
        )
        for each in cases
    )
    return report.text("opinion-why-removed", gone=report.bid_name(gone), cases=ALSO.join(told))


def _stretched(report: LotReport, each: Difference) -> str:
    key = each.criteria[0]
    without, spread = each.values
    return report.text(
        "opinion-why-stretched",
        gone=report.bid_name(each.gone),
        criterion=criterion_name(report, key),
        without=value_text(report, key, without),
        spread=value_text(report, key, spread),
        times=numbers.rounded_off(spread / without, 1, report.context.language),
    )
