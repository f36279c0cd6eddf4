"""The models at a glance: what someone who decides must know (sammanfattning)."""

from fractions import Fraction

from vagval.domain.document import Block, Bullets, Callout, Cell, Head, Section, Table
from vagval.domain.errors import Severity
from vagval.domain.expression import PRICE
from vagval.report.finding_text import describe
from vagval.report.lab_context import LabContext
from vagval.report.lab_found import Found, count, found
from vagval.report.lab_parts import lab_reports
from vagval.report.lab_report import LabReport

PER_CENT = 100


def lab_summary(context: LabContext) -> tuple[Section, ...]:
    """Answer for each model whether a loser can decide, price counts, and what quality costs."""
    reports = lab_reports(context)
    if not reports:
        return ()
    text = context.text
    heads = ("lab-column-model", "lab-column-loser", "lab-column-price-counts",
             "lab-column-worth", "lab-column-before-lock")  # fmt: skip
    table = Table(
        "table-lab-summary",
        text("lab-summary-table", count=len(reports)),
        tuple(Head(text(code)) for code in heads),
        tuple(_row(report) for report in reports),
    )
    blocks: tuple[Block, ...] = (table, *_before_lock(context))
    return (Section("lab-summary", text("section-lab-summary"), blocks),)


def _row(report: LabReport) -> tuple[Cell, ...]:
    model = report.text("lab-model-and-lots", model=report.model, lots=report.lot_names)
    return (
        Cell(model),
        loser_cell(report),
        price_cell(report),
        Cell(worth_text(report)),
        _to_do(report),
    )


def loser_cell(report: LabReport) -> Cell:
    """Say whether a bid that does not win can change who does, and how often."""
    proof = report.test.proof
    if proof.structure != "others-enter":
        return Cell(report.text(f"lab-loser-{proof.structure}"), "good")
    if proof.withdrawal is None and proof.addition is None:
        return Cell(report.text("lab-loser-not-found", searched=proof.searched), "warning")
    return Cell(report.text("lab-loser-can", share=_share_changed(report)), "bad")


def price_cell(report: LabReport) -> Cell:
    """Say whether there are prices at which a lower one gives nothing."""
    if not report.counts(PRICE):
        return Cell(report.text("lab-price-fixed"))
    stretches = tuple(
        report.text("lab-from-to", lowest=report.money(lowest), highest=report.money(highest))
        for lowest, highest in _price_stretches(report)
    )
    if not stretches:
        return Cell(report.text("lab-price-counts"), "good")
    return Cell(report.text("lab-price-stops", stretches=stretches), "bad")


def _price_stretches(report: LabReport) -> tuple[tuple[Fraction, Fraction], ...]:
    """Give the prices at which a lower one gives nothing, those that meet as one stretch."""
    merged: list[tuple[Fraction, Fraction]] = []
    for each in sorted(report.test.flat, key=lambda stretch: (stretch.lowest, stretch.highest)):
        if each.quantity != "price":
            continue
        if merged and each.lowest <= merged[-1][1]:
            lowest, highest = merged[-1]
            merged[-1] = (lowest, max(highest, each.highest))
        else:
            merged.append((each.lowest, each.highest))
    return tuple(merged)


def worth_text(report: LabReport) -> str:
    """Say what one hundredth of full quality is worth in money."""
    worths = [each.worth for each in report.test.quality_prices if each.worth is not None]
    if not worths:
        return report.text("lab-worth-none")
    least, most = (report.money(worth / PER_CENT) for worth in (min(worths), max(worths)))
    if least == most:
        return report.text("lab-worth-same", worth=least)
    return report.text("lab-worth-between", least=least, most=most)


def _share_changed(report: LabReport) -> str:
    rates = report.test.proof.rates
    worst = max(rates.withdrawn, rates.joined)
    return report.percent(Fraction(worst, max(rates.tenders, 1)))


def _to_do(report: LabReport) -> Cell:
    stops = count(report.test.findings, Severity.STOP)
    asked = count(report.test.findings, Severity.QUESTION)
    if stops:
        return Cell(report.text("lab-must-change", count=stops), "bad")
    if asked:
        return Cell(report.text("lab-should-answer", count=asked), "warning")
    return Cell(report.text("lab-nothing-to-do"), "good")


def _before_lock(context: LabContext) -> tuple[Block, ...]:
    """List what must be done before the lock, and what should be."""
    text = context.text
    stops, asked = found(context, Severity.STOP), found(context, Severity.QUESTION)
    if not stops and not asked:
        return (Callout(text("lab-label-clear"), text("lab-clear"), "good"),)
    blocks: list[Block] = []
    if stops:
        blocks.append(Callout(text("lab-label-stop"), text("lab-stop", count=len(stops)), "bad"))
        blocks.append(Bullets(_told(context, stops), is_numbered=True))
    if asked:
        code = "lab-questions" if stops else "lab-questions-only"
        blocks.append(Callout(text("lab-label-questions"), text(code, count=len(asked)), "warning"))
    return tuple(blocks)


def _told(context: LabContext, stops: tuple[Found, ...]) -> tuple[str, ...]:
    words = (describe(each.finding, context.wording) for each in stops)
    return tuple(f"{each.what}\n{each.do}" for each in words)
