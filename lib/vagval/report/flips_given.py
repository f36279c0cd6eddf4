"""Who can be first within what the evaluators gave (inom det bedömarna gav)."""

from collections.abc import Iterator

from vagval.domain.document import Block, Cell, Head, Paragraph, Table
from vagval.domain.possible_winners import PossibleWinners
from vagval.domain.simulated import Simulated
from vagval.domain.stress import LotStress
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.weight_words import seen

MODES = ("each-cell", "one-evaluator")
"""In the order of ``LotStress.scores``."""


def given_blocks(report: LotReport, stress: LotStress) -> tuple[Block, ...]:
    """Say who can, and who must, be first, and how often each would be."""
    return (
        *((Paragraph(given_sentence(report, stress.possible)),) if stress.possible else ()),
        *(_shares(report, stress.scores) if stress.scores else ()),
    )


def given_sentence(report: LotReport, possible: PossibleWinners) -> str:
    """Say who can be first as the evaluators scored, and whom the first one is always before."""
    ranked = _ranked(report, possible.possible)
    if len(ranked) == 1 and not possible.equal:
        return report.text("given-always-first", bid=report.bid_name(ranked[0]))
    can = report.text("given-can-be-first", bids=report.bid_names(ranked), count=len(ranked))
    said = (can,) if len(ranked) > 1 else ()
    return " ".join((*said, *_equal(report, possible), *_always_before(report, possible)))


def _equal(report: LotReport, possible: PossibleWinners) -> tuple[str, ...]:
    """Name the bids that at best get the result of one that is then first, and which one."""
    return tuple(
        report.text(
            "given-equal",
            bid=report.bid_name(key),
            first=report.bid_names(_equalled(report, possible, key)),
        )
        for key in _ranked(report, possible.equal)
    )


def _equalled(report: LotReport, possible: PossibleWinners, key: str) -> tuple[str, ...]:
    """Give the rivals whose lowest figure is exactly the bid's highest."""
    place = possible.alternatives.index(key)
    rivals = zip(possible.alternatives, possible.margins, strict=True)
    return _ranked(report, tuple(r for r, row in rivals if r != key and row[place] == 0))


def _ranked(report: LotReport, keys: tuple[str, ...]) -> tuple[str, ...]:
    order = [each.bid.bid for each in report.each.decision.ranking]
    return tuple(key for key in order if key in keys)


def _always_before(report: LotReport, possible: PossibleWinners) -> tuple[str, ...]:
    """Name the bids that the first one is before whatever the evaluators' points are."""
    first = report.each.decision.first
    if len(first) != 1 or first[0] not in possible.alternatives:
        return ()
    margins = possible.margins[possible.alternatives.index(first[0])]
    behind = tuple(
        key
        for key, margin in zip(possible.alternatives, margins, strict=True)
        if margin > 0 and key != first[0]
    )
    names = report.bid_names(_ranked(report, behind))
    if not names:
        return ()
    return (report.text("given-always-before", bid=report.bid_name(first[0]), others=names),)


def _shares(report: LotReport, runs: tuple[Simulated, ...]) -> tuple[Block, ...]:
    """Show how often each bid would be first, in both readings of the panel's disagreement."""
    modes = MODES[: len(runs)]
    heads = (
        Head(report.text("column-bid")),
        *(Head(report.text(f"given-{mode}"), "right") for mode in modes),
    )
    keys = _ranked(report, tuple(key for run in runs for key in run.alternatives))
    rows = tuple(
        (Cell(report.bid_name(key)), *(Cell(_share(report, run, key)) for run in runs))
        for key in keys
    )
    said = report.text("given-simulated", draws=runs[0].samples, seed=str(runs[0].seed))
    told = " ".join((said, *(report.text(code) for code in _reservations(runs))))
    caption = report.text("given-shares-table")
    return (Paragraph(told), Table(report.key("table-given-shares"), caption, heads, rows))


def _reservations(runs: tuple[Simulated, ...]) -> Iterator[str]:
    """Say what the shares are read with: that first place was shared, or numbers were rounded."""
    if any(sum(first for first, *_ in run.ranks) > run.samples for run in runs):
        yield "given-shared"
    if not all(run.is_exact for run in runs):
        yield "given-rounded"


def _share(report: LotReport, run: Simulated, key: str) -> str:
    if key not in run.alternatives:
        return NOTHING
    return seen(report, run, run.ranks[run.alternatives.index(key)][0])
