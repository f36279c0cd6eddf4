"""Every product against every other, in words (samverkan, produkt gånger produkt)."""

from itertools import combinations

from vagval.domain.document import Cell, Head, Table
from vagval.domain.expectation import Expectation
from vagval.domain.interoperability import OfferedProduct, Pair
from vagval.report.cell_words import NOTHING
from vagval.report.interoperability_words import COUNTED, STATE_TONES, InteroperabilityReport

MOST_COLUMNS = 8
"""So many columns of a few words have room; with more products two lots at a time are told."""
Pairs = dict[frozenset[OfferedProduct], Pair]


def interoperability_tables(report: InteroperabilityReport) -> tuple[Table, ...]:
    """Say for every two products how many exchanges between them are shown, claimed and so on."""
    products, pairs = report.found.products, pairs_by_products(report)
    if len(products) <= MOST_COLUMNS:
        caption = report.text("interoperability-matrix", products=len(products))
        return (_table(report, "table-interoperability", caption, products, products),)
    lots = tuple(dict.fromkeys(each.lot for each in products))
    exchanging = {frozenset((pair.first.lot, pair.second.lot)) for pair in pairs.values()}
    return tuple(
        _block(report, *two) for two in combinations(lots, 2) if frozenset(two) in exchanging
    )


def pairs_by_products(report: InteroperabilityReport) -> Pairs:
    """Give the pairs, to be found from either product."""
    return {frozenset((pair.first, pair.second)): pair for pair in report.found.pairs()}


def _block(report: InteroperabilityReport, first: str, second: str) -> Table:
    """Put the products of one lot against those of another."""
    rows = tuple(each for each in report.found.products if each.lot == first)
    columns = tuple(each for each in report.found.products if each.lot == second)
    return _table(
        report,
        f"table-interoperability-{first}-{second}",
        report.text(
            "interoperability-block",
            first=report.lot_name(first),
            second=report.lot_name(second),
        ),
        rows,
        columns,
    )


def _table(
    report: InteroperabilityReport,
    key: str,
    caption: str,
    rows: tuple[OfferedProduct, ...],
    columns: tuple[OfferedProduct, ...],
) -> Table:
    pairs = pairs_by_products(report)
    # Where each product heads a row too, its number is enough above its column.
    named = (str(report.number_of(e)) if rows == columns else report.numbered(e) for e in columns)
    return Table(
        key,
        caption,
        (Head(report.text("column-product")), *(Head(name) for name in named)),
        tuple(
            (
                Cell(report.numbered(row)),
                *(_cell(report, pairs.get(frozenset((row, column)))) for column in columns),
            )
            for row in rows
        ),
    )


def _cell(report: InteroperabilityReport, pair: Pair | None) -> Cell:
    if pair is None:
        return Cell(NOTHING)
    # A SHOULD marks the cell only where no SHALL is asked for.
    weakest = pair.weakest(Expectation.SHALL) or pair.weakest(Expectation.SHOULD)
    if weakest is None:
        return Cell(NOTHING)
    counts = (report.counts(pair, each) for each in COUNTED if pair.of(each))
    return Cell("\n".join(counts), STATE_TONES[weakest])
