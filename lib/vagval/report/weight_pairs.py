"""How often each bid is before each other, when the weights may be any (parvisa andelar)."""

from vagval.domain.document import Cell, Head, Table
from vagval.domain.weight_answers import WeightAnswers
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.many_bids import is_many
from vagval.report.weight_words import ordered, tenths


def pair_tables(report: LotReport, answers: WeightAnswers) -> tuple[Table, ...]:
    """Show the shares, bid by bid or, where there are many, only against the first; then exact."""
    places = ordered(report, answers.matrix.alternatives)
    shown = _against_first if is_many(len(places)) else _all_pairs
    return shown(report, answers, places), _exact(report, answers, places)


def _all_pairs(report: LotReport, answers: WeightAnswers, places: tuple[int, ...]) -> Table:
    names = report.bid_names(answers.matrix.alternatives)
    heads = (
        Head(report.text("weights-column-before")),
        *(Head(names[rival], "right") for rival in places),
    )
    rows = tuple(
        (
            Cell(names[bid]),
            *(
                Cell(NOTHING if bid == rival else tenths(report, answers.pair_shares[bid][rival]))
                for rival in places
            ),
        )
        for bid in places
    )
    return Table(report.key("table-pairs"), report.text("weights-pairs"), heads, rows)


def _against_first(report: LotReport, answers: WeightAnswers, places: tuple[int, ...]) -> Table:
    names = report.bid_names(answers.matrix.alternatives)
    first = places[0]
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("weights-column-it-before", bid=names[first]), "right"),
        Head(report.text("weights-column-it-behind", bid=names[first]), "right"),
    )
    rows = tuple(
        (
            Cell(names[bid]),
            Cell(tenths(report, answers.pair_shares[bid][first])),
            Cell(tenths(report, answers.pair_shares[first][bid])),
        )
        for bid in places[1:]
    )
    caption = report.text("weights-pairs-first", bid=names[first])
    return Table(report.key("table-pairs"), caption, heads, rows)


def _exact(report: LotReport, answers: WeightAnswers, places: tuple[int, ...]) -> Table:
    names = report.bid_names(answers.matrix.alternatives)
    heads = (
        Head(report.text("weights-column-before")),
        Head(report.text("weights-column-behind")),
        Head(report.text("weights-column-exact-share"), "right"),
    )
    rows = tuple(
        (Cell(names[bid]), Cell(names[rival]), Cell(str(answers.pair_shares[bid][rival])))
        for bid in places
        for rival in places
        if bid != rival
    )
    caption = report.text("weights-pairs-exact", count=len(rows))
    return Table(report.key("table-pairs-exact"), caption, heads, rows, is_folded=True)
