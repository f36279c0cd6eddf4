"""Who would be first without each thing that counted (utan en bedömare, ett krav, ett anbud)."""

from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType
from typing import Literal, get_args

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.left_out import LeftOut, LeftOutKind
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.sentence_case import upper_first
from vagval.report.stress_frame import framed_sections, provisional_notice
from vagval.report.stress_words import left_out_name

KINDS: tuple[LeftOutKind, ...] = get_args(LeftOutKind)
Effect = Literal["changes", "undecided", "next", "same", "empty"]
SEEN: tuple[Effect, ...] = ("changes", "undecided", "next", "empty")
"""What a reader must see, in this order; what changes nothing is folded."""
TONES: MappingProxyType[Effect, Tone] = MappingProxyType(
    {"changes": "warning", "undecided": "warning"}
)


def left_out_section(context: ReportContext) -> tuple[Section, ...]:
    """Show who would be first without each evaluator, requirement, criterion, bid, price item."""
    return framed_sections(context, "left-out", "after-opening", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    stress = report.context.stress.get(report.each.lot.id)
    if stress is None or not stress.left_out:
        return ()
    each = stress.left_out
    seen = [found for effect in SEEN for found in each if effect_of(report, found) == effect]
    same = [found for found in each if effect_of(report, found) == "same"]
    return (
        *provisional_notice(report),
        Paragraph(_summary(report, each)),
        _kind_table(report, each),
        *_basis(report, each),
        *((_table(report, "left-out", seen),) if seen else ()),
        *((_table(report, "left-out-same", same),) if same else ()),
        *_hidden(report),
    )


def effect_of(report: LotReport, left_out: LeftOut) -> Effect:
    """Tell what leaving something out does to who is first."""
    if left_out.undecided:
        return "undecided"
    if not left_out.first:
        return "empty"
    if left_out.changes:
        return "changes"
    is_first_bid = left_out.kind == "bid" and left_out.key in report.each.decision.first
    return "next" if is_first_bid else "same"


def _summary(report: LotReport, every: Sequence[LeftOut]) -> str:
    return report.text(
        "left-out-summary",
        count=len(every),
        changing=sum(each.changes for each in every),
        undecided=sum(bool(each.undecided) for each in every),
        has_next=has_next(report, every),
    )


def has_next(report: LotReport, every: Sequence[LeftOut]) -> str:
    """Tell whether the first bid itself was left out (``yes``), which is no change to count."""
    return "yes" if any(effect_of(report, each) == "next" for each in every) else "no"


def _kind_table(report: LotReport, every: Sequence[LeftOut]) -> Table:
    """Count by kind how many were left out, and what it does."""
    heads = (
        Head(report.text("column-left-out-kind")),
        *(Head(report.text(f"column-left-out-{what}"), "right") for what in
          ("tried", "changing", "next", "unchanged", "undecided")),
    )  # fmt: skip
    rows = []
    for kind in KINDS:
        does = Counter(effect_of(report, each) for each in every if each.kind == kind)
        nexts = does["next"] + does["empty"]
        counts = (does.total(), does["changes"], nexts, does["same"], does["undecided"])
        if does:
            cells = tuple(Cell(report.number(count)) for count in counts)
            rows.append((Cell(report.text(f"left-out-kind-{kind}")), *cells))
    caption = report.text("left-out-by-kind")
    return Table(report.key("table-left-out-kinds"), caption, heads, tuple(rows))


def _basis(report: LotReport, every: Sequence[LeftOut]) -> tuple[Block, ...]:
    """Say what evaluators were left out of, where the points that count were agreed on."""
    means = [each for each in every if each.basis == "evaluators-mean"]
    if not means:
        return ()
    if not means[0].before:
        return (Paragraph(report.text("left-out-mean-undecided")),)
    code = "same" if means[0].before == report.each.decision.first else "other"
    first = report.bid_names(means[0].before)
    return (Paragraph(report.text("left-out-mean", first=first, compared=code)),)


def _table(report: LotReport, key: str, found: Sequence[LeftOut]) -> Table:
    """List what was left out; requirements with their text in a column of its own."""
    has_text = any(each.kind == "requirement" for each in found)
    heads = (
        Head(report.text("column-left-out")),
        *((Head(report.text("column-requirement-text")),) if has_text else ()),
        Head(report.text("column-first-then")),
        Head(report.text("column-meaning")),
    )
    rows = tuple(
        (
            Cell(upper_first(left_out_name(report, each))),
            *((Cell(_text(report, each)),) if has_text else ()),
            *_answer(report, each),
        )
        for each in found
    )
    caption = report.text(f"{key}-table", count=len(rows))
    return Table(report.key(f"table-{key}"), caption, heads, rows, is_folded=key != "left-out")


def _text(report: LotReport, left_out: LeftOut) -> str:
    """Give a requirement's text."""
    requirements = report.context.evaluation.criteria.requirements_of(report.each.lot.id)
    is_asked = left_out.kind == "requirement"
    texts = (report.name(r.text) for r in requirements if is_asked and r.id == left_out.key)
    return next(texts, NOTHING)


def _answer(report: LotReport, left_out: LeftOut) -> tuple[Cell, Cell]:
    effect = effect_of(report, left_out)
    names = report.bid_names(left_out.first)
    meaning = left_out.undecided or f"left-out-effect-{effect}"
    return (
        Cell(report.listing(names) if names else NOTHING),
        Cell(report.text(meaning), TONES.get(effect, "plain")),
    )


def _hidden(report: LotReport) -> tuple[Block, ...]:
    """Say that price items are not told of, where a bid's prices are secret."""
    bids = report.context.evaluation.material.bids_in(report.each.lot.id)
    if not any(report.context.hides(bid.id, "prices") for bid in bids):
        return ()
    return (Paragraph(report.text("left-out-hidden", instead=report.text("masked-secret"))),)
