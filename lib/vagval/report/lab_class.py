"""Can other bids change the order of two: the proof, or the bids that show it (klassbevis)."""

from fractions import Fraction

from vagval.domain.class_proof import Rates, Reversal
from vagval.domain.document import Block, Callout, Cell, Head, Paragraph, Section, Table
from vagval.report.expression_text import formula_text
from vagval.report.lab_compared import compared_table
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport


def lab_class(context: LabContext) -> tuple[Section, ...]:
    """Show the proof by structure, or the smallest counterexample, and how often it happens."""
    return model_sections(context, "lab-class", _blocks)


def _blocks(report: LabReport) -> tuple[Block, ...]:
    proof = report.test.proof
    if proof.structure != "others-enter":
        never = report.text("lab-never", tenders=proof.rates.tenders)
        return (_proved(report), Paragraph(never))
    found = tuple(each for each in (proof.withdrawal, proof.addition) if each is not None)
    return (
        _entering(report, has_examples=bool(found)),
        *(block for each in found for block in _reversal(report, each)),
        _rates(report, proof.rates),
    )


def _taken(report: LabReport) -> tuple[str, ...]:
    """Name what the formula takes from all bids."""
    taken = report.test.proof.taken_from_all
    return tuple(formula_text(each, {}, report.context.wording) for each in taken)


def _proved(report: LabReport) -> Callout:
    proof, text = report.test.proof, report.text
    if proof.structure == "own-only":
        return Callout(text("lab-label-proved"), text("lab-class-own-only"), "good")
    code = "lab-class-common-rounded" if proof.rounded else "lab-class-common"
    return Callout(text("lab-label-proved"), text(code, taken=_taken(report)), "good")


def _entering(report: LabReport, *, has_examples: bool) -> Callout:
    text, taken = report.text, _taken(report)
    if has_examples:
        return Callout(text("lab-label-loser"), text("lab-class-others", taken=taken), "bad")
    searched = report.test.proof.searched
    told = text("lab-class-not-found", taken=taken, searched=searched)
    return Callout(text("lab-label-not-proved"), told, "warning")


def _reversal(report: LabReport, each: Reversal) -> tuple[Block, ...]:
    written = report.comparison(each.before, each.after)
    sentence = report.text(
        f"lab-{each.move}",
        moved=each.moved,
        before=report.bids(each.before.first),
        after=report.bids(each.after.first),
        tied="yes" if len(each.after.first) > 1 else "no",
    )
    return (
        Paragraph(sentence),
        compared_table(report, f"table-{each.move}-before",
                       report.text(f"lab-{each.move}-before", moved=each.moved),
                       each.before, written),
        compared_table(report, f"table-{each.move}-after",
                       report.text(f"lab-{each.move}-after", moved=each.moved),
                       each.after, written),
    )  # fmt: skip


def _rates(report: LabReport, rates: Rates) -> Table:
    counts = (
        ("lab-rate-withdrawn", rates.withdrawn),
        ("lab-rate-joined", rates.joined),
        ("lab-rate-intruder", rates.intruder_won),
    )
    heads = (
        Head(report.text("lab-column-event")),
        Head(report.text("lab-column-tenders"), "right"),
        Head(report.text("column-share"), "right"),
    )
    rows = tuple(
        (
            Cell(report.text(code)),
            Cell(report.number(count)),
            Cell(report.percent(Fraction(count, max(rates.tenders, 1)))),
        )
        for code, count in counts
    )
    caption = report.text("lab-rates", tenders=rates.tenders, bids=rates.bids)
    return Table(report.key("table-rates"), caption, heads, rows)
